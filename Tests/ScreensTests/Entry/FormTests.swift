import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("Forms")
struct FormTests {
  let context: Form.Context
  let words: Words

  init() throws {
    words = Words(.english)
    context = Form.Context(words: words, today: try #require(Day(iso: "2026-11-23")))
  }

  func form(_ language: Language = .english, draft: [String: String] = [:]) -> Form {
    let words = Words(language)
    let context = Form.Context(words: words, today: self.context.today)
    return Form(
      words.name(ofOperation: "log-touch"),
      [
        FormField("customer", words.name(of: .customer), .record, isNeeded: true),
        FormField(
          "channel", words.name(ofField: "Channel", of: .touch),
          .choice(FormOption.all(Touch.Channel.self) { words.name(of: $0) }), isNeeded: true),
        FormField("said", words.name(ofField: "Said", of: .touch), .note(rows: 3)),
        FormField("reached", words.name(ofField: "Reached", of: .touch), .flag),
        FormField("next", words.name(ofField: "Due", of: .followUp), .day(.coming), hint: "3d 1w fri"),
        FormField("time", words.name(ofField: "Time", of: .followUp), .time),
        FormField("amount", words.name(ofField: "Amount", of: .payment), .amount(.cny)),
        FormField("minutes", words.name(ofField: "Minutes", of: .touch), .number(atLeast: 0)),
      ], context: context, draft: draft)
  }

  func press(_ form: inout Form, _ keys: Key...) {
    for key in keys {
      let outcome = form.take(key)
      #expect(outcome == .open)
    }
  }

  func type(_ form: inout Form, _ text: String) {
    for character in text {
      let outcome = form.take(.character(character))
      #expect(outcome == .open)
    }
  }

  let zhang = FormOption("7K2QM4", "张伟 北京华联")

  @Test("What was typed key by key comes out typed")
  func submitted() throws {
    var form = form()
    type(&form, "zw")
    form.offer([FormOption("000001", "Zhongwei Ltd"), zhang], for: "customer")
    press(&form, .right, .tab)
    type(&form, "w")
    press(&form, .tab, .paste("他说周五付款"), .control("j"))
    type(&form, "ok")
    press(&form, .down, .character("y"), .down)
    type(&form, "周五")
    press(&form, .tab)
    type(&form, "9点半")
    press(&form, .tab)
    type(&form, "8.2万")
    press(&form, .tab)
    type(&form, "15")
    guard case .submitted(let values) = form.take(.enter) else {
      Issue.record("The form is filled in and was not taken")
      return
    }
    #expect(values.key("customer", of: Customer.self) == ID("7K2QM4"))
    #expect(values.choice("channel") == Touch.Channel.weChat)
    #expect(values.text("said") == "他说周五付款\nok")
    #expect(values.flag("reached"))
    #expect(values.day("next")?.iso == "2026-11-27")
    #expect(values.time("time")?.text == "09:30")
    #expect(values.amount("amount") == Money(minor: 82_000_00, .cny))
    #expect(values.number("minutes") == 15)
  }

  @Test("A proposed day gives way to what is typed over it, and can be mended instead")
  func proposalGivesWay() {
    var typed = form(draft: ["next": "2026-12-01", "minutes": "15"])
    press(&typed, .tab, .tab, .tab, .tab, .character("f"), .character("r"), .character("i"))
    #expect(typed.draft["next"] == "fri")
    var mended = form(draft: ["next": "2026-12-01"])
    press(&mended, .tab, .tab, .tab, .tab, .backspace, .character("2"))
    #expect(mended.draft["next"] == "2026-12-02")
  }

  @Test("What is typed on a choice and fits none of it is told there, until something else is done")
  func noOption() {
    var form = form()
    press(&form, .tab, .character("改"))
    #expect(form.entries[1].error == "None of these begins with \"改\"")
    press(&form, .right)
    #expect(form.entries[1].error == nil)
    press(&form, .tab, .tab, .character("7"))
    #expect(form.entries[3].error == "None of these begins with \"7\"")
  }

  @Test("The key of the whole sum leaves a proposed amount as it is, and is never typed")
  func wholeSum() {
    var form = form(draft: ["amount": "120"])
    press(&form, .tab, .tab, .tab, .tab, .tab, .tab, .character("="))
    #expect(form.draft["amount"] == "120")
    press(&form, .character("9"))
    #expect(form.draft["amount"] == "9")
  }

  @Test("A wrong value is explained at its field, and the rest stays")
  func wrong() {
    var form = form(draft: ["next": "soon", "amount": "82k"])
    form.pick(zhang, for: "customer")
    let outcome = form.take(.enter)
    #expect(outcome == .open)
    #expect(form.fields[form.focus].id == "next")
    var canvas = Canvas(width: 80, height: 24)
    form.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.roles().contains("error\"\"soon\" is no day; try 2026-12-01, 12-01, fri, 3d, eom\""))
    #expect(canvas.text().contains("82k"))
    press(&form, .control("u"))
    type(&form, "3d")
    guard case .submitted(let values) = form.take(.enter) else {
      Issue.record("The wrong value was mended and the form not taken")
      return
    }
    #expect(values.amount("amount")?.decimal == "82000.00")
  }

  @Test("A field that must be filled is gone to and says so")
  func needed() {
    var form = form()
    press(&form, .tab, .tab)
    let outcome = form.take(.enter)
    #expect(outcome == .open)
    #expect(form.focus == 0)
    type(&form, "nobody")
    let again = form.take(.enter)
    #expect(again == .open)
    var canvas = Canvas(width: 80, height: 24)
    form.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.text().contains("Nothing matches \"nobody\""))
  }

  @Test("Esc keeps what was typed, and the draft brings it back")
  func draft() {
    var form = form()
    press(&form, .tab, .right, .tab)
    type(&form, "half a sen")
    guard case .kept(let draft) = form.take(.escape) else {
      Issue.record("Esc did not leave the form")
      return
    }
    #expect(draft == ["channel": "visit", "said": "half a sen"])
    #expect(self.form(draft: draft).draft == draft.merging(["reached": "no"]) { $1 })
  }

  @Test("A record offered for another text is never taken")
  func staleOffer() {
    var form = form()
    type(&form, "z")
    form.offer([zhang], for: "customer")
    type(&form, "q")
    #expect(form.queries.map(\.text) == ["zq"])
    let outcome = form.take(.enter)
    #expect(outcome == .open)
    form.offer([zhang], for: "customer")
    guard case .submitted = form.take(.enter) else {
      Issue.record("The record offered for this text was not taken")
      return
    }
  }

  @Test("A form nobody has changed has no draft to keep")
  func untouched() {
    var form = form(draft: ["said": "before"])
    form.pick(zhang, for: "customer")
    press(&form, .tab, .tab, .left)
    #expect(!form.isTouched)
    press(&form, .character("x"))
    #expect(form.isTouched)
  }

  @Test("Choices go round with the arrows, by digit and by first letter")
  func choices() {
    let options = FormOption.all(Payment.Method.self) { Words(.english).name(of: $0) }
    var form = Form("Pay", [FormField("method", "Method", .choice(options))], context: context)
    func expect(_ key: Key, _ method: String?) {
      _ = form.take(key)
      #expect(form.draft["method"] == method)
    }
    #expect(form.draft["method"] == nil)
    expect(.right, "transfer")
    expect(.left, nil)
    expect(.left, "other")
    expect(.character("c"), "cash")
    expect(.character("c"), "cheque")
    expect(.character("ｃ"), "card")
    expect(.character("1"), "transfer")
    expect(.character("z"), "transfer")
    expect(.character("0"), nil)
  }

  @Test("What an operation refused is explained at the field and gone with the next key")
  func refused() {
    var form = Form("Add", [FormField("day", "Day"), FormField("number", "Number")], context: context)
    form.refuse("number", words.sentence(.numberTaken("INV-1"), RefusalKeys(.standard)))
    #expect(form.focus == 1)
    var canvas = Canvas(width: 80, height: 12)
    form.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.text().contains("INV-1 already"))
    type(&form, "2")
    canvas = Canvas(width: 80, height: 12)
    form.draw(on: &canvas, in: canvas.bounds)
    #expect(!canvas.text().contains("INV-1 already"))
  }

  @Test("The form shows what it understood, in English and in Chinese, the cursor at the caret")
  func drawn() {
    var form = form(.simplifiedChinese, draft: ["said": "他说周五付款\n再打", "next": "周五", "amount": "8.2万"])
    form.pick(zhang, for: "customer")
    press(&form, .tab, .tab)
    var canvas = Canvas(width: 80, height: 24)
    form.draw(on: &canvas, in: canvas.bounds)
    #expect(
      canvas.text().split(separator: "\n").map(String.init) == [
        "+- 记录联系 -------------------------------------------------------------------+",
        "|   客户 *      张伟 北京华联            -> 张伟 北京华联                      |",
        "|   沟通方式 *  [电话] 拜访  微信  短信  邮件  会议  信函  送礼                |",
        "| > 沟通内容    他说周五付款                                                   |",
        "|               再打                                                           |",
        "|                                                                              |",
        "|   联系上      [否] 是                                                        |",
        "|   下次跟进    周五                     -> 周五 11-27 (+4天)                  |",
        "|   时间                                                                       |",
        "|   金额        8.2万                    -> ¥82,000                            |",
        "|   用时(分钟)                                                                 |",
        "| Enter 保存  Ctrl-J 换行  Tab 下一项  Esc 存草稿                              |",
        "+------------------------------------------------------------------------------+",
      ])
    #expect(canvas.cursor == Position(row: 4, column: 20))
  }

  @Test("A form with more fields than rows scrolls to the one with the focus")
  func scrolling() {
    let fields = (1...30).map { FormField("f\($0)", "Field \($0)") }
    var form = Form("Long", fields, context: context)
    for _ in 1..<20 { press(&form, .tab) }
    type(&form, "here")
    var canvas = Canvas(width: 60, height: 16)
    form.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.text().contains("> Field 20  here"))
    #expect(canvas.text(row: 14).hasSuffix("20/30 |"))
    #expect((canvas.cursor?.row ?? 15) < 14)
    press(&form, .up)
    form.draw(on: &canvas, in: canvas.bounds)
    #expect(canvas.text().contains("> Field 19"))
  }

  @Test("Any form fits any screen without leaving it", arguments: [1, 5, 20, 33, 60, 80], [1, 4, 9, 16, 24])
  func sizes(width: Int, height: Int) {
    for language in Language.allCases {
      var form = form(language, draft: ["next": "soon"])
      for _ in form.fields.indices {
        var canvas = Canvas(width: width, height: height)
        form.draw(on: &canvas, in: canvas.bounds)
        if let cursor = canvas.cursor { #expect(canvas.bounds.contains(cursor)) }
        press(&form, .tab)
      }
    }
  }
}
