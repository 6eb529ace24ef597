import SalesBook
import Testing

@testable import Screens

@Suite("Words")
struct WordsTests {
  static let all = Language.allCases.map { Words($0) }

  @Test(
    "A locale or a tag names the language",
    arguments: [
      ("zh_CN.UTF-8", .simplifiedChinese), ("zh-Hant", .traditionalChinese), ("zh_TW", .traditionalChinese),
      ("zh_HK.UTF-8", .traditionalChinese), ("zh", .simplifiedChinese), ("zh-Hans-HK", .simplifiedChinese),
      ("en_GB.UTF-8@euro", .english), ("EN", .english), ("C.UTF-8", nil), ("de_DE", nil), ("", nil),
    ] as [(String, Language?)])
  func tag(tag: String, language: Language?) {
    #expect(Language(tag: tag) == language)
  }

  @Test("The first tag that names a language decides, and English if none does")
  func preferred() {
    #expect(Language.preferred([nil, "C", "zh_TW.UTF-8", "en"]) == .traditionalChinese)
    #expect(Language.preferred(["C", nil]) == .english)
  }

  /// Every word that stands in a catalogue as a plain text, and samples of
  /// those made of data.
  static func spoken(_ words: Words) -> [String] {
    names(words) + data(words) + refusals.map { words.sentence($0.refusal) }
      + errors.map { words.sentence($0.error) } + texts(of: words.general) + texts(of: words.entry)
      + texts(of: words.forms) + texts(of: words.receipts)
  }

  static func texts(of catalogue: some Catalogue) -> [String] {
    Mirror(reflecting: catalogue).children.compactMap { $0.value as? String }
  }

  static func names(_ words: Words) -> [String] {
    let choices =
      Touch.Channel.allCases.map(words.name(of:)) + Touch.Direction.allCases.map(words.name(of:))
      + Touch.WhyUnpaid.allCases.map(words.name(of:)) + FollowUp.Origin.allCases.map(words.name(of:))
      + Contact.Role.allCases.map(words.name(of:)) + Person.Role.allCases.map(words.name(of:))
      + Customer.Source.allCases.map(words.name(of:)) + Payment.Method.allCases.map(words.name(of:))
      + Holiday.Kind.allCases.map(words.name(of:)) + RecordHistory.Kind.allCases.map(words.name(of:))
      + PaymentTerms.examples.compactMap { PaymentTerms($0) }.map(words.name(of:))
    let fields = fieldNames.map { words.name(ofField: $0.field, of: $0.noun) }
    return choices + fields + operations.map(words.name(ofOperation:)) + Noun.allCases.map(words.name(of:))
      + Weekday.allCases.map(words.name(of:)) + Weekday.allCases.map(words.initial(of:))
      + (1...12).map(words.name(ofMonth:))
  }

  static func data(_ words: Words) -> [String] {
    let day = Day(number: 20_000)
    return Noun.allCases.map { words.count(3, $0) }
      + AgingBucket.allCases.map { words.name(of: $0, bounds: [30, 60, 90]) }
      + [
        words.month(of: day), words.relative(day, to: day), words.relative(day, to: day + 3), words.days(34),
        words.entry.confirmKeys("y"), words.entry.notFound("zw"),
      ]
  }

  static let fieldNames: [(noun: Noun, field: String)] = Noun.allCases.flatMap { noun in
    func fields<Record: BookRecord>(_: Record.Type) -> [String] { Record.fields.map(\.name) }
    return fields(noun.record).map { (noun, $0) }
  }

  static let operations =
    Noun.allCases.map { "edit-\($0.tableName)" } + [
      AddCustomer.keyword, AddContact.keyword, ArchiveCustomers.keyword, TagCustomers.keyword,
      MergeCustomers.keyword, LogTouch.keyword, PlanFollowUp.keyword, MoveFollowUps.keyword,
      FinishFollowUps.keyword, DropFollowUps.keyword, AddInvoice.keyword, ContestInvoice.keyword,
      SettleDispute.keyword, TakePayment.keyword, AllocatePayment.keyword, BouncePayment.keyword,
      ApplyCredit.keyword, AddRecord<Person>.keyword, AddRecord<Setting>.keyword, AddRecord<Holiday>.keyword,
      "import-receivables", "import-customers", "import-payments", "hand-edit", "undo", "redo",
    ]

  /// Every refusal, with the data its sentence must name.
  static let refusals: [(refusal: Refusal, named: [String])] = [
    (.gone(.customer, key: "7K2QM4"), ["7K2QM4"]),
    (
      .changedMeanwhile(.followUp, key: "7K2QM4", field: "Due", seen: "s33n", now: "n0w"),
      ["7K2QM4", "s33n", "n0w"]
    ),
    (.badField(.invoice, field: "Due", .notADay("soon")), ["soon"]),
    (.fieldMissing(.contact, field: "X-1"), ["X-1"]),
    (.numberTaken("INV-9"), ["INV-9"]), (.amountNotPositive, ["0"]),
    (.currencyDiffers(.cny, Currency("USD") ?? .cny), ["CNY", "USD"]),
    (.moreThanOpen(invoice: "INV-9", open: Money(minor: 4200, .cny)), ["INV-9", "¥42"]),
    (.moreThanPaid(left: Money(minor: 4200, .cny)), ["¥42"]),
    (.instalmentsDiffer(sum: Money(minor: 100, .cny), amount: Money(minor: 4200, .cny)), ["¥1", "¥42"]),
    (.alreadySo(.dispute, key: "7K2QM4"), ["7K2QM4"]), (.mergedIntoItself, []),
    (.inUse(.customer, key: "7K2QM4", by: .invoice), ["7K2QM4"]), (.nothingToDo, []),
  ]

  /// Every error of a field, with the data its sentence must name.
  static let errors: [(error: FieldError, named: [String])] = [
    (.notADay("x1"), ["x1"]), (.notATime("x1"), ["x1"]), (.notAWholeNumber("x1"), ["x1"]),
    (.tooSmall("-3", least: 17), ["-3", "17"]), (.notANumber("x1"), ["x1"]),
    (.tooPrecise("0.001", currency: .cny), ["0.001", "CNY", "2"]), (.notAnID("x1"), ["x1"]),
    (.notAFlag("x1"), ["x1"]), (.notAnInstalment("x1"), ["x1"]), (.notACurrency("x1"), ["x1"]),
    (.notOneOf("x1", ["aa", "bb"]), ["x1", "aa", "bb"]),
    (.missing("X-1"), ["X-1"]),
  ]

  @Test("No word is empty in any language", arguments: Language.allCases)
  func nothingEmpty(language: Language) {
    for word in WordsTests.spoken(Words(language)) {
      #expect(!word.isEmpty && word.first != " " || word == Words(language).general.comma)
    }
  }

  @Test("Each Chinese keeps to its own characters")
  func scripts() {
    let onlySimplified = Set("户联记录应单发据账划换时间电话费邮现员财务职来数负责归档额优点级达进处没还这个张笔项题议转汇对冲")
    let onlyTraditional = Set("戶聯錄應單發據帳劃換時間電話費郵現員財務職來數負責歸檔額優點級達進處沒還這個張筆項題議轉匯對沖")
    for word in WordsTests.spoken(Words(.simplifiedChinese)) {
      #expect(onlyTraditional.isDisjoint(with: word), "\(word)")
    }
    for word in WordsTests.spoken(Words(.traditionalChinese)) {
      #expect(onlySimplified.isDisjoint(with: word), "\(word)")
    }
  }

  @Test("Every refusal names its data and fits a screen's line", arguments: Language.allCases)
  func refusals(language: Language) {
    for (refusal, named) in WordsTests.refusals {
      let sentence = Words(language).sentence(refusal)
      for data in named { #expect(sentence.contains(data), "\(sentence)") }
      #expect(sentence.count < 100, "\(sentence)")
    }
    #expect(
      Set(WordsTests.refusals.map { Words(language).sentence($0.refusal) }).count == WordsTests.refusals.count
    )
  }

  @Test("Every error of a field names its data", arguments: Language.allCases)
  func errors(language: Language) {
    for (error, named) in WordsTests.errors {
      let sentence = Words(language).sentence(error)
      for data in named { #expect(sentence.contains(data), "\(sentence)") }
    }
  }

  @Test("Every field of every noun and every operation has words")
  func complete() {
    for (noun, field) in WordsTests.fieldNames {
      #expect(Words(.english).knows(field: field, of: noun), "\(noun).\(field)")
    }
    for keyword in WordsTests.operations {
      #expect(Words(.english).knows(operation: keyword), "\(keyword)")
    }
    #expect(Words(.english).name(ofOperation: "win-the-lottery") == "win-the-lottery")
  }

  @Test("Numbers take their noun and its measure word")
  func counts() {
    #expect(WordsTests.all.map { $0.count(1, .customer) } == ["1 customer", "1 家客户", "1 家客戶"])
    #expect(WordsTests.all.map { $0.count(3, .touch) } == ["3 touches", "3 条联系记录", "3 則聯絡紀錄"])
    #expect(WordsTests.all.map { $0.days(1) } == ["1 day", "1 天", "1 天"])
  }

  @Test("Days are told from today")
  func days() throws {
    let today = try #require(Day(iso: "2026-11-23"))
    #expect(WordsTests.all.map { $0.relative(today - 3, to: today) } == ["-3d", "-3天", "-3天"])
    #expect(WordsTests.all.map { $0.relative(today, to: today) } == ["today", "今天", "今天"])
    #expect(
      WordsTests.all.map { $0.spoken(today + 4, from: today) } == ["Fri 11-27", "周五 11-27", "週五 11-27"])
    #expect(Words(.english).spoken(today + 44, from: today) == "Wed 2027-01-06")
    #expect(WordsTests.all.map { $0.month(of: today) } == ["Nov 2026", "2026年11月", "2026年11月"])
    #expect(WordsTests.all.map { $0.initial(of: .monday) } == ["Mo", "一", "一"])
  }
}
