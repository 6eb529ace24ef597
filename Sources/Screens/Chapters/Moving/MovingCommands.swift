/// How the cursor moves.
struct MovingChapter: Chapter {
  let down = Command(
    "down", ["j", "Down", "Ctrl-N"], .moving, isStep: true,
    say: ("down", "Move the cursor down"), ("下移", "光标下移"), ("下移", "游標下移")
  ) { $0.move(.rows(1), $1) }

  let up = Command(
    "up", ["k", "Up", "Ctrl-P"], .moving, isStep: true,
    say: ("up", "Move the cursor up"), ("上移", "光标上移"), ("上移", "游標上移")
  ) { $0.move(.rows(-1), $1) }

  let pageDown = Command(
    "page-down", ["PgDn", "Ctrl-F"], .moving, isStep: true,
    say: ("page down", "Move down by a screen"), ("下一页", "向下翻一页"), ("下一頁", "向下翻一頁")
  ) { $0.move(.halves(2), $1) }

  let pageUp = Command(
    "page-up", ["PgUp", "Ctrl-B"], .moving, isStep: true,
    say: ("page up", "Move up by a screen"), ("上一页", "向上翻一页"), ("上一頁", "向上翻一頁")
  ) { $0.move(.halves(-2), $1) }

  let halfDown = Command(
    "half-page-down", ["Ctrl-D"], .moving, isStep: true,
    say: ("half page down", "Move down by half a screen"), ("下半页", "向下翻半页"), ("下半頁", "向下翻半頁")
  ) { $0.move(.halves(1), $1) }

  let halfUp = Command(
    "half-page-up", ["Ctrl-U"], .moving, isStep: true,
    say: ("half page up", "Move up by half a screen"), ("上半页", "向上翻半页"), ("上半頁", "向上翻半頁")
  ) { $0.move(.halves(-1), $1) }

  let first = Command(
    "first", ["g g", "Home"], .moving, isStep: true,
    say: ("first", "Go to the first row"), ("首行", "跳到第一行"), ("首列", "跳到第一列")
  ) { $0.move(.first, $1) }

  let last = Command(
    "last", ["G", "End"], .moving, isStep: true,
    say: ("last", "Go to the last row"), ("末行", "跳到最后一行"), ("末列", "跳到最後一列")
  ) { $0.move(.last, $1) }

  let open = Command(
    "open", ["Enter"], .moving, and: ["l", "Right"],
    bar: [
      .customers: 1, .calendar: 1, .overdue: 1, .carrying: 1, .roundList: 1, .reading: 1, .team: 1,
      .roundEnd: 3,
    ],
    say: ("open", "Open what the cursor is on"), ("打开", "打开光标所在的一项"), ("開啟", "開啟游標所在的一項")
  ) { $0.open($1) }

  let back = Command(
    "back", ["Esc", "Ctrl-G"], .moving, and: ["h", "Left"], bar: [.carrying: 5, .reading: 6, .team: 6],
    say: ("back", "Go back, or clear marks and filter"),
    ("返回", "返回，或清除标记和筛选"), ("返回", "返回，或清除標記和篩選")
  ) { $0.goBack($1) }

  let previousRecord = Command(
    "previous-record", ["["], .records, in: .dossier, needs: [.customer], bar: [.dossier: 7],
    say: ("previous", "Show the one before in the list you came from"),
    ("上一个", "显示来处列表中的上一个"), ("上一個", "顯示來處列表中的上一個")
  ) { $0.walk(-1, $1) }

  let nextRecord = Command(
    "next-record", ["]"], .records, in: .dossier, needs: [.customer], bar: [.dossier: 8],
    say: ("next", "Show the next one in the list you came from"),
    ("下一个", "显示来处列表中的下一个"), ("下一個", "顯示來處列表中的下一個")
  ) { $0.walk(1, $1) }
}

extension Command {
  static let moving: MovingChapter = MovingChapter()
}
