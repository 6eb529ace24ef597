public import RecFile

/// A theme read from a rec file: one `Style` record for each role, with `Role` and, as far as wanted,
/// `Foreground`, `Background` (one of the sixteen `ANSIColour` names each) and `Attributes` (some of
/// `TextAttribute`'s, with blanks between).
///
/// A role without a record looks like plain text. If the file has a mistake, though, every role that could
/// not be read looks as in the fallback theme, so that a slip costs one role and not the screen.
public struct ThemeFile: Sendable {
  /// What could be read, and the fallback's looks for what could not.
  public let theme: Theme
  /// What could not be read, in the order of the file.
  public let problems: [ThemeProblem]

  /// Reads the bytes of a theme file; `name` is what the user calls the theme.
  public init(_ bytes: [UInt8], name: String, fallback: Theme = .ink) {
    let document = RecDocument(bytes)
    var problems = document.errors.map { ThemeProblem(line: $0.line, kind: .syntax($0)) }
    var styles: [StyleRole: Style] = [:]
    for record in document.records(ofType: "Style") {
      do throws(ThemeProblem) {
        let (role, style) = try Self.style(document.fields(of: record), line: document.line(of: record) ?? 1)
        guard styles[role.value] == nil else {
          throw ThemeProblem(line: role.line, kind: .repeatedRole(role.value))
        }
        styles[role.value] = style
      } catch {
        problems.append(error)
      }
    }
    if styles.isEmpty { problems.append(ThemeProblem(line: 1, kind: .noStyles)) }
    self.problems = problems.sorted { $0.line < $1.line }
    if !problems.isEmpty { styles = Self.filled(styles, from: fallback) }
    theme = Theme(name: name, styles: styles)
  }

  /// The styles, with those of `fallback` for every role that has none.
  private static func filled(_ styles: [StyleRole: Style], from fallback: Theme) -> [StyleRole: Style] {
    Dictionary(uniqueKeysWithValues: StyleRole.allCases.map { ($0, styles[$0] ?? fallback[$0]) })
  }

  /// The role a record is for, with the line that says so, and how it looks.
  private static func style(
    _ fields: [RecField], line: Int
  ) throws(ThemeProblem) -> (role: (value: StyleRole, line: Int), style: Style) {
    var role: (value: StyleRole, line: Int)?
    var style = Style.plain
    for field in fields {
      let place = field.line ?? line
      switch field.name {
      case "Role":
        guard let value = StyleRole(rawValue: field.value) else {
          throw ThemeProblem(line: place, kind: .unknownRole(field.value))
        }
        role = (value, place)
      case "Foreground": style.foreground = try colour(field.value, line: place)
      case "Background": style.background = try colour(field.value, line: place)
      case "Attributes": style.attributes = try attributes(field.value, line: place)
      default: throw ThemeProblem(line: place, kind: .unknownField(field.name))
      }
    }
    guard let role else { throw ThemeProblem(line: line, kind: .missingRole) }
    return (role, style)
  }

  private static func colour(_ name: String, line: Int) throws(ThemeProblem) -> ANSIColour {
    guard let colour = ANSIColour(rawValue: name) else {
      throw ThemeProblem(line: line, kind: .unknownColour(name))
    }
    return colour
  }

  private static func attributes(_ names: String, line: Int) throws(ThemeProblem) -> Set<TextAttribute> {
    var attributes: Set<TextAttribute> = []
    for name in names.split(separator: " ") {
      guard let attribute = TextAttribute(rawValue: String(name)) else {
        throw ThemeProblem(line: line, kind: .unknownAttribute(String(name)))
      }
      attributes.insert(attribute)
    }
    return attributes
  }
}

/// A mistake in a theme file.
///
/// What it quotes is as untrusted as the file.
public struct ThemeProblem: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Kind: Equatable, Sendable {
    /// A line that rec does not know.
    case syntax(RecSyntaxError)
    /// No `Style` record at all that could be read.
    case noStyles
    /// A record that does not say whose looks it tells.
    case missingRole
    /// No role is called so.
    case unknownRole(String)
    /// A second record for the role; the last counts.
    case repeatedRole(StyleRole)
    /// No colour is called so.
    case unknownColour(String)
    /// No attribute is called so.
    case unknownAttribute(String)
    /// A style has no such field.
    case unknownField(String)
  }

  /// The line of the file, from 1 on.
  public let line: Int
  public let kind: Kind
}
