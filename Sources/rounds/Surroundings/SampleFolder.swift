internal import Glibc

/// The folder of a sample book, which is gone when the program is, however it
/// ends: a child of its own waits for that, for a program that is killed takes
/// nothing away itself.
final class SampleFolder {
  /// Where it is.
  let path: String
  /// What the child waits to see closed: by us, or by our end.
  private var life: Int32

  /// Makes it, with what takes it away.
  init() throws(WholeFile.Failure) {
    path = try TemporaryFolder.make()
    life = SampleFolder.keepWatch(over: path)
  }

  /// Takes it away.
  func remove() {
    TemporaryFolder.remove(path)
    if life >= 0 { close(life) }
    life = -1
  }

  /// Starts the child; returns what it watches, -1 where it could not be started.
  private static func keepWatch(over path: String) -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return -1 }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    for output: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    // In a group of its own, so that neither Ctrl-C nor a dropped line ends it.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let arguments = ["sh", "-c", "trap '' HUP INT TERM; read -r never; rm -rf -- \"$0\"", path]
    var pointers = arguments.map { strdup($0) }
    pointers.append(nil)
    defer { pointers.forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", &actions, &attributes, pointers, environ) == 0 else {
      close(ends[1])
      return -1
    }
    return ends[1]
  }
}
