import SalesBook

// Taiwan, Hong Kong and abroad, and the leads nobody has sold to yet.
extension SampleBook.Firm {
  /// Those who write traditional characters.
  static let taiwan: [Self] = [
    .init(
      "臺北信義百貨", "T-2001", "臺北市信義區松壽路", .me, .traditional,
      [("蔡佩珊", .purchasing, "咖啡，手沖"), ("游士賢", .finance, "")]
    ) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (35, -6, 0, 185_000, 60, 1)
      ($0.tags, $0.terms, $0.limit, $0.influential) = (["百貨"], .monthly(15), 900_000, true)
    },
    .init("新竹竹科電子材料", "T-2002", "新竹市東區力行路", .chen, .traditional, [("曾品蓉", .purchasing, "")]) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (31, -5, 4, 320_000, 48, 0)
      $0.tags = ["電子"]
    },
    .init("臺中豐原糕餅", "T-2003", "臺中市豐原區中正路", .chen, .traditional, [("簡秀蘭", .owner, "看球")]) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (46, -13, 10, 64_000, 72, 3)
      ($0.tags, $0.months) = (["食品"], 14)
    },
    .init("香港維港貿易", "H-2004", "香港九龍觀塘", .me, .traditional, [("單偉倫", .owner, "跑馬")]) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (50, -21, 13, 98_000, 95, 5)
      ($0.tags, $0.months, $0.source) = (["經銷商"], 12, .inbound)
    },
    .init("桃園航空物流", "T-2005", "桃園市大園區航站南路", .chen, .traditional, [("解哲維", .purchasing, "")]) {
      ($0.pace, $0.last, $0.buys, $0.every, $0.late) = (53, -84, 145_000, 100, 4)
      $0.tags = ["物流"]
    },
  ]

  /// Those who write in English.
  static let abroad: [Self] = [
    .init(
      "Acme Packaging Supplies", "X-3001", "Columbus, Ohio", .me, .latin,
      [("Dana Whitfield", .purchasing, "bluegrass"), ("Luis Ortega", .finance, "")]
    ) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (32, -4, 3, 21_500, 58, 2)
      ($0.tags, $0.terms, $0.limit) = (["distributor"], .days(45), 80_000)
    },
    .init(
      "Brightwater Seafood Ltd", "X-3002", "Vancouver, British Columbia", .me, .latin,
      [("Priya Raman", .purchasing, "")]
    ) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (42, -10, -1, 9_400, 66, 5)
      ($0.tags, $0.far, $0.months) = (["seafood", "cold-chain"], true, 13)
    },
    .init(
      "Müller & Söhne Verpackung", "X-3003", "Bremen", .wang, .latin,
      [("Jörg Müller", .owner, "sailing, his daughter studies in Xi'an")]
    ) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (47, -12, 15, 16_800, 75, 0)
      ($0.tags, $0.far) = (["distributor"], true)
    },
    .init("Olive & Thyme Trading", "X-3004", "London", .me, .latin, [("Hugh Pemberton", .owner, "cricket")]) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (51, -24, 18, 5_600, 82, 3)
      ($0.tags, $0.far, $0.months, $0.source) = (["food"], true, 10, .webSearch)
    },
    .init(
      "Søborg Bageri ApS", "X-3005", "Søborg, Copenhagen", .me, .latin, [("Astrid Søgaard", .purchasing, "")]
    ) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (55, -27, 23, 4_200, 90, -3)
      ($0.tags, $0.far, $0.months) = (["food"], true, 7)
    },
    .init(
      "PT Sinar Jaya Makmur", "X-3006", "Surabaya", .me, .latin, [("Budi Santoso", .purchasing, "badminton")]
    ) {
      ($0.pace, $0.last, $0.buys, $0.every, $0.late) = (59, -110, 7_700, 120, 6)
      ($0.tags, $0.far) = (["food"], true)
    },
  ]

  /// Those nobody has sold to; to some nobody has talked yet.
  static let leads: [Self] = [
    .init("上饶绿源生鲜", "", "上饶市广信区", .me, .simplified, [("单小燕", .purchasing, "")]) {
      ($0.months, $0.source, $0.tags) = (0, .webSearch, ["线索"])
    },
    .init("兰溪新材料", "", "兰溪市", .me, .simplified, []) {
      ($0.months, $0.source, $0.tags) = (0, .directory, ["线索"])
    },
    .init("臺東池上米行", "", "臺東縣池上鄉", .chen, .traditional, [("潘月娥", .owner, "")]) {
      ($0.months, $0.source, $0.tags) = (1, .friend, ["線索"])
    },
    .init("Café Lumière SARL", "", "Lyon", .me, .latin, [("Élodie Marchand", .owner, "")]) {
      ($0.months, $0.source, $0.tags) = (0, .inbound, ["lead"])
    },
    .init("Quick Lane Couriers", "", "", .li, .latin, []) {
      ($0.months, $0.source, $0.tags) = (1, .webSearch, ["lead"])
    },
    .init("义乌小商品联运", "", "义乌市北苑街道", .me, .simplified, [("楼晓芳", .sales, "")]) {
      ($0.months, $0.pace, $0.last, $0.next) = (1, 10, -3, 1)
      ($0.source, $0.tags) = (.company, ["线索", "物流"])
    },
  ]
}
