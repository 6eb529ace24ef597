internal import SalesBook

/// That a letter went out: how, when, and what is noted with it.
struct SentForm: DeskForm {
  /// The touch it is, and whether what the letter says is noted as well.
  struct Entry: Sendable {
    var touch: Touch
    var notes = true
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let kind: Touch.LetterKind

  init(_ letter: Listing.Letter, _ desk: Desk, _ book: Book) {
    kind = letter.kind
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.channel) = (
      letter.customer, desk.today, letter.kind == .winBack ? .mail : .letter
    )
    entry = Entry(touch: touch)
    let words = desk.words
    title = words.name(of: kind) + words.general.colon + desk.names(of: [letter.customer], book)
    let ask = desk.asking(entry, \.touch)
    let notes = FormRow.flag(RowID(.touch, "Notes"), words.letters.noted, \Entry.notes)
      .telling(.statement, .reminder)
    rows  // Who was leaving is gone back to by e-mail (S3).
    =
      (kind == .winBack ? [] : [ask("Channel", isNeeded: true)]) + [ask("Day", isNeeded: true)]
      + (kind == .statement || kind == .reminder ? [notes] : [])
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let touch = filled.touch
    var sending = SendLetter(
      kind, to: touch.customer, channel: touch.channel, topic: desk.words.name(of: kind))
    (sending.day, sending.notes) = (touch.day, filled.notes)
    let names = desk.names(of: [touch.customer], book)
    return (sending, names + desk.words.general.comma + desk.words.name(of: kind))
  }

  func row(for refusal: Refusal) -> RowID? {
    if case .dayToCome = refusal { RowID(.touch, "Day") } else { nil }
  }
}
