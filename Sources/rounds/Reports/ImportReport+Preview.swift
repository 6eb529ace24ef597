internal import Exchange
internal import SalesBook
internal import Screens
internal import Workbook

// What an import would do, as the desk shows it.
extension ImportReport {
  /// So many rows show what will become of them.
  private static let rowsShown = 5
  /// So many rows show what stands in a column.
  private static let samplesShown = 3

  /// The file as it is read; `table` is what could be made of it, `outcome` what that would come to.
  func preview(
    _ source: ImportSource, _ wishes: ImportWishes,
    _ table: Result<ImportTable, ImportRefusal>, _ outcome: ImportOutcome?, in main: Currency
  ) -> ImportPreview {
    let mapping = source.mapping
    let kind = ImportPreview.Setting(
      common.imports.name(of: mapping.kind),
      of: ImportKind.allCases.map { Choice($0.rawValue, words.name(of: $0)) })
    var preview = ImportPreview(wishes, kind: kind, headerLine: source.csv.headerLine)
    preview.sheet = sheet(of: source)
    preview.notes = ([self.source(source, name: wishes.name)] + otherSheets(source)).map { told([$0]) }
    preview.fields = mapping.kind.fields.map { Choice($0.keyword, self.name(of: $0)) }
    preview.columns = columns(source)
    switch table {
    case .success(let table): show(table, source, in: main, &preview)
    case .failure(let refusal):
      preview.refusal = sentence(refusal)
      if case .dates(let question) = refusal { preview.dates = orders(of: question) }
    }
    if let outcome { show(outcome, source, &preview) }
    return preview
  }

  private typealias Choice = ImportPreview.Choice

  private func columns(_ source: ImportSource) -> [ImportPreview.Column] {
    let mapping = source.mapping
    let fields = Dictionary(
      mapping.fed.map { ($0.column, $0.field) }, uniquingKeysWith: { first, _ in first })
    let rows = source.csv.rows.prefix(ImportReport.samplesShown)
    return mapping.header.enumerated().map { place, header in
      ImportPreview.Column(
        header, feeds: fields[place].map { Choice($0.keyword, name(of: $0)) },
        samples: rows.map { place < $0.fields.count ? $0.fields[place] : "" })
    }
  }

  private func show(
    _ table: ImportTable, _ source: ImportSource, in main: Currency, _ preview: inout ImportPreview
  ) {
    let orders = DateOrder.allCases.map { Choice($0.rawValue, name(of: $0)) }
    let marks = DecimalMark.allCases.map { Choice($0.rawValue, name(of: $0)) }
    if !table.dates.isEmpty { preview.dates = .init(told(dates(table)), of: orders) }
    if table.mapping.fed.contains(where: { $0.field.content == .amount }) {
      preview.decimal = .init(told(self.marks(table), else: words.plainMarks), of: marks)
    }
    let fed = table.mapping.fed.map(\.field)
    preview.heads = fed.map(name(of:))
    preview.firstRows = table.rows.prefix(ImportReport.rowsShown).map { row in
      fed.map { self.text(of: row, $0, in: main) }
    }
    preview.warnings = wrongTotals(table)
    preview.leftOut = leftOutLines(table)
    preview.waiting = waiting(table.badRows, source)
  }

  private func show(_ outcome: ImportOutcome, _ source: ImportSource, _ preview: inout ImportPreview) {
    preview.outcome = self.outcome(outcome, of: preview.wishes.name, isDryRun: false).map {
      String($0.drop { $0 == " " })
    }
    preview.waiting = waiting(outcome.badRows.filter { !$0.isAlike }, source)
    preview.likenesses = outcome.waiting.map { waiting in
      let more = waiting.lines.count > 1 ? "  " + words.rows(waiting.lines.count) : ""
      return ImportLikeness(
        waiting.noun, line: waiting.lines.first, title: waiting.title,
        told: common.sentence(waiting.likeness) + more)
    }
    preview.mayBeComplete = outcome.kind == .receivables
    preview.asked = outcome.badRows.count(where: \.isWaiting)
  }

  private func waiting(_ rows: [BadRow], _ source: ImportSource) -> [ImportPreview.Row] {
    let uncut = BadRowReport.lines(Set(rows.filter(\.fields.isEmpty).map(\.line)), of: source.file.bytes)
    return rows.map { row in
      let place = row.reasons.lazy.compactMap(\.faultyField).compactMap { source.mapping.columns[$0] }.first
      return ImportPreview.Row(
        line: row.line, cells: row.fields.isEmpty ? [uncut[row.line] ?? ""] : row.fields, faulty: place,
        reason: row.reasons.map(sentence).joined(separator: words.semicolon))
    }
  }

  private func sheet(of source: ImportSource) -> ImportPreview.Setting? {
    guard case .sheet(let workbook, let place) = source.file else { return nil }
    let filled = workbook.sheets.filter(\.isFilled).map { Choice($0.name, $0.name) }
    return .init(place.map { workbook.sheets[$0].name } ?? "-", of: filled)
  }

  private func orders(of question: DateQuestion) -> ImportPreview.Setting {
    let choices = DateOrder.allCases.compactMap { order in
      question.readings[order].map {
        Choice(order.rawValue, "\(name(of: order))  \(question.text) = \($0.iso)")
      }
    }
    return .init("? \(question.text)", of: choices)
  }

  private func told(_ lines: [String], else usual: String = "") -> String {
    lines.isEmpty ? usual : lines.map { String($0.drop { $0 == " " }) }.joined(separator: words.semicolon)
  }

  /// What a row's field was read as.
  private func text(of row: ImportRow, _ field: ImportField, in main: Currency) -> String {
    switch row.cells[field] {
    case .text(let text): text
    case .day(let day): day.iso
    case .amount(let amount):
      amount.money(in: row.currency ?? amount.currencies.first ?? main).map(common.money) ?? amount.text
    case .currency(let currency): currency.letters
    case .flag(let flag): flag ? words.yes : words.no
    case nil: "-"
    }
  }
}

extension BadRow {
  /// Whether it only waits for what is answered to a likeness.
  fileprivate var isAlike: Bool { reasons.allSatisfy { if case .alike = $0 { true } else { false } } }
}
