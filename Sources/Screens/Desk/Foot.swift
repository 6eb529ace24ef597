internal import SalesBook
internal import TextCanvas

// The tabs above and the two lines below.
extension Desk {
  /// The tabs, with what waits in them.
  func tabs(_ book: Book) -> [(text: String, isFocused: Bool)] {
    Pane.allCases.map { pane in
      let count = practice.view(of: pane).waiting(self, book)
      return ("\(mark(of: pane)) \(words.name(of: pane))\(count)", pane == focus)
    }
  }

  /// Who is here, in which book.
  var whoAndWhere: Span { Span(bookName.isEmpty ? login : "\(login) @ \(bookName)", .dim) }

  /// The status line.
  func statusLine(_ book: Book) -> StatusLine {
    StatusLine(
      left: said(book), right: alerts(book), yielding: layout.tabBar == nil ? [Span("  "), whoAndWhere] : [])
  }

  /// What was said last, or what can be done now.
  private func said(_ book: Book) -> [Span] {
    var left: [Span] = []
    if let box = pendingKeys.isEmpty ? nil : Keymap.text(pendingKeys) + " ..." {
      left.append(Span(box, .hint))
    } else if !status.text.isEmpty {
      left.append(Span(status.text, status.role))
    } else if !calendar.picked.isEmpty {
      left.append(Span(pickedUpHint, .hint))
    } else if !marks.isEmpty {
      left.append(Span(words.marked(marks.count, back: key(practice.landmarks.back)), .marked))
    } else if let tip = tip(book) {
      left.append(Span(tip, .hint))
    }
    return left
  }

  /// What rings, and whether one only looks.
  private func alerts(_ book: Book) -> [Span] {
    var right: [Span] = []
    let rings = ringingLine(book)
    if !rings.isEmpty { right.append(Span(rings + " ", .dueToday)) }
    if isReadOnly { right.append(Span(" " + words.readOnly + " ", .readOnly)) }
    return right
  }

  /// That follow-ups were picked up, and how to put them down.
  private var pickedUpHint: String {
    let landmarks = practice.landmarks
    return words.pickedUp(calendar.picked.count, drop: key(landmarks.open), back: key(landmarks.back))
  }

  /// The keys that matter where the cursor is, each with its word.
  func keyBar(_ book: Book) -> [(key: String, name: String)] {
    var bar: [(key: String, name: String)] = []
    for command in commandsInBar(book) {
      guard let key = keymap.keys(of: command, in: focus), unavailable(command, book) == nil else { continue }
      bar.append((key, barName(of: command)))
    }
    return bar
  }

  /// What a command is called in the bar: what opens things begins the round in its list.
  private func barName(of command: Command) -> String {
    let isRound = focus == .today && command == practice.landmarks.open && round.view == .list && worksRound
    return isRound ? isBegun ? words.turning.goOn : words.turning.start : words.text(of: command).name
  }

  /// Whether nobody has begun with the book.
  func isNew(_ book: Book) -> Bool { book.customers.count == 0 }

  /// Those of the key bar in force; on a card what answers its first reason stands in front, and in a book without
  /// customers what one may begin with, and the way out.
  private func commandsInBar(_ book: Book) -> [Command] {
    let landmarks = practice.landmarks
    if isNew(book) {
      return landmarks.invitations.filter { !$0.keys.isEmpty } + [
        landmarks.palette, landmarks.quit, landmarks.help,
      ]
    }
    let bar = calendar.picked.isEmpty ? view.bar(self) : .carrying
    let commands = practice.bars[bar] ?? []
    guard bar == .today, let slot = round.slot, let first = turn(slot, book)?.reasons.first,
      let own = practice.landmarks.ownAnswers[first.kind]
    else { return commands }
    return [own] + commands.filter { $0 != own }
  }
}
