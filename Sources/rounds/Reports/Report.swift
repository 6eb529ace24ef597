internal import ArgumentParser
internal import Exchange
internal import Glibc
internal import RecFile
internal import Screens
internal import TextCanvas

/// A report: columns and rows, to be printed as a table for people or in a
/// form for programs. Keys are English whatever the language.
struct Report {
  /// What stands above a column.
  struct Head {
    /// Its key in csv, json and rec; its heading in a table.
    let key: String
    /// Numbers stand to the right.
    let isNumber: Bool
    /// Left out of tables and csv: the IDs programs want.
    let isOnlyForPrograms: Bool
    /// Left out of tables: what would make them too wide for people.
    var isBesidesTables = false
    /// Whether a table is to keep all of its cells, as it does numbers.
    var isUncut = false
    /// What stands above it in a table, where its key says something else in another report.
    var heading: ((HeadWords) -> String)?
    /// How a terminal too narrow for all columns leaves it out: the least of these first.
    var weight = Weight.usual

    /// How much people miss a column that is left out.
    enum Weight: Int {
      case little, usual, much
    }

    /// Whether it holds the IDs of records.
    var isID: Bool { key == "id" || key.hasSuffix("-id") }
  }

  /// One column with what it says of a row.
  struct Column<Row> {
    fileprivate(set) var head: Head
    fileprivate let text: (Row) -> String
    /// What stands in json in its place.
    fileprivate var json: ((Row) -> String)?
    /// What stands in a table in its place.
    fileprivate var forPeople: ((Row) -> String)?

    /// A column of text; in a table, where people read, it may say it otherwise.
    static func text(
      _ key: String, isOnlyForPrograms: Bool = false, forPeople: ((Row) -> String)? = nil,
      _ text: @escaping (Row) -> String
    ) -> Column {
      Column(
        head: Head(key: key, isNumber: false, isOnlyForPrograms: isOnlyForPrograms), text: text,
        forPeople: forPeople)
    }

    /// A column of numbers; empty where there is none. In a table they may be written otherwise.
    static func number(
      _ key: String, isOnlyForPrograms: Bool = false, forPeople: ((Row) -> String)? = nil,
      _ text: @escaping (Row) -> String
    ) -> Column {
      Column(
        head: Head(key: key, isNumber: true, isOnlyForPrograms: isOnlyForPrograms), text: text,
        forPeople: forPeople)
    }

    /// A column of lists: of objects in json, else their values one after the other.
    static func list(_ key: String, _ items: @escaping (Row) -> [[Item]]) -> Column {
      Column(
        head: Head(key: key, isNumber: false, isOnlyForPrograms: false),
        text: { row in
          items(row).map { $0.map(\.value).filter { !$0.isEmpty }.joined(separator: " ") }
            .joined(separator: "; ")
        },
        json: { row in "[" + items(row).map(Report.object).joined(separator: ", ") + "]" })
    }

    /// The same column, not in tables.
    var besidesTables: Column { with { $0.isBesidesTables = true } }

    /// The same column, whose cells no table cuts.
    var uncut: Column { with { $0.isUncut = true } }

    /// The same column, which a narrow terminal leaves out first.
    var minor: Column { with { $0.weight = .little } }

    /// The same column, called so in a table, whatever its key is called elsewhere.
    func called(_ heading: @escaping (HeadWords) -> String) -> Column { with { $0.heading = heading } }

    /// The same column, which a narrow terminal leaves out last.
    var major: Column { with { $0.weight = .much } }

    private func with(_ change: (inout Head) -> Void) -> Column {
      var column = self
      change(&column.head)
      return column
    }
  }

  /// One value of an object in a list.
  struct Item {
    fileprivate let key: String
    fileprivate let value: String
    fileprivate let isNumber: Bool

    /// A text.
    static func text(_ key: String, _ value: String) -> Item { Item(key: key, value: value, isNumber: false) }
    /// A number; empty where there is none.
    static func number(_ key: String, _ value: String) -> Item {
      Item(key: key, value: value, isNumber: true)
    }
  }

  /// The heads of its columns.
  let heads: [Head]
  /// Its rows, a text for each column.
  let rows: [[String]]
  /// The same as a table has them.
  private let read: [[String]]
  /// What stands in json instead, by row and column, as it is written there.
  private let written: [[String?]]
  /// Lines below each row of a table; none where it has none.
  private var details: [[String]] = []

  /// A row for each of those things, with what each column says of it.
  init<Row>(_ rows: [Row], _ columns: Column<Row>...) { self.init(rows, columns: columns) }

  /// The same, with the columns in a list.
  init<Row>(_ rows: [Row], columns: [Column<Row>]) {
    heads = columns.map(\.head)
    self.rows = rows.map { row in columns.map { $0.text(row) } }
    read = rows.map { row in columns.map { ($0.forPeople ?? $0.text)(row) } }
    written = columns.contains { $0.json != nil } ? rows.map { row in columns.map { $0.json?(row) } } : []
  }

  /// It with those lines below each row of its table.
  func detailed(_ lines: [[String]]) -> Report {
    var report = self
    report.details = lines
    return report
  }

  /// Prints it on standard output; where the IDs are asked for, with those in every format.
  func print(as format: ReportFormat, ids: Bool = false) {
    let text =
      switch format {
      case .table: tableText(ids: ids)
      case .csv: csvText(heads.indices.filter { isShown($0, ids: ids) })
      case .json: jsonText
      case .rec: recText
      }
    Output.text(text)
  }

  /// What people read of it; where the IDs are asked for, with those.
  func table(in words: HeadWords, ids: Bool = false) -> ReportTable {
    let shown = heads.indices.filter { !heads[$0].isBesidesTables && isShown($0, ids: ids) }
    let columns = shown.map { index in
      ReportTable.Column(
        heading: heads[index].heading?(words) ?? words.heading(heads[index].key), head: heads[index],
        cells: read.map { InertText.sanitised($0[index]) })
    }
    return ReportTable(columns: columns, details: details)
  }

  /// On a terminal a table fits its lines, elsewhere nothing is cut.
  private func tableText(ids: Bool) -> String {
    let words = HeadWords(language: .ofRun)
    let table = table(in: words, ids: ids)
    return isatty(STDOUT_FILENO) == 1 ? table.fitted(to: Surroundings().columns, words) : table.whole
  }

  private func isShown(_ index: Int, ids: Bool) -> Bool {
    !heads[index].isOnlyForPrograms || ids && heads[index].isID
  }

  private func csvText(_ shown: [Int]) -> String {
    let writer = CsvWriter(lineEnd: "\n", disarmsFormulas: true)
    let keys = writer.row(shown.map { heads[$0].key })
    return keys + rows.map { row in writer.row(shown.map { row[$0] }) }.joined()
  }

  private var jsonText: String {
    let objects = rows.enumerated().map { number, row in
      let pairs = heads.indices.map { column in
        let instead = written.isEmpty ? nil : written[number][column]
        return Report.pair(heads[column].key, row[column], isNumber: heads[column].isNumber, instead)
      }
      return "  {" + pairs.joined(separator: ", ") + "}"
    }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  private var recText: String {
    var bytes: [UInt8] = []
    for row in rows {
      // A carriage return or NUL, which rec cannot hold, must not cost the row.
      let fields = zip(heads, row).filter { !$1.isEmpty }
        .map { (name: recName($0.key), value: $1.filter { $0 != "\r" && $0 != "\0" }) }
      if (try? RecWriter.append(fields, to: &bytes)) != nil { bytes.append(0x0A) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func recName(_ key: String) -> String {
    key.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// A value of a JSON object, under its name; `instead` is one already written.
  private static func pair(_ key: String, _ value: String, isNumber: Bool, _ instead: String? = nil) -> String
  {
    "\(quoted(key)): \(instead ?? (isNumber && !value.isEmpty ? value : quoted(value)))"
  }

  private static func object(_ items: [Item]) -> String {
    "{" + items.map { pair($0.key, $0.value, isNumber: $0.isNumber) }.joined(separator: ", ") + "}"
  }

  /// A JSON string (RFC 8259 §7).
  private static func quoted(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\t": json += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}

/// How a report is printed.
enum ReportFormat: String, ExpressibleByArgument, EnumerableFlag {
  case table, csv, json, rec
}

/// Standard output.
enum Output {
  /// Writes a report, or of what `isSaved` what there is to say. On a terminal nothing in it can act on the terminal.
  static func text(_ text: String, isSaved: Bool = false) {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let safe =
      isTerminal
      ? text.split(separator: "\n", omittingEmptySubsequences: false).map { InertText.sanitised($0) }
        .joined(separator: "\n") : text
    guard !WholeFile.writeAll(Array(safe.utf8), to: STDOUT_FILENO) else { return }
    // Whoever reads on would take half for all of it.
    let failure = errno
    if failure != EPIPE {
      let words = Words(.ofRun).store
      let reason = words.system(failure)
      Rounds.complain(isSaved ? words.savedUnprinted(reason) : words.unprinted(reason))
    }
    Glibc.exit((isSaved ? EndStatus.unprinted : .refused).rawValue)
  }

  /// Writes one line, made inert.
  static func line(_ text: String, isSaved: Bool = false) {
    Output.text(InertText.sanitised(text) + "\n", isSaved: isSaved)
  }
}
