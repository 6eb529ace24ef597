internal import Glibc
internal import RecFile
internal import Screens

/// What one person keeps about the desk, beside their books: filters by name
/// in the configuration folder, tips no longer needed in the state folder.
struct OwnFiles {
  private let filtersPath: String
  private let tipsPath: String

  /// Those of the person with that environment.
  init(_ surroundings: Surroundings) {
    filtersPath = surroundings.configurationFolder + "/filters.rec"
    tipsPath = surroundings.stateFolder + "/tips.rec"
  }

  /// The filters kept by name; none if the file is not there or says nothing.
  var filters: [NamedFilter] {
    records(of: filtersPath, "Filter").compactMap { fields in
      let name = fields.first { $0.name == "Name" }?.value ?? ""
      let text = fields.first { $0.name == "Text" }?.value ?? ""
      return name.isEmpty ? nil : NamedFilter(name: name, text: text)
    }
  }

  /// Keeps filters, in place of those kept before.
  func keep(_ filters: [NamedFilter]) throws {
    let head = "# Filters of the list of customers, kept by F and picked by f.\n\n%rec: Filter\n\n"
    try write(
      head, filters.map { [(name: "Name", value: $0.name), (name: "Text", value: $0.text)] },
      to: filtersPath)
  }

  /// Commands whose tips are still to be shown.
  var tips: [Command] {
    let learnt = Set(records(of: tipsPath, "Learnt").flatMap { $0.map(\.value) })
    return OwnFiles.tips.filter { !learnt.contains($0.rawValue) }
  }

  /// What a new person is told of, one after the other.
  private static let tips: [Command] = [.help, .filter, .log, .undo, .palette]

  /// Notes which tips are still to be shown. That it fails matters to nobody:
  /// a tip is shown once more.
  func keep(tips: [Command]) {
    let learnt = OwnFiles.tips.filter { !tips.contains($0) }
    try? write(
      "%rec: Learnt\n\n", learnt.map { [(name: "Command", value: $0.rawValue)] }, to: tipsPath)
  }

  private func records(of path: String, _ type: String) -> [[RecField]] {
    guard let bytes = try? WholeFile.read(path) else { return [] }
    let document = RecDocument(bytes)
    return document.records(ofType: type).map { document.fields(of: $0) }
  }

  private func write(_ head: String, _ records: [[(name: String, value: String)]], to path: String) throws {
    var bytes = Array(head.utf8)
    for record in records {
      _ = try RecWriter.append(record, to: &bytes)
      bytes.append(0x0A)
    }
    OpenBook.makeFolders(path.split(separator: "/").dropLast().map { "/" + $0 }.joined())
    try WholeFile.replace(path, bytes)
  }
}
