import BookStore
import Glibc

/// A disk whose program is killed just before one of its calls, or in the middle of writing.
final class DyingDisk: Disk {
  private let disk: PosixDisk
  private var left: Int

  /// Dies at that call.
  init(_ disk: PosixDisk, at call: Int) { (self.disk, left) = (disk, call) }

  private func live() {
    left -= 1
    if left == 0 { die() }
  }

  private func die() {
    kill(getpid(), SIGKILL)
    while true { pause() }
  }

  var isWritable: Bool { disk.isWritable }

  func read(_ name: String) throws(DiskError) -> [UInt8]? {
    live()
    return try disk.read(name)
  }

  func read(_ name: String, from offset: Int) throws(DiskError) -> [UInt8] {
    live()
    return try disk.read(name, from: offset)
  }

  func status(_ name: String) throws(DiskError) -> FileStatus? {
    live()
    return try disk.status(name)
  }

  func list(_ folder: String) throws(DiskError) -> [String] {
    live()
    return try disk.list(folder)
  }

  func makeFolder(_ name: String) throws(DiskError) {
    live()
    try disk.makeFolder(name)
  }

  func write(_ name: String, _ bytes: [UInt8], like: String?) throws(DiskError) {
    if left == 1 { try disk.write(name, Array(bytes.prefix(bytes.count / 2)), like: like) }
    live()
    try disk.write(name, bytes, like: like)
  }

  func append(_ name: String, _ bytes: [UInt8]) throws(DiskError) {
    if left == 1 { try disk.append(name, Array(bytes.prefix(bytes.count / 2))) }
    live()
    try disk.append(name, bytes)
  }

  func truncate(_ name: String, to length: Int) throws(DiskError) {
    live()
    try disk.truncate(name, to: length)
  }

  func rename(_ from: String, to: String) throws(DiskError) {
    live()
    try disk.rename(from, to: to)
  }

  func remove(_ name: String) throws(DiskError) {
    live()
    try disk.remove(name)
  }

  func sync(_ name: String) throws(DiskError) {
    live()
    try disk.sync(name)
  }

  func syncFolder(_ name: String) throws(DiskError) {
    live()
    try disk.syncFolder(name)
  }

  func lock() throws(DiskError) {
    live()
    try disk.lock()
  }

  func lockToRead() throws(DiskError) {
    live()
    try disk.lockToRead()
  }

  func unlock() { disk.unlock() }

  func writeHeld(_ name: String, _ bytes: [UInt8]) throws(DiskError) {
    live()
    try disk.writeHeld(name, bytes)
  }

  func hold(_ name: String) throws(DiskError) -> Bool {
    live()
    return try disk.hold(name)
  }

  func letGo(_ name: String) { disk.letGo(name) }
}
