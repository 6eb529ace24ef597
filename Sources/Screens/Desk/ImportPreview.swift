/// What an import would do, told before it does it: in words, and by what its wishes can be changed.
public struct ImportPreview: Sendable, Equatable {
  /// One of the things something can be.
  public struct Choice: Sendable, Equatable {
    /// What wishes call it.
    public let keyword: String
    /// What people call it.
    public let name: String

    /// That keyword, called so.
    public init(_ keyword: String, _ name: String) { (self.keyword, self.name) = (keyword, name) }
  }

  /// Something that is as it was found out, or as somebody wishes.
  public struct Setting: Sendable, Equatable {
    /// What it is now, and how that is known.
    public let told: String
    /// What else it can be.
    public let choices: [Choice]

    /// A setting that is so, and can be one of those.
    public init(_ told: String, of choices: [Choice]) { (self.told, self.choices) = (told, choices) }
  }

  /// A column of the file.
  public struct Column: Sendable, Equatable {
    /// What stands above it.
    public let header: String
    /// The field it feeds.
    public let feeds: Choice?
    /// What stands in its first rows.
    public let samples: [String]

    /// A column so called.
    public init(_ header: String, feeds: Choice?, samples: [String]) {
      (self.header, self.feeds, self.samples) = (header, feeds, samples)
    }
  }

  /// A row that is not brought in as it stands.
  public struct Row: Sendable, Equatable {
    /// The line of the file it begins on.
    public let line: Int
    /// Its cells; only one where it could not be cut into the columns.
    public let cells: [String]
    /// The place of the cell that is wrong, if it is one.
    public let faulty: Int?
    /// What is wrong with it, or asked about it.
    public let reason: String

    /// That row.
    public init(line: Int, cells: [String], faulty: Int?, reason: String) {
      (self.line, self.cells, self.faulty, self.reason) = (line, cells, faulty, reason)
    }
  }

  /// What it was read by.
  public let wishes: ImportWishes
  /// What the import comes to, the most important first.
  public var outcome: [String] = []
  /// What does not fit, and must be looked at.
  public var warnings: [String] = []
  /// What of how it is read the book has of last time, or keeps for the next; nil if nothing.
  public var remembered: String?
  /// Why nothing can be brought in as it is; nil if something can.
  public var refusal: String?
  /// What the file brings in.
  public var kind: Setting
  /// The sheet of a workbook it stands on; nil where it is no workbook.
  public var sheet: Setting?
  /// The line the header begins on.
  public var headerLine: Int
  /// The order of its dates; nil where it has none.
  public var dates: Setting?
  /// The decimal mark of its amounts; nil where it has none.
  public var decimal: Setting?
  /// What else there is to know of how it was read.
  public var notes: [String] = []
  /// The columns of the file.
  public var columns: [Column] = []
  /// The fields a column can feed.
  public var fields: [Choice] = []
  /// What the cells of `firstRows` are.
  public var heads: [String] = []
  /// The first rows as they will be.
  public var firstRows: [[String]] = []
  /// The records that are like others of the book and wait to be answered for.
  public var likenesses: [ImportLikeness] = []
  /// Whether it may be said that the file holds all open items of its source.
  public var mayBeComplete = false
  /// The rows that are not brought in as they stand.
  public var waiting: [Row] = []
  /// How many of those are only asked about, and come in if one insists.
  public var asked = 0
  /// What is left out as no record, and why.
  public var leftOut: [String] = []

  /// A preview that tells nothing yet.
  public init(_ wishes: ImportWishes, kind: Setting, headerLine: Int) {
    (self.wishes, self.kind, self.headerLine) = (wishes, kind, headerLine)
  }
}
