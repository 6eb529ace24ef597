import Foundation
import Testing

@testable import PinyinNames

@Suite("Names stand in the order of a phone book")
struct NamesOrderTests {
  private func sorted(_ names: [String]) -> [String] {
    PinyinOrder.order(of: names).map { names[$0] }
  }

  @Test("Digits come first, Latin and Chinese names share the letters, other scripts come last")
  func sections() {
    let names = [
      "Иван", "张伟", "Zhou Ltd", "3M", "安然", "Beta", "北京华联", "acme", "360公司", "毕福", "Ämt", "李娜", "Li Na",
    ]
    #expect(
      sorted(names) == [
        "360公司", "3M", "acme", "Ämt", "安然", "Beta", "北京华联", "毕福", "Li Na", "李娜", "Zhou Ltd", "张伟", "Иван",
      ])
  }

  @Test("A name stands under the letter it is read with, a surname as a surname is")
  func initials() {
    let names = ["张伟", "單雄信", "仇英", "Tom Reed", "Ämt", "3M", "Иван", ""]
    #expect(names.map { PinyinOrder.initial(of: $0) } == ["z", "s", "q", "t", "a", nil, nil, nil])
  }

  @Test("One surname stays together, whatever follows it")
  func surnamesTogether() {
    #expect(sorted(["张伟", "章华", "张安", "章艾", "赵一", "詹明"]) == ["詹明", "张安", "张伟", "章艾", "章华", "赵一"])
  }

  @Test("Tones decide within a syllable and ü follows u")
  func tones() {
    #expect(sorted(["马", "妈", "骂", "麻"]) == ["妈", "麻", "马", "骂"])
    #expect(sorted(["吕", "卢", "栾", "路", "罗"]) == ["卢", "路", "吕", "栾", "罗"])
  }

  @Test(
    "A name's first character is read as a surname or a place",
    arguments: [
      ["曹操", "曾国藩", "赵一"], ["沙一", "单雄信", "邵逸夫"], ["陈一", "重庆钢铁", "楚天"],
      ["于谦", "尉迟恭", "詹明"], ["柴静", "长城汽车", "陈一"], ["夏侯惇", "厦门航空", "项羽"],
      ["秦琼", "仇英", "曲一"], ["夏一", "解缙", "徐一"],
    ])
  func leadingReading(names: [String]) {
    #expect(sorted(names.reversed()) == names)
  }

  @Test("Words that begin like a surname keep their own reading")
  func words() {
    #expect(sorted(["单位食堂", "单雄信", "大明", "沈一"]) == ["大明", "单位食堂", "单雄信", "沈一"])
  }

  @Test("The prefix is the beginning of the key, and equal names only have equal keys")
  func prefixes() {
    for name in ["", "张", "张伟", "北京华联商厦股份有限公司", "Li Na", "3M", "Иван", "- x"] {
      let key = PinyinOrder.key(of: name)
      let head = (key.prefix(8) + [UInt8](repeating: 0, count: 8)).prefix(8)
      let fromKey = head.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let weights = key.dropLast(name.utf8.count + 2).count
      let mask: UInt64 = weights >= 8 ? .max : weights == 0 ? 0 : ~(UInt64.max >> (UInt64(weights) * 8))
      #expect(PinyinOrder.prefix(of: name) == fromKey & mask)
    }
    #expect(PinyinOrder.key(of: "ACME") != PinyinOrder.key(of: "Acme"))
    #expect(sorted(["acme", "Acme", "ACME"]) == ["ACME", "Acme", "acme"])
  }

  @Test("Words are ordered before longer words, and punctuation only separates")
  func gaps() {
    #expect(sorted(["Lian", "Li Na", "(Li) Xu", "Li"]) == ["Li", "Li Na", "(Li) Xu", "Lian"])
  }
}

@Suite("The table of readings")
struct NamesTableTests {
  @Test("The first level of GB 2312, ordered by pinyin, is in the table's order but for 3 in 100")
  func gb2312() throws {
    // Rows 16 to 55 of GB 2312 hold 3,755 frequent characters in the order of their pinyin.
    let script = """
      import sys
      sys.stdout.write(''.join(bytes([r, c]).decode('gb2312', 'ignore') for r in range(0xB0, 0xD8) for c in range(0xA1, 0xFF)))
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-X", "utf8", "-c", script]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let characters = Array(text.unicodeScalars)
    #expect(characters.count == 3755)
    let first = Pinyin.table
    let syllables = characters.compactMap { first.number(of: $0.value) }.map { first.customary[$0] / 5 }
    let falls = zip(syllables, syllables.dropFirst()).count { $0 > $1 }
    #expect(syllables.count == 3755 && falls < 112, "\(falls) characters stand before their neighbour")
  }

  @Test("Characters of the general-use list beyond the common block have readings")
  func outside() {
    for character in "䶮㛃𬭛𫖯" {
      let scalar = character.unicodeScalars.first?.value ?? 0
      #expect(Pinyin.table.number(of: scalar).map { Pinyin.table.customary[$0] != Pinyin.none } == true)
    }
  }
}
