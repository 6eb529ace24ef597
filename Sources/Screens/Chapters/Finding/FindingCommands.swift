/// How customers are found, sorted and marked.
struct FindingChapter: Chapter {
  let filter = Command(
    "filter", ["/"], .finding, bar: [.customers: 7, .roundList: 3], tip: 2,
    also: "find, search, narrow, 查找, 尋找, 搜索, 搜尋",
    say: ("filter", "Show only customers that match; {filter}{search-all} searches everything"),
    ("筛选", "只显示符合的客户；{filter}{search-all} 搜索全部"), ("篩選", "只顯示符合的客戶；{filter}{search-all} 搜尋全部")
  ) { desk, book in
    let isList = desk.focus == .today && desk.round.view == .list
    return isList ? desk.narrowRound(book) : desk.beginFilter(book)
  }

  let clearFilter = Command(
    "clear-filter", ["Backspace"], .finding, in: .customers,
    say: ("clear filter", "Show all customers again"), ("清除筛选", "重新显示全部客户"), ("清除篩選", "重新顯示全部客戶")
  ) { $0.clearFilter($1) }

  let searchAll = Command(
    "search", [], .finding,
    also: "find, look for, lookup, 查找, 尋找, 查询, 查詢",
    say: ("search everything", "Find touches, invoices, amounts and notes"),
    ("搜索全部", "查找联系记录、发票号、金额和备注"), ("搜尋全部", "尋找聯絡紀錄、發票號碼、金額和備註")
  ) { $0.openSearch($1) }

  let pickFilter = Command(
    "filters", ["f"], .finding,
    say: ("kept filters", "Pick a filter kept by name"), ("常用筛选", "选用保存过的筛选"), ("常用篩選", "選用儲存過的篩選")
  ) { $0.openFilters($1) }

  let keepFilter = Command(
    "keep-filter", ["F"], .finding, needs: [.filter],
    say: ("keep filter", "Keep the filter in force by a name"),
    ("保存筛选", "给当前筛选起名保存"), ("儲存篩選", "給目前篩選取名儲存")
  ) { desk, _ in desk.askFilterName() }

  let sort = Command(
    "sort", ["o"], .finding, in: .customers,
    also: "order by, arrange, 顺序, 順序",
    say: ("sort", "Sort another way: next date, name, overdue, owed, last contact"),
    ("排序", "换一种排序：下次跟进、名称、逾期、欠款、最近联系"), ("排序", "換一種排序：下次跟進、名稱、逾期、欠款、最近聯絡")
  ) { $0.sort($1) }

  let reverseSort = Command(
    "reverse-sort", ["O"], .finding, in: .customers,
    say: ("reverse", "Turn the order round"), ("倒序", "颠倒顺序"), ("倒序", "顛倒順序")
  ) { $0.reverseSort($1) }

  let showOwn = Command(
    "mine", ["g m"], .finding,
    also: "my customers, everybody, 我的客户, 我的客戶",
    say: ("mine or all", "Show in list, calendar and board your own customers, or everybody's"),
    ("我的/全部", "列表、日历和看板只看自己的客户，或看全部"), ("我的/全部", "列表、日曆和看板只看自己的客戶，或看全部")
  ) { $0.turnOwn($1) }

  let mark = Command(
    "mark", ["Space"], .marks, in: [.customers, .calendar], bar: [.customers: 9],
    say: ("mark", "Mark this row; commands then act on all marked"),
    ("标记", "标记本行，随后命令作用于全部标记"), ("標記", "標記本列，隨後命令作用於全部標記")
  ) { $0.mark($1) }

  let markRange = Command(
    "mark-range", ["v"], .marks, in: [.customers, .calendar],
    say: ("mark range", "Mark from here to where {mark-range} is pressed again"),
    ("标记一段", "从这里标记到再按 {mark-range} 处"), ("標記一段", "從這裡標記到再按 {mark-range} 處")
  ) { $0.markRange($1) }

  let markAll = Command(
    "mark-all", ["*"], .marks, in: [.customers, .calendar],
    say: ("mark all", "Mark all rows shown, or none"),
    ("全部标记", "标记所示全部，再按取消"), ("全部標記", "標記所示全部，再按取消")
  ) { $0.markAll($1) }
}

extension Command {
  static let finding: FindingChapter = FindingChapter()
}
