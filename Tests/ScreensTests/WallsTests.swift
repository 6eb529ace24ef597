import Foundation
import Testing

@Suite("Walls inside Screens")
struct WallsTests {
  private func sources(in folder: String) throws -> [(name: String, text: String)] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Screens/\(folder)")
    return try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
      .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
  }

  @Test("Drawing knows nothing of the book")
  func drawing() throws {
    let files = try sources(in: "Drawing")
    #expect(!files.isEmpty)
    for file in files { #expect(!file.text.contains("import SalesBook"), "\(file.name)") }
  }
}
