internal import Exchange
internal import Glibc
internal import TextCanvas

/// A line on the terminal that tells how far an import has come, and is gone when something else is said.
final class ImportProgressLine {
  /// After so many milliseconds, and so often, it is shown.
  static let showEvery = 250

  private let name: String
  private let words: ImportWords
  private let isShown: () -> Bool
  private let write: (String) -> Void
  private let clock: () -> Int
  private var stands = false

  /// Of the file of that name, on standard error, where that is a terminal.
  convenience init(_ name: String, _ words: ImportWords) {
    self.init(
      name, words, isShown: { isatty(STDERR_FILENO) == 1 }, by: { Clock.monotonicMilliseconds },
      write: { WholeFile.writeAll(Array($0.utf8), to: STDERR_FILENO) })
  }

  /// The same wherever `write` puts it.
  init(
    _ name: String, _ words: ImportWords, isShown: @escaping () -> Bool, by clock: @escaping () -> Int,
    write: @escaping (String) -> Void
  ) {
    (self.name, self.words, self.isShown, self.clock, self.write) = (name, words, isShown, clock, write)
  }

  /// Does something that takes its time, and clears the line.
  func clearing<Result>(_ body: (ImportWatch?) throws -> Result) rethrows -> Result {
    defer { clear() }
    guard isShown() else { return try body(nil) }
    let watch = ImportWatch(every: ImportProgressLine.showEvery, by: clock) { progress in
      self.stands = true
      // Erasing to the right is last: a terminal that knows it not shows what is longer than what was there.
      self.write("\r" + InertText.sanitised(self.words.progress(self.name, progress)) + "\u{1B}[K")
      return true
    }
    return try body(watch)
  }

  private func clear() {
    if stands { write("\r\u{1B}[K") }
    stands = false
  }
}
