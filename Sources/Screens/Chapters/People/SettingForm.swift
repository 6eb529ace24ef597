internal import SalesBook

/// One setting of the book, to be changed.
struct SettingForm: RecordEdit {
  let title: String
  let rows: [FormRow<Setting>]
  private(set) var seen: Setting
  private let setting: PolicySetting
  /// Whether the book, made by an earlier version, does not have it yet.
  private let isNew: Bool

  var entry: Setting { seen }

  /// A form for that setting as the book has it.
  init(_ setting: PolicySetting, _ desk: Desk, _ book: Book) {
    self.setting = setting
    seen = setting.record(in: book)
    isNew = book.settings[seen.name] == nil
    let words = desk.words
    title = words.title(of: setting) + words.general.colon + words.meaning(of: setting)
    let answers = setting.isYesOrNo ? ["no", "yes"] : []
    let value = desk.asking(seen)(
      "Value", isNeeded: !setting.isProse, hint: setting.initial.value, label: words.title(of: setting),
      options: answers.isEmpty ? nil : answers.map { FormOption($0, words.yesOrNo($0)) })
    guard setting.isOfCadence else {
      rows = [value]
      return
    }
    // What the figures ask of everybody, before they are saved (domain §1).
    rows = [
      value.noting { filled, desk, book in
        let policy = setting.policy(desk.index.policy, saying: filled.value)
        return desk.words.callsADay(desk.index.replay(book).callsADay(under: policy))
      }
    ]
  }

  func operation(_ filled: Setting, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let wanted = setting.spelling(filled)
    return (
      setting.putting(wanted, seen: isNew ? nil : seen), "\(desk.words.title(of: setting)) \(wanted.value)"
    )
  }

  func now(in book: Book) -> (any BookRecord)? { setting.record(in: book) }

  func knowing(_ name: String, of now: any BookRecord) -> Self {
    guard let now = now as? Setting else { return self }
    var form = self
    form.seen = now
    return form
  }
}
