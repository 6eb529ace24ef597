internal import CNcurses
internal import Glibc
public import TextCanvas

/// The terminal the program runs in: ncurses draws, the keyboard is read and decoded here.
///
/// From `init` to `close` the screen belongs to the program; whatever ends the process, the terminal is
/// given back as it was (only SIGKILL cannot be met). One at a time in a process, on one thread.
public final class NcursesTerminal: TerminalPort {
  /// What was made do with when the screen was opened.
  public let notes: [TerminalNote]
  /// How many colours can be used; 0 when there are none, or none are wanted.
  public let colours: Int
  /// How many columns the terminal gives a box-drawing character, once it has
  /// answered; nil if it has not, or was not asked.
  public private(set) var lineWidth: Int?
  private let takesColour: Bool
  private let multiplexer: Clipboard.Multiplexer
  private var mustAskWidth: Bool
  /// What ncurses knows the terminal as.
  public let terminalName: String

  var decoder = InputDecoder()
  /// What each role is written with.
  var inks: [StyleRole: Ink]
  /// The frame on the screen; nil when what is there does not count.
  var shown: Canvas?
  /// The same as it was handed in; nil before the first.
  var undressed: Canvas?
  /// What lines and bars are made of.
  public internal(set) var chrome: Chrome
  /// Whether the next event is to be the size.
  var mustTellSize = false

  /// Opens the screen.
  ///
  /// Of `environment`, `TERM` tells the terminal, and any `NO_COLOR` makes the theme `mono`, as does a
  /// terminal without colours. Lines are made of `chrome`; without one the
  /// terminal is asked how wide it draws them, and they are ASCII until it
  /// answers.
  public init(
    theme: Theme, environment: [String: String], chrome: Chrome? = nil
  ) throws(TerminalError) {
    self.chrome = chrome ?? .ascii
    let locale = cn_use_utf8()
    guard locale != CN_LOCALE_NONE else { throw .noUTF8Locale }
    takesColour = environment["NO_COLOR", default: ""].isEmpty
    let wanted = takesColour ? theme : .mono
    let named = environment["TERM", default: ""]
    terminalName = try Self.open(terminal: named, colour: takesColour)
    notes =
      (locale == CN_LOCALE_FALLBACK ? [.localeReplaced] : [])
      + (terminalName == named ? [] : [.terminalReplaced(named)])
    colours = Int(cn_colours())
    inks = Ink.all(in: colours > 0 ? wanted : .mono)
    multiplexer = Clipboard.multiplexer(environment)
    mustAskWidth = chrome == nil
  }

  deinit {
    cn_close()
  }

  /// Gives the terminal back.
  ///
  /// Nothing may be shown afterwards.
  public func close() {
    awaitReport()
    cn_close()
  }

  /// Opens the screen as `named`, or else as `xterm-256color`, which nearly every terminal today
  /// understands; returns the name that worked.
  private static func open(terminal named: String, colour: Bool) throws(TerminalError) -> String {
    var result = cn_open(named, colour)
    var name = named
    if result == CN_UNKNOWN_TERMINAL {
      name = "xterm-256color"
      result = cn_open(name, colour)
    }
    switch result {
    case CN_OPENED: return name
    case CN_NOT_A_TERMINAL: throw .notATerminal
    case CN_CANNOT_MOVE_CURSOR: throw .cannotMoveCursor(terminal: named)
    case CN_UNKNOWN_TERMINAL: throw .unknownTerminal(named)
    default: throw .refused(terminal: named)
    }
  }

  /// Columns and rows now.
  public var size: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    cn_size(&columns, &rows)
    return Size(width: Int(columns), height: Int(rows))
  }

  /// Changes how roles look; the next frame is drawn anew.
  public func use(_ theme: Theme) {
    inks = Ink.all(in: colours > 0 && takesColour ? theme : .mono)
    shown = nil
  }

  /// The size of the window changed: nothing that was shown counts any more.
  func fit() -> Size {
    cn_fit()
    shown = nil
    return size
  }

  // MARK: How wide lines are

  /// Has the terminal draw a box-drawing character in the corner, as soon as
  /// that is empty, and say where its cursor then is. The answer comes with the
  /// keys; nobody waits.
  func askWidth(in frame: Canvas) {
    guard mustAskWidth, frame.row(0).prefix(2).allSatisfy({ $0.character == " " }) else { return }
    mustAskWidth = false
    decoder.expectsReport = true
    let sequence = "─\u{1B}[6n\r  "
    cn_send_from_corner(sequence, sequence.utf8.count)
  }

  /// Takes an answer that is still under way off the line, before somebody else
  /// reads it as typed. A terminal that does not answer is not waited for long.
  private func awaitReport() {
    guard decoder.expectsReport else { return }
    decoder.expectsReport = false
    var keyboard = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&keyboard, 1, 100) > 0 else { return }
    tcflush(STDIN_FILENO, TCIFLUSH)
  }

  /// The answer: only where a line is one column wide are lines drawn.
  func take(report: Position) {
    lineWidth = report.column
    guard report.column == 1 else { return }
    chrome = .lines
    mustTellSize = true
  }

  // MARK: Beside the screen

  /// Gives the screen back and stops the program until the shell continues it.
  public func suspend() {
    awaitReport()
    cn_suspend()
    resumed()
  }

  /// Gives the screen to another program, and takes it back at its end.
  public func run(_ arguments: [String]) -> Int32 {
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    guard !arguments.isEmpty else { return 127 }
    awaitReport()
    let status = cn_run(&pointers)
    resumed()
    return status
  }

  /// After a time without the screen everything is to be drawn again, in a size that may be another.
  func resumed() {
    shown = nil
    mustTellSize = true
  }

  /// Rings the bell.
  public func bell() {
    cn_send("\u{7}", 1)
  }

  /// Puts text on the user's clipboard through the terminal.
  public func copy(_ text: String) -> Bool {
    guard let sequence = Clipboard.sequence(for: text, through: multiplexer) else { return false }
    cn_send(sequence, sequence.utf8.count)
    return true
  }

  /// Names the window.
  public func setTitle(_ title: String) {
    _ = cn_set_title(DisplayWidth.clip(title, to: 120))
  }

  /// Turns clicks and the wheel on or off.
  public func setMouse(_ on: Bool) {
    cn_set_mouse(on)
  }
}
