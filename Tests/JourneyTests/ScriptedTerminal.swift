import TextCanvas

@testable import rounds

/// A terminal that is a script: what it shows is kept, and each frame may have a key ready.
final class ScriptedTerminal: TerminalPort {
  let size = Size(width: 120, height: 40)
  private(set) var frames: [String] = []
  private var keys: [Int: Key]
  private var waiting: Key?

  /// Each key is typed once so many frames were shown.
  init(_ keys: [Int: Key]) { self.keys = keys }

  var hasPendingInput: Bool { waiting != nil }

  func show(_ canvas: Canvas) {
    frames.append(canvas.text())
    waiting = keys.removeValue(forKey: frames.count) ?? waiting
  }

  func nextEvent(watching: [Int32], deadlineMilliseconds: Int?) -> TerminalEvent {
    defer { waiting = nil }
    return waiting.map(TerminalEvent.key) ?? .timeout
  }

  func repaint() {}
  func suspend() {}
  func run(_ arguments: [String]) -> Int32 { 127 }
  func bell() {}
  func copy(_ text: String) -> Bool { false }
  func setTitle(_ title: String) {}
  func use(_ theme: Theme) {}
  func setMouse(_ on: Bool) {}
}
