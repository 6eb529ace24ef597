import Foundation
import Testing

/// Compares a screen with the file of its name beside the tests. With
/// RECORD_SNAPSHOTS=1 the file is written anew, and the run fails.
func expectScreen(_ screen: String, _ name: String, location: SourceLocation = #_sourceLocation) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Snapshots")
  let file = folder.appendingPathComponent(name + ".screen")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try (screen + "\n").write(to: file, atomically: true, encoding: .utf8)
    Issue.record("Recorded \(name).screen; look at it and run again", sourceLocation: location)
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  let difference = rowsThatDiffer(screen + "\n", from: expected)
  #expect(difference.isEmpty, "\(name).screen\n\(difference)", sourceLocation: location)
}

/// The rows in which a screen differs from the one expected, numbered from 1:
/// as it was to be with -, as it is with +.
func rowsThatDiffer(_ screen: String, from expected: String) -> String {
  let (now, was) = (lines(screen), lines(expected))
  return (0..<max(now.count, was.count)).filter { row in
    row >= now.count || row >= was.count || now[row] != was[row]
  }.map { row in
    let lines = [row < was.count ? "- \(was[row])" : nil, row < now.count ? "+ \(now[row])" : nil]
    return (["row \(row + 1)"] + lines.compactMap { $0 }).joined(separator: "\n")
  }.joined(separator: "\n")
}

private func lines(_ screen: String) -> [Substring] {
  screen.split(separator: "\n", omittingEmptySubsequences: false)
}
