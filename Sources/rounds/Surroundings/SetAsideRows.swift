internal import Exchange
internal import Glibc
internal import SalesBook
internal import Screens

/// Where the rows are kept that an import did not bring in: a file to mend them in.
///
/// It lies beside the file they come from. Where that folder cannot be written, or they come from no file, it lies
/// with what the book keeps for itself, for its owner alone. The next import of the same file puts its own in the
/// place of it; what anybody else put there stays.
struct SetAsideRows {
  /// The file they come from; `-` is standard input.
  let source: String
  /// The folder of the book.
  let book: String
  /// Who imports.
  let login: String

  /// The titles such a file begins with, in every language: by them it is known to be one.
  static let titles = Language.allCases.map { Words($0).imports.titles }

  /// Writes the file, and says where it is; throws why it cannot be beside its source where it can be nowhere.
  func write(_ bytes: [UInt8]) throws(WholeFile.Failure) -> String {
    guard let beside = folderBeside else { return try write(bytes, in: try ownFolder()) }
    do throws(WholeFile.Failure) {
      return try write(bytes, in: beside)
    } catch {
      let failure = error
      guard let own = try? ownFolder(), let path = try? write(bytes, in: own) else { throw failure }
      return path
    }
  }

  /// The folder of the source, with its slash; nil where it is no plain file, and so nothing lies beside it.
  private var folderBeside: String? {
    var facts = stat()
    guard source != "-", stat(source, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    return source.lastIndex(of: "/").map { String(source[...$0]) } ?? ""
  }

  /// A folder of the book into which nobody else looks.
  private func ownFolder() throws(WholeFile.Failure) -> String {
    let path = "\(book)/.rounds/bad-rows-\(login)"
    var facts = stat()
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw WholeFile.failure(path) }
    guard lstat(path, &facts) == 0 else { throw WholeFile.failure(path) }
    // Somebody of the group may have been there before.
    guard facts.st_mode & S_IFMT == S_IFDIR, facts.st_uid == geteuid() else {
      throw WholeFile.Failure(path: path, reason: .notPlain)
    }
    return path + "/"
  }

  private func write(_ bytes: [UInt8], in folder: String) throws(WholeFile.Failure) -> String {
    let path = place(in: folder)
    unlink(path)
    do throws(WholeFile.Failure) {
      try WholeFile.write(path, bytes, isNew: true)
    } catch {
      unlink(path)
      throw error
    }
    return path
  }

  /// `NAME-bad-rows.csv`, or with a number where somebody else has that name.
  private func place(in folder: String) -> String {
    let stem = folder + stem + "-bad-rows"
    var (path, number) = (stem + ".csv", 2)
    while !isFree(path) {
      path = "\(stem)-\(number).csv"
      number += 1
    }
    return path
  }

  /// The source's name without its folders and its ending; a file of rows set aside is called as what those come from.
  private var stem: String {
    guard source != "-" else { return "import" }
    var name = source.split(separator: "/").last.map(String.init) ?? source
    for ending in [".csv", ".tsv", ".txt", ".ics"] where name.lowercased().hasSuffix(ending) {
      name.removeLast(ending.count)
    }
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    let unnumbered = Int(parts.last ?? "") == nil ? parts : parts.dropLast()
    let isReport = unnumbered.count > 2 && unnumbered.suffix(2) == ["bad", "rows"]
    return isReport ? unnumbered.dropLast(2).joined(separator: "-") : name
  }

  /// Whether nothing is there, or what an earlier import of ours left; the source itself is never free.
  private func isFree(_ path: String) -> Bool {
    var (facts, sources) = (stat(), stat())
    guard lstat(path, &facts) == 0 else { return true }
    guard facts.st_mode & S_IFMT == S_IFREG, facts.st_uid == geteuid() else { return false }
    if stat(source, &sources) == 0, (sources.st_dev, sources.st_ino) == (facts.st_dev, facts.st_ino) {
      return false
    }
    guard let bytes = try? WholeFile.readPlain(path, most: WholeFile.mostImported),
      let text = try? DecodedText(bytes, as: nil)
    else { return false }
    let header = CsvTable(text.bytes, headerLine: 1).header
    return SetAsideRows.titles.contains { $0.begins(header) }
  }
}
