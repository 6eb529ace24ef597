import SalesBook

// The firms whose lives are left to the dice: mainland China. They have paid
// whatever was due, so that what is overdue is told in the story alone.
extension SampleBook.Firm {
  /// Those of mainland China.
  static let mainland: [Self] = [
    .init(
      "上海申浦大药房连锁", "C-1021", "上海市静安区", .me, .simplified,
      [("曹曼丽", .purchasing, "话剧，爱聊孩子"), ("查文斌", .finance, "")]
    ) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (28, -9, 2, 46_000, 42, 3)
      ($0.tags, $0.terms, $0.limit, $0.source) = (["医药", "连锁"], .monthly(15), 200_000, .company)
    },
    .init("杭州西子茶业", "C-1022", "杭州市西湖区龙井路", .me, .simplified, [("沈默然", .owner, "龙井，书法")]) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (38, -12, 0, 12_500, 70, 0)
      ($0.tags, $0.source) = (["茶"], .friend)
    },
    .init(
      "广州南粤包装", "C-1023", "广州市白云区太和镇", .me, .simplified, [("区永权", .purchasing, "早茶"), ("冼玉珍", .finance, "")]
    ) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (32, -5, 6, 88_000, 55, 6)
      ($0.tags, $0.terms, $0.limit) = (["包装", "经销商"], .days(45), 400_000)
    },
    .init("佛山顺德恒信家电配件", "C-1024", "佛山市顺德区容桂街道", .me, .simplified, [("冼国良", .production, "钓鱼")]) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (40, -16, 8, 27_000, 48, 8)
      ($0.tags, $0.months) = (["家电"], 15)
    },
    .init(
      "天津津门乳业", "C-1025", "天津市北辰区", .wang, .simplified,
      [("盖玉梅", .purchasing, ""), ("朴正民", .production, "足球，泰达队")]
    ) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (35, -7, 0, 64_000, 60, 4)
      ($0.tags, $0.terms) = (["食品", "冷链"], .monthly(0))
    },
    .init("武汉江汉冷链物流", "C-1026", "武汉市东西湖区", .me, .simplified, [("解放军", .owner, "太极拳"), ("任佳慧", .finance, "")])
    {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (27, -4, -2, 71_000, 45, 5)
      ($0.tags, $0.limit, $0.influential) = (["物流", "冷链"], 250_000, true)
    },
    .init("西安秦川果业", "C-1027", "西安市周至县", .me, .simplified, [("翟红军", .owner, "秦腔")]) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (47, -20, 12, 19_800, 75, 9)
      ($0.tags, $0.far, $0.months) = (["果业"], true, 14)
    },
    .init("郑州中原面粉", "C-1028", "郑州市中牟县", .li, .simplified, [("单长河", .purchasing, "")]) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (43, -11, 3, 33_000, 52, 1)
      ($0.tags) = ["食品"]
    },
    .init("济南泉城彩印", "C-1029", "济南市历城区", .me, .simplified, [("曾宪明", .owner, "喝茶不喝酒")]) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (36, -8, 1, 15_600, 44, 2)
      ($0.tags, $0.source) = (["印刷"], .directory)
    },
    .init("合肥徽韵食品", "C-1030", "合肥市肥东县", .me, .simplified, [("仇志华", .purchasing, "")]) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (40, -14, 9, 22_400, 58, 3)
      ($0.tags, $0.months) = (["食品"], 12)
    },
    .init("六安瓜片茶厂", "C-1031", "六安市金寨县", .me, .simplified, [("解贵生", .owner, "自家的明前茶")]) {
      ($0.pace, $0.last, $0.buys, $0.every, $0.late) = (54, -96, 9_600, 110, 0)
      ($0.tags, $0.far, $0.note) = (["茶"], true, "淡季电话少打，采茶季一定去一趟。")
    },
    .init("福州闽江鞋业", "C-1032", "福州市长乐区", .me, .simplified, [("卜晓东", .purchasing, "NBA")]) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (45, -13, 5, 24_500, 62, 4)
      ($0.tags, $0.months) = (["鞋服"], 11)
    },
    .init(
      "南京紫金制药", "C-1033", "南京市江宁区", .me, .simplified, [("乐嘉言", .purchasing, "马拉松"), ("柏素芬", .finance, "")]
    ) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (24, -3, 4, 132_000, 50, -2)
      ($0.tags, $0.terms, $0.limit, $0.influential) = (["医药", "vip"], .monthly(30), 600_000, true)
      $0.note = "招标年：明年三月重新入围，八月开始准备资料。"
    },
    .init("常州运河电机", "C-1034", "常州市武进区", .wang, .simplified, [("尹志强", .production, "")]) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (39, -18, 7, 41_000, 66, 5)
      ($0.tags) = ["机电"]
    },
    .init("嘉兴南湖服饰", "C-1035", "嘉兴市南湖区", .me, .simplified, [("宓佳音", .purchasing, "猫")]) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (42, -15, 14, 17_300, 54, 2)
      ($0.tags, $0.months) = (["鞋服"], 9)
    },
    .init("温州瓯越五金", "C-1036", "温州市瓯海区", .me, .simplified, [("缪建国", .owner, "")]) {
      ($0.pace, $0.last, $0.buys, $0.every, $0.late) = (61, -78, 11_200, 120, 7)
      ($0.tags, $0.months) = (["五金"], 16)
    },
    .init("石家庄燕赵乳品", "C-1037", "石家庄市栾城区", .li, .simplified, [("郗卫红", .purchasing, "")]) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (34, -6, -4, 52_000, 47, 3)
      ($0.tags) = ["食品", "冷链"]
    },
    .init("太原晋阳陈醋", "C-1038", "太原市清徐县", .me, .simplified, [("郝连成", .owner, "刀削面")]) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (51, -25, 16, 13_900, 80, 1)
      ($0.tags, $0.months) = (["食品"], 13)
    },
    .init("昆明滇红茶业", "C-1039", "昆明市官渡区", .me, .simplified, [("那春燕", .sales, "普洱")]) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (57, -22, 19, 8_800, 85, 0)
      ($0.tags, $0.far, $0.months) = (["茶"], true, 10)
    },
    .init("南宁邕江水产", "C-1040", "南宁市江南区", .me, .simplified, [("覃海生", .owner, "")]) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (46, -17, 11, 20_700, 57, 6)
      ($0.tags, $0.months) = (["水产", "冷链"], 8)
    },
    .init("哈尔滨松江食品", "C-1041", "哈尔滨市道外区", .wang, .simplified, [("纪玉珠", .purchasing, "")]) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (49, -19, 21, 29_500, 70, 2)
      ($0.tags, $0.far) = (["食品"], true)
    },
    .init(
      "乌鲁木齐天山果业", "C-1042", "乌鲁木齐市米东区", .me, .simplified,
      [("尉迟明", .purchasing, "哈密瓜要挑老的"), ("阿依古丽", .finance, "")]
    ) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (54, -30, 26, 36_000, 90, 4)
      ($0.tags, $0.far, $0.months) = (["果业"], true, 17)
    },
  ]
}
