/// How every role looks.
public struct Theme: Hashable, Sendable {
  /// What the user calls it, `ink` for instance.
  public let name: String
  private let styles: [StyleRole: Style]

  /// The theme of these styles; a role left out looks like plain text.
  public init(name: String, styles: [StyleRole: Style]) {
    self.name = name
    self.styles = styles.filter { $0.value != .plain }
  }

  /// How a role looks.
  public subscript(role: StyleRole) -> Style { styles[role] ?? .plain }

  /// Whether it uses any colour.
  public var usesColour: Bool {
    styles.values.contains { $0.foreground != nil || $0.background != nil }
  }
}

extension Theme {
  /// The themes that come with the program, by name.
  public static let embedded: [String: Theme] = Dictionary(
    uniqueKeysWithValues: [ink, daylight, midnight, contrast, mono].map { ($0.name, $0) })

  /// The default: mostly the terminal's own colours, so that the few that speak are heard.
  ///
  /// Red is late, black on yellow is whom to call first, magenta wants a look, green is settled. No blue, and no yellow
  /// letters: the one is lost on black, the other on white. The same as `themes/ink.rec`.
  public static let ink = Theme(
    name: "ink",
    styles: [
      .dim: Style([.dim]), .disabled: Style([.dim]),
      .titleFocused: Style([.bold]), .rule: Style([.dim]), .tabActive: Style([.bold, .reverse]),
      .heading: Style([.bold]), .hint: Style([.dim]), .key: Style([.bold]),
      .selected: Style([.reverse]), .selectedUnfocused: Style([.underline]),
      .marked: Style(.magenta, [.bold]),
      .match: Style([.bold, .underline]), .tag: Style(.cyan),
      .overdue: Style(.red, [.bold]), .overdueLong: Style(.red, [.bold, .underline]),
      .firstCall: Style(.black, on: .yellow, [.bold]),
      .dueToday: Style([.bold]), .today: Style([.bold, .underline]), .dayOff: Style([.dim]),
      .ok: Style(.green), .warning: Style(.magenta, [.bold]), .error: Style(.red, [.bold]),
      .input: Style([.underline]), .inputCursor: Style([.reverse]), .inputInvalid: Style(.red, [.underline]),
      .statusSaved: Style(.green), .notice: Style(.cyan), .readOnly: Style(.magenta, [.reverse]),
      .bar1: Style(.green), .bar2: Style(.cyan), .bar3: Style(.magenta), .bar4: Style(.red),
      .bar5: Style(.red, [.bold]),
      .heat0: Style([.dim]), .heat2: Style(.magenta), .heat3: Style(.magenta, [.bold]),
      .heat4: Style(.magenta, [.bold, .reverse]),
    ])

  /// Without colour, for `NO_COLOR` and terminals that have none: bold, reverse and underline carry what
  /// matters.
  ///
  /// The same as `themes/mono.rec`.
  public static let mono = Theme(
    name: "mono",
    styles: [
      .titleFocused: Style([.bold]), .tabActive: Style([.bold, .reverse]),
      .heading: Style([.bold]), .key: Style([.bold]),
      .selected: Style([.reverse]), .selectedUnfocused: Style([.underline]), .marked: Style([.bold]),
      .match: Style([.bold, .underline]),
      .overdue: Style([.bold]), .overdueLong: Style([.bold, .underline]),
      .firstCall: Style([.bold, .reverse]), .dueToday: Style([.underline]),
      .today: Style([.bold, .underline]), .warning: Style([.underline]), .error: Style([.bold, .reverse]),
      .input: Style([.underline]), .inputCursor: Style([.reverse]),
      .inputInvalid: Style([.bold, .underline]),
      .statusSaved: Style([.bold]), .readOnly: Style([.bold, .reverse]),
      .bar4: Style([.bold]), .bar5: Style([.bold, .underline]),
      .heat3: Style([.bold]), .heat4: Style([.bold, .reverse]),
    ])
}

extension Style {
  /// No colour, these attributes.
  init(_ attributes: Set<TextAttribute>) {
    self.init(nil, attributes)
  }
}
