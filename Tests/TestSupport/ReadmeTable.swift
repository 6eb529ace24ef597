internal import Foundation

/// A table of the README that is made from the program's own, between two
/// comments that name it.
package struct ReadmeTable {
  private let path: String
  private let begin: String
  private let end: String

  /// The table of that name, in the README beside the tests that file is one of.
  package init(_ name: String, besideTestsOf file: String) {
    path = file.components(separatedBy: "/Tests/")[0] + "/README.md"
    (begin, end) = ("<!-- \(name) -->\n", "\n<!-- end of \(name) -->")
  }

  /// What comes of comparing it.
  package enum Outcome {
    /// It stands there so.
    case stands
    /// It is another.
    case differs
    /// It was another and was written anew, as RECORD_SNAPSHOTS=1 asks.
    case writtenAnew
    /// There is no place for it.
    case isMissing
  }

  /// Compares it with how it should be, or writes it anew.
  package func compare(with table: String) throws -> Outcome {
    var readme = try String(contentsOfFile: path, encoding: .utf8)
    guard let start = readme.range(of: begin)?.upperBound, let stop = readme.range(of: end)?.lowerBound else {
      return .isMissing
    }
    if readme[start..<stop] == table { return .stands }
    guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" else { return .differs }
    readme.replaceSubrange(start..<stop, with: table)
    try readme.write(toFile: path, atomically: true, encoding: .utf8)
    return .writtenAnew
  }
}
