internal import CTestTerminal
internal import Glibc
public import TextCanvas

/// A program on a pseudo-terminal of its own, and the screen it draws, as a user would see it.
///
/// Nothing is read in the background: `wait` reads what the program writes until it shows what is waited
/// for. State everything expected in one wait; output arrives in parts.
public final class PseudoTerminal {
  /// Bytes the program has written so far.
  public private(set) var bytesReceived = 0
  /// Everything the program has written so far.
  public private(set) var output: [UInt8] = []
  /// Columns and rows.
  public private(set) var size: Size

  private let child: ct_child
  private let emulator: OpaquePointer
  /// The line's modes before the program touched them; nil if they could not be read.
  public let startingModes: [UInt8]?
  private var status: ExitStatus?
  private var isOpen = true

  /// What every program gets unless told otherwise.
  ///
  /// A Swift backtrace would wait for a key.
  public static let environment = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
  ]

  /// Starts the program at `path`; `environment` is added to the usual one, an empty value takes away.
  ///
  /// Throws the errno of what failed.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    size: Size = Size(width: 80, height: 24)
  ) throws(StartFailure) {
    self.size = size
    let variables = Self.environment.merging(environment) { $1 }.filter { !$0.value.isEmpty }
    var child = ct_child()
    let started = withCStrings([path] + arguments) { arguments in
      withCStrings(variables.map { "\($0)=\($1)" }) { variables in
        ct_spawn(&child, path, arguments, variables, Int32(size.height), Int32(size.width))
      }
    }
    guard started == 0 else { throw StartFailure(path: path, errno: started) }
    self.child = child
    startingModes = Self.modes(of: child.modes)
    emulator = ct_emulator_new(Int32(size.height), Int32(size.width))
  }

  deinit {
    if status == nil {
      Glibc.kill(child.pid, SIGKILL)
      waitpid(child.pid, nil, 0)
    }
    hangUp()
    ct_emulator_free(emulator)
  }

  // MARK: Doing what a user does

  /// Types the text, or sends the bytes of a key: `\u{1B}[A` is the arrow up.
  public func type(_ keys: String) {
    type(Array(keys.utf8))
  }

  /// Sends bytes as they are.
  public func type(_ bytes: [UInt8]) {
    var left = bytes[...]
    while !left.isEmpty, isOpen {
      let written = left.withUnsafeBytes { write(child.master, $0.baseAddress, $0.count) }
      if written > 0 {
        left = left.dropFirst(written)
      } else if written < 0, errno == EAGAIN {
        _ = receive(within: 1000)  // the program is writing; it reads again when that is taken
      } else {
        return
      }
    }
  }

  /// Gives the window another size.
  public func resize(to size: Size) {
    self.size = size
    ct_emulator_resize(emulator, Int32(size.height), Int32(size.width))
    ct_set_size(child.master, Int32(size.height), Int32(size.width))
  }

  /// Sends a signal to the program.
  public func kill(_ signal: Int32) {
    Glibc.kill(child.pid, signal)
  }

  /// Pulls the plug: closes the line, as a dropped connection does.
  public func hangUp() {
    guard isOpen else { return }
    close(child.master)
    isOpen = false
  }

  // MARK: Waiting

  /// Reads what the program writes until `isDone` holds; false if it still does not after `seconds`.
  public func wait(within seconds: Double = 10, until isDone: (PseudoTerminal) -> Bool) -> Bool {
    let deadline = now() + Int(seconds * 1000)
    while !isDone(self) {
      let left = deadline - now()
      guard left > 0, receive(within: left) else { return isDone(self) }
    }
    return true
  }

  /// Waits until the screen shows the text somewhere.
  public func wait(for text: String, within seconds: Double = 10) -> Bool {
    wait(within: seconds) { $0.screen.contains(text) }
  }

  /// Reads on until nothing has come for `milliseconds`; for what should send nothing.
  public func settle(milliseconds: Int = 100) {
    while receive(within: milliseconds) { continue }
  }

  /// How the program ended; nil if it has not after `seconds`.
  ///
  /// What it still writes is read.
  public func exitStatus(within seconds: Double = 10) -> ExitStatus? {
    let deadline = now() + Int(seconds * 1000)
    while status == nil, now() < deadline {
      var code: Int32 = 0
      if waitpid(child.pid, &code, WNOHANG) == child.pid {
        status = code & 0x7F == 0 ? .code(code >> 8 & 0xFF) : .signal(code & 0x7F)
        settle(milliseconds: 0)
      } else if !receive(within: 10) {
        poll(nil, 0, 1)  // the line is closed already, the end of the process is near
      }
    }
    return status
  }

  /// Reads what has been written, waiting for it so many milliseconds; false if nothing came.
  private func receive(within milliseconds: Int) -> Bool {
    guard isOpen else { return false }
    var readable = pollfd(fd: child.master, events: Int16(POLLIN), revents: 0)
    guard poll(&readable, 1, Int32(clamping: milliseconds)) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(child.master, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytesReceived += count
    output += buffer[..<count]
    ct_emulator_feed(emulator, buffer, count)
    let answered = ct_emulator_answer(emulator, &buffer, buffer.count)
    if answered > 0 { _ = write(child.master, buffer, answered) }
    return true
  }

  private func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

extension PseudoTerminal {
  /// How a program ended.
  public enum ExitStatus: Hashable, Sendable {
    /// By itself.
    case code(Int32)
    /// By this signal.
    case signal(Int32)
  }

  /// A program that could not be started.
  public struct StartFailure: Error {
    /// The program.
    public let path: String
    /// Why, as errno tells.
    public let errno: Int32
  }

  /// One cell of the screen.
  public struct ScreenCell: Hashable, Sendable {
    /// What stands there; a blank if nothing does.
    public let text: String
    /// 1 or 2; 0 for the right half of a wide glyph.
    public let width: Int
    /// How it is set apart.
    public let attributes: Set<TextAttribute>
    /// The number of the colour of the letters, nil for the terminal's own; 0x1RRGGBB for one by value.
    public let foreground: Int?
    /// The number of the colour behind them.
    public let background: Int?
  }

  /// All rows as text, blanks at their ends left out.
  public var screen: String { rows.joined(separator: "\n") }

  /// The rows as text, blanks at their ends left out.
  public var rows: [String] { (0..<size.height).map(row) }

  /// One row as text, blanks at its end left out.
  public func row(_ row: Int) -> String {
    var text = ""
    for column in 0..<size.width { text += cell(row: row, column: column).shown }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// One cell.
  public func cell(row: Int, column: Int) -> ScreenCell {
    let cell = ct_emulator_cell(emulator, Int32(row), Int32(column))
    var text = String.UnicodeScalarView()
    withUnsafeBytes(of: cell.scalars) { bytes in
      text.append(
        contentsOf: bytes.bindMemory(to: UInt32.self).prefix { $0 != 0 }.compactMap(Unicode.Scalar.init))
    }
    let set: [(Bool, TextAttribute)] = [
      (cell.bold, .bold), (cell.reverse, .reverse), (cell.underline, .underline),
    ]
    return ScreenCell(
      text: text.isEmpty ? " " : String(text), width: Int(cell.width),
      attributes: Set(set.filter(\.0).map(\.1)),
      foreground: cell.foreground < 0 ? nil : Int(cell.foreground),
      background: cell.background < 0 ? nil : Int(cell.background))
  }

  /// Where the cursor is; nil while it is hidden.
  public var cursor: Position? {
    var row: Int32 = 0
    var column: Int32 = 0
    var isVisible = false
    ct_emulator_cursor(emulator, &row, &column, &isVisible)
    return isVisible ? Position(row: Int(row), column: Int(column)) : nil
  }

  /// The window's title.
  public var title: String { String(cString: ct_emulator_title(emulator)) }

  /// The line's modes now: flags and special characters of termios.
  public var modes: [UInt8]? {
    var now = termios()
    return tcgetattr(child.master, &now) == 0 ? Self.modes(of: now) : nil
  }

  private static func modes(of modes: termios) -> [UInt8] { withUnsafeBytes(of: modes) { Array($0) } }

  /// Whether the program has the screen to itself; what the shell showed comes back when it ends.
  public var isFullScreen: Bool { ct_emulator_alternate(emulator) }
}

extension PseudoTerminal.ScreenCell {
  /// What the cell adds to its row.
  fileprivate var shown: String { width == 0 ? "" : text }
}

/// Calls `body` with the strings as C has them, a null pointer after the last.
func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  let pointers = strings.map { strdup($0) } + [nil]
  defer { pointers.forEach { free($0) } }
  return pointers.withUnsafeBufferPointer { buffer in
    guard let first = buffer.baseAddress else {
      preconditionFailure("an array of one element has an address")
    }
    return body(first)
  }
}
