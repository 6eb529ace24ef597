internal import Glibc
internal import RecFile
internal import Screens

/// What one person keeps about the desk, beside their books: filters by name
/// in the configuration folder, tips no longer needed and whose customers are shown in the state folder.
struct OwnFiles {
  private let filtersPath: String
  private let tipsPath: String
  private let deskPath: String

  /// Those of the person with that environment.
  init(_ surroundings: Surroundings) {
    filtersPath = surroundings.configurationFolder + "/filters.rec"
    tipsPath = surroundings.stateFolder + "/tips.rec"
    deskPath = surroundings.stateFolder + "/desk.rec"
  }

  /// The filters kept by name; none if the file is not there or says nothing.
  var filters: [NamedFilter] {
    records(of: filtersPath, "Filter").compactMap { fields in
      let name = fields.first { $0.name == "Name" }?.value ?? ""
      let text = fields.first { $0.name == "Text" }?.value ?? ""
      return name.isEmpty ? nil : NamedFilter(name: name, text: text)
    }
  }

  /// Keeps a filter by its name, in place of one that had it. Everything else
  /// in the file stays as it is, what another session has kept meanwhile too.
  func keep(_ filter: NamedFilter) throws {
    var document = try filtersDocument()
    if let record = record(named: filter.name, in: document) { document.remove(record) }
    let fields = [(name: "Name", value: filter.name), (name: "Text", value: filter.text)]
    do throws(RecWriteError) {
      try document.append(fields, toType: "Filter")
    } catch {
      guard case .noRecordSet = error else { throw error }
      try document.appendSet([(name: "%rec", value: "Filter")])
      try document.append(fields, toType: "Filter")
    }
    try replace(filtersPath, document.bytes())
  }

  /// Lets the filter of that name go.
  func forgetFilter(named name: String) throws {
    var document = try filtersDocument()
    guard let record = record(named: name, in: document) else { return }
    document.remove(record)
    try replace(filtersPath, document.bytes())
  }

  private func record(named name: String, in document: RecDocument) -> RecDocument.RecordID? {
    document.records(ofType: "Filter").first { record in
      document.fields(of: record).contains { $0.name == "Name" && $0.value == name }
    }
  }

  /// The file as it now is; one to begin with if there is none.
  private func filtersDocument() throws -> RecDocument {
    guard WholeFile.exists(filtersPath) else {
      let head = "# Filters of the list of customers, kept by F and picked by f.\n\n%rec: Filter\n"
      return RecDocument(Array(head.utf8))
    }
    return RecDocument(try WholeFile.readPlain(filtersPath))
  }

  /// Commands whose tips are still to be shown.
  var tips: [Command] {
    let learnt = Set(records(of: tipsPath, "Learnt").flatMap { $0.map(\.value) })
    return Practice.whole.tips.filter { !learnt.contains($0.name) }
  }

  /// Notes which tips are still to be shown. That it fails matters to nobody:
  /// a tip is shown once more.
  func keep(tips: [Command]) {
    let learnt = Practice.whole.tips.filter { !tips.contains($0) }
    let records = learnt.map { "Command: \($0.name)\n\n" }.joined()
    try? replace(tipsPath, Array("%rec: Learnt\n\n\(records)".utf8))
  }

  /// Whether list, calendar and board show one's own customers.
  var showsOwn: Bool {
    records(of: deskPath, "Desk").contains { $0.contains { $0.name == "Shows" && $0.value == "own" } }
  }

  /// Notes whose they show. That it fails matters to nobody: a key turns it again.
  func keep(showsOwn: Bool) {
    try? replace(deskPath, Array("%rec: Desk\n\nShows: \(showsOwn ? "own" : "all")\n".utf8))
  }

  private func records(of path: String, _ type: String) -> [[RecField]] {
    guard let bytes = try? WholeFile.readPlain(path) else { return [] }
    let document = RecDocument(bytes)
    return document.records(ofType: type).map { document.fields(of: $0) }
  }

  private func replace(_ path: String, _ bytes: [UInt8]) throws {
    OpenBook.makeFolders(path.split(separator: "/").dropLast().map { "/" + $0 }.joined())
    try WholeFile.replace(path, bytes)
  }
}
