internal import SalesBook

extension Practice {
  /// The whole of it: what a chapter or a pane adds itself to.
  public static let whole = Practice(
    [
      Command.moving, Command.panes, Command.finding, Command.followUps, Command.cases, Command.exits,
      Command.winBacks,
      Command.repeats,
      Command.customers,
      Command.handovers,
      Command.receivables, Command.promises, Command.arrears, Command.grades, Command.letters, Command.deals,
      Command.commitments,
      Command.rebates, Command.campaigns,
      Command.approvals, Command.concessions, Command.insights,
      Command.copying, Command.asOf, Command.turning,
      Command.targets, Command.people, Command.leaves, Command.importing, Command.knowing, Command.desk,
    ],
    views: [CustomersPane(), CalendarPane(), BoardPane(), DossierPane(), RoundPane()],
    landmarks: Landmarks(
      back: .moving.back, open: .moving.open, undo: .desk.undo, help: .desk.help, palette: .desk.palette,
      quit: .desk.quit, quitNow: .desk.quitNow, search: .finding.searchAll,
      invitations: [.customers.add, .importing.importFile, .desk.openSample, .desk.tour],
      people: .people.people,
      askApproval: .approvals.ask,
      answers: [
        .followUps.log, .followUps.noAnswer, .followUps.move, .followUps.drop, .receivables.pay,
        .promises.take,
        .promises.news, .promises.answerBreach, .arrears.takeRung, .commitments.step, .cases.step,
        .rebates.step,
        .exits.step,
        .winBacks.step,
      ], doubled: [.followUps.log, .followUps.noAnswer, .promises.take], skip: .turning.skip,
      handOver: .customers.handOver,
      ownAnswers: [
        .breach: .promises.answerBreach, .promiseDue: .promises.news, .apology: .promises.news,
        .promiseReminder: .promises.remind, .invoiceReminder: .promises.remind,
        .rungStep: .arrears.answerRung,
        .limitation: .letters.write, .billMatured: .receivables.clear, .statement: .arrears.statement,
        .approval: .approvals.answer,
        .ourWord: .commitments.step, .ourWordInDanger: .commitments.step, .ourWordLate: .commitments.step,
        .apologyOwed: .commitments.step, .paperMissing: .commitments.step,
        .caseWaiting: .cases.step, .casePart: .cases.step,
        .rebateReminder: .rebates.step, .rebateReadBack: .rebates.step, .rebateUnfounded: .rebates.step,
        .rebateOver: .rebates.step, .rebateOwed: .rebates.step,
        .exitToCarryOut: .exits.step, .exitToDecide: .exits.step, .exitLastDay: .exits.step,
        .exitStep: .exits.step,
        .winBack: .winBacks.step, .winBackChange: .winBacks.step, .winBackSignals: .winBacks.open,
      ]))
}

extension Keymap {
  /// The commands' own keys.
  public static let standard = Keymap(of: Practice.whole)
}

extension Command {
  /// Every command, in the order of help.
  public static var all: [Command] { Practice.whole.commands }
  /// The command of that name; nil if there is none.
  public static func named(_ name: String) -> Command? { Practice.whole.command(named: name) }
}
