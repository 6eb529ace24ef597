internal import SalesBook
internal import TextCanvas

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
    let meant = meantOption(of: entries[index])
    entries[index].suggestions = options
    entries[index].picked = options.firstIndex { $0.value == meant?.value } ?? 0
    entries[index].offeredFor = entries[index].editor.text
  }

  /// Sets a record field to that record, before a person has the form.
  public mutating func pick(_ option: FormOption, for id: String) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    entries[index].editor.text = option.label
    entries[index].suggestions = [option]
    entries[index].picked = 0
    entries[index].offeredFor = option.label
    opened[id] = option.label
  }

  /// The suggestion that would be taken: none that was made for another text.
  func meantOption(of entry: Entry) -> FormOption? {
    guard entry.offeredFor == entry.editor.text else { return nil }
    return entry.suggestions.indices.contains(entry.picked) ? entry.suggestions[entry.picked] : nil
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
  mutating func settle(_ index: Int) {
    let options = options(of: fields[index])
    guard let first = options.first, !options.contains(where: { $0.value == entries[index].editor.text })
    else { return }
    entries[index].editor.text = first.value
  }

  /// Changes the value of the field with the focus; false if the key does not.
  mutating func change(_ key: Key) -> Bool {
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
    case .amount(let usual):
      guard takesWholeSum(key) else { break }
      // Where nothing is offered beside it, what is proposed stands there already.
      guard let sum = offers[field.id] else { return false }
      entries[focus].editor.text =
        sum.currency == usual ? sum.decimal : "\(sum.currency.letters) \(sum.decimal)"
      return true
    default: break
    }
    return entries[focus].editor.take(key)
  }

  /// The key that puts in an amount field the sum offered for it.
  static let wholeSum = Key.character("=")

  /// Whether a key is that one, and the field with the focus is an amount.
  func takesWholeSum(_ key: Key) -> Bool {
    if case .amount = fields[focus].kind { key.folded == Form.wholeSum } else { false }
  }

  /// What is shown in a field while it is empty: the sum offered, with its key, or
  /// the hint.
  func hint(_ index: Int) -> String {
    let field = fields[index]
    return offers[field.id].map { KeyHint(keys: [Form.wholeSum], words: context.words.money($0)).text() }
      ?? field.hint
  }

  /// Left, Right and the space bar go round the options; a digit takes one by
  /// its place, a letter the next that begins with it.
  private mutating func choose(_ key: Key, of options: [FormOption]) -> Bool {
    let current = options.firstIndex { $0.value == entries[focus].editor.text } ?? 0
    var next: Int?
    switch key {
    case .left: next = (current + options.count - 1) % options.count
    case .right, .character(" "): next = (current + 1) % options.count
    case .character("-"): next = options.first?.value == "" ? 0 : nil
    case .character(let character):
      next = options.place(ofDigit: character)
      if next == nil, !(character.isASCII && character.isWholeNumber) {
        let round = options.indices.map { (current + 1 + $0) % options.count }
        next = round.first { options[$0].begins(with: character) }
      }
      if next == nil { entries[focus].error = context.words.entry.noOption(String(character)) }
    default: return false
    }
    guard let next else { return false }
    entries[focus].editor.text = options[next].value
    return true
  }

  /// The option of the field with the focus that a key of its own picks, or its place; where options have keys,
  /// only one without is picked by the letter it begins with.
  func optionPicked(by key: Key) -> FormOption? {
    guard case .character(let character) = key, character != " " else { return nil }
    let options = options(of: fields[focus])
    if let own = options.first(where: { $0.key == character }) { return own }
    if let place = options.place(ofDigit: character) { return options[place] }
    return options.first { $0.key == nil && $0.begins(with: character) }
  }
}

extension [FormOption] {
  /// The place a digit means: what may be left open has nothing at 0.
  fileprivate func place(ofDigit character: Character) -> Int? {
    guard let digit = character.wholeNumberValue, character.isASCII else { return nil }
    let place = first?.value == "" ? digit : digit - 1
    return indices.contains(place) ? place : nil
  }
}

extension FormOption {
  fileprivate func begins(with character: Character) -> Bool {
    let letter = character.lowercased()
    return value.lowercased().hasPrefix(letter) || label.lowercased().hasPrefix(letter)
  }
}
