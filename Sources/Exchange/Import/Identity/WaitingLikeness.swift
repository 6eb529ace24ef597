public import SalesBook

/// A record of a file that is like one of the book: its rows wait until somebody has said whether it is that one.
public struct WaitingLikeness: Sendable, Equatable {
  /// What people know the record of the file by: a name, a number, who paid and how much.
  public let title: String
  /// The record of the book, and why both may be one.
  public let likeness: Likeness
  /// The lines that wait for the answer, which is given for the first of them; none where what is missing from a list waits.
  public internal(set) var lines: [Int]

  /// What kind of record it is.
  public var noun: Noun { likeness.record.noun }
}

extension ImportOutcome {
  /// Notes that a row waits for the answer to a likeness.
  mutating func wait(_ likeness: Likeness, _ title: String, line: Int?) {
    let lines = line.map { [$0] } ?? []
    if let last = waiting.lastIndex(where: { $0.likeness == likeness && $0.title == title }) {
      waiting[last].lines += lines
    } else {
      waiting.append(WaitingLikeness(title: title, likeness: likeness, lines: lines))
    }
  }
}
