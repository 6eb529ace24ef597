internal import TextCanvas

/// Where everything stands on a screen of a given size: a pure function, so a
/// resize is nothing special.
struct Layout: Equatable, Sendable {
  /// The panes that show, with their cells, titles included.
  var panes: [Pane: Rect] = [:]
  /// The row of tabs; nil where the panes' own titles do.
  var tabBar: Rect?
  /// Lines between panes, one cell wide or high.
  var rules: [Rect] = []
  /// What was said last.
  var status: Rect
  /// The keys that matter here.
  var keyBar: Rect

  /// The least the desk draws itself on.
  static let minimum = Size(width: 60, height: 16)

  /// Whether the screen is too small for anything but a notice.
  static func isTooSmall(_ size: Size) -> Bool {
    size.width < minimum.width || size.height < minimum.height
  }

  /// How much of the screen the round takes while one is at it.
  enum RoundRoom: Sendable {
    /// A pane among the others.
    case none
    /// All of it; on a large one the dossier stands beside.
    case whole
    /// A card, the dossier beside or below it.
    case card
  }

  /// The layout of a screen with the focus on a pane. `zoomed` gives that
  /// pane everything; `details` false leaves the dossier out where it is not
  /// in the focus.
  init(_ size: Size, focus: Pane, zoomed: Bool, details: Bool, round: RoundRoom = .none) {
    let (rest, foot) = Rect(width: size.width, height: size.height).split(bottom: 2)
    (status, keyBar) = (foot.line(0), foot.line(1))
    if round != .none, !zoomed {
      atRound(rest, size, details: details, hasCard: round == .card, focus: focus)
    } else if size.width < 100 || zoomed {
      let (bar, body) = rest.split(top: 1)
      tabBar = bar
      narrow(body, tall: size.height >= 46 && !zoomed && details, focus: focus)
    } else if size.height < 28 {
      let (bar, body) = rest.split(top: 1)
      tabBar = bar
      flat(body, focus: focus, details: details)
    } else if size.width < 180 {
      twoColumns(rest, details: details || focus == .dossier)
    } else {
      threeColumns(rest)
    }
  }

  /// The round: on a narrow screen alone, or over the dossier; on a wide one beside it.
  private mutating func atRound(_ rest: Rect, _ size: Size, details: Bool, hasCard: Bool, focus: Pane) {
    var body = rest
    if size.width < 100 || size.height < 28 { (tabBar, body) = (rest.line(0), rest.split(top: 1).rest) }
    if size.width < 100 {
      guard size.height >= 46, hasCard, details else {
        panes[focus] = body
        return
      }
      let (card, below) = body.split(top: body.height * 3 / 5)
      panes[.today] = card
      panes[.dossier] = ruled(top: below)
      return
    }
    guard details || focus == .dossier, hasCard || size.width >= 180 else {
      panes[.today] = body
      return
    }
    let right = size.width < 180 ? 53 + (body.width - 120) / 3 : body.width * 63 / 200
    let (left, last) = body.split(right: right + 1)
    panes[.today] = left
    panes[.dossier] = ruled(left: last)
  }

  private mutating func narrow(_ body: Rect, tall: Bool, focus: Pane) {
    guard tall, focus == .customers || focus == .dossier else {
      panes[focus] = body
      return
    }
    let (list, below) = body.split(top: body.height * 3 / 5)
    panes[.customers] = list
    panes[.dossier] = ruled(top: below)
  }

  /// A wide screen of few rows: the pane in the focus beside the dossier.
  private mutating func flat(_ body: Rect, focus: Pane, details: Bool) {
    let list = focus == .dossier ? Pane.customers : focus
    guard details || focus == .dossier else {
      panes[list] = body
      return
    }
    let (left, right) = body.split(left: body.width / 2)
    panes[list] = left
    panes[.dossier] = ruled(left: right)
  }

  /// List and dossier over the overdue board, the week and today.
  private mutating func twoColumns(_ body: Rect, details: Bool) {
    let (upper, below) = body.split(top: body.height * 13 / 20)
    let lower = ruled(top: below)
    let left = 44 + max(0, body.width - 120) / 3
    if details {
      let (list, right) = upper.split(left: left)
      panes[.customers] = list
      panes[.dossier] = ruled(left: right)
    } else {
      panes[.customers] = upper
    }
    let (board, right) = lower.split(left: left)
    panes[.overdue] = board
    let (week, under) = ruled(left: right).split(top: lower.height * 3 / 5)
    panes[.calendar] = week
    panes[.today] = under
  }

  private mutating func threeColumns(_ body: Rect) {
    let third = body.width / 3
    let (list, rest) = body.split(left: third)
    let (middle, last) = ruled(left: rest).split(left: third + 6)
    panes[.customers] = list
    panes[.dossier] = middle
    let right = ruled(left: last)
    let (month, under) = right.split(top: min(24, body.height * 2 / 5))
    let (board, below) = ruled(top: under).split(top: (body.height - month.height) / 2)
    panes[.calendar] = month
    panes[.overdue] = board
    panes[.today] = ruled(top: below)
  }

  /// Takes a row off the top for a line; returns what is left.
  private mutating func ruled(top rect: Rect) -> Rect {
    let (line, rest) = rect.split(top: 1)
    rules.append(line)
    return rest
  }

  /// Takes a column off the left for a line; returns what is left.
  private mutating func ruled(left rect: Rect) -> Rect {
    let (line, rest) = rect.split(left: 1)
    rules.append(line)
    return rest
  }
}
