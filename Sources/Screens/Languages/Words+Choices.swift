public import SalesBook

// What the domain's lists of words are called; ASCII keywords stand in files only.
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
}

extension Touch.Channel: Spoken {
  /// How a touch came about or a follow-up is meant.
  public func name(in words: Words) -> String {
    switch self {
    case .call: words.say("call", "电话", "電話")
    case .visit: words.say("visit", "拜访", "拜訪")
    case .weChat: words.say("WeChat", "微信", "微信")
    case .message: words.say("message", "短信", "簡訊")
    case .mail: words.say("e-mail", "邮件", "電郵")
    case .meeting: words.say("meeting", "会议", "會議")
    case .letter: words.say("letter", "信函", "信函")
    case .gift: words.say("gift", "送礼", "送禮")
    }
  }
}

extension Touch.Direction: Spoken {
  /// Who began a touch.
  public func name(in words: Words) -> String {
    switch self {
    case .out: words.say("from us", "我方主动", "我方主動")
    case .inward: words.say("from them", "客户主动", "客戶主動")
    }
  }
}

extension Touch.WhyUnpaid: Spoken {
  /// Why money is unpaid, as they said.
  public func name(in words: Words) -> String {
    switch self {
    case .notReceived: words.say("invoice not received", "没收到发票", "沒收到發票")
    case .awaitingApproval: words.say("awaiting approval", "等审批", "等簽核")
    case .inPaymentRun: words.say("in the next payment run", "已排付款", "已排付款")
    case .paymentSent: words.say("payment sent", "已付款在途", "已付款在途")
    case .shortOfCash: words.say("short of cash", "资金紧张", "資金吃緊")
    case .disputed: words.say("disputed", "有争议", "有爭議")
    case .withheld: words.say("withheld on purpose", "故意压款", "故意壓款")
    case .noIntention: words.say("does not mean to pay", "不打算付", "不打算付")
    case .unreachable: words.say("cannot be reached", "联系不上", "聯絡不上")
    case .other: words.say("other", "其他", "其他")
    }
  }
}

extension FollowUp.Origin: Spoken {
  /// What a follow-up came from.
  public func name(in words: Words) -> String {
    switch self {
    case .person: words.say("planned by hand", "自己安排", "自行安排")
    case .cadence: words.say("cadence", "跟进周期", "跟進週期")
    case .promise: words.say("their promise", "客户承诺", "客戶承諾")
    case .commitment: words.say("our commitment", "我方承诺", "我方承諾")
    case .caseWork: words.say("case", "问题单", "問題單")
    case .rebate: words.say("rebate", "返利", "返利")
    case .arrears: words.say("arrears", "欠款", "欠款")
    case .exit: words.say("exit", "终止合作", "終止合作")
    case .winBack: words.say("win-back", "客户挽回", "客戶挽回")
    case .campaign: words.say("campaign", "市场计划", "市場計畫")
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

extension Customer.Source: Spoken {
  /// How we came by a customer.
  public func name(in words: Words) -> String {
    switch self {
    case .webSearch: words.say("web search", "网上搜索", "網路搜尋")
    case .friend: words.say("friend", "朋友介绍", "朋友介紹")
    case .directory: words.say("directory", "企业名录", "企業名錄")
    case .inbound: words.say("came to us", "主动上门", "主動上門")
    case .company: words.say("company", "公司分配", "公司分派")
    case .other: words.say("other", "其他", "其他")
    }
  }
}

extension Payment.Method: Spoken {
  /// How money came in.
  public func name(in words: Words) -> String {
    switch self {
    case .transfer: words.say("transfer", "转账", "匯款")
    case .cash: words.say("cash", "现金", "現金")
    case .cheque: words.say("cheque", "支票", "支票")
    case .bill: words.say("bill", "承兑汇票", "匯票")
    case .card: words.say("card", "刷卡", "刷卡")
    case .setOff: words.say("set-off", "抵账", "抵帳")
    case .other: words.say("other", "其他", "其他")
    }
  }
}

extension Holiday.Kind: Spoken {
  /// Whether a listed day is off.
  public func name(in words: Words) -> String {
    switch self {
    case .off: words.say("off", "放假", "放假")
    case .worked: words.say("worked", "调休上班", "補班")
    }
  }
}

extension RecordHistory.Kind: Spoken {
  /// What an entry of the history did to a record.
  public func name(in words: Words) -> String {
    switch self {
    case .added: words.say("added", "新增", "新增")
    case .changed: words.say("changed", "修改", "修改")
    case .removed: words.say("removed", "删除", "刪除")
    }
  }
}
