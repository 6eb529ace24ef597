/// A disk on which everything can be tried: what is written stays in memory, above another that is only read.
final class OverlayDisk: Disk {
  private let under: any Disk
  /// What was written; nil for what was taken away.
  private var files: [String: [UInt8]?] = [:]
  private var numbers: [String: UInt64] = [:]
  private var folders: Set<String> = []
  /// How often something was written.
  private(set) var made: UInt64 = 0
  /// What the files below were that were looked at, and what stood in folders.
  private var seen: [String: FileStatus?] = [:]
  private var listed: [String: [String]] = [:]

  init(over under: any Disk) { self.under = under }

  var isWritable: Bool { under.isWritable }

  /// The files that are no longer as they stand below, with what they are to be; nil for what goes.
  func changed() throws(DiskError) -> [(name: String, bytes: [UInt8]?)] {
    var changed: [(name: String, bytes: [UInt8]?)] = []
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) where try under.read(name) != bytes {
      changed.append((name, bytes))
    }
    return changed
  }

  /// Whether what was looked at below is still as it was.
  func isUnchangedBelow() throws(DiskError) -> Bool {
    for (name, status) in seen where try under.status(name) != status { return false }
    for (folder, names) in listed where try under.list(folder) != names { return false }
    return true
  }

  private func note(_ name: String) throws(DiskError) {
    if seen[name] == nil { seen[name] = .some(try under.status(name)) }
  }

  func read(_ name: String) throws(DiskError) -> [UInt8]? {
    if let file = files[name] { return file }
    try note(name)
    return try under.read(name)
  }

  func read(_ name: String, from offset: Int) throws(DiskError) -> [UInt8] {
    guard let file = files[name] else {
      try note(name)
      return try under.read(name, from: offset)
    }
    return Array((file ?? []).dropFirst(offset))
  }

  func status(_ name: String) throws(DiskError) -> FileStatus? {
    guard let file = files[name] else {
      try note(name)
      return try under.status(name)
    }
    let owner = try under.status(name)?.owner ?? ""
    return file.map {
      FileStatus(size: $0.count, inode: numbers[name] ?? 0, modified: Int64(numbers[name] ?? 0), owner: owner)
    }
  }

  func list(_ folder: String) throws(DiskError) -> [String] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    let standing = try under.list(folder)
    if listed[folder] == nil { listed[folder] = standing }
    var names = Set(standing)
    for (name, file) in files where name.hasPrefix(prefix) {
      let rest = String(name.dropFirst(prefix.count))
      guard !rest.contains("/") else { continue }
      if file == nil { names.remove(rest) } else { names.insert(rest) }
    }
    return names.sorted()
  }

  func makeFolder(_ name: String) { folders.insert(name) }

  func write(_ name: String, _ bytes: [UInt8], like: String?) { put(name, bytes, isNew: true) }

  func append(_ name: String, _ bytes: [UInt8]) throws(DiskError) {
    put(name, (try read(name) ?? []) + bytes, isNew: false)
  }

  func truncate(_ name: String, to length: Int) throws(DiskError) {
    put(name, Array((try read(name) ?? []).prefix(length)), isNew: false)
  }

  func rename(_ from: String, to: String) throws(DiskError) {
    guard let bytes = try read(from) else { throw .failed(name: to, call: "rename", errno: 2) }
    // The file keeps its number, as one does that is renamed.
    let number = numbers[from]
    put(to, bytes, isNew: true)
    numbers[to] = number ?? numbers[to]
    files[from] = .some(nil)
  }

  func remove(_ name: String) {
    made += 1
    files[name] = .some(nil)
  }

  func sync(_ name: String) {}
  func syncFolder(_ name: String) {}
  func lock() {}
  func lockToRead() {}
  func unlock() {}

  func writeHeld(_ name: String, _ bytes: [UInt8]) { put(name, bytes, isNew: true) }
  func hold(_ name: String) throws(DiskError) -> Bool { try status(name) != nil }
  func letGo(_ name: String) {}

  private func put(_ name: String, _ bytes: [UInt8], isNew: Bool) {
    made += 1
    if isNew || numbers[name] == nil { numbers[name] = made }
    files[name] = .some(bytes)
  }
}
