/// What the session loop waits for.
public enum TerminalEvent: Hashable, Sendable {
  /// A key, a paste or a click.
  case key(Key)
  /// The screen has another size now, or must be drawn anew after a suspension.
  case resize(Size)
  /// One of the watched file descriptors can be read.
  case readable(Int32)
  /// The deadline passed and nothing happened.
  case timeout
  /// The terminal is gone: the line dropped or the window was closed. Nothing can be shown any more.
  case hangup
  /// Somebody asked the program to end (SIGTERM).
  case terminate
}

/// A screen with a keyboard, as the session loop sees it: the real terminal, or a script in a test.
public protocol TerminalPort: AnyObject {
  /// Columns and rows now.
  var size: Size { get }

  /// Whether a key is waiting, so that several typed at once are handled before one frame is shown.
  var hasPendingInput: Bool { get }

  /// Shows a frame; only what changed since the last one is sent. A frame of another size than the
  /// screen is cut, or leaves the rest blank.
  func show(_ canvas: Canvas)

  /// Waits for the next event: a key, one of `watching` having something to read, the size, the end; or
  /// `timeout` after `deadlineMilliseconds`. Without a deadline it waits as long as it takes.
  func nextEvent(watching: [Int32], deadlineMilliseconds: Int?) -> TerminalEvent

  /// Draws every cell of the last frame again, whatever other programs wrote over it.
  func repaint()

  /// Gives the screen back and stops the program until the shell continues it; then a `resize` follows.
  func suspend()

  /// Gives the screen to another program, waits for its end and takes it back; then a `resize` follows.
  /// `arguments` begins with the program, looked up in PATH. Returns its exit status, 128 plus the
  /// signal if one ended it, 127 if it could not be started.
  func run(_ arguments: [String]) -> Int32

  /// Rings the bell.
  func bell()

  /// Asks the terminal to put text on the user's clipboard (OSC 52). Whether it does, nobody tells.
  /// Returns false, and asks nothing, if the text is longer than terminals accept.
  func copy(_ text: String) -> Bool

  /// Names the window; made inert first.
  func setTitle(_ title: String)

  /// Changes how roles look; the next frame is drawn anew.
  func use(_ theme: Theme)

  /// Turns clicks and the wheel on or off; off from the start, since it takes selecting text away.
  func setMouse(_ on: Bool)
}
