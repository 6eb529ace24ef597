import TestSupport
import Testing
import TextCanvas

@testable import SalesBook
@testable import Screens

@Suite("Words")
struct WordsTests {
  static let all = Language.allCases.map { Words($0) }
  static let desk = RefusalKeys(.standard)

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

  /// What lists of the domain's values are called, and samples of what is made
  /// of data; `WordsSourceTests` sees every other word.
  static func spoken(_ words: Words) -> [String] { names(words) + data(words) + sentences(words) }

  static func sentences(_ words: Words) -> [String] {
    Refusal.samples.map { words.sentence($0.value, desk) }
      + FieldError.samples.map { words.sentence($0.value) }
      + PromiseDoubt.samples.map { words.sentence($0.value) } + Doubt.samples.map { words.sentence($0.value) }
      + RungObstacle.samples.map { words.sentence($0.value) }
      + RungDoubt.samples.map { words.sentence($0.value) }
      + ChaseWarning.samples.map { words.sentence($0.value, on: SmallBook.today) }
  }

  static func names(_ words: Words) -> [String] {
    let choices =
      keywords(words) + PaymentTerms.examples.compactMap { PaymentTerms($0) }.map(words.name(of:))
      + Pane.allCases.map(words.name(of:)) + CustomerSort.allCases.map(words.name(of:))
      + OverdueState.View.allCases.map(words.name(of:)) + [1, 2, 3].map(words.name(ofLevel:))
    let fields = fieldNames.map { words.name(ofField: $0.field, of: $0.noun) }
    return choices + fields + JournalWord.all.map(words.name(of:)) + Noun.allCases.map(words.name(of:))
      + Weekday.allCases.map(words.name(of:)) + Weekday.allCases.map(words.initial(of:))
      + (1...12).map(words.name(ofMonth:))
  }

  /// The words of every list of keywords.
  static func keywords(_ words: Words) -> [String] {
    lists.flatMap { list in list.words.map { words.name(ofKeyword: $0, of: list) } }
  }

  /// Every list a field takes its keywords from, and those of what is worked out.
  static let lists: [KeywordList] =
    Noun.allCases.flatMap { noun in
      func lists<Record: BookRecord>(_: Record.Type) -> [KeywordList] {
        Record.fields.compactMap { if case .choice(let list) = $0.kind { list } else { nil } }
      }
      return lists(noun.record)
    }
    + [
      KeywordList(PromiseOutcome.self), KeywordList(Breach.Point.self), KeywordList(Deed.self),
      KeywordList(LimitationClock.Start.self), KeywordList(RecordHistory.Kind.self),
    ]

  static func data(_ words: Words) -> [String] {
    let day = Day(number: 20_000)
    return Noun.allCases.map { words.count(3, $0) }
      + AgingBucket.allCases.map { words.name(of: $0, bounds: [30, 60, 90]) }
      + [
        words.month(of: day), words.relative(day, to: day), words.relative(day, to: day + 3), words.days(34),
        words.entry.back, words.entry.notFound("zw"),
      ]
  }

  static let fieldNames: [(noun: Noun, field: String)] = Noun.allCases.flatMap { noun in
    func fields<Record: BookRecord>(_: Record.Type) -> [String] { Record.fields.map(\.name) }
    return fields(noun.record).map { (noun, $0) }
  }

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
    let words = Words(language)
    expectNamed(Refusal.samples) { words.sentence($0, WordsTests.desk) }
    expectNamed(PromiseDoubt.samples) { words.sentence($0) }
    expectNamed(Doubt.samples) { words.sentence($0) }
    expectNamed(RungObstacle.samples) { words.sentence($0) }
    expectNamed(RungDoubt.samples) { words.sentence($0) }
  }

  @Test("Every error of a field names its data", arguments: Language.allCases)
  func errors(language: Language) {
    expectNamed(FieldError.samples) { Words(language).sentence($0) }
  }

  @Test(
    "Every reason to call somebody, and every warning before it, names its data", arguments: Language.allCases
  )
  func reasons(language: Language) throws {
    let (words, samples, day) = (Words(language), try ReasonSamples(), SmallBook.today)
    expectNamed(samples.others) { words.sentence($0, on: day, in: samples.book) }
    expectNamed(samples.duties) { duty in
      words.sentence(.duty(DueDuty(duty: duty, day: day)), on: day, in: samples.book)
    }
    expectNamed(ChaseWarning.samples) { words.sentence($0, on: day) }
  }

  /// That each sentence names what it has to, is short enough for a line, and
  /// is no other's.
  private func expectNamed<Value>(_ samples: [Sample<Value>], _ sentence: (Value) -> String) {
    for sample in samples {
      let sentence = sentence(sample.value)
      for data in sample.named { #expect(sentence.contains(data), "\(sentence)") }
      #expect(!sentence.isEmpty && sentence.count < 100, "\(sentence)")
    }
    #expect(Set(samples.map { sentence($0.value) }).count == samples.count)
  }

  @Test("Every field of every noun has words, and the journal's word for every deed")
  func complete() {
    for (noun, field) in WordsTests.fieldNames {
      #expect(Words(.english).knows(field: field, of: noun), "\(noun).\(field)")
    }
    let did = Deed.allCases.map { Words(.english).name(of: $0) }
    #expect(Set(did).count == did.count)
    for word in JournalWord.all { #expect(JournalWord(word.text) == word) }
    #expect(Words(.english).name(ofOperation: "win-the-lottery") == "win-the-lottery")
  }

  @Test("Every keyword of every list has words of its own", arguments: Language.allCases)
  func keywords(language: Language) {
    let words = Words(language)
    for list in WordsTests.lists {
      let names = list.words.map { words.name(ofKeyword: $0, of: list) }
      #expect(Set(names).count == names.count, "\(list.type)")
      #expect(names.allSatisfy { !$0.isEmpty })
      guard language != .english else { continue }
      #expect(Set(names).isDisjoint(with: list.words), "\(list.type)")
    }
  }

  @Test(
    "The history shows no keyword in Chinese, whatever field of whatever noun changed",
    arguments: Noun.allCases)
  func history(noun: Noun) throws {
    func records<Record: BookRecord>(_: Record.Type) -> [RecordHistory] {
      (1...9).compactMap { Change.add(Record.filled($0)).history }
    }
    let entry = HistoryEntry(
      sequence: 1, at: "2026-11-23T10:42:07+08:00", by: "王", day: SmallBook.today, keyword: "hand-edit",
      did: "", about: nil, records: records(noun.record))
    let shown = HistoryRows.rows(ConcernedHistory([entry]), Words(.simplifiedChinese), in: Book()).flatMap {
      $0.cells.map(\.text)
    }
    for record in entry.records {
      for field in record.fields {
        let kind = kind(of: field.name, noun.record)
        guard [.flag, .terms].contains(kind) || isChoice(kind) else { continue }
        for keyword in field.now { #expect(!shown.contains(keyword), "\(field.name): \(keyword)") }
      }
    }
  }

  private func kind<Record: BookRecord>(of field: String, _: Record.Type) -> FieldKind? {
    Record.fields[field]?.kind
  }

  private func isChoice(_ kind: FieldKind?) -> Bool {
    if case .choice = kind { true } else { false }
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
