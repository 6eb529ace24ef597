internal import RecFile

/// Something half typed, kept so that a dropped line loses nothing: by form
/// and field.
public typealias Drafts = [String: [String: String]]

// Each desk keeps what is half typed at it in a file of its own, which it holds as long as it lives. What the desks of
// the same person left that are gone is taken over by their next.
extension BookStore {
  /// What that person left half typed at desks that are gone, and at this one. It is this desk's from now on. Where two
  /// desks left another text in the same form, the earlier stays for the desk after this.
  public func drafts(of drafter: Drafter) throws(StoreError) -> Drafts {
    var drafts = draftFile.flatMap { try? read($0, of: drafter) } ?? [:]
    var taken: [String] = []
    for file in try reading({ () throws(DiskError) in try filesLeft(by: drafter) }) {
      guard isWritable else {
        drafts.merge((try? read(file, of: drafter)) ?? [:]) { kept, _ in kept }
        continue
      }
      guard (try? disk.hold(file)) ?? false else { continue }
      guard let left = try? read(file, of: drafter), left.allSatisfy({ drafts[$0] ?? $1 == $1 }) else {
        disk.letGo(file)
        continue
      }
      drafts.merge(left) { kept, _ in kept }
      taken.append(file)
    }
    try takeOver(taken, as: drafts, of: drafter)
    return drafts
  }

  /// Keeps all that is half typed now at this desk, in place of what was kept before.
  public func keep(_ drafts: Drafts, of drafter: Drafter) throws(StoreError) {
    guard isWritable else { return }
    try writing {
      guard !drafts.isEmpty else { return try dropDrafts() }
      var bytes = Array("%rec: Draft\n%doc: what somebody left half typed\n\n".utf8)
      for (form, values) in drafts.sorted(by: { $0.key < $1.key }) {
        let typed = values.sorted { $0.key < $1.key }
        let fields = typed.map { (name: "Typed", value: "\($0.key): \($0.value.withoutReturns)") }
        let head = [(name: "Login", value: drafter.text), (name: "Form", value: form)]
        _ = try RecWriter.append(head + fields, to: &bytes)
        bytes.append(0x0A)
      }
      let file = draftFile ?? newDraftFile(of: drafter)
      try disk.makeFolder(".rounds")
      try disk.writeHeld(file, bytes)
      draftFile = file
    }
  }

  /// Leaves what is half typed here to the next desk.
  public func letDraftsGo() {
    if let draftFile { disk.letGo(draftFile) }
    draftFile = nil
  }

  /// Makes what others left this desk's own, then takes their files away.
  private func takeOver(_ files: [String], as drafts: Drafts, of drafter: Drafter) throws(StoreError) {
    guard !files.isEmpty else { return }
    defer { for file in files { disk.letGo(file) } }
    try keep(drafts, of: drafter)
    try reading { () throws(DiskError) in
      for file in files { try disk.remove(file) }
    }
  }

  private func dropDrafts() throws(DiskError) {
    guard let file = draftFile else { return }
    try disk.remove(file)
    disk.letGo(file)
    draftFile = nil
  }

  /// A name no other desk has.
  private func newDraftFile(of drafter: Drafter) -> String {
    var chance = SystemIDs()
    return ".rounds/" + drafter.fileStem + String(chance.draw(), radix: 16) + ".rec"
  }

  /// The files of that person's other desks, the latest first: what somebody else put there is none of them.
  private func filesLeft(by drafter: Drafter) throws(DiskError) -> [String] {
    let stem = drafter.fileStem
    let files = try disk.list(".rounds").filter {
      $0.hasSuffix(".rec") && $0.hasPrefix(stem) || $0 == drafter.earlierFile
    }.map { ".rounds/" + $0 }.filter { $0 != draftFile }
    var found: [(file: String, status: FileStatus)] = []
    for file in files {
      if let status = try disk.status(file) { found.append((file, status)) }
    }
    return found.filter { $0.status.owner == drafter.user && $0.status.size <= BookStore.largestDraft }
      .sorted { $0.status.modified > $1.status.modified }.map(\.file)
  }

  /// More nobody types.
  private static let largestDraft = 1 << 24

  /// What a file keeps of that person's.
  private func read(_ file: String, of drafter: Drafter) throws(DiskError) -> Drafts {
    guard let bytes = try disk.read(file) else { return [:] }
    let document = RecDocument(bytes)
    let isEarlier = file == ".rounds/" + drafter.earlierFile
    var drafts: Drafts = [:]
    for record in document.records(ofType: "Draft") {
      var values: [String: String] = [:]
      var (form, login) = ("", isEarlier ? drafter.text : "")
      for field in document.fields(of: record) {
        switch field.name {
        case "Form": form = field.value
        case "Login": login = field.value
        default:
          guard let colon = field.value.firstIndex(of: ":") else { continue }
          values[String(field.value[..<colon])] = String(field.value[colon...].dropFirst(2))
        }
      }
      if login == drafter.text { drafts[form] = values }
    }
    return drafts
  }
}

extension String {
  /// Without what rec text refuses.
  fileprivate var withoutReturns: String { String(unicodeScalars.filter { $0 != "\r" && $0 != "\0" }) }
}
