import Foundation
import TestSupport
import Testing

@Suite("Walls inside Screens")
struct WallsTests {
  @Test("No arrow between its folders runs in a circle")
  func circles() throws {
    let folders = try ScreenSources()
    let arrows = folders.arrows
    // What reaches itself over other folders.
    for folder in arrows.keys.sorted() {
      var reached: Set<String> = []
      var next = Array(arrows[folder, default: [:]].keys)
      while let there = next.popLast() {
        if reached.insert(there).inserted { next += arrows[there, default: [:]].keys }
      }
      let back = reached.filter { arrows[$0]?[folder] != nil }.sorted()
      let names = back.flatMap { arrows[$0]?[folder] ?? [] }.sorted()
      #expect(!reached.contains(folder), "\(folder) is used by \(back), which it uses: \(names)")
    }
  }

  @Test("A folder uses only what stands below it in the README's list")
  func order() throws {
    let order = ["", "Panes", "Chapters", "Desk", "Drawing", "Round", "Dossier", "Entry", "Index", "Words"]
    func place(_ folder: String) throws -> Int {
      let top = folder.split(separator: "/").first.map(String.init) ?? ""
      return try #require(order.firstIndex(of: top), "\(folder) has no place in the order")
    }
    for (folder, used) in try ScreenSources().arrows {
      for (other, names) in used where try place(other) < place(folder) {
        Issue.record("\(folder) uses \(names.sorted()) of \(other)")
      }
    }
  }

  @Test("Drawing and Entry know nothing of the desk, Drawing nothing of the book")
  func drawing() throws {
    let folders = try ScreenSources()
    let drawing = folders.files.filter { $0.folder == "Drawing" }
    #expect(drawing.count > 5)
    for file in drawing { #expect(!file.text.contains("import SalesBook"), "\(file.name)") }
    for file in drawing { #expect(!file.text.contains("inout Desk"), "\(file.name)") }
  }

  @Test("What shows a pane can draw but not act: nothing a drawing is handed can be changed")
  func panes() throws {
    let files = try ScreenSources().files.filter {
      $0.text.contains("inout Canvas") && $0.text.contains("Desk")
    }
    #expect(files.count > 4)
    for file in files where file.folder == "Panes" {
      #expect(!file.text.contains("_ desk: inout Desk, in rect: Rect"), "\(file.name)")
    }
  }
}

/// The sources of Screens, and which folder uses what of which: types by their
/// names, and what the desk can do by the function's name.
private struct ScreenSources {
  struct File {
    let name: String
    /// `Desk`, or `Chapters/Promises`: a chapter is a folder of its own.
    let folder: String
    let text: String

    /// What it adds to the desk.
    var deskExtensions: [Substring] {
      let blocks = #/^extension Desk \{\n(.*?)^\}/#.anchorsMatchLineEndings().dotMatchesNewlines()
      return text.matches(of: blocks).map(\.output.1)
    }

    /// What it calls on a desk: by a desk's name, or as one.
    var deskCalls: [String] {
      text.matches(of: #/\b(?:desk|self|\$0)\.(\w+)\(/#).map { String($0.output.1) }
        + deskExtensions.flatMap { block in
          block.matches(of: #/(?:^|[^.\w])(\w+)\(/#).map { String($0.output.1) }
        }
    }
  }

  let files: [File]

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Screens").path
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    files = try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let parts = path.split(separator: "/").map(String.init)
      let folder = parts.dropLast().prefix(parts[0] == "Chapters" ? 2 : 1).joined(separator: "/")
      let text = try String(contentsOfFile: root + "/" + path, encoding: .utf8)
      return File(name: path, folder: folder, text: ScreenSources.code(text))
    }
  }

  /// The text without comments and strings.
  private static func code(_ text: String) -> String {
    text.replacing(#/"(?:\\.|[^"\\\n])*"/#, with: "\"\"").replacing(#/\/\/[^\n]*/#, with: "")
  }

  /// Who uses whom, by which names.
  var arrows: [String: [String: Set<String>]] {
    var home: [String: String] = [:]
    var acts: [String: Set<String>] = [:]
    for file in files {
      for match in file.text.matches(
        of: #/^(?:public )?(?:final )?(?:struct|enum|class|protocol) (\w+)/#.anchorsMatchLineEndings())
      {
        home[String(match.output.1)] = file.folder
      }
      for block in file.text.matches(
        of: #/^extension Desk \{\n(.*?)^\}/#.anchorsMatchLineEndings().dotMatchesNewlines())
      {
        for match in block.output.1.matches(
          of: #/^  (?:public )?(?:mutating )?func (\w+)/#.anchorsMatchLineEndings())
        {
          acts[String(match.output.1), default: []].insert(file.folder)
        }
      }
    }
    let own = acts.compactMapValues { $0.count == 1 ? $0.first : nil }
    var arrows: [String: [String: Set<String>]] = [:]
    for file in files {
      for match in file.text.matches(of: #/\b[A-Z]\w+/#) {
        guard let there = home[String(match.output)], there != file.folder else { continue }
        arrows[file.folder, default: [:]][there, default: []].insert(String(match.output))
      }
      for name in file.deskCalls {
        guard let there = own[name], there != file.folder else { continue }
        arrows[file.folder, default: [:]][there, default: []].insert(name)
      }
    }
    return arrows
  }
}
