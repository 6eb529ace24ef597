public import SalesBook
public import TextCanvas

/// What a form came to with a key.
public enum FormOutcome: Equatable, Sendable {
  /// It is still being filled in.
  case open
  /// It is filled in, and every value is one.
  case submitted(FormValues)
  /// It was left; what had been typed, by field.
  case kept([String: String])
}

/// Several fields filled in together: Tab and the arrows move between them,
/// Enter saves, Esc keeps a draft. A wrong value is explained at its field,
/// and the rest stays.
public struct Form: Sendable {
  /// What values are read with.
  public struct Context: Sendable {
    /// The words of its errors and previews.
    public let words: Words
    /// The day typed days are meant from.
    public let today: Day
    /// The book's working days, for days counted in them.
    public let workingDays: WorkingDays?

    /// Those words, that day.
    public init(words: Words, today: Day, workingDays: WorkingDays? = nil) {
      self.words = words
      self.today = today
      self.workingDays = workingDays
    }
  }

  /// What is being typed into one field.
  struct Entry: Sendable {
    var editor: LineEditor
    /// Why the value was refused; gone with the next change.
    var error: String?
    var suggestions: [FormOption] = []
    /// Which of the suggestions is meant.
    var picked = 0
    /// The text the suggestions were made for.
    var offeredFor: String?
  }

  /// What stands in the box's upper edge.
  public let title: String
  /// What it asks for.
  public let fields: [FormField]
  /// The number of the field the keys go to.
  public internal(set) var focus = 0
  let context: Context
  var entries: [Entry]
  /// What was in it when it was opened.
  var opened: [String: String] = [:]
  /// What was proposed, as a field shows it; what still stands so nobody has
  /// typed.
  private var proposed: [String: String] = [:]
  /// What stood in it when a second look was asked for: the same again is
  /// insisted on.
  private var lookedAt: [String: String]?
  /// The fields whose day, time or number nobody has touched yet: what is
  /// typed there stands in its place and not behind it.
  private var proposals: Set<Int> = []
  /// The fields somebody typed over, or turned: what they propose follows nothing
  /// any more.
  private var typedOver: Set<String> = []
  /// The sums one key puts in fields that propose none.
  private(set) var offers: [String: Money] = [:]
  /// The fields that what stands in others leaves no sense to: neither shown nor read.
  private var hidden: Set<String> = []
  /// What is told beside fields: what else is done by them.
  private(set) var notes: [String: String] = [:]

  /// A form with those fields, filled with what is proposed and, before that, with
  /// `draft`, which was typed: by field, text as it would be typed, the keyword of
  /// a choice, `yes` for a flag.
  public init(
    _ title: String, _ fields: [FormField], context: Context, proposing proposed: [String: String] = [:],
    draft: [String: String] = [:]
  ) {
    precondition(!fields.isEmpty, "A form asks for something")
    self.title = title
    self.fields = fields
    self.context = context
    entries = fields.map { field in
      var lines = LineEditor.Lines.one
      if case .note = field.kind { lines = .many }
      return Entry(editor: LineEditor(draft[field.id] ?? proposed[field.id] ?? "", lines: lines))
    }
    // A line of text shows no line ends and no controls.
    self.proposed = Dictionary(
      zip(fields, entries).map { field, entry in
        (field.id, LineEditor(proposed[field.id] ?? "", lines: entry.editor.lines).text)
      }, uniquingKeysWith: { first, _ in first })
    for index in fields.indices { settle(index) }
    opened = self.draft
    typedOver = Set(draft.keys)
    proposals = Set(fields.indices.filter { fields[$0].isReplacedByTyping })
  }

  /// Whether a person has changed anything since the form was opened: else
  /// there is no draft to keep.
  public var isTouched: Bool {
    typedOver.contains { text(of: $0) != opened[$0] ?? "" }
  }

  /// Whether what it holds was looked at twice already.
  public var isInsisted: Bool { lookedAt == draft }

  /// Asks for a second look at what it holds.
  public mutating func askSecondLook() { lookedAt = draft }

  /// What has been typed, by field; empty fields are left out.
  public var draft: [String: String] {
    var draft: [String: String] = [:]
    for (field, entry) in zip(fields, entries) where !entry.editor.text.isEmpty {
      draft[field.id] = entry.editor.text
    }
    return draft
  }

  /// What somebody typed, or took away, and is to be found again.
  var kept: [String: String] {
    let typed = zip(fields, entries).map { ($0.id, $1.editor.text) }.filter { id, text in
      typedOver.contains(id) && !(text.isEmpty && proposed[id] ?? "" == "")
    }
    return Dictionary(typed, uniquingKeysWith: { first, _ in first })
  }

  /// Whether somebody typed something over what a field proposes, or turned it.
  func isTypedOver(_ id: String) -> Bool { typedOver.contains(id) }

  /// Puts in what a field proposes now, unless somebody typed over it.
  mutating func propose(_ text: String, for id: String) {
    guard !typedOver.contains(id), let index = fields.firstIndex(where: { $0.id == id }) else { return }
    let shown = LineEditor(text, lines: entries[index].editor.lines)
    guard shown.text != proposed[id] || shown.text != entries[index].editor.text else { return }
    entries[index].editor = shown
    entries[index].error = nil
    proposed[id] = shown.text
    opened[id] = shown.text.isEmpty ? nil : shown.text
    settle(index)
  }

  /// Offers a sum to be put in a field by one key.
  mutating func offer(_ sum: Money?, at id: String) { offers[id] = sum }

  /// Tells beside a field what else is done by it.
  mutating func tell(_ note: String, at id: String) { notes[id] = note.isEmpty ? nil : note }

  /// Shows a field, or hides it: what it holds is kept, and counts for nothing while it is hidden.
  mutating func show(_ isShown: Bool, at id: String) {
    if isShown { hidden.remove(id) } else { hidden.insert(id) }
  }

  /// Whether a field makes no sense as the others stand.
  func isHidden(_ index: Int) -> Bool { hidden.contains(fields[index].id) }

  /// Whether a field holds what was proposed, be it nothing.
  func holdsProposal(_ id: String) -> Bool { proposed[id] == text(of: id) }

  /// What stands in a field.
  func text(of id: String) -> String {
    fields.firstIndex { $0.id == id }.map { entries[$0].editor.text } ?? ""
  }

  /// Does what the key means here.
  public mutating func take(_ key: Key) -> FormOutcome {
    switch Form.keys.act(of: key) {
    case .save: return submit()
    case .leave: return .kept(kept)
    case .next: go(to: focus + 1)
    case .previous: go(to: focus - 1)
    case nil:
      if pickAndGoOn(key) || goOnToDay(key) { break }
      let before = entries[focus].editor.text
      giveWay(to: key)
      let isChange = change(key)
      if entries[focus].editor.text != before { typedOver.insert(fields[focus].id) }
      if isChange {
        entries[focus].error = nil
      } else if key == .down {
        go(to: focus + 1)
      } else if key == .up {
        go(to: focus - 1)
      }
    }
    return .open
  }

  /// A proposal makes room for the first character typed over it; moving about
  /// in it makes it a text like others.
  private mutating func giveWay(to key: Key) {
    guard key != .up, key != .down, !takesWholeSum(key), proposals.remove(focus) != nil else { return }
    switch key {
    case .character, .paste: entries[focus].editor = LineEditor("")
    default: break
    }
  }

  /// The field of that id, or the one of the same name where the form is about
  /// another noun: an amount is wrong the same way of a payment and a promise.
  func fieldMeant(by id: String) -> String {
    guard !fields.contains(where: { $0.id == id }), let name = id.split(separator: ".").last else {
      return id
    }
    return fields.first { $0.id.hasSuffix("." + name) }?.id ?? id
  }

  /// Explains at a field what is wrong with its value, and goes there: what an
  /// operation has refused. A field the form has not is passed over.
  public mutating func refuse(_ id: String, _ sentence: String) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    entries[index].error = sentence
    focus = index
  }

  /// Puts a text in a field, in place of what is there and of what was proposed.
  mutating func fill(_ id: String, with text: String) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    entries[index].editor.text = text
    entries[index].error = nil
    proposed[id] = entries[index].editor.text
    settle(index)
  }

  /// Takes the option a key picks in a field where one key does, and goes on; false if it picks none there.
  private mutating func pickAndGoOn(_ key: Key) -> Bool {
    guard fields[focus].isOneKey, let picked = optionPicked(by: key.folded) else { return false }
    entries[focus].editor.text = picked.value
    entries[focus].error = nil
    typedOver.insert(fields[focus].id)
    go(to: focus + 1)
    return true
  }

  /// Goes on from a sum that is typed to the day behind it with a blank, as one says both: `108450 fri`. False
  /// elsewhere.
  private mutating func goOnToDay(_ key: Key) -> Bool {
    guard key.folded == .character(" "), fields[focus].kind.isAmount, fields.indices.contains(focus + 1),
      case .day = fields[focus + 1].kind, !entries[focus].editor.text.isEmpty,
      complaint(about: focus) == nil
    else { return false }
    go(to: focus + 1)
    return true
  }

  /// Goes to a field, round the ends and past what is hidden; the one left says what is wrong with it.
  private mutating func go(to index: Int) {
    if !entries[focus].editor.text.isEmpty { entries[focus].error = complaint(about: focus) }
    let step = index < focus ? fields.count - 1 : 1
    var next = (index + fields.count) % fields.count
    while isHidden(next), next != focus { next = (next + step) % fields.count }
    focus = next
  }

  /// Whether a field holds what was proposed; one that must be filled is not
  /// filled by proposing nothing.
  private func isProposal(_ index: Int) -> Bool {
    !entries[index].editor.text.isEmpty && holdsProposal(fields[index].id)
  }

  private mutating func submit() -> FormOutcome {
    var values = FormValues()
    for index in fields.indices.reversed() {
      entries[index].error = nil
      if isHidden(index) { continue }
      do throws(Complaint) {
        values.values[fields[index].id] = try read(index)
      } catch {
        if !isProposal(index) { refuse(fields[index].id, error.sentence) }
      }
    }
    return entries.contains { $0.error != nil } ? .open : .submitted(values)
  }
}
