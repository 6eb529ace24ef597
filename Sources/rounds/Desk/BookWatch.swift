internal import Glibc

/// Tells when files of a book change under us, by inotify on its folders. It
/// is a hint only: on a network file system nothing may come, so the session
/// looks by itself every few seconds as well.
final class BookWatch {
  /// To be polled with the keyboard; -1 where there is no inotify.
  let descriptor: Int32
  private var tables: Int32 = -1

  /// What has changed.
  struct News {
    /// Somebody appended to the journal.
    var journal = false
    /// A table's file is another one, or was written.
    var tables = false
  }

  /// Watches the book in that folder.
  init(_ path: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return }
    tables = inotify_add_watch(descriptor, path, UInt32(IN_CLOSE_WRITE | IN_MOVED_TO))
    _ = inotify_add_watch(descriptor, path + "/journal", UInt32(IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_TO))
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Takes all news there is.
  func news() -> News {
    var news = News()
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let got = read(descriptor, &buffer, buffer.count)
      guard got > 0 else { return news }
      var offset = 0
      while offset + 16 <= got {
        // struct inotify_event: wd, mask, cookie, len, then the name.
        let (watch, length) = buffer.withUnsafeBytes { bytes in
          (
            bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self),
            bytes.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self)
          )
        }
        if watch == tables { news.tables = true } else { news.journal = true }
        offset += 16 + Int(length)
      }
    }
  }
}
