private import Glibc

/// Asks the system for large pages under room that is about to be filled: a
/// large book touches hundreds of megabytes once, and handing those out four
/// kilobytes at a time takes a fifth of the time it takes to open. It is a
/// wish; where the system has none, nothing changes.
func preferLargePages(_ room: UnsafeMutableRawBufferPointer) {
  let page = 2 << 20
  guard room.count >= 2 * page, let base = room.baseAddress else { return }
  let start = (Int(bitPattern: base) + page - 1) & ~(page - 1)
  let length = (Int(bitPattern: base) + room.count - start) & ~(page - 1)
  madvise(UnsafeMutableRawPointer(bitPattern: start), length, MADV_HUGEPAGE)
}
