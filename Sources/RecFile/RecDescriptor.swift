/// What a record set says about itself: a record with a `%rec` field.
///
/// Every special field of the GNU recutils manual has its property; those
/// the manual does not name are kept in `others`. Nothing is enforced here.
public struct RecDescriptor: Equatable, Sendable {
  /// The record type, `%rec`; empty if the field names none.
  public private(set) var type = ""
  /// Where further descriptor fields are kept, the second word of `%rec`.
  public private(set) var source: String?
  /// The field that identifies a record, `%key`.
  public private(set) var key: String?
  /// Fields every record must have.
  public private(set) var mandatory: [String] = []
  /// Fields a record may have only once.
  public private(set) var unique: [String] = []
  /// If not empty, the only fields a record may have, besides mandatory ones and the key.
  public private(set) var allowed: [String] = []
  /// Fields no record may have, `%prohibit`.
  public private(set) var prohibited: [String] = []
  /// Fields whose value no two records share.
  public private(set) var singular: [String] = []
  /// Fields the GNU tools fill in by themselves.
  public private(set) var auto: [String] = []
  /// Fields whose values are encrypted.
  public private(set) var confidential: [String] = []
  /// Fields the records are sorted by, the first counting most.
  public private(set) var sort: [String] = []
  /// The types of fields, by field name; the last `%type` counts, as with the GNU tools.
  public private(set) var types: [String: RecFieldType] = [:]
  /// The types of the descriptor's own names, `%typedef`.
  public private(set) var typedefs: [String: RecFieldType] = [:]
  /// How many records the set may have.
  public private(set) var size: RecSizeRule?
  /// Expressions every record must satisfy, in the selection language of recsel.
  public private(set) var constraints: [String] = []
  /// What the record set is, for people.
  public private(set) var doc: String?
  /// All other fields, in order.
  public private(set) var others: [RecField] = []
  /// Indices of the fields that say nothing readable, or a second time
  /// what can be said only once.
  private(set) var badFields: [Int] = []

  /// Reads the fields of a descriptor; what is unreadable in them is left out.
  public init(fields: [RecField]) {
    var seen: Set<String> = []
    for (index, field) in fields.enumerated() {
      let isRepeated = !seen.insert(field.name).inserted && Self.singleFields.contains(field.name)
      if isRepeated || !read(field) { badFields.append(index) }
    }
  }

  /// What can be said only once.
  private static let singleFields: Set = ["%rec", "%key", "%sort", "%size"]

  /// The type of a field with `%typedef` names followed to their end; nil
  /// if it has none, or one that is defined nowhere or by itself.
  public func type(of field: String) -> RecFieldType? {
    var type = types[field]
    for _ in 0...typedefs.count {
      guard case .named(let name) = type else { return type }
      type = typedefs[name]
    }
    return nil
  }

  /// Takes the field in; false if it cannot be read.
  private mutating func read(_ field: RecField) -> Bool {
    switch field.name {
    case "%rec": return readRecordType(field.value)
    case "%key": return readKey(field.value)
    case "%mandatory": return Self.add(field.value, to: &mandatory)
    case "%unique": return Self.add(field.value, to: &unique)
    case "%allowed": return Self.add(field.value, to: &allowed)
    case "%prohibit": return Self.add(field.value, to: &prohibited)
    case "%singular": return Self.add(field.value, to: &singular)
    case "%auto": return Self.add(field.value, to: &auto)
    case "%confidential": return Self.add(field.value, to: &confidential)
    case "%sort": return Self.add(field.value, to: &sort)
    case "%type": return readType(field.value)
    case "%typedef": return readTypedef(field.value)
    case "%size":
      size = RecSizeRule(field.value)
      return size != nil
    case "%constraint": constraints.append(field.value)
    case "%doc": doc = doc.map { $0 + "\n" + field.value } ?? field.value
    default: others.append(field)
    }
    return true
  }

  private mutating func readRecordType(_ value: String) -> Bool {
    let words = value.recWords
    guard let name = words.first else { return false }
    type = name
    source = words.dropFirst().first
    return true
  }

  private mutating func readKey(_ value: String) -> Bool {
    let words = value.recWords
    guard words.count == 1, RecField.isName(words[0]) else { return false }
    key = words[0]
    return true
  }

  /// Reads `%type: Field1,Field2 TYPE`.
  private mutating func readType(_ value: String) -> Bool {
    let (list, description) = value.firstRecWord
    let names = list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard names.allSatisfy(RecField.isName), let type = RecFieldType(description) else { return false }
    for name in names { types[name] = type }
    return true
  }

  /// Reads `%typedef: Name TYPE`.
  private mutating func readTypedef(_ value: String) -> Bool {
    let (name, description) = value.firstRecWord
    guard RecField.isName(name), let type = RecFieldType(description) else { return false }
    typedefs[name] = type
    return true
  }

  private static func add(_ value: String, to names: inout [String]) -> Bool {
    let words = value.recWords
    guard !words.isEmpty, words.allSatisfy(RecField.isName) else { return false }
    names.append(contentsOf: words)
    return true
  }
}

extension StringProtocol {
  /// The words between blanks, tabs and line breaks.
  var recWords: [String] {
    split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" }).map { String($0) }
  }

  /// The first word, and what follows it without the blanks around.
  var firstRecWord: (word: String, rest: String) {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\n" }
    let trimmed = drop(while: isBlank)
    let word = trimmed.prefix { !isBlank($0) }
    var rest = trimmed.dropFirst(word.count).drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return (String(word), String(rest))
  }
}
