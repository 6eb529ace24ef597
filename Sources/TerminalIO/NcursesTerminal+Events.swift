internal import CNcurses
internal import Glibc
public import TextCanvas

/// Waiting: one poll() for keyboard, signals and whatever else the session watches.
extension NcursesTerminal {
  /// Whether a key has been typed and not yet been asked for.
  public var hasPendingInput: Bool {
    if decoder.hasKey { return true }
    var keyboard = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&keyboard, 1, 0) > 0
  }

  /// Waits for the next event.
  public func nextEvent(watching: [Int32], deadlineMilliseconds: Int?) -> TerminalEvent {
    let deadline = deadlineMilliseconds.map { Self.now() + max(0, $0) }
    while true {
      if mustTellSize {
        mustTellSize = false
        return .resize(fit())
      }
      if let key = decoder.next() { return .key(key) }
      if let event = wait(watching, until: deadline) { return event }
    }
  }

  /// Waits once; nil if what came is no event yet, such as half a character.
  private func wait(_ watching: [Int32], until deadline: Int?) -> TerminalEvent? {
    var descriptors = ([STDIN_FILENO, cn_signal_descriptor()] + watching).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let left = deadline.map { max(0, $0 - Self.now()) }
    let timeout = [left, decoder.patience].compactMap { $0 }.min()
    let ready = poll(&descriptors, nfds_t(descriptors.count), Int32(clamping: timeout ?? -1))
    if ready < 0 { return nil }  // interrupted: once more
    if ready == 0 { return outOfTime(left, timeout) }
    if descriptors[1].revents != 0, let event = signal() { return event }
    if descriptors[0].revents != 0 { return readKeyboard() }
    return descriptors.dropFirst(2).first { $0.revents != 0 }.map { .readable($0.fd) }
  }

  /// Either the deadline passed, or the time for the rest of a sequence did.
  private func outOfTime(_ left: Int?, _ waited: Int?) -> TerminalEvent? {
    if let left, left == waited { return .timeout }
    decoder.giveUp()
    return nil
  }

  private func readKeyboard() -> TerminalEvent? {
    let input = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = max(0, read(STDIN_FILENO, buffer.baseAddress, buffer.count))
    }
    if input.isEmpty {
      guard decoder.isPasting else { return .hangup }
      // What was pasted until the line dropped is kept, as what was typed is.
      decoder.giveUp()
      return nil
    }
    decoder.feed(input)
    if let report = decoder.takeReport() { take(report: report) }
    return nil
  }

  /// The event of the next signal that means one.
  private func signal() -> TerminalEvent? {
    while true {
      switch cn_next_signal() {
      case 0: return nil
      case SIGWINCH: return .resize(fit())
      case SIGTERM, SIGINT: return .terminate
      case SIGTSTP:
        suspend()
        return nil
      case SIGCONT:
        cn_resume()
        resumed()
        return nil
      // A dropped line, and whatever else ends a program.
      default: return .hangup
      }
    }
  }

  /// Milliseconds on a clock that nobody sets.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
