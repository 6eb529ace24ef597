import BookStore

/// A disk in memory that several stores may share, one handle each. It tells
/// its calls, and can refuse any of them.
final class ModelDisk: Disk {
  /// What the handles share.
  final class Machine {
    var platter: Platter
    var holder: ObjectIdentifier?
    var held: [String: ObjectIdentifier] = [:]
    /// Those who keep it from being written while they read.
    var readers: Set<ObjectIdentifier> = []

    init(_ platter: Platter) { self.platter = platter }
  }

  let machine: Machine
  var isWritable = true
  /// Every call so far, as `sync journal/2026-11.rec`.
  private(set) var calls: [String] = []
  /// Called before every call with what it is and whether it changes anything.
  var before: (String, Bool) -> Void = { _, _ in }
  /// The calls that pretend to do what they are asked.
  var isIgnored: (String) -> Bool = { _ in false }
  /// The call, by its place in `calls`, that fails, and the error it fails
  /// with.
  var failing: (call: Int, errno: Int32)?
  /// Whether a call, by its place and what it is, fails for want of room.
  var fails: (Int, String) -> Bool = { _, _ in false }
  /// Files that are refused.
  var refused: [String: DiskError.Reason] = [:]

  init(_ platter: Platter = Platter()) { machine = Machine(platter) }

  /// Another's handle on the same disk.
  init(beside other: ModelDisk) { machine = other.machine }

  var platter: Platter {
    get { machine.platter }
    set { machine.platter = newValue }
  }

  func text(_ name: String) -> String { String(decoding: platter[name] ?? [], as: UTF8.self) }

  // MARK: Calls

  /// Notes the call; false if it is to be ignored.
  private func enter(_ verb: String, _ name: String, changes: Bool = true) throws(DiskError) -> Bool {
    let call = "\(verb) \(name)"
    before(call, changes)
    calls.append(call)
    if let reason = refused[name] { throw .refused(name: name, reason) }
    if let failing, failing.call == calls.count - 1 {
      throw .failed(name: name, call: verb, errno: failing.errno)
    }
    if fails(calls.count - 1, call) { throw .failed(name: name, call: verb, errno: 28) }
    return !isIgnored(call)
  }

  func read(_ name: String) throws(DiskError) -> [UInt8]? {
    _ = try enter("read", name, changes: false)
    return platter[name]
  }

  func read(_ name: String, from offset: Int) throws(DiskError) -> [UInt8] {
    _ = try enter("read", name, changes: false)
    return Array(platter[name]?.dropFirst(offset) ?? [])
  }

  func status(_ name: String) throws(DiskError) -> FileStatus? {
    _ = try enter("status", name, changes: false)
    guard let number = platter.names[name], let file = platter.files[number] else { return nil }
    return FileStatus(size: file.bytes.count, inode: UInt64(number), modified: file.modified, owner: "li")
  }

  func list(_ folder: String) throws(DiskError) -> [String] {
    _ = try enter("list", folder, changes: false)
    return platter.names.keys.filter { Platter.folder(of: $0) == folder }
      .map { String($0.dropFirst(folder.isEmpty ? 0 : folder.utf8.count + 1)) }.sorted()
  }

  func makeFolder(_ name: String) throws(DiskError) {
    guard !platter.folders.contains(name) else { return }
    _ = try enter("makeFolder", name)
    platter.folders.insert(name)
  }

  func write(_ name: String, _ bytes: [UInt8], like: String?) throws(DiskError) {
    do throws(DiskError) {
      _ = try enter("write", name)
    } catch {
      platter.replace(name, Array(bytes.prefix(bytes.count / 2)))
      throw error
    }
    try requireFolder(of: name, "write")
    platter.replace(name, bytes)
  }

  func append(_ name: String, _ bytes: [UInt8]) throws(DiskError) {
    do throws(DiskError) {
      _ = try enter("append", name)
    } catch {
      platter.put(name, (platter[name] ?? []) + bytes.prefix(bytes.count / 2))
      throw error
    }
    try requireFolder(of: name, "append")
    platter.put(name, (platter[name] ?? []) + bytes)
  }

  func truncate(_ name: String, to length: Int) throws(DiskError) {
    _ = try enter("truncate", name)
    platter.put(name, Array((platter[name] ?? []).prefix(length)))
  }

  func rename(_ from: String, to: String) throws(DiskError) {
    _ = try enter("rename", to)
    guard let number = platter.names[from] else { throw .failed(name: to, call: "rename", errno: 2) }
    platter.names[from] = nil
    platter.names[to] = number
  }

  func remove(_ name: String) throws(DiskError) {
    _ = try enter("remove", name)
    platter.names[name] = nil
  }

  func sync(_ name: String) throws(DiskError) {
    guard try enter("sync", name) else { return }
    platter.sync(name)
  }

  func syncFolder(_ name: String) throws(DiskError) {
    guard try enter("syncFolder", name) else { return }
    platter.syncFolder(name)
  }

  func lock() throws(DiskError) {
    try makeFolder(".rounds")
    _ = try enter("lock", "", changes: false)
    guard machine.holder == nil || machine.holder == ObjectIdentifier(self),
      machine.readers.subtracting([ObjectIdentifier(self)]).isEmpty
    else { throw .lockTaken(nil) }
    machine.holder = ObjectIdentifier(self)
  }

  func lockToRead() throws(DiskError) {
    _ = try enter("lockToRead", "", changes: false)
    guard machine.holder == nil else { throw .lockTaken(nil) }
    machine.readers.insert(ObjectIdentifier(self))
  }

  func unlock() {
    if machine.holder == ObjectIdentifier(self) { machine.holder = nil }
    machine.readers.remove(ObjectIdentifier(self))
  }

  func writeHeld(_ name: String, _ bytes: [UInt8]) throws(DiskError) {
    try write(name, bytes, like: nil)
    try sync(name)
    machine.held[name] = ObjectIdentifier(self)
  }

  func hold(_ name: String) throws(DiskError) -> Bool {
    guard platter[name] != nil, machine.held[name, default: ObjectIdentifier(self)] == ObjectIdentifier(self)
    else { return false }
    machine.held[name] = ObjectIdentifier(self)
    return true
  }

  func letGo(_ name: String) {
    if machine.held[name] == ObjectIdentifier(self) { machine.held[name] = nil }
  }

  private func requireFolder(of name: String, _ verb: String) throws(DiskError) {
    guard platter.folders.contains(Platter.folder(of: name)) else {
      throw .failed(name: name, call: verb, errno: 2)
    }
  }
}
