public import SalesBook

// What is known of a customer, and what is asked next.

extension DossierGap: Spoken {
  /// What is not known, in a word or two.
  public func name(in words: Words) -> String {
    switch self {
    case .purchasingDecider: words.say("who decides purchasing", "采购谁拍板", "採購誰拍板")
    case .paymentDecider: words.say("who decides payment", "付款谁拍板", "付款誰拍板")
    case .uses: words.say("what they use", "用什么产品", "用什麼產品")
    case .phone: words.say("telephone", "电话", "電話")
    case .address: words.say("address", "地址", "地址")
    case .quantity: words.say("how much they use", "用多少", "用多少")
    case .purpose: words.say("what they use it for", "用在哪儿", "用在哪裡")
    case .competitor: words.say("who else sells to them", "还用谁家的", "還用誰家的")
    case .competitorPros: words.say("what speaks for the competitor", "对手好在哪儿", "對手好在哪裡")
    case .industry: words.say("industry", "行业", "行業")
    case .products: words.say("what they make", "做什么产品", "做什麼產品")
    case .quality: words.say("what quality they ask for", "质量要求", "品質要求")
    case .likes: words.say("what the decider likes", "决策人的喜好", "決策人的喜好")
    case .strengths: words.say("what to praise the decider for", "决策人的长处", "決策人的長處")
    case .birthday: words.say("the decider's birthday", "决策人的生日", "決策人的生日")
    case .region: words.say("region", "地区", "地區")
    case .plant: words.say("plant and equipment", "厂房设备", "廠房設備")
    case .source: words.say("how we came by them", "客户来源", "客戶來源")
    case .taxNumber: words.say("tax number", "税号", "統一編號")
    case .reputation: words.say("reputation", "信誉", "信譽")
    }
  }
}

/// News of a customer, and what its fields are called.
struct NewsNoun: NounWords {
  let language: Language
  var one: String { say("news", "客户动态", "客戶動態") }
  var counted: String { say("news", "条客户动态", "則客戶動態") }

  func label(of field: String) -> String? {
    switch field {
    case "What": say("What is new", "动态", "動態")
    case "Source": say("Heard from", "消息来源", "消息來源")
    default: nil
    }
  }
}

extension News: Named {
  typealias Called = NewsNoun
}

/// Words of what is known of a customer.
struct KnowingWords: Catalogue {
  let language: Language

  /// Head of the section of the dossier.
  var head: String { say("what we know", "客户情况", "客戶情況") }

  /// How much is known: of so many things so many.
  func known(_ known: Int, of all: Int) -> String {
    say("\(known) of \(all) known", "已知 \(known)/\(all)", "已知 \(known)/\(all)")
  }

  /// What is best asked next, in passing (moment 9).
  func askNext(_ question: String) -> String {
    say("ask in passing: \(question)", "顺便问：\(question)", "順便問：\(question)")
  }

  /// How one asks for it.
  func question(_ gap: DossierGap) -> String {
    switch gap {
    case .purchasingDecider: say("who decides what is bought?", "采购是谁拍板？", "採購是誰拍板？")
    case .paymentDecider: say("who decides when it is paid?", "付款是谁拍板？", "付款是誰拍板？")
    case .uses: say("what do you use now?", "现在用的是什么产品？", "現在用的是什麼產品？")
    case .phone: say("on which number do I reach you?", "打哪个电话找您方便？", "打哪支電話找您方便？")
    case .address: say("where shall we send a sample?", "样品寄到哪儿？", "樣品寄到哪裡？")
    case .quantity: say("how much of it do you need a month?", "一个月用多少？", "一個月用多少？")
    case .purpose: say("what do you use it for?", "主要用在哪儿？", "主要用在哪裡？")
    case .competitor: say("whose do you buy now?", "现在用的是谁家的？", "現在用的是誰家的？")
    case .competitorPros: say("what do you like about theirs?", "他们家好在哪儿？", "他們家好在哪裡？")
    case .industry: say("what line are you in?", "贵司主要做哪一行？", "貴司主要做哪一行？")
    case .products: say("what do you make most of?", "主要做哪些产品？", "主要做哪些產品？")
    case .quality: say("what do your customers ask of quality?", "质量上有什么要求？", "品質上有什麼要求？")
    case .likes: say("what do you do when you are not working?", "平时有什么爱好？", "平時有什麼愛好？")
    case .strengths: say("what are they proud of?", "他最得意的是什么？", "他最得意的是什麼？")
    case .birthday: say("when is their birthday?", "生日是哪天？", "生日是哪天？")
    case .region: say("where do you sell?", "业务主要在哪个地区？", "業務主要在哪個地區？")
    case .plant: say("which machines do you run?", "用的什么设备？", "用的什麼設備？")
    case .source: say("how did you hear of us?", "怎么知道我们的？", "怎麼知道我們的？")
    case .taxNumber: say("which tax number goes on the invoice?", "开票的税号是多少？", "開票的統一編號是多少？")
    case .reputation: say("what do others say of them?", "同行怎么评价？", "同行怎麼評價？")
    }
  }

  /// What stands in front of what they use.
  var uses: String { say("uses", "使用", "使用") }
  /// What stands in front of whom else they buy from.
  var competitor: String { say("competitor", "对手", "對手") }
  /// What stands in front of what speaks for a competitor.
  var pros: String { say("pro", "好", "好") }
  /// What stands in front of what speaks against it.
  var cons: String { say("con", "差", "差") }
  /// What stands in front of what they make.
  var makes: String { say("makes", "生产", "生產") }
  /// What stands in front of what the firm is worth.
  var standing: String { say("the firm", "公司", "公司") }
  /// What stands in front of how we came by them.
  var cameBy: String { say("came by", "来源", "來源") }
  /// Whom they influence.
  var influences: String { say("influences", "影响", "影響") }
  /// That somebody has left, since that day.
  func left(_ day: String) -> String { say("left \(day)", "\(day) 离职", "\(day) 離職") }

  /// That the customer is known, since that day.
  func known(since day: String) -> String {
    day.isEmpty
      ? say("a customer we have", "已有客户", "已有客戶")
      : say("a customer since \(day)", "\(day) 起的客户", "\(day) 起的客戶")
  }

  /// Who the answer is, where it is somebody not known yet.
  var somebodyNew: String { say("or somebody new", "或新联系人", "或新聯絡人") }
}

extension Words {
  /// What is known of a customer.
  var knowing: KnowingWords { KnowingWords(language: language) }

  /// What is not known of a customer who is to be visited for the first time (S2: find it out by phone).
  public func sentence(_ visit: FirstVisit) -> String {
    let missing = visit.missing.map { name(of: $0) }.joined(separator: general.comma)
    return say(
      "First visit to \(visit.name), and not known: \(missing); ask by phone first",
      "第一次拜访\(visit.name)，还不清楚：\(missing)；先打电话问", "第一次拜訪\(visit.name)，還不清楚：\(missing)；先打電話問")
  }
}

extension Words {
  /// Why something cannot be given to a contact (S2).
  func sentence(_ obstacle: GiftObstacle, approval way: String) -> String {
    switch obstacle {
    case .money(let word):
      say(
        "A gift is a thing: no money, cards or transfers (\(word)); give something else",
        "礼品是东西，不送钱、卡、转账（\(word)）；请换一样", "禮品是東西，不送錢、卡、轉帳（\(word)）；請換一樣")
    case .aboveLimit(let cost, let most):
      say(
        "\(money(cost)) is more than a gift may cost, \(money(most)): give something smaller, or ask for an approval first by \(way)",
        "\(money(cost)) 超过礼品上限 \(money(most))：换小一点的，或先\(way) 申请批准",
        "\(money(cost)) 超過禮品上限 \(money(most))：換小一點的，或先\(way) 申請核准")
    }
  }
}

extension Words {
  /// What one does about how a new customer came to us, in one line (moments 6 and 7); nothing where there is nothing.
  func onSource(_ customer: Customer) -> String {
    switch customer.source {
    case .friend, .company:
      customer.introducedBy.isEmpty && customer.introducer == nil
        ? say("introduced by whom?", "是谁介绍的？", "是誰介紹的？") : ""
    case .directory: firstCall
    case .webSearch, .inbound, .other, nil: ""
    }
  }

  /// How a first call begins to one found in a directory (moment 7).
  var firstCall: String {
    say(
      "ask for production or purchasing; first what they make and on which machines, not our product",
      "找生产或采购；先问他们做什么活、用什么设备，不先推产品", "找生產或採購；先問他們做什麼活、用什麼設備，不先推產品")
  }

  /// What one praises at the first word with somebody a friend introduced (moment 6).
  func firstPraise(_ strengths: String) -> String {
    say(
      "once you get on, praise one thing honestly: \(strengths)", "聊得来的时候，真心夸一句：\(strengths)",
      "聊得來的時候，真心誇一句：\(strengths)")
  }
}
