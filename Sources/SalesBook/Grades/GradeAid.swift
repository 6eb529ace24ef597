/// What speaks for how hard a customer is to *agree with*, each thing with its day, and the grade that comes of it. A
/// person decides (S0). Lateness and word kept stand beside it: they may cost an A or B, never make a C or D.
public struct GradeAid: Equatable, Sendable {
  /// One thing that was seen.
  public struct Evidence: Equatable, Sendable {
    public let kind: GradeSignal.Kind
    public let day: Day
    /// The record that tells it.
    public let record: RecordName
    /// What it was about.
    public let note: String
    /// What we answered.
    public let answer: String
  }

  /// Why an A or B is not proposed though nothing else speaks against it.
  public enum Cost: Equatable, Sendable {
    /// Their word is weak: kept of so many.
    case weakWord(WordKept)
    /// The oldest of what they owe is past due for so many days.
    case late(days: Int)
  }

  /// What was seen in a year, the latest first.
  public let evidence: [Evidence]
  /// What lowers a good grade.
  public let costs: [Cost]
  /// The grade that comes of it; nil where too little is known.
  public let proposed: Grade?

  /// How many of the things seen are demands: all but cooperation.
  public var demands: Int { evidence.count { $0.kind != .cooperation } }

  /// Months in which what was seen counts.
  static let months = 12

  init(_ evidence: [Evidence], _ costs: [Cost]) {
    (self.evidence, self.costs) = (evidence, costs)
    proposed = GradeAid.proposal(evidence, isCostly: !costs.isEmpty)
  }

  /// Demands of four kinds, or six of three kinds, are those of a difficult customer (S0: on everything); from two on
  /// those of a fussy one. One and cooperation, or cooperation alone, is what most and the best do; less tells nothing.
  private static func proposal(_ evidence: [Evidence], isCostly: Bool) -> Grade? {
    let demands = evidence.filter { $0.kind != .cooperation }
    let (kinds, helps) = (Set(demands.map(\.kind)).count, evidence.count - demands.count)
    switch demands.count {
    case _ where kinds >= 4, 6... where kinds >= 3: return .difficult
    case 2...: return .fussy
    case 1: return isCostly || helps == 0 ? nil : .regular
    default:
      guard helps > 0 else { return nil }
      let good: Grade = helps > 1 ? .prime : .regular
      return isCostly ? (good == .prime ? .regular : nil) : good
    }
  }
}

extension Replay {
  /// What speaks for the grade of the customer at a slot, as of the replayed day.
  public func gradeAid(ofCustomer slot: Int) -> GradeAid {
    let since = day.adding(months: -GradeAid.months)
    let seen = evidence(ofCustomer: slot).filter { $0.day > since }
    return GradeAid(
      seen.sorted { ($1.day, $1.record.key) < ($0.day, $0.record.key) }, costs(ofCustomer: slot))
  }

  /// Everything seen by the replayed day of the customer at a slot.
  func evidence(ofCustomer slot: Int) -> [GradeAid.Evidence] {
    let seen = signals(ofCustomer: slot) + disputed(ofCustomer: slot) + checked(ofCustomer: slot)
    return (seen + asked(ofCustomer: slot) + smoothDeals(ofCustomer: slot)).filter { $0.day <= day }
  }

  private func signals(ofCustomer slot: Int) -> [GradeAid.Evidence] {
    book.gradeSignalsOf[slot].compactMap { book.gradeSignals[slot: $0] }.map {
      GradeAid.Evidence(kind: $0.kind, day: $0.day, record: RecordName($0), note: $0.note, answer: $0.answer)
    }
  }

  /// What they contested of invoices: objections to what was agreed.
  private func disputed(ofCustomer slot: Int) -> [GradeAid.Evidence] {
    book.invoicesOf[slot].flatMap { child -> [GradeAid.Evidence] in
      guard let invoice = book.invoices[slot: child] else { return [] }
      return book.disputesOf[child].compactMap { book.disputes[slot: $0] }.map {
        GradeAid.Evidence(
          kind: .contractObjection, day: $0.day ?? invoice.issued, record: RecordName($0),
          note: [invoice.number, $0.reason].filter { !$0.isEmpty }.joined(separator: " "), answer: "")
      }
    }
  }

  /// Statements they went through: confirmed, or found to differ.
  private func checked(ofCustomer slot: Int) -> [GradeAid.Evidence] {
    book.statementsOf[slot].compactMap { book.statements[slot: $0] }.compactMap { statement in
      guard let answer = statement.answer, let day = statement.answered else { return nil }
      return GradeAid.Evidence(
        kind: answer == .confirmed ? .cooperation : .details, day: day, record: RecordName(statement),
        note: statement.why, answer: "")
    }
  }

  private func costs(ofCustomer slot: Int) -> [GradeAid.Cost] {
    let policy = rules.policy
    let word = WordKept(promises(ofCustomer: slot), on: day, policy: policy)
    let late = accounts(ofCustomer: slot).daysOverdue
    return (word.isWeak(policy) ? [.weakWord(word)] : [])
      + (late > policy.agingBounds[0] ? [.late(days: late)] : [])
  }
}
