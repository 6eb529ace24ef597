internal import SalesBook

/// A day off, or one worked to make up for it; or one more.
struct HolidayForm: DeskForm {
  /// The holiday, and its day.
  struct Entry: Sendable {
    var holiday: Holiday
    var day: Day?
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let seen: Holiday?

  /// A form for that holiday; for a new one if there is none.
  init(_ holiday: Holiday?, _ desk: Desk) {
    seen = holiday
    entry = Entry(holiday: holiday ?? Holiday(key: .none), day: nil)
    title =
      holiday.map { desk.words.name(of: Noun.holiday) + desk.words.general.colon + $0.day.text }
      ?? desk.words.people.newHoliday
    let ask = desk.asking(entry, \.holiday)
    let label = desk.words.name(ofField: "Day", of: .holiday)
    rows =
      (holiday == nil ? [.day(HolidayForm.day, label, .coming, \.day)] : [])
      + [ask("Kind", isNeeded: true), ask("Name")]
  }

  private static let day = RowID(.holiday, "Day")

  func rowMissing(in filled: Entry) -> RowID? {
    seen == nil && filled.day == nil ? HolidayForm.day : nil
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    var holiday = filled.holiday
    if let seen { return (EditRecord(seen, to: holiday), "\(holiday.day.text) \(holiday.name)") }
    holiday.day = Name(filled.day?.iso ?? "")
    return (AddRecord(holiday), "\(holiday.day.text) \(holiday.name)")
  }

  func row(for refusal: Refusal) -> RowID? {
    if case .alreadySo = refusal { HolidayForm.day } else { nil }
  }
}
