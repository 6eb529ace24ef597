internal import RecFile
internal import SalesBook

/// What the last posting left, so that the next start reads nothing twice and
/// a table somebody edited is told from one that was posted. It can always be
/// made anew: a book without it (a fresh clone), or whose stamps do not fit
/// their own checksum, is read from the tables' own marks.
struct Stamps: Equatable {
  /// All tables are posted up to this entry.
  var posted = 0
  /// That entry's checksum.
  var sum = ""
  /// How far each journal file was read.
  var journalEnds: [String: Int] = [:]
  /// Each table's file as posting left it, and the mark in it.
  var tables: [Noun: TableStamp] = [:]

  /// A table's file as posting left it.
  struct TableStamp: Equatable {
    var size: Int
    var inode: UInt64
    var modified: Int64
    var mark: Int
    /// The checksum of its bytes; nil where an earlier version stamped it.
    var sum: String?

    init(_ status: FileStatus, mark: Int, sum: String?) {
      (size, inode, modified, self.mark) = (status.size, status.inode, status.modified, mark)
      self.sum = sum
    }

    init?(_ words: [Substring]) {
      guard (4...5).contains(words.count), let size = Int(words[0]), let inode = UInt64(words[1]),
        let modified = Int64(words[2]), let mark = words[3] == "0" ? 0 : JournalEntry.number(words[3])
      else { return nil }
      (self.size, self.inode, self.modified, self.mark) = (size, inode, modified, mark)
      sum = words.count == 5 ? String(words[4]) : nil
    }

    var text: String { "\(size) \(inode) \(modified) \(mark)" + (sum.map { " \($0)" } ?? "") }

    /// Whether the file is the one stamped.
    func fits(_ status: FileStatus?) -> Bool {
      guard let status else { return false }
      return status.size == size && status.inode == inode && status.modified == modified
    }
  }

  static let file = ".rounds/stamps.rec"

  /// No stamps.
  init() {}

  /// Reads them from a book; none where there are none, or more than any book has.
  init(of disk: any Disk) throws(DiskError) {
    let size = try disk.status(Stamps.file)?.size ?? 0
    let bytes = size > Stamps.largest ? nil : try disk.read(Stamps.file)
    self = bytes.map(Stamps.init(_:)) ?? Stamps()
  }

  private static let largest = 1 << 22

  /// Reads them; what is unreadable counts as not stamped, and all of it where something of it was changed.
  init(_ bytes: [UInt8]) {
    guard Stamps.isWhole(bytes) else { return }
    let document = RecDocument(bytes)
    for field in document.records(ofType: "Stamps").flatMap({ document.fields(of: $0) }) {
      let words = field.value.split(separator: " ")
      switch field.name {
      case "Posted" where !words.isEmpty:
        posted = JournalEntry.number(words[0]) ?? 0
        sum = words.count > 1 ? String(words[1]) : ""
      case "Journal" where words.count == 2: journalEnds[String(words[0])] = Int(words[1]).map { max(0, $0) }
      case "Table" where words.count == 5 || words.count == 6:
        if let noun = Noun(rawValue: String(words[0])) { tables[noun] = TableStamp(Array(words.dropFirst())) }
      default: break
      }
    }
  }

  /// The entry up to which a table whose own mark stands at `own` holds
  /// everything. A table nothing touched keeps an old mark and is yet as new
  /// as the last posting, unless somebody put an older copy in its place.
  func mark(of noun: Noun, standing own: Int) -> Int {
    tables[noun]?.mark == own ? max(own, posted) : own
  }

  /// Their text.
  var bytes: [UInt8] {
    var text = "%rec: Stamps\n%doc: what the last posting left; may be deleted\n\n\(Stamps.form)\n"
    text += "Posted: \(posted) \(sum)\n"
    for (name, end) in journalEnds.sorted(by: { $0.key < $1.key }) { text += "Journal: \(name) \(end)\n" }
    for noun in Noun.allCases {
      if let stamp = tables[noun] { text += "Table: \(noun.rawValue) \(stamp.text)\n" }
    }
    let bytes = Array(text.utf8)
    return bytes + Array("\(Stamps.sumField)\(Checksum.of(bytes))\n".utf8)
  }

  // A wrong number here has entries passed over for good: nothing of it is believed that does not fit its checksum.
  // Stamps of earlier versions have neither of these lines.
  private static let (form, sumField) = ("Form: 2", "Sum: ")

  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    let lines = bytes.split(separator: 0x0A)
    let isOfBefore = !lines.contains { line in
      line.starts(with: form.utf8) || line.starts(with: sumField.utf8)
        || line.starts(with: "Table: ".utf8) && line.count { $0 == 0x20 } == 6
    }
    guard !isOfBefore else { return true }
    guard let last = lines.last, last.starts(with: sumField.utf8), bytes.last == 0x0A else { return false }
    return Checksum.of(Array(bytes.dropLast(last.count + 1))).utf8.elementsEqual(
      last.dropFirst(sumField.utf8.count))
  }
}
