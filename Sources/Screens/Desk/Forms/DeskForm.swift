internal import SalesBook

/// A form as a value: what it asks, what stands in it before anybody types, and
/// what becomes of it. What is not touched stays as the entry has it, and is not
/// written.
protocol DeskForm: Sendable {
  /// What it holds: the records that come of it, and answers besides.
  associatedtype Entry: Sendable
  /// What stands in the box's upper edge.
  var title: String { get }
  /// What is proposed.
  var entry: Entry { get }
  /// What is asked, in the order it is usually known.
  var rows: [FormRow<Entry>] { get }
  /// What a draft of it is kept under; nil where keeping one makes no sense.
  var draftKey: String? { get }
  /// The row that must be filled because of what another holds, so that nothing
  /// typed is lost; nil if none is missing.
  func rowMissing(in filled: Entry) -> RowID?
  /// What is to be done, and what it is done to.
  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  )
  /// The row at which a refusal is explained, where it is not about a field
  /// the refusal itself names.
  func row(for refusal: Refusal) -> RowID?
  /// What is opened once it is on disk, with what was written; nil for nothing.
  func next(_ filled: Entry) -> NextForm?
}

/// The form that follows another, made of what that has written; nil where there is nothing to ask.
typealias NextForm = @Sendable ([Change], Desk, Book) -> (any DeskForm)?

extension DeskForm {
  var draftKey: String? { nil }
  func rowMissing(in filled: Entry) -> RowID? { nil }
  func row(for refusal: Refusal) -> RowID? { nil }
  func next(_ filled: Entry) -> NextForm? { nil }

  /// What is asked, as a form shows it.
  var fields: [FormField] { rows.map(\.field) }

  /// The entry as texts, by row.
  var proposals: [String: String] {
    Dictionary(rows.map { ($0.id, $0.typed(entry)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entry with what was touched put in, and what follows from that.
  func filled(_ form: Form, _ values: FormValues, _ desk: Desk, _ book: Book) throws(RowComplaint) -> Entry {
    var filled = entry
    for row in rows where isTaken(row, form) {
      do throws(FieldError) {
        try row.take(&filled, values.values[row.id])
      } catch {
        throw RowComplaint(row: row.id, reason: .badValue(error))
      }
    }
    follow(&filled, form, desk, book)
    if let row = rowMissing(in: filled) { throw RowComplaint(row: row.text, reason: .isMissing) }
    return filled
  }

  /// The entry as it stands while it is being filled in: what cannot be read yet
  /// is as it was proposed.
  func standing(_ form: Form, _ desk: Desk, _ book: Book) -> Entry {
    var standing = entry
    for row in rows where isTaken(row, form) {
      // What cannot be taken is said where it is typed.
      if let value = try? form.value(of: row.id) { try? row.take(&standing, value) }
    }
    follow(&standing, form, desk, book)
    return standing
  }

  /// Whether a row's value is what stands in the form: not what was proposed, or
  /// what was typed over something worked out.
  private func isTaken(_ row: FormRow<Entry>, _ form: Form) -> Bool {
    row.follow == nil ? !form.holdsProposal(row.id) : form.isTypedOver(row.id)
  }

  /// Works out what rows propose from what stands in others; one that follows
  /// another that follows comes right the next time round.
  private func follow(_ entry: inout Entry, _ form: Form, _ desk: Desk, _ book: Book) {
    let following = rows.filter { $0.follow != nil && !form.isTypedOver($0.id) }
    for _ in following {
      let before = following.map { $0.typed(entry) }
      for row in following { row.follow?(&entry, desk, book) }
      if following.map({ $0.typed(entry) }) == before { return }
    }
  }

  /// The form with its proposals worked out anew from what stands in it, and what
  /// else is done told beside the rows that say so.
  func followed(_ form: Form, _ desk: Desk, _ book: Book) -> Form {
    var form = form
    let standing = standing(form, desk, book)
    for row in rows where row.follow != nil { form.propose(row.typed(standing), for: row.id) }
    for row in rows {
      if let appears = row.appears { form.show(appears(standing), at: row.id) }
    }
    for row in rows {
      if let offer = row.offer { form.offer(offer(standing, desk, book), at: row.id) }
    }
    for row in rows {
      if let note = row.note { form.tell(note(standing, desk, book), at: row.id) }
    }
    let telling = rows.filter { !$0.tells.isEmpty }
    guard !telling.isEmpty else { return form }
    let told = desk.told(of: operation(standing, desk, book).0, book)
    for row in telling {
      let parts = told.filter { row.tells.contains($0.noun) }.map(\.text)
      let note = row.note.map { [$0(standing, desk, book)] } ?? []
      let all = (parts + note).filter { !$0.isEmpty }
      form.tell(all.joined(separator: desk.words.general.comma), at: row.id)
    }
    return form
  }

  /// The row of the form at which a refusal is explained: the field it names,
  /// what the form says, or the row that asks for what it is about.
  func place(of refusal: Refusal) -> String? {
    switch refusal {
    case .badField(let noun, let field, _), .fieldMissing(let noun, let field),
      .changedMeanwhile(let noun, _, let field, _, _), .dayToCome(let noun, let field, _),
      .dayTooEarly(let noun, let field, _), .dayTooLate(let noun, let field, _):
      return row(for: refusal)?.text ?? RowID(noun, field).text
    case .amountNotPositive, .currencyDiffers, .moreThanOpen, .moreThanPaid, .nothingOwed, .promisedAbove,
      .settledAlready, .refundedAlready, .sumNotAgreed, .aboveTolerance, .nothingSettled:
      if let row = row(for: refusal) { return row.text }
      return rows.first { $0.field.kind.isAmount }?.id
    case .neverComes: return RowID(.series, "Rule").text
    case .neverMatures: return RowID(.payment, "Matures").text
    case .notAGift(.money): return RowID(.touch, "Said").text
    case .notAGift(.aboveLimit): return RowID(.touch, "Cost").text
    case .bouncedAlready: return RowID(.payment, "Cleared").text
    case .doubtful(let doubts): return doubts.lazy.compactMap(row(for:)).first
    case .reasonMissing, .numberTaken, .instalmentsDiffer, .promiseTooEarly, .rungBarred, .ownApproval,
      .mayNotApprove, .concessionBarred, .commitmentBarred, .caseBarred, .rebateBarred, .exitBarred,
      .winBackBarred, .givingHeld, .campaignBarred,
      .plannedLater, .gone, .anothers, .nobody, .hasLeft, .coversThemselves, .alreadySo, .mergedIntoItself,
      .inUse, .anothersRound, .nothingToDo:
      return row(for: refusal)?.text
    }
  }
}

extension DeskForm {
  /// The row of the form at which something doubtful is explained.
  private func row(for doubt: Doubt) -> String? {
    switch doubt {
    case .unlikely(let why): why.first.map { RowID(.promise, $0.field).text }
    case .aboveBalance, .noDebt, .takenAlready: rows.first { $0.field.kind.isAmount }?.id
    case .beforeInvoice: RowID(.payment, "Day").text
    case .farDay(let noun, let field, _): RowID(noun, field).text
    case .dueBeforeIssued: RowID(.invoice, "Due").text
    case .rung(.outsideJudgement): RowID(.rungStep, "Rung").text
    case .rung: row(for: .rungBarred(.notReconciled))?.text ?? RowID(.rungStep, "Day").text
    case .lettingGo: RowID(.customer, "ArchiveReason").text
    case .firstVisit:
      rows.first { $0.id.hasSuffix(".Channel") }?.id
    case .aboveLimit: rows.first { $0.field.kind.isAmount }?.id
    case .offeredLately: RowID(.concession, "Percent").text
    case .contactedLately: RowID(.touch, "Said").text
    case .winBack(.difficult): RowID(.winBack, "What").text
    case .winBack(.notDecider): row("Contact")
    case .winBack(.notApologised): RowID(.winBackStep, "Apologised").text
    case .winBack: row("What")
    case .caseEnds(.unrated): RowID(.caseStep, "Satisfied").text
    case .caseEnds(.gapUnknown): RowID(.caseStep, "Gap").text
    case .rebate(.unclear(let fields)): fields.first.map { RowID(.rebate, $0).text }
    case .rebate(.adjustedBefore): RowID(.rebateStep, "Effort").text
    case .rebate(.otherSum): RowID(.rebateStep, "Amount").text
    case .exit(.wayFirst): RowID(.exitStep, "Means").text
    case .exit(.passedEarly): RowID(.exitStep, "Day").text
    case .exit(.unplaced): RowID(.exitStep, "Placement").text
    case .exit(.noReplacement): RowID(.exitStep, "Customers").text
    case .alike(let likeness): row(for: likeness)
    case .tooSoon(let soon): soon.isPlan ? RowID(.followUp, "Due").text : RowID(.touch, "Day").text
    case .campaign:
      rows.first {
        $0.id == RowID(.campaignCustomer, "Customer").text || $0.id == RowID(.followUp, "Customer").text
      }?
      .id ?? rows.first?.id
    case .settledLess: nil
    }
  }

  /// The row of a step of a win-back, where the form asks for it; else its first.
  private func row(_ field: String) -> String? {
    let asked = RowID(.winBackStep, field).text
    return rows.contains { $0.id == asked } ? asked : rows.first?.id
  }

  /// The row of the form that makes its record like another.
  private func row(for likeness: Likeness) -> String? {
    let noun = likeness.record.noun
    return switch likeness.grounds {
    case .number: RowID(noun, "Number").text
    case .sum: rows.first { $0.field.kind.isAmount }?.id
    case .name: RowID(noun, "Name").text
    case .phone: RowID(noun, "Phone").text
    }
  }
}

extension PromiseDoubt {
  /// The field of a promise it is about.
  fileprivate var field: String {
    switch self {
    case .putOff, .impossible: "Judged"
    case .moreThanEver: "Amount"
    case .dayOff, .fullDay, .away: "Due"
    case .taken: "Time"
    }
  }
}

/// Why what a form holds cannot be taken, and at which row.
struct RowComplaint: Error {
  /// Why.
  enum Reason {
    case badValue(FieldError)
    /// Another row makes it necessary.
    case isMissing
  }

  let row: String
  let reason: Reason
}
