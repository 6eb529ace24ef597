public import SalesBook

// Invoices, what is contested of them, and the money that came in.

/// An invoice, and what its fields are called.
struct InvoiceNoun: NounWords {
  let language: Language
  var one: String { say("invoice", "应收单", "應收單") }
  var counted: String { say("invoices", "张应收单", "張應收單") }

  func label(of field: String) -> String? {
    switch field {
    case "Number": say("Number", "发票号", "發票號碼")
    case "Issued": say("Issued", "开票日", "開票日")
    case "For": say("For", "内容", "內容")
    case "Cost": say("Cost", "成本", "成本")
    case "CostCurrency": say("Its currency", "成本币种", "成本幣別")
    default: nil
    }
  }
}

extension Invoice: Named {
  typealias Called = InvoiceNoun
}

/// An instalment, and what its fields are called.
struct InstalmentNoun: NounWords {
  let language: Language
  var one: String { say("instalment", "分期", "分期") }
  var counted: String { say("instalments", "笔分期", "筆分期") }
}

extension Instalment: Named {
  typealias Called = InstalmentNoun
}

/// A dispute, and what its fields are called.
struct DisputeNoun: NounWords {
  let language: Language
  var one: String { say("dispute", "争议", "爭議") }
  var counted: String { say("disputes", "项争议", "項爭議") }

  func label(of field: String) -> String? {
    switch field {
    case "Amount": say("Contested", "争议金额", "爭議金額")
    case "Settled": say("Settled", "解决日", "解決日")
    default: nil
    }
  }
}

extension Dispute: Named {
  typealias Called = DisputeNoun
}

/// A payment, and what its fields are called.
struct PaymentNoun: NounWords {
  let language: Language
  var one: String { say("payment", "收款", "收款") }
  var counted: String { say("payments", "笔收款", "筆收款") }

  func label(of field: String) -> String? {
    switch field {
    case "Day": say("Came in", "到账日", "入帳日")
    case "Method": say("Method", "付款方式", "付款方式")
    case "Payer": say("Payer", "付款户名", "付款戶名")
    case "Reference": say("Bank reference", "流水号", "交易序號")
    case "DayUnknown": say("Day unknown", "日期不详", "日期不詳")
    case "Cleared": say("Seen to come in", "到期到账日", "到期入帳日")
    case "Matures": say("Matures", "票据到期日", "票據到期日")
    default: nil
    }
  }
}

extension Payment: Named {
  typealias Called = PaymentNoun
}

/// An allocation, and what its fields are called.
struct AllocationNoun: NounWords {
  let language: Language
  var one: String { say("allocation", "核销", "核銷") }
  var counted: String { say("allocations", "笔核销", "筆核銷") }

  func label(of field: String) -> String? {
    switch field {
    case "Credit": say("Credit note", "红字单", "折讓單")
    case "Taken": say("Taken of the payment", "占用收款", "佔用收款")
    case "TakenCurrency": say("Its currency", "收款币种", "收款幣別")
    default: nil
    }
  }
}

extension Allocation: Named {
  typealias Called = AllocationNoun
}

/// A bounced payment, and what its fields are called.
struct BounceNoun: NounWords {
  let language: Language
  var one: String { say("bounced payment", "收款退回", "收款退回") }
  var counted: String { say("bounced payments", "笔收款退回", "筆收款退回") }
}

extension Bounce: Named {
  typealias Called = BounceNoun
}

/// Money given back, and what its fields are called.
struct RefundNoun: NounWords {
  let language: Language
  var one: String { say("refund", "退款", "退款") }
  var counted: String { say("refunds", "笔退款", "筆退款") }

  func label(of field: String) -> String? {
    switch field {
    case "Credit": say("Credit note", "红字单", "折讓單")
    default: nil
    }
  }
}

extension Refund: Named {
  typealias Called = RefundNoun
}

/// What a source last said of a record, and what its fields are called.
struct SayingNoun: NounWords {
  let language: Language
  var one: String { say("source's word", "来源记录", "來源記錄") }
  var counted: String { say("sources' words", "条来源记录", "筆來源記錄") }

  func label(of field: String) -> String? {
    switch field {
    case "Source": say("Source", "来源", "來源")
    case "Cells": say("What it said", "来源内容", "來源內容")
    default: nil
    }
  }
}

extension Saying: Named {
  typealias Called = SayingNoun
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

// What stands in forms about invoices.
extension FormWords {
  /// Parts of an invoice with days of their own.
  var instalments: String { say("Instalments", "分期", "分期") }
  /// How they are typed.
  var instalmentsHint: String {
    say("30% 12-01, 70% 2027-01-15", "30% 12-01，70% 2027-01-15", "30% 12-01，70% 2027-01-15")
  }
  /// Another customer a payment is really of.
  var movedTo: String { say("Move to customer", "转给客户", "轉給客戶") }
  /// What naming none means.
  var staysHere: String { say("empty: it stays where it is", "留空：不转", "留空：不轉") }
  /// What money settles.
  var settles: String { say("Settles", "核销", "核銷") }
  /// The oldest invoices.
  var oldestFirst: String { say("oldest first", "先到期的", "先到期的") }
  /// Nothing yet.
  var onAccount: String { say("on account", "记为预收", "記為預收") }
  /// What a payment in another currency than the invoices settles of them, as agreed.
  var agreed: String { say("Agreed as", "折算核销", "折算核銷") }
  /// When it is asked for.
  var agreedHint: String {
    say("if it is in another currency than the invoice", "收款与应收单币种不同时填", "收款與應收單幣別不同時填")
  }
  /// Whether what is left of what a payment settles is let go.
  var letsRestGo: String { say("Let the rest go", "尾差核销", "尾差沖銷") }
  /// What an empty contested amount means.
  var wholeAmount: String { say("empty: all that is open", "留空：全部未收金额", "留空：全部未收金額") }
}

extension Words {
  /// What a stretch of the aging is called, with policy's bounds: `not due`,
  /// `1-30`, `over 90`; `90 天以上`.
  public func name(of bucket: AgingBucket, bounds: [Int]) -> String {
    switch bucket {
    case .notDue: say("not due", "未到期", "未到期")
    case .first, .second, .third:
      say(
        bucket.keyword(bounds: bounds), bucket.keyword(bounds: bounds) + " 天",
        bucket.keyword(bounds: bounds) + " 天")
    case .last: say("over \(bounds[2])", "\(bounds[2]) 天以上", "\(bounds[2]) 天以上")
    case .credit: say("credit", "贷方", "貸方")
    }
  }

  /// That so much of an invoice is settled.
  func settledAlready(_ sum: String) -> String {
    say(
      "\(sum) of it is settled; type that or more, or correct the payment first",
      "其中 \(sum) 已核销，不能改得更小；请先更正收款", "其中 \(sum) 已核銷，不能改得更小；請先更正收款")
  }

  /// That so much of a payment was given back.
  func refundedAlready(_ sum: String) -> String {
    say(
      "\(sum) of it was given back; type that or more", "其中 \(sum) 已退款，不能改得更小", "其中 \(sum) 已退款，不能改得更小")
  }

  /// That a customer has an invoice of that number.
  func numberTaken(_ number: String) -> String {
    say(
      "This customer has an invoice \(number) already; type another number", "这家客户已有发票号 \(number)，请换一个号",
      "這家客戶已有發票號碼 \(number)，請換一個號碼")
  }

  /// That money of one currency cannot settle another.
  func currenciesDiffer(_ one: String, _ other: String) -> String {
    say(
      "\(one) cannot settle \(other); use money of one currency", "\(one) 不能核销 \(other)，币种要一致",
      "\(one) 不能核銷 \(other)，幣別要一致")
  }

  /// That nobody said what money of another currency is worth to an invoice, and where one says it.
  func sumNotAgreed(_ money: String, _ invoice: String, _ currency: String, at place: String) -> String {
    say(
      "\(invoice) is in \(currency), the payment in \(money); say with \(place) what it settles in \(currency)",
      "\(invoice) 是 \(currency)，收款是 \(money)；请在 \(place) 填约定核销的 \(currency) 金额",
      "\(invoice) 是 \(currency)，收款是 \(money)；請在 \(place) 填約定核銷的 \(currency) 金額")
  }

  /// That more is left than can be let go without an approver.
  func aboveTolerance(_ rest: String, _ most: String) -> String {
    say(
      "\(rest) would be let go, a difference is at most \(most); a bad debt needs an approver",
      "要核销 \(rest)，尾差最多 \(most)；坏账核销须他人批准", "要沖銷 \(rest)，尾差最多 \(most)；呆帳沖銷須他人核准")
  }

  /// That nothing of an invoice was paid, of which a difference could be left.
  func nothingSettled(_ invoice: String) -> String {
    say(
      "Nothing of \(invoice) was paid: what is let go of it is a bad debt, and needs an approver",
      "\(invoice) 一分未付，不算尾差；按坏账核销，须他人批准", "\(invoice) 一分未付，不算尾差；按呆帳沖銷，須他人核准")
  }

  /// That an invoice has less open.
  func moreThanOpen(_ invoice: String, _ open: String) -> String {
    say(
      "\(invoice) has only \(open) open; type that or less", "\(invoice) 只剩 \(open) 未收，不能超过",
      "\(invoice) 只剩 \(open) 未收，不能超過")
  }

  /// That a payment has less left.
  func moreThanPaid(_ left: String) -> String {
    say(
      "The payment has only \(left) left; type that or less", "这笔收款只剩 \(left) 可核销，不能超过",
      "這筆收款只剩 \(left) 可核銷，不能超過")
  }

  /// That the parts of an invoice do not make it.
  func instalmentsDiffer(_ sum: String, _ amount: String) -> String {
    say(
      "The instalments make \(sum), the invoice is \(amount); make them equal",
      "各期合计 \(sum)，应收单是 \(amount)，两边要相等", "各期合計 \(sum)，應收單是 \(amount)，兩邊要相等")
  }

  /// What to ask of a bill or post-dated cheque on the day it matures.
  func billMatured(_ method: String, _ sum: String, _ when: String, isToCome: Bool) -> String {
    isToCome
      ? say("\(method) \(sum) matures \(when)", "\(method) \(sum) \(when) 到期", "\(method) \(sum) \(when) 到期")
      : say(
        "came in or bounced? \(sum) \(method), matured \(when)", "到账还是退票？\(sum) \(method) \(when) 到期",
        "入帳還是退票？\(sum) \(method) \(when) 到期")
  }

  /// That a payment was reversed, and since when.
  func bouncedAlready(_ day: Day) -> String {
    say(
      "It bounced on \(day.iso), so it did not come in; if that was wrong, take the bounce away first",
      "这笔收款 \(day.iso) 已退回，不能再记到账；如果退回记错了，请先删掉", "這筆收款 \(day.iso) 已退回，不能再記入帳；如果退回記錯了，請先刪掉")
  }

  /// What to do about an invoice that falls due soon.
  func reminder(ofInvoice number: String, due when: String) -> String {
    say("remind: \(number) falls due \(when)", "提醒：\(number) \(when) 到期", "提醒：\(number) \(when) 到期")
  }
}
