internal import SalesBook
internal import TextCanvas

// The tabs above and the two lines below.
extension Desk {
  /// The tabs, with what waits in them.
  func tabs(_ book: Book) -> [(text: String, isFocused: Bool)] {
    let (done, all) = roundProgress(book)
    return Pane.allCases.map { pane in
      let count =
        switch pane {
        case .overdue where !index.board.order.isEmpty: "(\(index.board.order.count))"
        case .today where all > 0: " \(done)/\(all)"
        default: ""
        }
      return ("\(pane.digit) \(words.name(of: pane))\(count)", pane == focus)
    }
  }

  /// Who is here, in which book.
  var whoAndWhere: Span { Span(bookName.isEmpty ? login : "\(login) @ \(bookName)", .dim) }

  /// The status line: what was said last at the left, how the book is looked
  /// at on the right.
  func statusLine(_ book: Book) -> (left: [Span], right: [Span]) {
    var left: [Span] = []
    if let box = pendingKeys.isEmpty ? nil : Keymap.text(pendingKeys) + " ..." {
      left.append(Span(box, .hint))
    } else if !status.text.isEmpty {
      left.append(Span(status.text, status.role))
    } else if !calendar.picked.isEmpty {
      left.append(Span(words.pickedUp(calendar.picked.count), .hint))
    } else if !marks.isEmpty {
      left.append(Span(words.marked(marks.count), .marked))
    } else if let tip = tip(book) {
      left.append(Span(tip, .hint))
    }
    var right: [Span] = []
    if isReadOnly { right.append(Span(" " + words.readOnly + " ", .readOnly)) }
    if layout.tabBar == nil { right += [Span("  "), whoAndWhere] }
    return (left, right)
  }

  /// What is marked in the pane in the focus, as texts of their keys.
  var marks: [String] {
    focus == .calendar ? markedFollowUps.map(\.text) : marked.map(\.text)
  }

  /// The keys that matter where the cursor is, each with its word.
  func keyBar(_ book: Book) -> [(key: String, name: String)] {
    var bar: [(key: String, name: String)] = []
    for command in Command.bars[keyBarInForce] ?? [] {
      guard let key = keymap.keys(of: command, in: focus), unavailable(command, book) == nil else { continue }
      bar.append((key, words.text(of: command).name))
    }
    return bar
  }

  /// Which key bar is shown.
  private var keyBarInForce: KeyBar {
    guard calendar.picked.isEmpty else { return .carrying }
    return switch focus {
    case .customers: .customers
    case .calendar: .calendar
    case .overdue: .overdue
    case .dossier: .dossier
    case .today: .today
    }
  }
}
