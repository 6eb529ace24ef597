public import SalesBook

// The nouns of the book: their names, their measure words, their fields.

/// What a noun is called in every language: one and many of it in English, its
/// measure word and itself in Chinese.
private struct NounWords {
  let one, many, simplifiedMeasure, simplified, traditionalMeasure, traditional: String

  init(
    _ one: String, _ many: String, _ simplifiedMeasure: String, _ simplified: String,
    _ traditionalMeasure: String, _ traditional: String
  ) {
    (self.one, self.many) = (one, many)
    (self.simplifiedMeasure, self.simplified) = (simplifiedMeasure, simplified)
    (self.traditionalMeasure, self.traditional) = (traditionalMeasure, traditional)
  }

  init(_ noun: Noun) {
    self =
      switch noun {
      case .person: NounWords("colleague", "colleagues", "位", "同事", "位", "同事")
      case .setting: NounWords("setting", "settings", "条", "设置", "筆", "設定")
      case .holiday: NounWords("holiday", "holidays", "个", "节假日", "個", "假日")
      case .customer: NounWords("customer", "customers", "家", "客户", "家", "客戶")
      case .contact: NounWords("contact", "contacts", "位", "联系人", "位", "聯絡人")
      case .handover: NounWords("handover", "handovers", "次", "交接", "次", "交接")
      case .touch: NounWords("touch", "touches", "条", "联系记录", "則", "聯絡紀錄")
      case .followUp: NounWords("follow-up", "follow-ups", "项", "跟进计划", "項", "跟進計畫")
      case .move: NounWords("change of day", "changes of day", "条", "改期记录", "筆", "改期紀錄")
      case .invoice: NounWords("invoice", "invoices", "张", "应收单", "張", "應收單")
      case .instalment: NounWords("instalment", "instalments", "笔", "分期", "筆", "分期")
      case .dispute: NounWords("dispute", "disputes", "项", "争议", "項", "爭議")
      case .payment: NounWords("payment", "payments", "笔", "收款", "筆", "收款")
      case .allocation: NounWords("allocation", "allocations", "笔", "核销", "筆", "核銷")
      case .bounce: NounWords("bounced payment", "bounced payments", "笔", "收款退回", "筆", "收款退回")
      case .statement: NounWords("statement", "statements", "张", "对账单", "張", "對帳單")
      case .writeOff: NounWords("write-off", "write-offs", "笔", "坏账核销", "筆", "呆帳沖銷")
      case .promise: NounWords("promise", "promises", "项", "客户承诺", "項", "客戶承諾")
      case .promiseNews: NounWords("word of a promise", "words of promises", "条", "承诺动态", "筆", "承諾動態")
      case .response: NounWords("response", "responses", "次", "回应失信", "次", "回應失信")
      case .reminder: NounWords("reminder", "reminders", "条", "提醒记录", "筆", "提醒紀錄")
      case .judgement: NounWords("judgement", "judgements", "次", "欠款定性", "次", "欠款定性")
      case .rungStep: NounWords("collection step", "collection steps", "项", "催款步骤", "項", "催款步驟")
      case .hold: NounWords("hold", "holds", "次", "停供", "次", "停供")
      }
  }
}

extension Words {
  /// What a noun is called, one of it.
  public func name(of noun: Noun) -> String {
    let words = NounWords(noun)
    return say(words.one, words.simplified, words.traditional)
  }

  /// So many of a noun: `1 customer`, `3 invoices`, `3 张应收单`.
  public func count(_ count: Int, _ noun: Noun) -> String {
    let words = NounWords(noun)
    return say(
      "\(count) \(count == 1 ? words.one : words.many)",
      "\(count) \(words.simplifiedMeasure)\(words.simplified)",
      "\(count) \(words.traditionalMeasure)\(words.traditional)")
  }

  /// More than one of a noun, in English.
  func plural(of noun: Noun) -> String { NounWords(noun).many }

  /// What a field of a noun is called on forms, in history and in errors; a
  /// field the program does not know keeps its own name.
  public func name(ofField field: String, of noun: Noun) -> String {
    let names = Words.fields["\(noun.rawValue).\(field)"] ?? Words.fields[field]
    return names.map { say($0.english, $0.simplified, $0.traditional) } ?? field
  }

  /// Whether a field has words of its own.
  func knows(field: String, of noun: Noun) -> Bool {
    Words.fields["\(noun.rawValue).\(field)"] != nil || Words.fields[field] != nil
  }

  /// Names of fields; with the noun before where several nouns mean different
  /// things by one.
  private static let fields: [String: (english: String, simplified: String, traditional: String)] = [
    "Id": ("ID", "编号", "編號"),
    "Name": ("Name", "名称", "名稱"),
    "Customer": ("Customer", "客户", "客戶"),
    "Contact": ("Contact", "联系人", "聯絡人"),
    "Note": ("Note", "备注", "備註"),
    "Phone": ("Phone", "电话", "電話"),
    "Address": ("Address", "地址", "地址"),
    "Role": ("Role", "职务", "職務"),
    "Day": ("Day", "日期", "日期"),
    "Time": ("Time", "时间", "時間"),
    "By": ("By", "经手人", "經手人"),
    "Reason": ("Reason", "原因", "原因"),
    "Channel": ("Channel", "方式", "方式"),
    "Invoice": ("Invoice", "应收单", "應收單"),
    "Payment": ("Payment", "收款", "收款"),
    "Due": ("Due", "到期日", "到期日"),
    "Amount": ("Amount", "金额", "金額"),
    "Currency": ("Currency", "币种", "幣別"),

    "Login": ("Login", "登录名", "帳號"),
    "Person.Name": ("Name", "姓名", "姓名"),
    "Active": ("Active", "在职", "在職"),
    "Cover": ("Cover", "代班", "代班"),
    "Value": ("Value", "值", "值"),
    "Kind": ("Kind", "类型", "類型"),

    "Customer.Number": ("Number", "客户编号", "客戶編號"),
    "Alias": ("Other names", "别名", "別名"),
    "Owner": ("Owner", "负责人", "負責人"),
    "TaxNumber": ("Tax number", "税号", "統一編號"),
    "Tag": ("Tags", "标签", "標籤"),
    "Source": ("Source", "来源", "來源"),
    "Influential": ("Influential", "有影响力", "有影響力"),
    "Far": ("Far away", "路途远", "路途遠"),
    "Terms": ("Payment terms", "账期", "帳期"),
    "CreditLimit": ("Credit limit", "信用额度", "信用額度"),
    "Since": ("Since", "建档日", "建檔日"),
    "Archived": ("Archived", "归档日", "封存日"),
    "MergedInto": ("Merged into", "合并到", "併入"),

    "Contact.Name": ("Name", "姓名", "姓名"),
    "WeChat": ("WeChat", "微信", "微信"),
    "Email": ("E-mail", "邮箱", "電郵"),
    "Likes": ("Likes", "喜好", "喜好"),
    "Strengths": ("Strengths", "优点", "優點"),
    "Birthday": ("Birthday", "生日", "生日"),
    "DecidesPurchasing": ("Decides purchasing", "采购决定人", "採購決定人"),
    "DecidesPayment": ("Decides payment", "付款决定人", "付款決定人"),

    "Ally": ("Ally", "盟友", "盟友"),
    "AllyFound": ("How found", "如何结识", "如何結識"),
    "Influences": ("Can influence", "能影响什么", "能影響什麼"),
    "Gains": ("What they gain", "对方所得", "對方所得"),

    "Direction": ("Who began", "谁主动", "誰主動"),
    "Reached": ("Reached", "联系上", "聯絡上"),
    "Topic": ("Topic", "主题", "主題"),
    "Said": ("What was said", "沟通内容", "溝通內容"),
    "Problem": ("Their problem", "客户困扰", "客戶困擾"),
    "Satisfaction": ("Satisfaction", "满意度", "滿意度"),
    "Minutes": ("Minutes", "用时(分钟)", "用時(分鐘)"),
    "WhyUnpaid": ("Why unpaid", "未付原因", "未付原因"),
    "Letter": ("Letter", "信函", "信函"),
    "NextStep": ("Next step", "下一步", "下一步"),

    "FollowUp.Due": ("Next date", "下次跟进", "下次跟進"),
    "Place": ("Place", "地点", "地點"),
    "Purpose": ("Purpose", "目的", "目的"),
    "FollowUp.By": ("Who", "执行人", "執行人"),
    "Origin": ("Origin", "由来", "由來"),
    "Made": ("Planned on", "安排日", "安排日"),
    "Done": ("Done on", "完成日", "完成日"),
    "Touch": ("Done by touch", "对应联系", "對應聯絡"),
    "Dropped": ("Dropped on", "取消日", "取消日"),
    "DropReason": ("Why dropped", "取消原因", "取消原因"),
    "FollowUp": ("Follow-up", "跟进计划", "跟進計畫"),
    "Handover.From": ("From", "原负责人", "原負責人"),
    "Handover.To": ("To", "新负责人", "新負責人"),
    "Handover.By": ("By", "经手人", "經手人"),
    "From": ("From", "原定日", "原定日"),
    "To": ("To", "改到", "改到"),

    "Invoice.Number": ("Number", "发票号", "發票號碼"),
    "Issued": ("Issued", "开票日", "開票日"),
    "For": ("For", "内容", "內容"),
    "Dispute.Amount": ("Contested", "争议金额", "爭議金額"),
    "Settled": ("Settled", "解决日", "解決日"),
    "Payment.Day": ("Came in", "到账日", "入帳日"),
    "Method": ("Method", "付款方式", "付款方式"),
    "Payer": ("Payer", "付款户名", "付款戶名"),
    "Reference": ("Bank reference", "流水号", "交易序號"),
    "Matures": ("Matures", "票据到期日", "票據到期日"),
    "Credit": ("Credit note", "红字单", "折讓單"),

    "AsOf": ("As of", "截止日", "截止日"),
    "Sent": ("Sent", "发出日", "發出日"),
    "Answer": ("Answer", "答复", "答覆"),
    "Answered": ("Answered", "答复日", "答覆日"),
    "Difference": ("Difference", "差额", "差額"),
    "Why": ("Why", "原因", "原因"),
    "Approver": ("Approved by", "批准人", "核准人"),

    "Promise": ("Promise", "客户承诺", "客戶承諾"),
    "Promise.Contact": ("Who promised", "谁承诺的", "誰承諾的"),
    "Promise.Made": ("Promised on", "承诺日", "承諾日"),
    "Promise.Due": ("For which day", "承诺到哪天", "承諾到哪天"),
    "What": ("What", "承诺内容", "承諾內容"),
    "How": ("How", "承诺方式", "承諾方式"),
    "Judged": ("How likely", "可信程度", "可信程度"),
    "Appointment": ("We go or call then", "届时上门或致电", "屆時上門或致電"),
    "Important": ("Important", "重要", "重要"),
    "Replaces": ("In place of", "取代", "取代"),
    "OurWish": ("At our wish", "我方要求改期", "我方要求改期"),
    "PromiseNews.Kind": ("What happened", "情况", "情況"),
    "PromiseNews.To": ("Moved to", "改到", "改到"),
    "Level": ("Level", "级别", "級別"),
    "Meant": ("On purpose", "故意", "故意"),
    "Response.Said": ("What we say", "我方回应", "我方回應"),
    "Verdict": ("Judgement", "定性", "定性"),
    "Rung": ("Rung", "催款方式", "催款方式"),
    "Did": ("What was done", "做了什么", "做了什麼"),
    "Means": ("Legal means", "法律手段", "法律途徑"),
    "Outcome": ("What came of it", "结果", "結果"),
    "Next": ("Look again on", "下次查看", "下次查看"),
    "Again": ("Look again on", "下次查看", "下次查看"),
    "Ended": ("Left on", "结束日", "結束日"),
    "EndReason": ("Why left", "结束原因", "結束原因"),
    "Lifted": ("Lifted on", "解除日", "解除日"),
    "LiftReason": ("Why lifted", "解除原因", "解除原因"),
    "LiftedBy": ("Lifted by", "解除人", "解除人"),
  ]
}
