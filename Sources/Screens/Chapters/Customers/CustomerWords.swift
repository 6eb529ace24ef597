public import SalesBook

// Customers, their people, ours, and who sees to whom.

/// A customer, and what its fields are called.
struct CustomerNoun: NounWords {
  let language: Language
  var one: String { say("customer", "客户", "客戶") }
  var counted: String { say("customers", "家客户", "家客戶") }

  func label(of field: String) -> String? {
    switch field {
    case "Number": say("Number", "客户编号", "客戶編號")
    case "Alias": say("Other names", "别名", "別名")
    case "Owner": say("Owner", "负责人", "負責人")
    case "TaxNumber": say("Tax number", "税号", "統一編號")
    case "Tag": say("Tags", "标签", "標籤")
    case "Source": say("Source", "来源", "來源")
    case "IntroducedBy": say("Introduced by", "介绍人", "介紹人")
    case "Introducer": say("Customer who introduced", "介绍的客户", "介紹的客戶")
    case "InfluentialWhy": say("Whom it influences", "影响谁、怎么影响", "影響誰、怎麼影響")
    case "Industry": say("Industry", "行业", "行業")
    case "Region": say("Region", "地区", "地區")
    case "Plant": say("Plant, equipment", "厂房设备", "廠房設備")
    case "Output": say("Output", "产量", "產量")
    case "Quality": say("Quality asked for", "质量要求", "品質要求")
    case "Products": say("What they make", "产品结构", "產品結構")
    case "Uses": say("What they use", "使用产品", "使用產品")
    case "UsesModel": say("Model", "型号", "型號")
    case "UsesQuantity": say("Quantity", "数量", "數量")
    case "UsesFor": say("Purpose", "用途", "用途")
    case "Competitor": say("Competitor", "竞争对手", "競爭對手")
    case "CompetitorPros": say("Their pros", "对手长处", "對手長處")
    case "CompetitorCons": say("Their cons", "对手短处", "對手短處")
    case "Strength": say("Strength", "实力", "實力")
    case "Investment": say("Investment", "投资", "投資")
    case "Reputation": say("Reputation", "信誉", "信譽")
    case "Influential": say("Influential", "有影响力", "有影響力")
    case "Far": say("Far away", "路途远", "路途遠")
    case "Language": say("Language of letters", "信函语言", "信函語言")
    case "Terms": say("Payment terms", "账期", "帳期")
    case "CreditLimit": say("Credit limit", "信用额度", "信用額度")
    case "Margin": say("Margin, per cent", "毛利率(%)", "毛利率(%)")
    case "Since": say("Since", "建档日", "建檔日")
    case "Archived": say("Archived", "归档日", "封存日")
    case "ArchiveReason": say("Why archived", "归档原因", "封存原因")
    case "ArchivedBy": say("Archived by", "归档人", "封存人")
    case "MergedInto": say("Merged into", "合并到", "併入")
    default: nil
    }
  }
}

extension Customer: Named {
  typealias Called = CustomerNoun
}

/// A contact, and what its fields are called.
struct ContactNoun: NounWords {
  let language: Language
  var one: String { say("contact", "联系人", "聯絡人") }
  var counted: String { say("contacts", "位联系人", "位聯絡人") }

  func label(of field: String) -> String? {
    switch field {
    case "Name": say("Name", "姓名", "姓名")
    case "WeChat": say("WeChat", "微信", "微信")
    case "Email": say("E-mail", "邮箱", "電子郵件")
    case "Likes": say("Likes", "喜好", "喜好")
    case "Strengths": say("Strengths", "长处", "長處")
    case "Birthday": say("Birthday", "生日", "生日")
    case "BirthdayCalendar": say("Birthday counted by", "生日历法", "生日曆法")
    case "Sways": say("Can influence whom", "能影响谁", "能影響誰")
    case "IntroducedBy": say("Introduced by", "介绍人", "介紹人")
    case "Left": say("Left on", "离职日", "離職日")
    case "DecidesPurchasing": say("Decides purchasing", "采购决策人", "採購決策人")
    case "DecidesPayment": say("Decides payment", "付款决策人", "付款決策人")
    case "Ally": say("Ally", "盟友", "盟友")
    case "AllyFound": say("How found", "如何结识", "如何結識")
    case "Influences": say("Can influence", "能影响什么", "能影響什麼")
    case "Gains": say("What they gain", "对他的好处", "對他的好處")
    default: nil
    }
  }
}

extension Contact: Named {
  typealias Called = ContactNoun
}

/// A handover, and what its fields are called.
struct HandoverNoun: NounWords {
  let language: Language
  var one: String { say("handover", "交接", "交接") }
  var counted: String { say("handovers", "次交接", "次交接") }

  func label(of field: String) -> String? {
    switch field {
    case "From": say("From", "原负责人", "原負責人")
    case "To": say("To", "新负责人", "新負責人")
    default: nil
    }
  }
}

extension Handover: Named {
  typealias Called = HandoverNoun
}

/// A colleague, and what its fields are called.
struct PersonNoun: NounWords {
  let language: Language
  var one: String { say("colleague", "同事", "同事") }
  var counted: String { say("colleagues", "位同事", "位同事") }

  func label(of field: String) -> String? {
    switch field {
    case "Login": say("Login", "登录名", "帳號")
    case "Name": say("Name", "姓名", "姓名")
    case "Active": say("Active", "在职", "在職")
    case "Approves": say("May approve", "可批准", "可核准")
    case "Cover": say("Cover", "代管", "職務代理")
    default: nil
    }
  }
}

extension Person: Named {
  typealias Called = PersonNoun
}

extension Customer.Source: Spoken {
  /// How we came by a customer.
  public func name(in words: Words) -> String {
    switch self {
    case .webSearch: words.say("web search", "网上搜索", "網路搜尋")
    case .friend: words.say("friend", "朋友介绍", "朋友介紹")
    case .directory: words.say("phone directory", "电话号簿", "電話簿")
    case .inbound: words.say("they called us", "客户来电", "客戶來電")
    case .company: words.say("another company", "其他企业介绍", "其他企業介紹")
    case .other: words.say("other", "其他", "其他")
    }
  }
}

extension Language: Spoken {
  /// What letters are in.
  public func name(in words: Words) -> String {
    switch self {
    case .english: words.say("English", "英文", "英文")
    case .simplifiedChinese: words.say("simplified Chinese", "简体中文", "簡體中文")
    case .traditionalChinese: words.say("traditional Chinese", "繁体中文", "繁體中文")
    }
  }
}

extension Contact.Role: Spoken {
  /// What a contact does at the customer's.
  public func name(in words: Words) -> String {
    switch self {
    case .owner: words.say("owner", "老板", "老闆")
    case .purchasing: words.say("purchasing", "采购", "採購")
    case .finance: words.say("finance", "财务", "財務")
    case .sales: words.say("sales", "销售", "業務")
    case .production: words.say("production", "生产", "生產")
    case .other: words.say("other", "其他", "其他")
    }
  }
}

extension Contact.Ally: Spoken {
  /// How far a contact is on our side.
  public func name(in words: Words) -> String {
    switch self {
    case .candidate: words.say("candidate", "待发展", "待發展")
    case .ally: words.say("ally", "盟友", "盟友")
    }
  }
}

extension Contact.AllyFound: Spoken {
  /// How an ally was found.
  public func name(in words: Words) -> String {
    switch self {
    case .introduced: words.say("introduced", "经人介绍", "經人介紹")
    case .commonInterest: words.say("common interest", "共同爱好", "共同愛好")
    case .visited: words.say("visited", "拜访结识", "拜訪結識")
    }
  }
}

extension Contact.BirthdayCalendar: Spoken {
  /// How a birthday is counted.
  public func name(in words: Words) -> String {
    switch self {
    case .solar: words.say("solar", "公历", "國曆")
    case .lunar: words.say("lunar", "农历", "農曆")
    }
  }
}

extension Person.Role: Spoken {
  /// What a colleague does here.
  public func name(in words: Words) -> String {
    switch self {
    case .sales: words.say("sales", "销售", "業務")
    case .lead: words.say("lead", "主管", "主管")
    case .finance: words.say("finance", "财务", "財務")
    case .service: words.say("service", "客服", "客服")
    case .other: words.say("other", "其他", "其他")
    }
  }
}

extension Words {
  /// When a customer has agreed to pay.
  public func name(of terms: PaymentTerms) -> String {
    switch terms {
    case .days(let days): say("\(self.days(days)) after invoice", "开票后 \(days) 天", "開票後 \(days) 天")
    case .monthly(0): say("end of month", "月结", "月結")
    case .monthly(let days):
      say("end of month + \(self.days(days))", "月结 \(days) 天", "月結 \(days) 天")
    case .onInvoice: say("on invoice", "见票即付", "見票即付")
    case .beforeDelivery: say("before delivery", "款到发货", "款到出貨")
    }
  }

  /// What a way of sorting is called on the list.
  func name(of sort: CustomerSort) -> String {
    switch sort {
    case .next: say("next", "下次跟进", "下次跟進")
    case .name: say("name", "名称", "名稱")
    case .overdue: say("overdue", "逾期", "逾期")
    case .owed: say("owed", "欠款", "欠款")
    case .last: say("last contact", "最近联系", "最近聯絡")
    }
  }

  /// That a customer is to be merged into itself.
  var mergedIntoItself: String {
    say("A customer cannot be merged into itself; pick another", "不能跟自己合并，请另选一家", "不能跟自己合併，請另選一家")
  }
}

// What is asked about customers.
extension FormWords {
  /// What is asked for tags.
  var tags: String { say("Tags to add, or -tag to take away", "要加的标签；-标签 为去掉", "要加的標籤；-標籤 為去掉") }
  /// That customers of such a name are in the book already; as many as one can read are named.
  func inTheBook(_ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    let named = names.prefix(3).joined(separator: say(", ", "、", "、")) + (names.count > 3 ? " ..." : "")
    return say("in the book already: \(named)", "账上已有：\(named)", "帳上已有：\(named)")
  }
  /// Why customers are put away whom that lets go.
  var whyLetGo: String { say("Why they are let go", "为什么放手", "為什麼放手") }
  /// The question before two customers are merged.
  func merge(_ what: String) -> String { say("Merge \(what)?", "合并 \(what)？", "合併 \(what)？") }
  /// What `y` does then.
  var mergeAction: String { say("merge", "合并", "合併") }
  /// Whom the customers named are handed to, of those colleagues.
  func handOver(_ customers: String, _ colleagues: String) -> String {
    say(
      "Hand \(customers) over to whom? (\(colleagues))", "把 \(customers) 交给谁？（\(colleagues)）",
      "把 \(customers) 交給誰？（\(colleagues)）")
  }
  /// Whether the customers named are handed to that colleague.
  func handOverTo(_ customers: String, _ colleague: String) -> String {
    say(
      "Hand \(customers) over to \(colleague)?", "把 \(customers) 交给 \(colleague)？",
      "把 \(customers) 交給 \(colleague)？")
  }
  /// What `y` does then.
  var handOverAction: String { say("hand over", "交接", "交接") }
}
