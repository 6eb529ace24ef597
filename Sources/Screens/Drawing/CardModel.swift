internal import TextCanvas

/// A card of the round as lines: what stands on each row, and what goes first where there is no room for all
/// (round.md §2).
struct CardModel {
  /// What makes up one row of the card: one line or several.
  struct Block {
    /// What stands in front of the first line.
    var label = Span("")
    /// Its lines, each as long as it is.
    var lines: [Line]
    /// How many lines it has at the most on a large screen.
    var most = 1
    /// How many on a small one.
    var few = 1
    /// How many it keeps whatever else there is.
    var least = 0
    /// When it leaves where there is no room: 1 first; nil for what stays.
    var leaves: Int?
    /// Columns in front of its lines, the label's among them.
    var indent = 0
    /// Whether the terminal's cursor stands on it, where screen readers look.
    var isLookedAt = false
  }

  /// One line: what stands at the left and wraps, and what at the right edge.
  struct Line {
    var lead: [Span] = []
    var text: [Span]
    var right: [Span] = []
    /// Whether it may go on in further lines; it is cut with `~` where it may not.
    var wraps = false
  }

  /// A row between blocks.
  enum Part {
    case block(Block)
    case blank, rule
  }

  /// From the top.
  var parts: [Part] = []

  /// A line as it is drawn.
  struct Laid {
    var left: [Span]
    var right: [Span] = []
    var isRule = false
    /// Whether the terminal's cursor stands on it.
    var isLookedAt = false
    /// Whether it goes on with the text of the line above.
    var isContinued = false
  }

  /// The lines of a card of so many columns and at most so many rows.
  func laid(width: Int, height: Int) -> [Laid] {
    var rooms = parts.map { Room($0, width: width) }
    let isLarge = width >= 60 && height >= 30
    for place in rooms.indices { rooms[place].shrink(to: isLarge ? \.most : \.few) }
    var over = rooms.reduce(0) { $0 + $1.lines.count } - height
    // Empty rows go before any row, from below.
    for place in rooms.indices.reversed() where over > 0 && rooms[place].isEmptyRow {
      over -= rooms[place].lines.count
      rooms[place].lines = []
    }
    for limit: KeyPath<Block, Int> in [\.few, \.least] {
      for leaving in 1...9 {
        for place in rooms.indices where over > 0 && rooms[place].block?.leaves == leaving {
          over -= rooms[place].giveUp(most: over, downTo: limit)
        }
      }
    }
    return Array(rooms.flatMap(\.lines).prefix(max(0, height)))
  }

  /// A part with the lines it has in so many columns.
  private struct Room {
    let block: Block?
    var lines: [Laid]
    let isEmptyRow: Bool
    let width: Int

    init(_ part: Part, width: Int) {
      self.width = width
      switch part {
      case .blank: (block, lines, isEmptyRow) = (nil, [Laid(left: [])], true)
      case .rule: (block, lines, isEmptyRow) = (nil, [Laid(left: [], isRule: true)], true)
      case .block(let block): (self.block, lines, isEmptyRow) = (block, block.laid(width: width), false)
      }
    }

    mutating func shrink(to limit: KeyPath<Block, Int>) {
      if let block { cut(to: block[keyPath: limit]) }
    }

    /// Leaves so many lines; of one that goes on in the next, `~` says that it does.
    private mutating func cut(to count: Int) {
      guard lines.count > count else { return }
      let goesOn = lines[count].isContinued
      lines.removeLast(lines.count - count)
      guard goesOn, let last = lines.indices.last else { return }
      lines[last].left = lines[last].left.clipped(to: width - 2) + [Span(" ~", .dim)]
    }

    /// Gives up lines from below; how many.
    mutating func giveUp(most: Int, downTo limit: KeyPath<Block, Int>) -> Int {
      guard let block else { return 0 }
      let given = min(most, max(0, lines.count - block[keyPath: limit]))
      cut(to: lines.count - given)
      return given
    }
  }
}

extension CardModel.Block {
  /// Its lines in so many columns: what wraps wraps behind what leads it.
  fileprivate func laid(width: Int) -> [CardModel.Laid] {
    var laid: [CardModel.Laid] = []
    for line in lines {
      let front = laid.isEmpty ? label : Span("")
      let pad = Span(DisplayWidth.pad(front.text, to: indent), front.role)
      let before = indent + line.lead.width
      let right = line.right.isEmpty ? 0 : line.right.width + 2
      let room = max(8, width - before - right)
      let rows = line.wraps ? line.text.wrapped(to: room) : [line.text.clipped(to: room)]
      for (number, row) in rows.enumerated() {
        let lead = number == 0 ? [pad] + line.lead : [Span(String(repeating: " ", count: before))]
        laid.append(
          CardModel.Laid(
            left: lead + row, right: number == 0 ? line.right : [], isLookedAt: isLookedAt && laid.isEmpty,
            isContinued: number > 0))
      }
    }
    return laid
  }
}

extension [Span] {
  /// Columns of all of them.
  var width: Int { reduce(0) { $0 + DisplayWidth.width(of: $1.text) } }

  /// As many as fit in so many columns; `~` says that something was cut.
  func clipped(to columns: Int) -> [Span] {
    guard width > columns else { return self }
    var (left, kept) = (columns, [Span]())
    for span in self where left > 0 {
      let rest = DisplayWidth.width(of: span.text)
      // The mark takes the last column even where a span ends right there.
      let text = rest < left ? span.text : DisplayWidth.clip(span.text + " ", to: left, mark: Mark.cut)
      kept.append(Span(text, span.role))
      left -= DisplayWidth.width(of: text)
    }
    return kept
  }

  /// The spans in lines of at most so many columns, broken where text may break; each keeps its role.
  func wrapped(to columns: Int) -> [[Span]] {
    let lines = DisplayWidth.wrap(map(\.text).joined(), to: columns)
    var rest = self[...].flatMap { span in span.text.map { (character: $0, role: span.role) } }[...]
    return lines.map { line in
      var spans: [Span] = []
      for character in line {
        while let next = rest.first, next.character != character, next.character == " " { rest.removeFirst() }
        let role = rest.popFirst()?.role ?? .text
        if let last = spans.indices.last, spans[last].role == role {
          spans[last].text.append(character)
        } else {
          spans.append(Span(String(character), role))
        }
      }
      return spans
    }
  }
}
