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
  #expect(screen + "\n" == expected, "\(name).screen", sourceLocation: location)
}
