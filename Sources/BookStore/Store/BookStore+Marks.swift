internal import RecFile
internal import SalesBook

// How far a table is posted stands in the table, where anybody may write it: a number too high has entries passed
// over for good, so it is believed as far as the stamps or the journal bear it out.
extension BookStore {
  /// The entry a table is posted up to, of which its file says that.
  func believed(_ said: PostedMark, of noun: Noun, _ status: () throws(DiskError) -> FileStatus?)
    throws(DiskError)
    -> Int
  {
    guard let stamp = stamps.tables[noun] else {
      if said.sequence > journal.last.sequence { return said.sequence }
      return try isBorneOut(said) ? said.sequence : doubted(noun, 0)
    }
    guard said.sequence != stamp.mark else { return said.sequence }
    if stamp.fits(try status()) { return doubted(noun, stamp.mark) }
    // An older copy put in its place lacks what came since.
    if said.sequence <= stamps.posted { return said.sequence }
    guard said.sequence <= journal.last.sequence else { return doubted(noun, stamp.mark) }
    return try isBorneOut(said) ? said.sequence : doubted(noun, stamp.mark)
  }

  /// Lets a table's text be posted up to what of it is believed.
  func believe(_ text: inout TableText, status: FileStatus?) throws(DiskError) {
    let said = PostedMark(sequence: text.posted, sum: text.postedSum)
    text.believe(posted: try believed(said, of: text.noun) { status })
  }

  /// Whether the journal has an entry of that number and checksum.
  func isBorneOut(_ said: PostedMark) throws(DiskError) -> Bool {
    guard said.sequence > 0, !said.sum.isEmpty else { return true }
    return try journal.walk.sum(of: said.sequence) == said.sum
  }

  private func doubted(_ noun: Noun, _ mark: Int) -> Int {
    report([BookProblem(noun.fileName, .postedDiffers)])
    return mark
  }
}

/// What a table says of the entry it is posted up to: `%posted: SEQ SUM`.
struct PostedMark {
  let sequence: Int
  let sum: String
}

extension PostedMark {
  /// What a table's bytes say; nothing of them is read beyond the first record.
  init(of noun: Noun, in bytes: [UInt8]) {
    let said = bytes.withUnsafeBufferPointer { buffer in
      var scanner = RecScanner(bytes: buffer)
      _ = scanner.next()
      return scanner.descriptors.first { $0.type == noun.rawValue }?.postedMark
    }
    self = said ?? PostedMark(sequence: 0, sum: "")
  }
}

extension RecDescriptor {
  /// What it says of the entry the table is posted up to; what no journal comes to is none.
  var postedMark: PostedMark? {
    guard let words = others.first(where: { $0.name == "%posted" })?.value.split(separator: " "),
      let sequence = words.first.flatMap({ JournalEntry.number($0) })
    else { return nil }
    return PostedMark(sequence: sequence, sum: words.count > 1 ? String(words[1]) : "")
  }
}
