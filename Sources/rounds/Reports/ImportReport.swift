internal import Exchange
internal import SalesBook
internal import Screens
internal import TextCanvas

/// What `rounds import` prints, in the user's language: how the file was read and what came of it.
struct ImportReport {
  /// How many changed records or bad rows are listed before the rest is only counted.
  private static let mostLines = 20
  /// How many names are listed inside a line.
  private static let mostNames = 5

  /// What import says.
  let words: ImportWords
  /// The words everything else is called by.
  let common: Words

  /// Whether it is read at the desk, where nobody types options.
  let isAtDesk: Bool
  /// How refusals say what can be done.
  let keys: RefusalKeys

  /// Reports in those words, at the desk of that keymap or at the shell.
  init(_ common: Words, at desk: Keymap? = nil) {
    self.common = common
    isAtDesk = desk != nil
    keys = desk.map { RefusalKeys($0) } ?? .commandLine
    words = common.imports
  }

  // MARK: How the file was read

  /// So many columns that feed nothing are named.
  private static let mostUnused = 50

  /// A line for each field that is fed: its keyword for `--map`, its name and the column's.
  func mapping(_ mapping: ColumnMapping) -> [String] {
    let fed = mapping.fed.map { ($0.field.keyword, name(of: $0.field), mapping.header[$0.column]) }
    let unused = mapping.unused.map { mapping.header[$0] }.filter { !$0.isEmpty }
    let width = fed.map { DisplayWidth.width(of: $0.0) }.max() ?? 0
    let nameWidth = fed.map { DisplayWidth.width(of: $0.1) }.max() ?? 0
    let lines = fed.map { keyword, name, column in
      "  " + DisplayWidth.pad(keyword, to: width) + "  " + DisplayWidth.pad(name, to: nameWidth) + "  <- "
        + column
    }
    guard !unused.isEmpty else { return lines }
    let shown = unused.prefix(ImportReport.mostUnused).joined(separator: common.general.comma)
    let more = unused.count > ImportReport.mostUnused ? common.general.comma + "… (\(unused.count))" : ""
    return lines + ["  " + words.unused + common.general.colon + shown + more]
  }

  /// In what order dates were read and how that is known: one line for columns that agree.
  func dates(_ table: ImportTable) -> [String] {
    let fields = table.mapping.fed.compactMap { field, _ in table.dates[field].map { (field, $0) } }
    let telling = fields.filter { $0.1.proof != .otherColumns }
    let agrees = Set(fields.map(\.1.order)).count == 1
    let told = agrees ? Array((telling.isEmpty ? fields : telling).prefix(1)) : fields
    return told.map { field, dates in
      let column = agrees ? "" : name(of: field) + common.general.colon
      let order = isAtDesk ? name(of: dates.order) : words.order(name(of: dates.order))
      return "  " + column + order + words.clause + proof(dates.proof)
    }
  }

  /// With which decimal mark amounts were read and how that is known, where that is not plain: one line for columns
  /// that agree.
  func marks(_ table: ImportTable) -> [String] {
    let fields = table.mapping.fed.compactMap { field, _ in table.marks[field].map { (field, $0) } }
    let told = fields.filter { $0.1.proof != .plain && $0.1.proof != .otherColumns }
    let isUsual = told.allSatisfy { _, marks in
      if case .shown = marks.proof { marks.mark == .point } else { false }
    }
    guard !isUsual else { return [] }
    let agrees = Set(told.map(\.1.mark)).count == 1
    return (agrees ? Array(told.prefix(1)) : told).map { field, marks in
      let column = agrees ? "" : name(of: field) + common.general.colon
      let mark = isAtDesk ? name(of: marks.mark) : words.mark(name(of: marks.mark))
      return "  " + column + mark + words.clause + proof(marks.proof)
    }
  }

  /// The sums the file names that its rows do not make, and the lines that are no records, by what they are.
  func leftOut(_ table: ImportTable) -> [String] {
    (limited(wrongTotals(table)) + leftOutLines(table)).map { "  " + $0 }
  }

  /// The lines that are no records, by what they are.
  func leftOutLines(_ table: ImportTable) -> [String] {
    LeftOutLine.Kind.allCases.compactMap { kind -> String? in
      let lines = table.leftOut.filter { $0.kind == kind }
      guard let first = lines.first else { return nil }
      let texts = lines.map { "\($0.line) \(common.quoted($0.text.shortened))" }
      return words.leftOut(words.name(of: kind), lines.count) + common.general.colon
        + (lines.count == 1 ? "\(words.line(first.line)) \(common.quoted(first.text.shortened))" : few(texts))
    }
  }

  /// The sums the file names that its rows do not make.
  func wrongTotals(_ table: ImportTable) -> [String] {
    table.wrongTotals.map { total in
      words.wrongTotal(
        total.line, name(of: total.field), said: common.plain(total.said), made: common.plain(total.made),
        difference: common.plain(total.difference))
    }
  }

  private func proof(_ proof: ColumnMarks.Proof) -> String {
    switch proof {
    case .given: words.said
    case .plain, .otherColumns: words.byOtherColumns
    case .shown(let line, let text): words.shown(line, text)
    case .thousands(let line, let text): words.thousands(line, text)
    }
  }

  private func proof(_ proof: ColumnDates.Proof) -> String {
    switch proof {
    case .given: words.said
    case .plain: words.plain
    case .shown(let line, let text): words.shown(line, text)
    case .otherColumns: words.byOtherColumns
    }
  }

  // MARK: What came of it

  /// What an import came to, in a few lines.
  func outcome(_ outcome: ImportOutcome, of file: String, isDryRun: Bool) -> [String] {
    var lines = [summary(outcome)]
    if outcome.added(.dispute) + outcome.settledDisputes > 0 {
      lines.append(words.disputes(outcome.added(.dispute), outcome.settledDisputes))
    }
    lines += limited(outcome.changed.map(changed))
    if !outcome.unmatched.isEmpty {
      let names = outcome.unmatched.map { "\($0.payer) \(common.money($0.amount))" }
      lines.append(words.unmatched(outcome.unmatched.count, few(names)))
    }
    if !outcome.openCredits.isEmpty { lines.append(words.openCredits(few(outcome.openCredits))) }
    if !outcome.unknownOwners.isEmpty { lines.append(words.unknownOwners(few(outcome.unknownOwners))) }
    if !outcome.openSums.isEmpty {
      let sums = outcome.openSums.map { common.money($0.sum) }
      lines.append(words.openSums(outcome.openSums.reduce(0) { $0 + $1.rows }, list(sums)))
    }
    if outcome.duesByTerms > 0 { lines.append(words.duesByTerms(outcome.duesByTerms)) }
    if outcome.openings > 0 { lines.append(words.openings(outcome.openings)) }
    if outcome.openingsDueAsTold > 0 { lines.append(words.openingsDueAsTold(outcome.openingsDueAsTold)) }
    if !outcome.reopened.isEmpty {
      lines.append(words.reopened(few(outcome.reopened.map { "\($0.number) \(common.money($0.open))" })))
    }
    // At the desk they are listed, each with its answer.
    lines += completeness(outcome) + (isAtDesk ? [] : likenesses(outcome))
    let waiting = outcome.badRows.count { $0.isWaiting }
    if waiting > 0 { lines.append(isAtDesk ? words.askedAbout(waiting) : words.waiting(waiting)) }
    if !isAtDesk, let profile = outcome.profile { lines.append(remembered(profile)) }
    if isDryRun { lines.append(words.nothingWritten(file)) }
    return lines
  }

  /// What is missing from a list that is said to be complete.
  private func completeness(_ outcome: ImportOutcome) -> [String] {
    if let line = outcome.openBecauseOf { return [words.notClosed(line)] }
    guard !outcome.closed.isEmpty else { return [] }
    let items = outcome.closed.map { "  \($0.customer) \($0.number) \(common.money($0.open))" }
    return [words.closed(items.count)] + limited(items)
  }

  /// What is like records of the book, and how to answer.
  private func likenesses(_ outcome: ImportOutcome) -> [String] {
    let kinds = LikenessAnswers.nouns.filter { noun in outcome.waiting.contains { $0.noun == noun } }
    return kinds.flatMap { noun in
      let alike = outcome.waiting.filter { $0.noun == noun }
      let items = alike.map { one in
        let lines = one.lines.isEmpty ? "" : few(one.lines.map(words.line)) + common.general.colon
        let title = one.title.isEmpty ? "" : one.title + common.general.colon
        return "  " + lines + title + common.sentence(one.likeness)
      }
      let rows = alike.reduce(0) { $0 + $1.lines.count }
      return [words.alike(common.count(alike.count, noun), rows, noun.rawValue.lowercased())] + limited(items)
    }
  }

  private func summary(_ outcome: ImportOutcome) -> String {
    let nouns: [Noun] = [.customer, .contact, .gradeChange, .invoice, .payment, .holiday]
    let counts = nouns.filter { outcome.added($0) > 0 }.map { common.count(outcome.added($0), $0) }
    let new = counts.isEmpty ? "0" : list(counts)
    let parts = [
      words.new(new), words.changed(outcome.changed.count), words.badRows(outcome.badRows.count),
    ]
    return parts.joined(separator: words.semicolon)
  }

  /// One record that became different: `invoice A1: Due 2013-07-31 -> 2013-08-15`.
  private func changed(_ changed: ImportOutcome.Changed) -> String {
    let noun = changed.record.noun
    let fields = changed.record.fields.map { field in
      let was = common.values(field.was, ofField: field.name, of: noun, separator: "/")
      let now = common.values(field.now, ofField: field.name, of: noun, separator: "/")
      return common.name(ofField: field.name, of: noun) + " " + (was.isEmpty ? "" : was + " ") + "-> " + now
    }
    return "  \(common.name(of: noun)) \(changed.title)" + common.general.colon + list(fields)
  }

  /// The first bad rows, each with what is wrong with it.
  /// Those that wait to be told from others of the book were listed with what they are like.
  func badRows(_ rows: [BadRow]) -> [String] {
    limited(
      rows.filter { !$0.isAlike }.map { row in
        "  " + words.line(row.line) + common.general.colon
          + row.reasons.map(sentence).joined(separator: words.semicolon)
      })
  }

  /// Rows set aside as a file to mend them in.
  func badRowFile(_ rows: [BadRow], _ source: ImportSource) -> [UInt8] {
    BadRowReport.bytes(
      rows, header: source.mapping.header, of: source.file.bytes, titles: words.titles,
      known: SetAsideRows.titles, saying: sentence)
  }

  private func list(_ texts: [String]) -> String { texts.joined(separator: common.general.comma) }

  private func few(_ names: [String]) -> String {
    let left = names.count - Self.mostNames
    return list(names.prefix(Self.mostNames) + (left > 0 ? [words.more(left)] : []))
  }

  private func limited(_ lines: [String]) -> [String] {
    guard lines.count > Self.mostLines else { return lines }
    return lines.prefix(Self.mostLines) + ["  " + words.more(lines.count - Self.mostLines)]
  }
}

extension String {
  /// Its first 30 characters.
  fileprivate var shortened: String { count > 30 ? prefix(29) + "…" : self }
}

extension Words {
  /// An amount of no currency, with its thousands parted.
  fileprivate func plain(_ amount: ImportAmount) -> String {
    amount.money(in: .cny)?.tabular ?? amount.text
  }
}
