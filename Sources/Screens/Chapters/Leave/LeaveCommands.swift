internal import SalesBook
internal import TextCanvas

/// Who is away, and who stands in.
struct LeaveChapter: Chapter {
  let away = Command(
    "away", [], .desk, argument: .meant { $0.takeLeave($1, $2) },
    also: "vacation, leave, holiday, sick, absence, 请假, 請假, 年假, 出差",
    say: ("away", "Look at who is away and who stands in; with days (11-23..11-25) put down your own leave"),
    ("休假", "查看谁休假、谁代管；后面写日期（11-23..11-25）登记自己的休假"), ("休假", "檢視誰休假、由誰代理；後面寫日期（11-23..11-25）登記自己的休假")
  ) { $0.open(Listing.leaves($0.words), $1) }

  func follow(_ changes: [Change]?, _ desk: inout Desk, _ book: Book) {
    desk.renewLists(of: [.leaves], book)
  }
}

extension Command {
  static let leaves: LeaveChapter = LeaveChapter()
}

extension Desk {
  /// Puts down one's own leave on the days typed.
  fileprivate mutating func takeLeave(_ typed: String, _ book: Book) -> [Effect] {
    var leave = Leave(key: .none)
    do throws(FieldError) {
      (leave.from, leave.to) = try TypedDays.read(typed, today: today, workingDays: index.workingDays)
    } catch {
      say(words.sentence(error), .error)
      return [.bell]
    }
    leave.person = login
    return commit(TakeLeave(leave), about: words.told(leave, in: book))
  }

  /// The leaves that are not over, the nearest first, and a row for one more.
  func leaveRows(_ book: Book) -> [Listing.Row] {
    let waiting = book.leaves.all.filter { leave in
      max(leave.to, leave.from) >= today && (leave.ended.map { $0 > today && $0 > leave.from } ?? true)
    }
    .sorted { ($0.from, $0.person, $0.id) < ($1.from, $1.person, $1.id) }
    return waiting.map { leave in
      Listing.Row(
        cells: [
          Span(leave.person, .key), Span(words.days(of: leave), .label),
          Span(leave.covers(today) ? words.leaves.now : "", .warning),
          Span(words.standIn(leave, in: book), .dim),
        ], key: leave.id.text, stays: true
      ) { desk, book in desk.open(LeaveForm(leave, desk, book), book) }
    } + [
      Listing.Row(cells: [Span("+", .key), Span(words.leaves.new, .label)], stays: true) { desk, book in
        desk.open(LeaveForm(nil, desk, book), book)
      }
    ]
  }

  /// Ends the leave under the cursor of the list: whoever it is of is back today, or it is called off.
  fileprivate mutating func endLeave(in listing: Listing, _ book: Book) -> [Effect] {
    guard let leave = listing.picked.flatMap({ ID<Leave>($0.key) }).flatMap({ book.leaves[$0] }) else {
      return [.bell]
    }
    return commit(EndLeave(leave.id, back: today), about: words.told(leave, in: book))
  }
}

extension ListingKind {
  /// Who is away.
  static let leaves = ListingKind(
    name: "leaves",
    keys: [
      .picking { $0.leaves.change },
      ListingKey([.delete], { $0.leaves.end }) { desk, _, listing, book in
        desk.isReadOnly ? [.bell] : desk.endLeave(in: listing, book)
      }, .leaving, .movingUntold,
    ]
  ) { desk, listing, typed, book in listing.rows = desk.leaveRows(book).narrowed(to: typed) }
}

extension Listing {
  /// The list of who is away.
  static func leaves(_ words: Words) -> Listing {
    Listing(kind: .leaves, title: words.text(of: .leaves.away).name)
  }
}
