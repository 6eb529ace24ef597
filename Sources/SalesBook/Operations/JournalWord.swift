/// The journal's word for what an entry did (`Op: log-touch`).
public enum JournalWord: Hashable, Sendable {
  /// An act with rules of its own.
  case deed(Deed)
  /// Fields of a noun's record changed: `edit-customers`.
  case edit(Noun)
  /// A noun's record added as it stands: `add-people`.
  case add(Noun)
  /// A noun's record taken away: `remove-holidays`.
  case remove(Noun)

  /// The word as it stands in the journal.
  public var text: String {
    switch self {
    case .deed(let deed): deed.rawValue
    case .edit(let noun): "edit-\(noun.tableName)"
    case .add(let noun): "add-\(noun.tableName)"
    case .remove(let noun): "remove-\(noun.tableName)"
    }
  }

  /// The word that text is; nil for one of a later version.
  public init?(_ text: String) {
    guard let word = JournalWord.known[text] else { return nil }
    self = word
  }

  /// The noun it names; nil for an act with rules of its own.
  public var noun: Noun? {
    switch self {
    case .edit(let noun), .add(let noun), .remove(let noun): noun
    case .deed: nil
    }
  }

  /// Every word there is.
  public static let all: [JournalWord] =
    Deed.allCases.map(JournalWord.deed) + Noun.allCases.flatMap { [.edit($0), .add($0), .remove($0)] }

  private static let known = Dictionary(all.map { ($0.text, $0) }) { first, _ in first }
}

/// The acts of the practice and of the store, by their words in the journal.
public enum Deed: String, Keyword {
  case addCustomer = "add-customer"
  case addContact = "add-contact"
  case archiveCustomers = "archive-customer"
  case takeBackCustomers = "take-back-customer"
  case tagCustomers = "tag-customer"
  case handOver = "hand-over"
  case noteNews = "note-news"
  case takeLead = "take-lead"
  case mergeCustomers = "merge-customers"
  case logTouch = "log-touch"
  case logAttempt = "log-attempt"
  case planFollowUp = "plan-follow-up"
  case moveFollowUps = "move-follow-up"
  case finishFollowUps = "finish-follow-up"
  case dropFollowUps = "drop-follow-up"
  case planSeries = "plan-series"
  case endSeries = "end-series"
  case addInvoice = "add-invoice"
  case contestInvoice = "contest-invoice"
  case settleDispute = "settle-dispute"
  case takePayment = "take-payment"
  case allocatePayment = "allocate-payment"
  case bouncePayment = "bounce-payment"
  case clearPayment = "clear-payment"
  case correctPayment = "correct-payment"
  case refundMoney = "refund-money"
  case applyCredit = "apply-credit"
  case writeOffInvoice = "write-off"
  case takePromise = "take-promise"
  case reportOnPromise = "report-on-promise"
  case answerBreach = "answer-breach"
  case remindCustomer = "remind-customer"
  case judgeArrears = "judge-arrears"
  case takeRung = "take-rung"
  case answerRung = "answer-rung"
  case leaveRung = "leave-rung"
  case liftHold = "lift-hold"
  case gradeCustomers = "grade-customer"
  case noteSignal = "note-signal"
  case sendStatement = "send-statement"
  case answerStatement = "answer-statement"
  case sendLetter = "send-letter"
  case openDeal = "open-deal"
  case stepDeal = "step-deal"
  case makeCommitment = "make-commitment"
  case stepCommitment = "step-commitment"
  case agreeRebate = "agree-rebate"
  case stepRebate = "step-rebate"
  case helpWithRebate = "help-with-rebate"
  case endRebateHelp = "end-rebate-help"
  case askApproval = "ask-approval"
  case answerApproval = "answer-approval"
  case concede
  case noteInsight = "note-insight"
  case moveInsights = "move-insight"
  case openCase = "open-case"
  case stepCase = "step-case"
  case answerCaseStep = "answer-case-step"
  case openExit = "open-exit"
  case stepExit = "step-exit"
  case offerFreedHours = "offer-freed-hours"
  case openWinBack = "open-win-back"
  case stepWinBack = "step-win-back"
  case makeChange = "make-change"
  case noteHypothesis = "note-hypothesis"
  case settleHypothesis = "settle-hypothesis"
  case openCampaign = "open-campaign"
  case joinCampaign = "join-campaign"
  case setQuota = "set-quota"
  case reviseCampaign = "revise-campaign"
  case endCampaign = "end-campaign"
  case beginRound = "begin-round"
  case joinRound = "join-round"
  case skipRoundItem = "skip-round-item"
  case pauseRound = "pause-round"
  case resumeRound = "resume-round"
  case endRound = "end-round"
  case takeLeave = "take-leave"
  case endLeave = "end-leave"
  case importReceivables = "import-receivables"
  case importCustomers = "import-customers"
  case importPayments = "import-payments"
  case importHolidays = "import-holidays"
  /// The public holidays a new book begins with.
  case beginWithHolidays = "begin-with-holidays"
  /// Somebody came into the book with their first change.
  case join
  /// What somebody did to a table with an editor.
  case handEdit = "hand-edit"
  /// A book that was damaged was mended.
  case repair
  /// An entry taken back.
  case undo
  /// An entry put back.
  case redo

  /// Whether it brought in a file: taking it back leaves what others have
  /// touched since.
  public var isImport: Bool {
    [.importReceivables, .importCustomers, .importPayments, .importHolidays].contains(self)
  }

  /// Whether whoever wrote it takes it back when they undo: that somebody works here is not undone with
  /// what they did first, a new book has been begun, damage does not come back, and how far a round is changes nothing
  /// about anybody.
  public var isUndoable: Bool {
    switch self {
    case .join, .repair, .beginWithHolidays: false
    case .beginRound, .joinRound, .skipRoundItem, .pauseRound, .resumeRound, .endRound: false
    default: true
    }
  }
}
