internal import SalesBook
internal import TextCanvas

/// What each of us is to reach in a month, beside what is done.
struct TargetChapter: Chapter {
  let list = Command(
    "targets", [], .desk, argument: .typed,
    also: "goal, quota, plan of the month, 指标, 指標, 目标, 目標, 任务",
    say: ("targets", "Look at this month's targets beside what is done, set them"),
    ("月度目标", "查看本月目标和完成情况，设定目标"), ("月度目標", "檢視本月目標和完成情況，設定目標")
  ) { $0.open(Listing.targets($0.words), $1) }

  func follow(_ changes: [Change]?, _ desk: inout Desk, _ book: Book) {
    desk.renewLists(of: [.targets], book)
  }
}

extension Command {
  static let targets: TargetChapter = TargetChapter()
}

extension Desk {
  /// This month's targets with how far they are reached, and a row for one more.
  func targetRows(_ book: Book) -> [Listing.Row] {
    let progress = index.replay(whole: book).targets(inMonthOf: day)
    let width = progress.map { DisplayWidth.width(of: money($0)) }.max() ?? 0
    let rows = progress.map { line in
      Listing.Row(
        cells: [
          Span(line.target.person, .key), Span(words.name(of: line.target.kind), .label),
          Span(DisplayWidth.pad(money(line), to: width, .right), .money),
          Span(String(repeating: "#", count: min(20, line.percent / 5)), line.percent < 100 ? .bar2 : .bar1),
          Span("  \(line.percent)%  \(words.targets.left(line.daysLeft))", .dim),
        ], key: line.target.id.text, stays: true
      ) { desk, book in desk.open(TargetForm(line.target, desk, book), book) }
    }
    return rows + [
      Listing.Row(cells: [Span("+", .key), Span(words.targets.new, .label)], stays: true) { desk, book in
        desk.open(TargetForm(nil, desk, book), book)
      }
    ]
  }

  private func money(_ line: TargetProgress) -> String {
    "\(words.money(line.done)) / \(words.money(line.target.amount))"
  }

  /// Takes the target under the cursor of the list away.
  fileprivate mutating func removeTarget(in listing: Listing, _ book: Book) -> [Effect] {
    guard let target = listing.picked.flatMap({ ID<Target>($0.key) }).flatMap({ book.targets[$0] }) else {
      return [.bell]
    }
    return commit(RemoveRecord(target), about: [target.person, words.money(target.amount)].said(by: " "))
  }
}

extension ListingKind {
  /// Targets of a month.
  static let targets = ListingKind(
    name: "targets",
    keys: [
      .picking { $0.targets.change },
      ListingKey([.delete], { $0.targets.remove }) { desk, _, listing, book in
        desk.isReadOnly ? [.bell] : desk.removeTarget(in: listing, book)
      }, .leaving, .movingUntold,
    ]
  ) { desk, listing, typed, book in listing.rows = desk.targetRows(book).narrowed(to: typed) }
}

extension Listing {
  /// The list of this month's targets.
  static func targets(_ words: Words) -> Listing {
    Listing(kind: .targets, title: words.text(of: .targets.list).name)
  }
}
