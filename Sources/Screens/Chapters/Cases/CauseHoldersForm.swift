internal import SalesBook

/// The others with the cause of what ended for one, a case or a win-back: each who is ticked is seen to (moments 25, 30).
struct CauseHoldersForm: DeskForm {
  /// Who is ticked, and the day they are seen to.
  struct Entry: Sendable {
    var ticked: [Bool]
    var due: Day?
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let cause: String
  private let others: [CauseHolder]
  private let origin: FollowUp.Origin

  /// None where the cause of a closed case is of that one customer, or nobody else has it.
  init?(of closed: ID<CustomerCase>, _ desk: Desk, _ book: Book) {
    let replay = desk.index.replay(book).on(desk.today)
    guard let standing = replay.standing(ofCase: closed) else { return nil }
    self.init(
      standing.course.cause?.what, replay.others(withCauseOf: standing), .caseWork, .customerCase, desk, book)
  }

  /// None where the cause of an ended win-back is of that one customer, nothing was changed, or nobody else has it.
  init?(of ended: ID<WinBack>, _ desk: Desk, _ book: Book) {
    let replay = desk.index.replay(book).on(desk.today)
    guard let standing = replay.standing(ofWinBack: ended), !standing.course.changes.isEmpty else {
      return nil
    }
    self.init(
      standing.course.cause?.what, replay.others(withCauseOf: standing), .winBack, .winBack, desk, book)
  }

  private init?(
    _ cause: String?, _ all: [CauseHolder], _ origin: FollowUp.Origin, _ noun: Noun, _ desk: Desk,
    _ book: Book
  ) {
    guard let cause, !all.isEmpty else { return nil }
    (self.cause, self.origin) = (cause.inOneLine, origin)
    others = Array(all.prefix(CauseHoldersForm.most))
    entry = Entry(
      ticked: others.map { _ in true }, due: desk.index.workingDays.onOrAfter(desk.today + 1))
    let words = desk.words
    title = desk.title(.cases.causes, "\(self.cause)  \(words.count(others.count, .customer))")
    rows =
      others.enumerated().map { number, other in
        let about = [desk.names(of: [other.customer], book), other.facts.inOneLine].said()
        return .flag(RowID(noun, "Other\(number + 1)"), about, \.ticked[number])
      } + [.day(RowID(.followUp, "Due"), words.cases.seeOthers, .coming, \.due)]
  }

  /// How many are named.
  private static let most = 9

  func rowMissing(in filled: Entry) -> RowID? { filled.due == nil ? RowID(.followUp, "Due") : nil }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let plans = zip(others, filled.ticked).filter(\.1).map { other, _ -> PlanFollowUp in
      var plan = FollowUp(key: .none)
      (plan.customer, plan.contact, plan.origin) = (other.customer, other.contact, origin)
      (plan.due, plan.purpose) = (filled.due ?? desk.today, desk.words.cases.sameCause(cause))
      return PlanFollowUp(plan)
    }
    return (Batch(plans), cause)
  }
}
