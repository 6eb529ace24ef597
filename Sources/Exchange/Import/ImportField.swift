public import SalesBook

/// What a column of a file may feed: one row says all that is known of it.
public struct ImportField: Sendable {
  /// Every cell of a file names its field: what is known of one is kept once, and told apart by where it is.
  private let facts: Facts

  /// What is known of a field.
  private final class Facts: Sendable {
    let keyword: String
    /// Of the keyword, so that other fields are mostly told apart without reading it.
    let hash: Int
    let isOfDigits: Bool
    let content: Content
    let label: Label
    let filling: Filling?
    let names: [String]
    let namesByKind: [ImportKind: [String]]

    init(
      _ keyword: String, _ content: Content, _ label: Label, _ filling: Filling?, _ names: [String],
      _ namesByKind: [ImportKind: [String]]
    ) {
      (self.keyword, self.content, self.label, self.filling) = (keyword, content, label, filling)
      hash = keyword.hashValue
      isOfDigits = ImportField.ofDigits.contains(keyword)
      (self.names, self.namesByKind) = (names, namesByKind)
    }
  }

  /// Its word for `--map`; it alone tells fields apart.
  public var keyword: String { facts.keyword }
  /// What a cell of its column holds.
  public var content: Content { facts.content }
  /// What people call it.
  public var label: Label { facts.label }
  /// The field of a record its cells are put into as they stand; nil if the import makes more of them.
  var filling: Filling? { facts.filling }

  /// A field the import makes something of. `names` are what its column is called in the files of
  /// other programs, best first, `namesByKind` what it is called besides in files of one kind: English in
  /// words, so that `InvoiceDueDate` can be met by "due date"; Chinese in both scripts.
  init(
    _ keyword: String, _ content: Content = .text, called label: Label, names: [String] = [],
    in namesByKind: [ImportKind: [String]] = [:]
  ) {
    facts = Facts(keyword, content, label, nil, names, namesByKind)
  }

  /// A field that fills one of a record's, and is called as that one. An amount cannot: it takes a
  /// currency from the row.
  init<Record: BookRecord>(
    _ keyword: String, _ content: Content = .text, fills field: String, of noun: Record.Type, names: [String]
  ) {
    facts = Facts(
      keyword, content, .field(field, of: Record.noun), Filling(field, of: noun), names, [:])
  }

  /// Whether its texts are mostly digits, which spreadsheets take for numbers.
  var isOfDigits: Bool { facts.isOfDigits }

  /// The names its column goes by in files of a kind, best first.
  func names(in kind: ImportKind) -> [String] { facts.names + (facts.namesByKind[kind] ?? []) }

  /// What a cell of the column holds.
  public enum Content: Sendable {
    /// Words as they stand.
    case text
    /// A date.
    case day
    /// An amount of money.
    case amount
    /// The name of a currency.
    case currency
    case flag
  }

  /// What people call a field.
  public enum Label: Sendable, Equatable {
    /// As this field of the book's own.
    case field(String, of: Noun)
    /// What the book has no name of its own for.
    case customerNumber, shortName, invoiceNumber, paidOn, paidAmount, openAmount, disputed, contact,
      moneyOut, lineType, status, mobile, lastDay, repeats
  }

  /// A field of a record that is filled with cells as they stand.
  struct Filling: Sendable {
    /// Whose field it is.
    let noun: Noun
    let field: String
    /// Whether it takes any text that is not too long.
    private let takesTexts: Bool
    private let fault: @Sendable (String) -> FieldError?

    /// What is wrong with a text for it; nil if it can be put in.
    func mistake(_ text: String) -> FieldError? {
      takesTexts && text.utf8.count <= FieldLimits.longest ? nil : fault(text)
    }

    /// That field of those records.
    init<Record: BookRecord>(_ field: String, of _: Record.Type) {
      noun = Record.noun
      self.field = field
      takesTexts = [.text, .note].contains(Record.fields[field]?.kind)
      fault = { text in
        var record = Record(key: .none)
        do throws(FieldError) {
          try record.set(field, to: [text])
          return nil
        } catch {
          return error
        }
      }
    }
  }
}

extension ImportField: Hashable {
  /// Whether both have one keyword.
  public static func == (left: ImportField, right: ImportField) -> Bool {
    left.facts === right.facts || left.facts.hash == right.facts.hash && left.keyword == right.keyword
  }

  /// Hashes the keyword.
  public func hash(into hasher: inout Hasher) { hasher.combine(facts.hash) }
}
