internal import PinyinNames

/// A line of a file that is none of its records, and what it is.
public struct LeftOutLine: Sendable, Equatable {
  /// The line it begins on.
  public let line: Int
  /// What it is.
  public let kind: Kind
  /// What it says first.
  public let text: String

  /// What lines besides records are.
  public enum Kind: Sendable, CaseIterable {
    /// A title, a period, the firm: above the header.
    case title
    /// The header once more, as each page has it.
    case header
    /// The number of a page.
    case page
    /// The sum of some rows or of all.
    case total
    /// The head of a group of rows.
    case group
    /// Who made, checked or printed the list, or that it ends.
    case footer
    /// A paper that is not in force yet.
    case draft
    /// A paper that was cancelled.
    case void
    /// Money that went out of a bank account.
    case moneyOut
    /// A day that is kept and nobody is off for.
    case observance
  }

  /// A line of that kind.
  init(_ row: CsvRow, _ kind: Kind) {
    line = row.line
    self.kind = kind
    text = row.filled.first.map { HalfWidth.trimmed(row.fields[$0]) } ?? ""
  }
}

/// Tells lines that are no records from those that are, in a file whose columns are mapped.
struct LineSorter {
  private let header: [String]
  private let mandatory: [Int]
  /// Whether a record may be a name and sums alone.
  private let isOfSums: Bool
  /// The places of the columns of amounts.
  private let amounts: Set<Int>
  /// The places of columns of lines that are no records by what their program says; nil where there is none.
  private let status, moneyOut, amount: Int?
  /// Whether a row that has what it must have is a record.
  private let isTold: Bool

  /// Sorts the lines of a file with those columns.
  init(_ mapping: ColumnMapping) {
    header = mapping.header.map(HalfWidth.trimmed)
    mandatory = mapping.mandatory.compactMap { mapping.columns[$0] }
    isOfSums = mandatory.count == 1 || mapping.isOfBalances
    (status, moneyOut) = (mapping.columns[.status], mapping.columns[.moneyOut])
    amount = mapping.columns[.amount]
    isTold = !isOfSums && status == nil && moneyOut == nil && !mandatory.isEmpty
    amounts = Set(mapping.fed.filter { $0.field.content == .amount }.map(\.column))
  }

  /// What a row below the header is; nil for a record, or one that tries to be.
  func kind(of row: CsvRow) -> LeftOutLine.Kind? {
    if isTold, mandatory.allSatisfy({ $0 < row.fields.count && !CsvRow.isBlank(row.fields[$0]) }) {
      return isHeader(row) ? .header : nil
    }
    let filled = row.filled
    guard let first = filled.first else { return nil }
    if isHeader(row) { return .header }
    if let kind = kindBySign(of: row, filled) { return kind }
    let blank = mandatory.count { $0 >= row.fields.count || CsvRow.isBlank(row.fields[$0]) }
    // A list of firms has one that is called Total and is none.
    if filled.count > 1, isOfSums,
      filled.allSatisfy({ $0 == first || Self.isNumber(row.fields[$0]) }),
      LineWords.isTotal(HalfWidth.text(row.fields[first]))
    {
      return .total
    }
    // A record that lacks one thing is a bad row, not something else.
    guard blank > 0 else { return nil }
    let texts = filled.filter { !Self.isNumber(row.fields[$0]) }
    let words = texts.map { HalfWidth.text(row.fields[$0]) }
    if LineWords.isPage(words) { return .page }
    if let word = words.first(where: LineWords.isTotal),
      texts.count <= 2 || texts.first == first && words.first == word
    {
      return .total
    }
    if words.contains(where: LineWords.isFooter), filled.count <= 6 { return .footer }
    // One text by itself, or none but sums of what stands above.
    if filled.count == 1, !texts.isEmpty, blank + 1 >= mandatory.count, mandatory.count > 1 { return .group }
    if texts.isEmpty, filled.allSatisfy(amounts.contains), blank + 1 >= mandatory.count, mandatory.count > 1 {
      return .total
    }
    return nil
  }

  /// Whether a row is the header once more.
  private func isHeader(_ row: CsvRow) -> Bool {
    row.fields.count >= header.count && zip(header, row.fields).allSatisfy { $0 == HalfWidth.trimmed($1) }
  }

  /// What a row is by what its program says of it: a paper not in force, money that went out.
  private func kindBySign(of row: CsvRow, _ filled: [Int]) -> LeftOutLine.Kind? {
    if let status = text(at: status, of: row) {
      if LineWords.drafts.contains(status) { return .draft }
      if LineWords.void.contains(status) { return .void }
      if status == LineWords.observance { return .observance }
    }
    if let out = moneyOut, out < row.fields.count, !isNothing(row.fields[out]),
      amount.map({ $0 >= row.fields.count || isNothing(row.fields[$0]) }) ?? false,
      !words(of: row, filled).contains(where: LineWords.isTotal)
    {
      return .moneyOut
    }
    return nil
  }

  private func text(at place: Int?, of row: CsvRow) -> String? {
    guard let place, place < row.fields.count else { return nil }
    return HalfWidth.text(row.fields[place]).lowercased()
  }

  private func words(of row: CsvRow, _ filled: [Int]) -> [String] {
    filled.map { HalfWidth.text(row.fields[$0]) }
  }

  /// Whether an amount is blank or 0.
  private func isNothing(_ cell: String) -> Bool {
    CsvRow.isBlank(cell)
      || !cell.contains { ("1"..."9").contains($0) || $0.isWholeNumber && $0 != "0" && $0 != "０" }
  }

  /// Whether a cell is an amount or nothing.
  private static func isNumber(_ cell: String) -> Bool { (try? AmountText(cell)) != nil }
}

/// What lines besides records say.
enum LineWords {
  /// Whether a cell says that the numbers beside it are a sum.
  static func isTotal(_ cell: String) -> Bool {
    let text = plain(cell)
    if totals.contains(text) { return true }
    let words = cell.lowercased().split { !$0.isLetter }
    if let first = words.first, let last = words.last, words.count > 1 {
      if first == "total" || first == "subtotal" || last == "total" || last == "totals" || last == "subtotal"
      {
        return true
      }
    }
    return chinese.contains {
      text.hasPrefix($0) && isApart(cell, $0) || text.hasSuffix($0) && text.count <= $0.count + 30
    }
  }

  /// Whether something other than a letter follows the word, as in `小计：甲公司` and `合计 3 笔`.
  private static func isApart(_ cell: String, _ word: String) -> Bool {
    let rest = cell.filter { !$0.isWhitespace }.dropFirst(word.count)
    return rest.first.map { !$0.isLetter } ?? true
  }

  /// Whether the texts of a row are the number of a page.
  static func isPage(_ cells: [String]) -> Bool {
    let text = cells.joined().filter { !$0.isWhitespace }.lowercased()
    let isChinese = text.hasPrefix("第") && text.contains("页") || text.hasPrefix("第") && text.contains("頁")
    let isEnglish = text.hasPrefix("page") && text.dropFirst(4).first?.isNumber == true
    return (isChinese || isEnglish) && text.count <= 24
  }

  /// Whether a cell says who made or printed the list, or that it ends.
  static func isFooter(_ cell: String) -> Bool {
    let text = cell.filter { !$0.isWhitespace }.lowercased()
    if text.allSatisfy({ "*-=_—.".contains($0) }) { return true }
    return footers.contains { text.hasPrefix($0) && text.count <= $0.count + 40 }
  }

  /// What a calendar calls a day that is kept and nobody is off for.
  static let observance = "observance"
  /// What papers not in force are called, and those that were cancelled.
  static let drafts: Set<String> = [
    "draft", "草稿", "暂存", "暫存", "saved", "submitted for approval", "awaiting approval",
  ]
  static let void: Set<String> = [
    "void", "voided", "deleted", "cancelled", "canceled", "cancel", "reversed", "作废", "已作废", "作廢", "已作廢",
    "已取消", "取消", "已删除", "冲销",
  ]

  private static func plain(_ cell: String) -> String {
    cell.filter { $0.isLetter || $0.isNumber }.lowercased()
  }

  private static let chinese = [
    "本页小计", "本頁小計", "本页合计", "本頁合計", "总合计", "總合計", "合计", "合計", "小计", "小計", "总计", "總計", "累计", "累計",
  ]
  private static let totals: Set<String> = Set(
    chinese + [
      "total", "totals", "subtotal", "grandtotal", "sum", "sumtotal", "totaldue", "总额", "總額", "共计", "共計",
      "本期合计", "本期合計", "合共",
    ])
  private static let footers = [
    "制表", "製表", "制单", "製單", "审核", "審核", "复核", "複核", "核准", "打印", "列印", "导出", "導出", "匯出", "经办", "經辦", "负责人：",
    "財務主管",
    "财务主管", "会计主管", "會計主管", "报表日期", "報表日期", "以上", "备注：", "備註：", "注：", "註：", "preparedby", "printed",
    "generated", "createdby", "exported",
    "reportdate", "endofreport", "***", "runby", "runon", "accrualbasis", "cashbasis",
  ]
}
