/// What the lines, frames and bars of a screen are made of. Everything is drawn
/// in ASCII; on its way out a frame is dressed in what its terminal shows well.
public enum Chrome: Sendable {
  /// `-`, `|`, `+` and `#`: right everywhere.
  case ascii
  /// Box-drawing lines and full blocks, where the terminal gives them one
  /// column each: some Chinese ones give them two.
  case lines
  /// Nothing: a program that reads the screen aloud would read every line out.
  case none
}

extension Canvas {
  /// Signs for how much there is of something, from little to much, as they are drawn with a role of heat: where
  /// blocks are safe they become those.
  public static let shades = ".:=#"
  private static let blocks = Array("░▒▓█")

  /// The frame with its lines and bars made of that.
  public func dressed(in chrome: Chrome) -> Canvas {
    guard chrome != .ascii else { return self }
    var dressed = self
    for row in 0..<size.height {
      for (column, cell) in self.row(row).enumerated() where cell.role.isChrome {
        let place = Position(row: row, column: column)
        guard let glyph = glyph(for: cell, at: place, chrome) else { continue }
        dressed.put(String(glyph), at: place, role: cell.role)
      }
    }
    return dressed
  }

  /// What stands for a cell instead; nil for one that is neither line nor bar.
  private func glyph(for cell: Cell, at place: Position, _ chrome: Chrome) -> Character? {
    switch cell.role {
    case .rule, .frame:
      guard let arms = Arms(of: cell.character) else { return nil }
      return chrome == .none ? " " : arms.joined(to: neighbours(of: place, cell.role)).glyph
    case .bar1, .bar2, .bar3, .bar4, .bar5:
      return cell.character == "#" && chrome == .lines ? "█" : nil
    case .heat1, .heat2, .heat3, .heat4:
      guard chrome == .lines, let shade = Array(Canvas.shades).firstIndex(of: cell.character) else {
        return nil
      }
      return Canvas.blocks[shade]
    default: return nil
    }
  }

  /// Towards which sides a line goes on. The edge of a box does not join what
  /// it lies over.
  private func neighbours(of place: Position, _ role: StyleRole) -> Arms {
    func isLine(_ rows: Int, _ columns: Int, _ glyphs: String) -> Bool {
      let cell = self[place.moved(rows: rows, columns: columns)]
      return cell.map { $0.role == role && glyphs.contains($0.character) } ?? false
    }
    var arms: Arms = []
    if isLine(-1, 0, "|+") { arms.insert(.up) }
    if isLine(1, 0, "|+") { arms.insert(.down) }
    if isLine(0, -1, "-+") { arms.insert(.left) }
    if isLine(0, 1, "-+") { arms.insert(.right) }
    return arms
  }
}

/// The sides a piece of a line reaches.
private struct Arms: OptionSet {
  let rawValue: Int
  static let up = Arms(rawValue: 1)
  static let down = Arms(rawValue: 2)
  static let left = Arms(rawValue: 4)
  static let right = Arms(rawValue: 8)

  init(rawValue: Int) { self.rawValue = rawValue }

  /// The sides an ASCII line reaches by itself; nil if it is none.
  init?(of character: Character) {
    switch character {
    case "-": self = [.left, .right]
    case "|": self = [.up, .down]
    case "+": self = []
    default: return nil
    }
  }

  /// The sides a piece reaches among such neighbours: where lines meet, only
  /// those on which one goes on.
  func joined(to neighbours: Arms) -> Arms {
    let across = neighbours.subtracting(self)
    let along = neighbours.intersection(self)
    return across.isEmpty || along.isEmpty ? union(neighbours) : neighbours
  }

  /// The box-drawing character (U+2500 ff.) that reaches just these.
  var glyph: Character { Arms.glyphs[rawValue] }
  private static let glyphs = Array("+│││─┘┐┤─└┌├─┴┬┼")
}

extension StyleRole {
  /// Whether what has it may be a line or a bar.
  fileprivate var isChrome: Bool {
    switch self {
    case .rule, .frame, .bar1, .bar2, .bar3, .bar4, .bar5, .heat1, .heat2, .heat3, .heat4: true
    default: false
    }
  }
}
