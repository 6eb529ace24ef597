import Glibc

/// A program run to its end.
struct Child {
  /// What it ended with; 128 and the signal if one ended it.
  let status: Int32
  /// Processor time it took, in milliseconds.
  let cpu: Double
  /// The most memory it had at once, in MB.
  let memory: Double

  /// Runs a program found along the path, its standard output into a file.
  static func run(_ arguments: [String], output: String) throws -> Child {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, arguments[0], &actions, nil, &words, environ)
    guard failure == 0 else { throw BenchError.system("start \(arguments[0])", failure) }
    return try wait(for: process)
  }

  private static func wait(for process: pid_t) throws -> Child {
    var (status, usage) = (Int32(0), rusage())
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw BenchError.system("wait4", errno) }
    }
    let signal = status & 0x7F
    return Child(
      status: signal == 0 ? status >> 8 & 0xFF : 128 + signal,
      cpu: milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
      memory: Double(usage.ru_maxrss) / 1024)
  }

  private static func milliseconds(_ time: timeval) -> Double {
    Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000
  }
}
