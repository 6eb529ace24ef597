internal import RecFile

/// Something half typed, kept so that a dropped line loses nothing: by form
/// and field.
public typealias Drafts = [String: [String: String]]

extension BookStore {
  /// What that colleague left half typed.
  public func drafts(of login: String) throws(StoreError) -> Drafts {
    let bytes = try reading { () throws(DiskError) in try disk.read(BookStore.draftFile(login)) }
    guard let bytes else { return [:] }
    let document = RecDocument(bytes)
    var drafts: Drafts = [:]
    for record in document.records(ofType: "Draft") {
      var values: [String: String] = [:]
      var form = ""
      for field in document.fields(of: record) {
        if field.name == "Form" {
          form = field.value
        } else if let colon = field.value.firstIndex(of: ":") {
          let typed = field.value[colon...].dropFirst(2)
          values[String(field.value[..<colon])] = String(typed)
        }
      }
      drafts[form] = values
    }
    return drafts
  }

  /// Keeps all that is half typed now, in place of what was kept before.
  public func keep(_ drafts: Drafts, of login: String) throws(StoreError) {
    guard isWritable else { return }
    try writing {
      guard !drafts.isEmpty else { return try disk.remove(BookStore.draftFile(login)) }
      var bytes = Array("%rec: Draft\n%doc: what \(login.filter(\.isASCII)) left half typed\n\n".utf8)
      for (form, values) in drafts.sorted(by: { $0.key < $1.key }) {
        let typed = values.sorted { $0.key < $1.key }
        let fields = typed.map { (name: "Typed", value: "\($0.key): \($0.value.withoutReturns)") }
        _ = try RecWriter.append([(name: "Form", value: form)] + fields, to: &bytes)
        bytes.append(0x0A)
      }
      let file = BookStore.draftFile(login)
      try disk.makeFolder(".rounds")
      try disk.write(file + ".new", bytes, like: nil)
      try disk.sync(file + ".new")
      try disk.rename(file + ".new", to: file)
    }
  }

  /// Whether a table is not as the last posting left it.
  public func isEditedByHand() throws(StoreError) -> Bool {
    try reading { () throws(DiskError) in try !editedTables().isEmpty }
  }

  private static func draftFile(_ login: String) -> String {
    let name = login.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
    return ".rounds/draft-\(String(name)).rec"
  }
}

extension String {
  /// Without what rec text refuses.
  fileprivate var withoutReturns: String { String(unicodeScalars.filter { $0 != "\r" && $0 != "\0" }) }
}
