import SalesBook

extension SampleBook {
  /// The firms the story tells of; their early years are left to the dice.
  enum Cast {
    /// All of them.
    static let all = [
      hualian, hualianAgain, chongqing, suzhou, dongguan, shenyang, ningbo, changsha, xiamen, kunshan,
      zhongwang, zhongwangAgain, jiangnan, wuxi, qingdao, chengdu, shenzhen, tainan, kaohsiung, harborFresh,
      nordwind,
    ]

    /// Promised to pay and late; entered twice.
    static let hualian = Firm(
      "北京华联", "C-1001", "北京市朝阳区建国路", .me, .simplified,
      [("单晓梅", .purchasing, "羽毛球，女儿今年高考"), ("周立群", .finance, "")]
    ) {
      ($0.pace, $0.last, $0.buys, $0.every, $0.late) = (22, -40, 78_000, 46, 7)
      ($0.tags, $0.terms, $0.limit) = (["商超", "vip"], .days(45), 150_000)
      ($0.influential, $0.source) = (true, .friend)
      $0.note = "总部集采，门店不能自己下单。单姐喜欢先把价格谈死再谈别的。"
    }
    /// The same firm, entered by a colleague who did not know.
    static let hualianAgain = Firm(
      "华联", "", "北京", .li, .simplified, [("单经理", .purchasing, "")]
    ) { ($0.months, $0.tags, $0.source) = (0, ["商超"], .inbound) }
    /// A packing line paid in three parts.
    static let chongqing = Firm(
      "重庆长渝精密机械", "C-1002", "重庆市渝北区两江新区", .me, .simplified,
      [("曾凡荣", .owner, "火锅要最辣的"), ("任大勇", .production, "摩托车")]
    ) {
      ($0.pace, $0.last, $0.buys, $0.every, $0.late) = (30, -95, 36_000, 60, 2)
      ($0.tags, $0.limit, $0.source) = (["机械", "设备"], 600_000, .company)
    }
    /// Paid part of it and cannot pay the rest.
    static let suzhou = Firm(
      "苏州佳禾食品", "C-1003", "苏州市吴中区甪直镇", .me, .simplified,
      [("仇海燕", .finance, ""), ("曾国庆", .purchasing, "昆曲")]
    ) {
      ($0.pace, $0.last, $0.buys, $0.every, $0.late) = (27, -75, 58_000, 50, 9)
      ($0.tags, $0.limit) = (["食品"], 120_000)
    }
    /// Contests part of an invoice.
    static let dongguan = Firm(
      "东莞宏远电子", "C-1004", "东莞市长安镇", .me, .simplified,
      [("解志强", .purchasing, "篮球"), ("谌燕", .finance, "")]
    ) {
      ($0.pace, $0.last, $0.buys, $0.every) = (32, -60, 49_000, 55)
      ($0.tags, $0.terms) = (["电子"], .days(30))
    }
    /// Does not mean to pay.
    static let shenyang = Firm(
      "沈阳北方重工配件", "C-1005", "沈阳市铁西区", .me, .simplified,
      [("朴成浩", .owner, ""), ("盖丽华", .finance, "")]
    ) {
      ($0.pace, $0.last, $0.buys, $0.every, $0.late) = (34, -190, 42_000, 60, 12)
      ($0.tags, $0.limit) = (["机械"], 100_000)
    }
    /// Has money on account while an invoice is overdue.
    static let ningbo = Firm(
      "宁波海曙进出口", "C-1006", "宁波市海曙区", .me, .simplified, [("区慧敏", .purchasing, "瑜伽")]
    ) {
      ($0.pace, $0.last, $0.buys, $0.every, $0.late) = (38, -45, 67_000, 62, 1)
      ($0.tags, $0.aliases) = (["外贸"], ["宁波市海曙进出口有限公司", "海曙国际"])
    }
    /// Small money, long unpaid: nobody asked.
    static let changsha = Firm(
      "长沙湘味食品", "C-1007", "长沙市望城区", .me, .simplified, [("查建平", .owner, "花鼓戏")]
    ) {
      ($0.pace, $0.last, $0.buys, $0.every, $0.late) = (45, -70, 11_800, 75, 6)
      ($0.tags, $0.months) = (["食品"], 14)
    }
    /// One day late.
    static let xiamen = Firm(
      "厦门鹭岛水产", "C-1008", "厦门市湖里区", .me, .simplified, [("翟秋菊", .purchasing, "海钓")]
    ) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (36, -11, 5, 9_300, 64, 0)
      $0.tags = ["水产", "冷链"]
    }
    /// A colleague's.
    static let kunshan = Firm(
      "昆山精密注塑", "C-1009", "昆山市玉山镇", .wang, .simplified, [("尉迟敬", .production, "")]
    ) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (31, -9, 2, 94_000, 51, 5)
      ($0.tags, $0.limit) = (["注塑"], 300_000)
    }
    /// Its double was merged into it.
    static let zhongwang = Firm(
      "山东众望食品有限公司", "C-1010", "潍坊市寿光市", .me, .simplified, [("乐国强", .purchasing, "")]
    ) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (35, -7, 9, 31_000, 56, 3)
      $0.tags = ["食品"]
    }
    /// The double.
    static let zhongwangAgain = Firm(
      "众望食品", "C-0910", "寿光", .li, .simplified, [("小乐", .purchasing, "")]
    ) {
      ($0.pace, $0.last, $0.buys, $0.every, $0.late) = (54, -190, 14_000, 80, 2)
      ($0.tags, $0.months) = (["食品", "山东"], 15)
    }
    /// Closed its doors.
    static let jiangnan = Firm(
      "江南旧货百货", "C-1011", "湖州市吴兴区", .me, .simplified, [("缪阿根", .owner, "")]
    ) { ($0.pace, $0.last, $0.buys, $0.every) = (61, -150, 6_800, 95) }
    /// Pays by bills of exchange.
    static let wuxi = Firm(
      "无锡太湖药业", "C-1012", "无锡市滨湖区", .me, .simplified,
      [("任佳", .finance, ""), ("宁致远", .purchasing, "围棋")]
    ) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every, $0.late) = (26, -6, 3, 118_000, 58, 4)
      ($0.tags, $0.limit, $0.terms) = (["医药"], 500_000, .monthly(15))
    }
    /// Sent goods back.
    static let qingdao = Firm(
      "青岛海潮冷链", "C-1013", "青岛市城阳区", .me, .simplified, [("单立新", .purchasing, "啤酒，足球")]
    ) {
      ($0.pace, $0.last, $0.buys, $0.every, $0.late) = (34, -50, 52_000, 54, 3)
      $0.tags = ["冷链", "物流"]
    }
    /// Puts us off again and again.
    static let chengdu = Firm(
      "成都蜀香调味品", "C-1014", "成都市郫都区", .me, .simplified, [("仇卫国", .owner, "麻将")]
    ) {
      ($0.pace, $0.last, $0.buys, $0.every) = (40, -62, 26_000, 70)
      ($0.tags, $0.months) = (["食品"], 16)
    }
    /// Came to us when a colleague left.
    static let shenzhen = Firm(
      "深圳前海跨境物流", "C-1015", "深圳市前海", .gao, .simplified,
      [("盛思远", .purchasing, "骑行"), ("洗砚秋", .finance, "")]
    ) {
      ($0.pace, $0.last, $0.buys, $0.every, $0.late) = (32, -160, 73_000, 52, 3)
      ($0.tags, $0.limit) = (["物流"], 280_000)
    }
    /// Contests the whole of an invoice.
    static let tainan = Firm(
      "臺南永盛食品", "T-2011", "臺南市安南區工業二路", .chen, .traditional,
      [("陳怡君", .purchasing, "烘焙"), ("解淑芬", .finance, "")]
    ) {
      ($0.pace, $0.last, $0.buys, $0.every) = (36, -72, 210_000, 64)
      $0.tags = ["食品"]
    }
    /// Its cheque bounced.
    static let kaohsiung = Firm(
      "高雄港都物流", "T-2012", "高雄市前鎮區", .me, .traditional, [("林志豪", .owner, "釣魚")]
    ) {
      ($0.pace, $0.last, $0.buys, $0.every, $0.late) = (40, -105, 160_000, 68, 4)
      ($0.tags, $0.limit) = (["物流"], 400_000)
    }
    /// Late, in dollars.
    static let harborFresh = Firm(
      "Harbor Fresh Foods, Inc.", "X-3011", "Seattle, Washington", .me, .latin,
      [("Megan O'Connor", .purchasing, "rowing"), ("Tom Kowalczyk", .finance, "")]
    ) {
      ($0.pace, $0.last, $0.buys, $0.every) = (30, -48, 17_200, 60)
      ($0.tags, $0.far, $0.limit) = (["seafood", "cold-chain"], true, 50_000)
    }
    /// A large order not yet due.
    static let nordwind = Firm(
      "Nordwind Logistik GmbH", "X-3012", "Hamburg", .me, .latin, [("Jürgen Weiß", .purchasing, "HSV, sadly")]
    ) {
      ($0.pace, $0.last, $0.next, $0.buys, $0.every) = (39, -8, 6, 23_000, 70)
      ($0.tags, $0.far, $0.influential, $0.terms) = (["logistics"], true, true, .days(60))
    }
  }
}
