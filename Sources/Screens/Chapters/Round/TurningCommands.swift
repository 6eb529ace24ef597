internal import SalesBook

/// How the cards of the round are turned, and whose round is looked at.
struct TurningChapter: Chapter {
  let skip = Command(
    "skip", ["]"], .records, in: .today, bar: [.today: 8, .reading: 2],
    say: ("skip", "Put the card behind the others, or leave one that was answered"),
    ("跳过", "把卡片放到最后，或离开已答的卡片"), ("略過", "把卡片放到最後，或離開已答的卡片")
  ) { $0.skipCard($1) }

  let skipBack = Command(
    "skip-back", ["["], .records, in: .today, bar: [.today: 12, .roundEnd: 2, .reading: 3],
    say: ("back one", "Go back to the card before, answered or not"),
    ("上一条", "回到上一张卡片，答过的也可以"), ("上一張", "回到上一張卡片，答過的也可以")
  ) { $0.backCard($1) }

  let team = Command(
    "team", [], .records,
    say: ("team", "Show how far everybody is with the round of the day"),
    ("团队", "查看每个人今天的进度"), ("團隊", "檢視每個人今天的進度")
  ) { $0.showTeam($1) }

  let summary = Command(
    "summary", [], .copying, needs: [.summary],
    also: "report, daily report, 日报, 日報, 报表, 報表",
    say: ("copy summary", "Copy what the day came to, for the team's chat"),
    ("复制总结", "复制当天总结，发到团队群"), ("複製總結", "複製當天總結，發到團隊群")
  ) { desk, book in
    desk.renewSummary(book)
    return [.copy(desk.daySummary(book).joined(separator: "\n"))]
  }
}

// What commands of the round may need.
extension Need {
  /// A round of one's own, begun today.
  static let summary = Need(\.summary) { desk, _ in desk.isBegun }
}

extension Command {
  static let turning: TurningChapter = TurningChapter()
}
