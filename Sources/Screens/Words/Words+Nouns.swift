public import SalesBook

/// What a noun of the book is called, and what its fields are. Each stands in
/// its chapter's file of words.
protocol NounWords: Catalogue {
  /// One of it.
  var one: String { get }
  /// Several of it, as they follow their number: in Chinese with the measure word.
  var counted: String { get }
  /// What a field is called that this noun has a word of its own for.
  func label(of field: String) -> String?
}

extension NounWords {
  /// None: all its fields are called as on other nouns.
  func label(of field: String) -> String? { nil }
}

extension Words {
  /// The words of a noun.
  func words(of noun: Noun) -> any NounWords {
    switch noun {
    case .person: PersonNoun(language: language)
    case .setting: SettingNoun(language: language)
    case .holiday: HolidayNoun(language: language)
    case .customer: CustomerNoun(language: language)
    case .contact: ContactNoun(language: language)
    case .handover: HandoverNoun(language: language)
    case .touch: TouchNoun(language: language)
    case .followUp: FollowUpNoun(language: language)
    case .move: MoveNoun(language: language)
    case .invoice: InvoiceNoun(language: language)
    case .instalment: InstalmentNoun(language: language)
    case .dispute: DisputeNoun(language: language)
    case .payment: PaymentNoun(language: language)
    case .allocation: AllocationNoun(language: language)
    case .bounce: BounceNoun(language: language)
    case .statement: StatementNoun(language: language)
    case .writeOff: WriteOffNoun(language: language)
    case .promise: PromiseNoun(language: language)
    case .promiseNews: PromiseNewsNoun(language: language)
    case .response: ResponseNoun(language: language)
    case .reminder: ReminderNoun(language: language)
    case .judgement: JudgementNoun(language: language)
    case .rungStep: RungStepNoun(language: language)
    case .hold: HoldNoun(language: language)
    }
  }

  /// What a noun is called, one of it.
  public func name(of noun: Noun) -> String { words(of: noun).one }

  /// So many of a noun: `1 customer`, `3 invoices`, `3 张应收单`.
  public func count(_ count: Int, _ noun: Noun) -> String {
    let words = words(of: noun)
    return "\(count) \(language == .english && count == 1 ? words.one : words.counted)"
  }

  /// What a field of a noun is called on forms, in history and in errors; a
  /// field the program does not know keeps its own name.
  public func name(ofField field: String, of noun: Noun) -> String { label(of: field, of: noun) ?? field }

  /// Whether a field has words of its own.
  func knows(field: String, of noun: Noun) -> Bool { label(of: field, of: noun) != nil }

  private func label(of field: String, of noun: Noun) -> String? {
    words(of: noun).label(of: field) ?? FieldWords(language: language).label(of: field)
  }
}
