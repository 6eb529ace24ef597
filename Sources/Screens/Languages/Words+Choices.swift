public import SalesBook

// What the domain's lists of words are called; ASCII keywords stand in files only.
extension Words {
  /// How a touch came about or a follow-up is meant.
  public func name(of channel: Touch.Channel) -> String {
    switch channel {
    case .call: say("call", "电话", "電話")
    case .visit: say("visit", "拜访", "拜訪")
    case .weChat: say("WeChat", "微信", "微信")
    case .message: say("message", "短信", "簡訊")
    case .mail: say("e-mail", "邮件", "電郵")
    case .meeting: say("meeting", "会议", "會議")
    case .letter: say("letter", "信函", "信函")
    case .gift: say("gift", "送礼", "送禮")
    }
  }

  /// Who began a touch.
  public func name(of direction: Touch.Direction) -> String {
    switch direction {
    case .out: say("from us", "我方主动", "我方主動")
    case .inward: say("from them", "客户主动", "客戶主動")
    }
  }

  /// Why money is unpaid, as they said.
  public func name(of reason: Touch.WhyUnpaid) -> String {
    switch reason {
    case .notReceived: say("invoice not received", "没收到发票", "沒收到發票")
    case .awaitingApproval: say("awaiting approval", "等审批", "等簽核")
    case .inPaymentRun: say("in the next payment run", "已排付款", "已排付款")
    case .paymentSent: say("payment sent", "已付款在途", "已付款在途")
    case .shortOfCash: say("short of cash", "资金紧张", "資金吃緊")
    case .disputed: say("disputed", "有争议", "有爭議")
    case .withheld: say("withheld on purpose", "故意压款", "故意壓款")
    case .noIntention: say("does not mean to pay", "不打算付", "不打算付")
    case .unreachable: say("cannot be reached", "联系不上", "聯絡不上")
    case .other: say("other", "其他", "其他")
    }
  }

  /// What a follow-up came from.
  public func name(of origin: FollowUp.Origin) -> String {
    switch origin {
    case .person: say("planned by hand", "自己安排", "自行安排")
    case .cadence: say("cadence", "跟进周期", "跟進週期")
    case .promise: say("their promise", "客户承诺", "客戶承諾")
    case .commitment: say("our commitment", "我方承诺", "我方承諾")
    case .caseWork: say("case", "问题单", "問題單")
    case .rebate: say("rebate", "返利", "返利")
    case .arrears: say("arrears", "欠款", "欠款")
    case .exit: say("exit", "终止合作", "終止合作")
    case .winBack: say("win-back", "客户挽回", "客戶挽回")
    case .campaign: say("campaign", "市场计划", "市場計畫")
    }
  }

  /// What a contact does at the customer's.
  public func name(of role: Contact.Role) -> String {
    switch role {
    case .owner: say("owner", "老板", "老闆")
    case .purchasing: say("purchasing", "采购", "採購")
    case .finance: say("finance", "财务", "財務")
    case .sales: say("sales", "销售", "業務")
    case .production: say("production", "生产", "生產")
    case .other: say("other", "其他", "其他")
    }
  }

  /// What a colleague does here.
  public func name(of role: Person.Role) -> String {
    switch role {
    case .sales: say("sales", "销售", "業務")
    case .lead: say("lead", "主管", "主管")
    case .finance: say("finance", "财务", "財務")
    case .service: say("service", "客服", "客服")
    case .other: say("other", "其他", "其他")
    }
  }

  /// How we came by a customer.
  public func name(of source: Customer.Source) -> String {
    switch source {
    case .webSearch: say("web search", "网上搜索", "網路搜尋")
    case .friend: say("friend", "朋友介绍", "朋友介紹")
    case .directory: say("directory", "企业名录", "企業名錄")
    case .inbound: say("came to us", "主动上门", "主動上門")
    case .company: say("company", "公司分配", "公司分派")
    case .other: say("other", "其他", "其他")
    }
  }

  /// How money came in.
  public func name(of method: Payment.Method) -> String {
    switch method {
    case .transfer: say("transfer", "转账", "匯款")
    case .cash: say("cash", "现金", "現金")
    case .cheque: say("cheque", "支票", "支票")
    case .bill: say("bill", "承兑汇票", "匯票")
    case .card: say("card", "刷卡", "刷卡")
    case .setOff: say("set-off", "抵账", "抵帳")
    case .other: say("other", "其他", "其他")
    }
  }

  /// Whether a listed day is off.
  public func name(of kind: Holiday.Kind) -> String {
    switch kind {
    case .off: say("off", "放假", "放假")
    case .worked: say("worked", "调休上班", "補班")
    }
  }

  /// What an entry of the history did to a record.
  public func name(of kind: RecordHistory.Kind) -> String {
    switch kind {
    case .added: say("added", "新增", "新增")
    case .changed: say("changed", "修改", "修改")
    case .removed: say("removed", "删除", "刪除")
    }
  }

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
