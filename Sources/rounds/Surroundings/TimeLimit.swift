internal import Glibc

/// Ends the program quietly once it takes too long: what is told at a login must not keep anybody from it, whatever the
/// disk the book is on does.
struct TimeLimit {
  /// Begins to count; none are over at once.
  init(seconds: UInt32) {
    signal(SIGALRM) { _ in _exit(EXIT_SUCCESS) }
    // Whoever started the program may have kept the signal from it.
    var alarms = sigset_t()
    sigemptyset(&alarms)
    sigaddset(&alarms, SIGALRM)
    sigprocmask(SIG_UNBLOCK, &alarms, nil)
    if seconds == 0 { raise(SIGALRM) } else { alarm(seconds) }
  }

  /// It is done in time.
  func end() { alarm(0) }
}
