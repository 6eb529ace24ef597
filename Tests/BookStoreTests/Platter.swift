import BookStore

/// What a disk holds, and what of it would outlive a loss of power: a value,
/// so that a crash can be tried at every call without doing the day again.
struct Platter: Hashable {
  struct File: Hashable {
    var bytes: [UInt8]
    /// What the last sync made last; nil if there was none.
    var synced: [UInt8]
    var modified: Int64
  }

  /// What becomes of what was not synced.
  enum Loss: CaseIterable {
    /// Nothing of it is there.
    case forgetsAll
    /// New names are there, the bytes are not.
    case keepsNames
    /// The bytes are there under the old names.
    case keepsBytes
    /// All is there, but half of the bytes written last are not.
    case tearsBytes
    /// All is there: the program died, the machine did not.
    case keepsAll
  }

  /// Files by their number, which a rename keeps.
  var files: [Int: File] = [:]
  var names: [String: Int] = [:]
  var lastingNames: [String: Int] = [:]
  var folders: Set<String> = [""]
  var lastingFolders: Set<String> = [""]
  private var made = 0
  private var clock: Int64 = 1_000

  subscript(name: String) -> [UInt8]? { names[name].flatMap { files[$0]?.bytes } }

  static func folder(of name: String) -> String {
    name.lastIndex(of: "/").map { String(name[..<$0]) } ?? ""
  }

  mutating func put(_ name: String, _ bytes: [UInt8]) {
    clock += 1
    if let number = names[name] {
      files[number]?.bytes = bytes
      files[number]?.modified = clock
    } else {
      made += 1
      names[name] = made
      files[made] = File(bytes: bytes, synced: [], modified: clock)
    }
  }

  /// A new file in the old one's place, as most editors save.
  mutating func replace(_ name: String, _ bytes: [UInt8]) {
    names[name] = nil
    put(name, bytes)
  }

  mutating func sync(_ name: String) {
    guard let number = names[name], let bytes = files[number]?.bytes else { return }
    files[number]?.synced = bytes
  }

  mutating func syncFolder(_ folder: String) {
    lastingNames = lastingNames.filter { Platter.folder(of: $0.key) != folder }
    for (name, number) in names where Platter.folder(of: name) == folder { lastingNames[name] = number }
    for inner in folders where Platter.folder(of: inner) == folder { lastingFolders.insert(inner) }
  }

  /// As if everything so far had been synced: what somebody else did.
  mutating func syncAll() {
    for name in names.keys { sync(name) }
    for folder in folders { syncFolder(folder) }
  }

  /// The disk after power came back.
  func after(_ loss: Loss) -> Platter {
    var later = self
    if loss == .forgetsAll || loss == .keepsBytes {
      later.folders = lastingFolders
      later.names = lastingNames.filter { lastingFolders.contains(Platter.folder(of: $0.key)) }
    }
    for (number, file) in files {
      switch loss {
      case .forgetsAll, .keepsNames: later.files[number]?.bytes = file.synced
      case .tearsBytes where file.bytes.starts(with: file.synced):
        let half = (file.bytes.count - file.synced.count) / 2
        later.files[number]?.bytes = Array(file.bytes.prefix(file.synced.count + half))
      case .tearsBytes, .keepsBytes, .keepsAll: break
      }
    }
    later.syncAll()
    return later
  }
}
