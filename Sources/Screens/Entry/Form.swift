public import SalesBook
public import TextCanvas

/// What a form, prompt or box came to with a key.
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
  public private(set) var focus = 0
  let context: Context
  private(set) var entries: [Entry]

  /// A form with those fields, filled with `draft`: by field, text as it would
  /// be typed, the keyword of a choice, `yes` for a flag.
  public init(_ title: String, _ fields: [FormField], context: Context, draft: [String: String] = [:]) {
    precondition(!fields.isEmpty, "A form asks for something")
    self.title = title
    self.fields = fields
    self.context = context
    entries = fields.map { field in
      var lines = LineEditor.Lines.one
      if case .note = field.kind { lines = .many }
      return Entry(editor: LineEditor(draft[field.id] ?? "", lines: lines))
    }
    for index in fields.indices { settle(index) }
  }

  /// What has been typed, by field; empty fields are left out.
  public var draft: [String: String] {
    var draft: [String: String] = [:]
    for (field, entry) in zip(fields, entries) where !entry.editor.text.isEmpty {
      draft[field.id] = entry.editor.text
    }
    return draft
  }

  /// Does what the key means here.
  public mutating func take(_ key: Key) -> FormOutcome {
    switch key {
    case .enter: return submit()
    case .escape, .control("g"), .control("c"): return .kept(draft)
    case .tab: go(to: focus + 1)
    case .backTab: go(to: focus - 1)
    default:
      if change(key) {
        entries[focus].error = nil
      } else if key == .down {
        go(to: focus + 1)
      } else if key == .up {
        go(to: focus - 1)
      }
    }
    return .open
  }

  /// Explains at a field what is wrong with its value, and goes there: what an
  /// operation has refused. A field the form has not is passed over.
  public mutating func refuse(_ id: String, _ sentence: String) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    entries[index].error = sentence
    focus = index
  }

  /// Goes to a field, round the ends; the one left says what is wrong with it.
  private mutating func go(to index: Int) {
    if !entries[focus].editor.text.isEmpty { entries[focus].error = complaint(about: focus) }
    focus = (index + fields.count) % fields.count
  }

  private mutating func submit() -> FormOutcome {
    var values = FormValues()
    for index in fields.indices.reversed() {
      do throws(Complaint) {
        values.values[fields[index].id] = try read(index)
      } catch {
        refuse(fields[index].id, error.sentence)
      }
    }
    return entries.contains { $0.error != nil } ? .open : .submitted(values)
  }
}

// Fields that are not simply typed: choices, flags and records.
extension Form {
  /// The record fields being typed into, for whoever has the records.
  public var queries: [(id: String, text: String)] {
    zip(fields, entries).compactMap { field, entry in
      field.kind == .record && !entry.editor.text.isEmpty ? (field.id, entry.editor.text) : nil
    }
  }

  /// Offers the records that match what is typed into a field, best first.
  public mutating func offer(_ options: [FormOption], for id: String) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    let entry = entries[index]
    let meant = entry.offeredFor == entry.editor.text ? meantOption(of: entry) : nil
    entries[index].suggestions = options
    entries[index].picked = options.firstIndex { $0.value == meant?.value } ?? 0
    entries[index].offeredFor = entry.editor.text
  }

  /// Sets a record field to that record.
  public mutating func pick(_ option: FormOption, for id: String) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    entries[index].editor.text = option.label
    entries[index].suggestions = [option]
    entries[index].picked = 0
    entries[index].offeredFor = option.label
  }

  /// The suggestion that would be taken.
  func meantOption(of entry: Entry) -> FormOption? {
    entry.suggestions.indices.contains(entry.picked) ? entry.suggestions[entry.picked] : nil
  }

  /// What a field can be set to; one that need not be filled can be set to nothing.
  func options(of field: FormField) -> [FormOption] {
    let general = context.words.general
    switch field.kind {
    case .choice(let options): return (field.isNeeded ? [] : [FormOption("", general.none)]) + options
    case .flag: return [FormOption("no", general.no), FormOption("yes", general.yes)]
    default: return []
    }
  }

  /// A choice that must be made begins with its first option, a flag with no.
  private mutating func settle(_ index: Int) {
    let options = options(of: fields[index])
    guard let first = options.first, !options.contains(where: { $0.value == entries[index].editor.text })
    else { return }
    entries[index].editor.text = first.value
  }

  /// Changes the value of the field with the focus; false if the key does not.
  private mutating func change(_ key: Key) -> Bool {
    let field = fields[focus]
    switch field.kind {
    case .choice, .flag: return choose(key.folded, of: options(of: field))
    case .record:
      let count = entries[focus].suggestions.count
      let isAtEnd = entries[focus].editor.caret == entries[focus].editor.characters.count
      guard count > 1, key == .control("n") || key == .control("p") || key == .right && isAtEnd else {
        return entries[focus].editor.take(key)
      }
      entries[focus].picked = (entries[focus].picked + (key == .control("p") ? count - 1 : 1)) % count
      return true
    default: return entries[focus].editor.take(key)
    }
  }

  /// Left, Right and the space bar go round the options; a digit takes one by
  /// its place, a letter the next that begins with it.
  private mutating func choose(_ key: Key, of options: [FormOption]) -> Bool {
    let current = options.firstIndex { $0.value == entries[focus].editor.text } ?? 0
    var next: Int?
    switch key {
    case .left: next = (current + options.count - 1) % options.count
    case .right, .character(" "): next = (current + 1) % options.count
    case .character(let character):
      if let digit = character.wholeNumberValue, character.isASCII {
        let place = options.first?.value == "" ? digit : digit - 1
        next = options.indices.contains(place) ? place : nil
      } else {
        let round = options.indices.map { (current + 1 + $0) % options.count }
        next = round.first { options[$0].begins(with: character) }
      }
    default: return false
    }
    if let next { entries[focus].editor.text = options[next].value }
    return true
  }
}

extension FormOption {
  fileprivate func begins(with character: Character) -> Bool {
    let letter = character.lowercased()
    return value.lowercased().hasPrefix(letter) || label.lowercased().hasPrefix(letter)
  }
}
