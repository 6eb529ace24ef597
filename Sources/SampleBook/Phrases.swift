import SalesBook

extension SampleBook {
  /// What was talked about once: a word for it, and a salesperson's note.
  struct Talk {
    /// What it was about.
    let topic: String
    /// What was said; `%` stands for what they buy.
    let said: String
    /// How one talks of it.
    var channel = Touch.Channel.call
    /// How content they sounded, 1 to 5.
    var satisfaction: Int?
    /// Their problem as they see it.
    var problem = ""
  }
}

extension SampleBook.Script {
  /// What there is to talk about in the ordinary run of things.
  var talks: [SampleBook.Talk] {
    switch self {
    case .simplified: SampleBook.Script.simplifiedTalks
    case .traditional: SampleBook.Script.traditionalTalks
    case .latin: SampleBook.Script.englishTalks
    }
  }

  private static let simplifiedTalks: [SampleBook.Talk] = [
    .init(topic: "报价", said: "问%明年的价格，要含税含运的。说同行报得低两个点，先不急着让。"),
    .init(topic: "报价", said: "%报价单发过去了，对方说要过采购会，下周给话。", channel: .weChat),
    .init(topic: "样品", said: "寄了两卷样品，仓库试贴，反映低温下翘边，换了冷冻胶再寄。", problem: "零下十八度标签翘边"),
    .init(topic: "样品", said: "样品试过了，可以，先小批量来二十箱。", satisfaction: 4),
    .init(topic: "订单", said: "追加%，要求周五前到仓，跟仓库确认过能发。", satisfaction: 4),
    .init(topic: "订单", said: "这个月单子少，说库存还够用到下旬，月底再联系。"),
    .init(topic: "交期", said: "催货，昨天的车没到。查到在分拨中心压了一天，今天下午送，已经跟对方说清楚了。", satisfaction: 3, problem: "物流信息不及时"),
    .init(topic: "对账", said: "跟财务对了上月的账，差一张送货单，补传了签收单，无误。", channel: .weChat),
    .init(topic: "对账", said: "对账单寄到了，财务盖章回传。"),
    .init(topic: "拜访", said: "去厂里转了一圈，新上了一条线，旧打印机还是五年前的，可以谈换机。", channel: .visit, satisfaction: 4),
    .init(topic: "拜访", said: "请采购喝茶，聊到他们明年要扩仓，%用量大概翻一倍。", channel: .visit, satisfaction: 5),
    .init(topic: "售后", said: "打印头花屏，电话里教他清洁，好了。说我们响应比上家快。", satisfaction: 5),
    .init(topic: "投诉", said: "这批%有三箱受潮，拍了照片。先道歉，答应换货，报给品管查原因。", satisfaction: 2, problem: "包装防潮不够"),
    .init(topic: "回访", said: "用着没问题，顺带问了竞争对手的价，没细说。", satisfaction: 4),
    .init(topic: "问候", said: "节前问候，寄了点茶叶，没谈生意。", channel: .weChat),
    .init(topic: "合同", said: "年度合同法务在看，账期条款想改六十天，告诉他合同是统一的，改不了。"),
    .init(topic: "产品", said: "给他看了温度标签的视频，感兴趣，问能不能接他们的系统。", channel: .weChat),
    .init(topic: "需求", said: "换了品名，要重新做版，尺寸改成六十乘四十，等他发图。"),
  ]

  private static let traditionalTalks: [SampleBook.Talk] = [
    .init(topic: "報價", said: "%的新報價寄過去了，經理要比三家，月底前回覆。", channel: .mail),
    .init(topic: "樣品", said: "樣品試貼可以，冷藏櫃裡不翹邊，請我們報大量價。", satisfaction: 4),
    .init(topic: "訂單", said: "追加%，週四船班，來得及。", satisfaction: 4),
    .init(topic: "對帳", said: "跟會計對帳，少一張發票，補寄掃描檔。", channel: .mail),
    .init(topic: "拜訪", said: "去公司拜訪，倉庫新設兩條線，明年用量會增加。", channel: .visit, satisfaction: 5),
    .init(topic: "交期", said: "問船期，基隆塞港，晚三天，先跟客戶說明。", satisfaction: 3, problem: "交期不穩"),
    .init(topic: "售後", said: "標籤機卡紙，視訊教他換滾輪，解決了。", satisfaction: 5),
    .init(topic: "問候", said: "中秋問候，聊到小孩考試，氣氛不錯。"),
  ]

  private static let englishTalks: [SampleBook.Talk] = [
    .init(
      topic: "quote",
      said: "Sent the quote for %, CIF. She compares with a local supplier, wants an answer on lead time.",
      channel: .mail),
    .init(topic: "quote", said: "Asked for 3% off. Told him there is room if they take a full container."),
    .init(topic: "samples", said: "Samples arrived, testing on the cold line this week.", satisfaction: 4),
    .init(
      topic: "order", said: "Repeat order of %, same spec. Wants it before the long weekend.", channel: .mail,
      satisfaction: 4),
    .init(
      topic: "delivery", said: "Container held at customs two days over a missing form. Sent it, apologised.",
      satisfaction: 3, problem: "Paperwork comes late"),
    .init(topic: "statement", said: "Statement checked with accounts, agrees.", channel: .mail),
    .init(
      topic: "check-in", said: "All fine on the floor. New warehouse opens next year, volumes up by a third.",
      satisfaction: 5),
    .init(
      topic: "service", said: "Printer jammed, walked them through cleaning the head on video.",
      channel: .meeting, satisfaction: 5),
    .init(
      topic: "complaint",
      said: "Three rolls of % with weak adhesive. Photos received, replacing them with the next shipment.",
      satisfaction: 2, problem: "Adhesive fails when damp"),
    .init(topic: "terms", said: "Would like 60 days. Said the contract is the same for everybody."),
  ]

  /// What a follow-up is planned for in the ordinary run of things.
  var purposes: [(purpose: String, channel: Touch.Channel)] {
    switch self {
    case .simplified:
      [
        ("跟进报价", .call), ("问样品试用情况", .call), ("约拜访", .weChat), ("月度对账", .call), ("确认下月用量", .call),
        ("送新品样册", .visit), ("回访使用情况", .call), ("谈年度合同", .visit), ("确认交期", .weChat), ("打印机保养", .visit),
      ]
    case .traditional:
      [
        ("追蹤報價", .call), ("詢問樣品試用", .call), ("拜訪", .visit), ("月底對帳", .mail), ("確認下月用量", .call),
        ("送新品目錄", .visit),
      ]
    case .latin:
      [
        ("follow up the quote", .mail), ("ask about the samples", .call), ("volumes for next month", .mail),
        ("video call about cold labels", .meeting), ("check the delivery", .mail),
        ("annual contract", .meeting),
      ]
    }
  }

  /// Why something is put to another day.
  var excuses: [String] {
    switch self {
    case .simplified: ["对方出差", "客户开会，改天", "采购休假", "我这边临时要去厂里", "等样品到了再谈"]
    case .traditional: ["對方出差", "客戶在開會", "窗口請假", "颱風停班"]
    case .latin:
      ["he is travelling", "out of office until Monday", "waiting for the samples", "bank holiday there"]
    }
  }

  /// What one notes when nobody answers.
  var unanswered: String {
    switch self {
    case .simplified: "没人接，晚点再打。"
    case .traditional: "沒人接，改天再打。"
    case .latin: "No answer, left a message."
    }
  }

  /// A call about money a few days late: what it is called, what was said, why.
  var reminders: [(topic: String, said: String, why: Touch.WhyUnpaid)] {
    switch self {
    case .simplified:
      [
        ("催款", "财务说已经走到审批了，这两天付。", .awaitingApproval), ("催款", "说排在这周付款计划里。", .inPaymentRun),
        ("催款", "发票没收到，重新寄了一份，单号发给他了。", .notReceived), ("催款", "说昨天打出来了，让我们查收。", .paymentSent),
      ]
    case .traditional:
      [("催款", "會計說下週一付款日一起出。", .inPaymentRun), ("催款", "主管出國，回來就簽。", .awaitingApproval)]
    case .latin:
      [
        ("reminder", "In Thursday's payment run, they say.", .inPaymentRun),
        ("reminder", "Wire sent yesterday, will mail the confirmation.", .paymentSent),
      ]
    }
  }
}
