public import RecFile
public import SalesBook

/// Something in a book that could not be read, with where it stands: facts,
/// for the language catalogues to make sentences of. The text stays on disk.
public struct BookProblem: Equatable, Sendable {
  /// The file, within the book.
  public let file: String
  /// The 1-based line.
  public let line: Int
  /// The 1-based column; nil where the whole line is meant.
  public let column: Int?
  /// The line as it stands in the file. Untrusted.
  public let excerpt: String
  public let kind: Kind

  /// What is wrong.
  public enum Kind: Equatable, Sendable {
    /// It is no rec text; with the line as it should probably be, if known.
    case syntax(RecSyntaxError.Kind, suggestion: String?)
    /// A field says what it cannot.
    case field(String, FieldError)
    /// A record has a field twice that it may have once: two records with no blank line between them, as a rule.
    case repeatedField(String)
    /// Two records have one key; the first is taken.
    case keyTaken(String)
    /// A customer is merged into one that is merged into it, over however many others.
    case mergedInCircle(key: String)
    /// A record names another that is not there.
    case dangling(field: String, key: String)
    /// People stand in for one another in a circle: where all of them are away nobody does.
    case coversInCircle(login: String)
    /// A field of a record is not what it was written as, though nobody edited the file.
    case differs(Noun, key: String, field: String, stands: String, should: String, Witness)
    /// A record is not there that was written.
    case recordMissing(Noun, key: String, Witness)
    /// A record is there that was taken away, or never written.
    case recordExtra(Noun, key: String, Witness)
    /// A line outside of records is not as it was written.
    case lineDiffers
    /// So many records stand in the table alone, as in a book made by hand: the journal knows nothing of them.
    case outsideJournal(Int)
    /// The copy a table is compared with is not what it was.
    case copySpoiled
    /// The table says it is posted up to another entry than it was.
    case postedDiffers
    /// The file's records say they are of another kind than the table's.
    case foreignTable(String)
    /// An entry of the journal was edited or cut.
    case journalSpoiled
    /// A file of the journal is shorter than it was, or gone.
    case journalShort
    /// Entries of the journal are gone, from that number to that.
    case entriesMissing(Int, Int)
    /// Two entries of the journal have one number; the first counts.
    case entryTwice(Int)
    /// An entry of the journal does not follow the one before, or was written anew since.
    case entryUnlinked(Int)
    /// What was left of an entry when a writer died; set aside, never applied.
    case journalTorn(asideIn: String)
    /// A change of the journal fits no record of the table.
    case changeWithoutRecord(Noun, key: String, sequence: Int)
    /// A hand edit lost to a later change of the same field; its value is
    /// shown so that it can be entered again.
    case handEditLost(Noun, key: String, field: String, value: String)
    /// What has happened has a day to come.
    case dayToCome(Noun, field: String, Day)
    /// A day one should look at; nothing is wrong if it is meant.
    case doubtful(Doubt)
    /// Sums that do not fit together.
    case misfit(Misfit)
    /// So many more like those told of the file.
    case more(Int)
    /// The file as a whole cannot be read.
    case fileRefused(DiskError)
    /// Bytes that are not UTF-8; they stay as long as nobody edits the field.
    case notUTF8
    /// Line ends or a mark that GNU tools refuse; mended at the next save.
    case foreignLineEnds
  }

  /// What says that a table is not as it was.
  public enum Witness: Equatable, Sendable {
    /// Its history.
    case journal
    /// The copy kept at the last posting.
    case copy
  }
}

extension BookProblem {
  /// Whether nothing is wrong if it is meant: it is told, and the book holds together.
  public var isNote: Bool {
    switch kind {
    case .doubtful, .misfit(.unrated), .outsideJournal, .coversInCircle: true
    default: false
    }
  }

  /// Whether the book in memory lacks something for it, or has it otherwise than it is written.
  public var leavesOut: Bool {
    switch kind {
    case .syntax, .field, .repeatedField, .keyTaken, .mergedInCircle, .fileRefused, .changeWithoutRecord,
      .more, .journalSpoiled:
      true
    default: false
    }
  }

  /// A line that is no rec text.
  init(_ error: RecSyntaxError, file: String) {
    self.init(
      file: file, line: error.line, column: error.column, excerpt: error.excerpt,
      kind: .syntax(error.kind, suggestion: error.suggestion))
  }

  /// Something wrong with a file as a whole, told at its first line.
  init(_ file: String, _ kind: Kind) {
    self.init(file: file, line: 1, column: nil, excerpt: "", kind: kind)
  }
}
