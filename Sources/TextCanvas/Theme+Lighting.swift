// Themes for a room's light and a person's eyes.
extension Theme {
  /// For light backgrounds: dark letters only, and colours that stay dark on white.
  /// Red is late, magenta wants a look, blue names, green is settled.
  ///
  /// The same as `themes/daylight.rec`.
  public static let daylight = Theme(
    name: "daylight",
    styles: [
      .dim: Style(.brightBlack), .disabled: Style(.brightBlack), .titleFocused: Style(.blue, [.bold]),
      .rule: Style(.brightBlack), .tabActive: Style(.white, on: .blue, [.bold]),
      .heading: Style(.blue, [.bold]), .label: Style(.brightBlack), .hint: Style(.brightBlack),
      .key: Style(.blue, [.bold]), .selected: Style(.white, on: .blue),
      .selectedUnfocused: Style([.underline]), .marked: Style(.magenta, [.bold]),
      .match: Style([.bold, .underline]), .tag: Style(.blue), .overdue: Style(.red, [.bold]),
      .overdueLong: Style(.red, [.bold, .underline]), .firstCall: Style(.black, on: .yellow, [.bold]),
      .dueToday: Style([.bold]),
      .today: Style([.bold, .underline]), .dayOff: Style(.brightBlack), .ok: Style(.green, [.bold]),
      .warning: Style(.magenta, [.bold]), .error: Style(.white, on: .red, [.bold]),
      .input: Style([.underline]), .inputCursor: Style([.reverse]),
      .inputInvalid: Style(.red, [.underline]), .statusSaved: Style(.green, [.bold]),
      .notice: Style(.blue), .readOnly: Style(.white, on: .magenta, [.bold]), .bar1: Style(.green),
      .bar2: Style(.blue), .bar3: Style(.magenta), .bar4: Style(.red),
      .bar5: Style(.red, [.bold]), .heat0: Style(.brightBlack), .heat2: Style(.blue),
      .heat3: Style(.blue, [.bold]), .heat4: Style(.white, on: .blue, [.bold]),
    ])

  /// For dark backgrounds: bright letters, and yellow for today. Red is late, magenta
  /// wants a look, cyan names, green is settled.
  ///
  /// The same as `themes/midnight.rec`.
  public static let midnight = Theme(
    name: "midnight",
    styles: [
      .dim: Style(.brightBlack), .disabled: Style(.brightBlack),
      .titleFocused: Style(.brightCyan, [.bold]), .rule: Style(.brightBlack),
      .tabActive: Style(.black, on: .cyan, [.bold]), .heading: Style(.brightCyan),
      .label: Style(.cyan), .hint: Style(.brightBlack), .key: Style(.brightYellow),
      .selected: Style(.black, on: .cyan), .selectedUnfocused: Style([.underline]),
      .marked: Style(.brightMagenta, [.bold]), .match: Style(.brightYellow, [.bold, .underline]),
      .tag: Style(.cyan), .money: Style(.brightWhite), .overdue: Style(.brightRed, [.bold]),
      .overdueLong: Style(.brightRed, [.bold, .underline]),
      .firstCall: Style(.black, on: .brightYellow, [.bold]),
      .dueToday: Style(.brightYellow, [.bold]),
      .today: Style(.black, on: .yellow, [.bold]), .dayOff: Style(.brightBlack),
      .ok: Style(.brightGreen), .warning: Style(.brightMagenta, [.bold]),
      .error: Style(.brightRed, [.bold]), .input: Style([.underline]), .inputCursor: Style([.reverse]),
      .inputInvalid: Style(.brightRed, [.underline]), .statusSaved: Style(.brightGreen),
      .notice: Style(.brightCyan), .readOnly: Style(.black, on: .magenta, [.bold]),
      .bar1: Style(.green), .bar2: Style(.cyan), .bar3: Style(.yellow), .bar4: Style(.brightRed),
      .bar5: Style(.brightRed, [.bold]), .heat0: Style(.brightBlack), .heat1: Style(.cyan),
      .heat2: Style(.brightCyan), .heat3: Style(.brightYellow, [.bold]),
      .heat4: Style(.black, on: .yellow, [.bold]),
    ])

  /// The strongest contrast there is, for tired eyes and projectors: nothing is dim,
  /// what matters stands on a colour of its own.
  ///
  /// The same as `themes/contrast.rec`.
  public static let contrast = Theme(
    name: "contrast",
    styles: [
      .titleFocused: Style([.bold, .reverse]), .tabActive: Style([.bold, .reverse]),
      .heading: Style([.bold, .underline]), .key: Style([.bold]),
      .selected: Style(.black, on: .yellow, [.bold]), .selectedUnfocused: Style([.bold, .underline]),
      .marked: Style(.white, on: .magenta, [.bold]), .match: Style([.bold, .underline]),
      .tag: Style([.underline]), .money: Style([.bold]), .overdue: Style(.white, on: .red, [.bold]),
      .overdueLong: Style(.white, on: .red, [.bold, .underline]),
      .firstCall: Style(.black, on: .cyan, [.bold]),
      .dueToday: Style(.black, on: .yellow, [.bold]), .today: Style(.black, on: .yellow, [.bold]),
      .ok: Style([.bold]), .warning: Style(.white, on: .magenta, [.bold]),
      .error: Style(.white, on: .red, [.bold]), .input: Style([.underline]),
      .inputCursor: Style([.reverse]), .inputInvalid: Style(.white, on: .red, [.bold]),
      .status: Style([.bold]), .statusSaved: Style(.black, on: .green, [.bold]),
      .notice: Style(.black, on: .cyan, [.bold]), .readOnly: Style(.white, on: .magenta, [.bold]),
      .bar2: Style([.bold]), .bar3: Style(.white, on: .magenta, [.bold]),
      .bar4: Style(.white, on: .red, [.bold]), .bar5: Style(.white, on: .red, [.bold, .underline]),
      .heat2: Style([.bold]), .heat3: Style(.black, on: .yellow, [.bold]),
      .heat4: Style(.white, on: .red, [.bold]),
    ])
}
