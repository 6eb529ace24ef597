/// Finds out the encoding of a file from its bytes.
enum EncodingGuess {
  /// The most bytes looked at to tell GB 18030 from Big5.
  private static let sample = 65_536

  /// The encoding of a file and why.
  static func of(
    _ file: [UInt8], _ mark: ByteOrderMark?
  ) throws(EncodingUnavailable) -> (TextEncoding, DecodedText.Evidence) {
    if let mark { return (mark == .utf8 ? .utf8 : .utf16, .byteOrderMark) }
    if byteOrder(of: file) != nil { return (.utf16, .zeroBytes) }
    if String(validating: file, as: UTF8.self) != nil { return (.utf8, .validUTF8) }
    if isNearlyUTF8(file) { return (.utf8, .nearlyUTF8) }
    let head = file.prefix(sample)
    let gb18030 = likeness(try Iconv.utf8(head, from: Iconv.gb18030), firstLevel: gbFirstLevel(head))
    let big5 = likeness(try Iconv.utf8(head, from: Iconv.big5), firstLevel: big5FirstLevel(head))
    if hasKana(head), max(gb18030, big5) < leastChinese { return (.shiftJIS, .kana) }
    if Accents.stand(in: head), max(gb18030, big5) < leastChinese { return (.windows1252, .accents) }
    return (big5 > gb18030 ? .big5 : .gb18030, .frequency(gb18030: gb18030, big5: big5))
  }

  /// What is less like Chinese than this, in hundredths, may be something else.
  private static let leastChinese = 60

  /// Whether a fifth of the characters are kana of Shift-JIS, of two bytes or of one, and all are characters.
  private static func hasKana(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (kana, all) = (0, 0)
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte >= 0x80 else { continue }
      all += 1
      if (0xA1...0xDF).contains(byte) {
        kana += 1
      } else {
        guard (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte), let trail = rest.popFirst() else {
          return false
        }
        guard (0x40...0xFC).contains(trail), trail != 0x7F else { return false }
        let isHiragana = byte == 0x82 && (0x9F...0xF1).contains(trail)
        if isHiragana || byte == 0x83 && trail <= 0x96 { kana += 1 }
      }
    }
    return kana * 5 >= all && kana > 0
  }

  /// The byte order of UTF-16 without a mark: its ASCII characters leave every other byte zero.
  static func byteOrder(of file: [UInt8]) -> ByteOrderMark? {
    let head = file.prefix(sample)
    var zeros = [0, 0]
    for (place, byte) in head.enumerated() where byte == 0 { zeros[place & 1] += 1 }
    guard max(zeros[0], zeros[1]) * 20 > head.count else { return nil }
    return zeros[0] > zeros[1] ? .utf16BigEnd : .utf16LittleEnd
  }

  /// Whether for each place that is not UTF-8 there are twenty characters beyond ASCII that are.
  private static func isNearlyUTF8(_ file: [UInt8]) -> Bool {
    let (text, invalid) = Utf8.repaired(file[...])
    let wrong = invalid.reduce(0) { $0 + $1.count }
    return wrong * 20 <= text.count { $0 >= 0xC0 } - wrong
  }

  /// How much text looks like Chinese in use, in hundredths, from −100 to 200.
  ///
  /// The share of characters of the standard's first level, which holds the frequent
  /// ones, plus the share of very frequent ones, less the share of invalid ones.
  private static func likeness(
    _ decoded: (text: [UInt8], invalid: [InvalidBytes]), firstLevel: (known: Int, all: Int)
  ) -> Int {
    let characters = String(decoding: decoded.text, as: UTF8.self).unicodeScalars.filter { $0.value >= 0x80 }
    guard !characters.isEmpty, firstLevel.all > 0 else { return 0 }
    let wrong = characters.count { $0 == "\u{FFFD}" }
    let frequent = characters.count(where: FrequentCharacters.set.contains)
    return firstLevel.known * 100 / firstLevel.all + (frequent - wrong) * 100 / characters.count
  }

  /// Two-byte characters in GB 2312's first level or its punctuation, and all of them.
  private static func gbFirstLevel(_ bytes: ArraySlice<UInt8>) -> (known: Int, all: Int) {
    count(bytes) { lead, trail in (0xB0...0xD7).contains(lead) || lead <= 0xA3 ? trail >= 0xA1 : false }
  }

  /// Two-byte characters in Big5's first level or its punctuation, and all of them.
  private static func big5FirstLevel(_ bytes: ArraySlice<UInt8>) -> (known: Int, all: Int) {
    count(bytes) { lead, trail in
      (0xA1...0xC6).contains(lead) && (lead < 0xC6 || trail <= 0x7E) && (trail <= 0x7E || trail >= 0xA1)
    }
  }

  private static func count(
    _ bytes: ArraySlice<UInt8>, _ isKnown: (_ lead: UInt8, _ trail: UInt8) -> Bool
  ) -> (known: Int, all: Int) {
    var (known, all) = (0, 0)
    var lead: UInt8?
    for byte in bytes {
      if let first = lead {
        all += 1
        if isKnown(first, byte) { known += 1 }
        lead = nil
      } else if byte >= 0x81 {
        lead = byte
      }
    }
    return (known, all)
  }
}

/// Letters with accents of Windows-1252.
private enum Accents {
  /// Whether every byte beyond ASCII is such a letter, or a sign of prices and quotations, and most letters have a plain
  /// one beside them.
  static func stand(in bytes: ArraySlice<UInt8>) -> Bool {
    var (letters, accompanied) = (0, 0)
    for place in bytes.indices where bytes[place] >= 0x80 {
      let byte = bytes[place]
      if signs.contains(byte) { continue }
      guard isLetter(byte) else { return false }
      letters += 1
      let before = place > bytes.startIndex ? bytes[place - 1] : 0x20
      let after = place + 1 < bytes.endIndex ? bytes[place + 1] : 0x20
      if isPlain(before) || isPlain(after) { accompanied += 1 }
    }
    return accompanied * 10 >= letters * 9
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0xC0 && byte != 0xD7 && byte != 0xF7 || [0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F].contains(byte)
  }
  private static func isPlain(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

  /// € ‚ „ … ‘ ’ “ ” • – — ™ blank £ § © « ® ° ² ³ ´ · º ª » ½ ¼ ¡ ¿
  private static let signs: Set<UInt8> = [
    0x80, 0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xA0, 0xA3, 0xA7, 0xA9, 0xAB,
    0xAE, 0xB0, 0xB2,
    0xB3, 0xB4, 0xB7, 0xBA, 0xAA, 0xBB, 0xBD, 0xBC, 0xA1, 0xBF,
  ]
}

/// Characters frequent in names, addresses and headers, simplified and traditional.
enum FrequentCharacters {
  /// The characters as a set.
  static let set = Set(text.description.unicodeScalars)

  private static let text: StaticString = """
    的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经
    這個國時來們為會發動過說產種後學經對於電氣開關門車東長書業務與應當實無機點員單號碼額稱類備註帳戶銀貨幣匯聯絡繫話傳郵負責區縣
    客户名称发票号码开票日期到期日金额应收已收未收余额币种电话手机联系地址备注合同订单付款收款结算摘要对方账户银行支行人民币元万
    张王李赵刘陈杨黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹曾彭萧蔡潘田董袁余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石
    張趙劉陳楊黃吳孫馬鄭羅許鄧馮蕭葉蔣蘇呂盧鍾譚範陸華豐興業達隆順鑫盛泰德信誠安平和利美新光明龍鳳
    北京上海天津重庆广州深圳东莞佛山苏州杭州南京宁波青岛武汉成都西安长沙厦门福建江浙省市区县镇路街台湾臺灣高雄新竹桃園香港
    有限公司股份集团科技贸易商实业电子机械制造工程建设材料食品服装物流信息技术投资管理服务中心工厂店行厂部团體貿製廠設術資訊團
    """
}
