import SalesBook

@testable import Screens

/// One command as somebody gives it, and what is to be seen for it.
struct CommandJourney {
  /// What is to be seen for it.
  enum Expected {
    /// The screen has this text.
    case shows(String)
    /// The book has changed, and the screen has this text; `u` puts every table back as it was.
    case writes(String)
    /// The session loop is asked for this.
    case asks(String)
    /// The clipboard got this.
    case copies(String)
  }

  /// Keys that lead to where the command is wanted.
  let before: String
  /// Keys that finish what it opens.
  let after: String
  /// On a book without customers.
  let isOnEmptyBook: Bool
  let expected: Expected

  init(
    at before: String = "", then after: String = "", onEmptyBook: Bool = false, _ expected: Expected
  ) {
    (self.before, self.after, self.expected) = (before, after, expected)
    isOnEmptyBook = onEmptyBook
  }

  /// The journey of every command. A new command does not pass without one.
  static let all: [Command: CommandJourney] = moving.merging(finding) { $1 }.merging(writing) { $1 }
    .merging(collecting) { $1 }.merging(selling) { $1 }.merging(knowing) { $1 }.merging(planning) { $1 }
    .merging(viewing) { $1 }.merging(desk) { $1 }

  private static let moving: [Command: CommandJourney] = [
    .moving.down: .init(.shows("> 众望科技")),
    .moving.up: .init(at: "j j", .shows("> 众望科技")),
    .moving.pageDown: .init(.shows("> Zhongwei")),
    .moving.pageUp: .init(at: "G", .shows("> #HOLD 北京华联")),
    .moving.halfDown: .init(.shows("> Zhongwei")),
    .moving.halfUp: .init(at: "G", .shows("> #HOLD 北京华联")),
    .moving.first: .init(at: "G", .shows("> #HOLD 北京华联")),
    .moving.last: .init(.shows("> Zhongwei")),
    .moving.open: .init(at: "j", .shows("[4] Dossier  众望")),
    .moving.back: .init(at: "4", .shows("[1] Customers")),
    .panes.customers: .init(at: "2", .shows("[1] Customers")),
    .panes.calendar: .init(.shows("[2] Calendar")),
    .panes.overdue: .init(.shows("[3] Overdue")),
    .panes.dossier: .init(.shows("[4] Dossier")),
    .panes.today: .init(.shows("[5] Today")),
    .panes.next: .init(.shows("[2] Calendar")),
    .panes.previous: .init(.shows("[5] Today")),
    .panes.details: .init(at: "Esc", .shows("LAST    ")),
    .panes.zoom: .init(at: "3", .shows("[3 Overdue")),
  ]

  private static let finding: [Command: CommandJourney] = [
    .finding.filter: .init(then: "s z f z", .shows("1 of 4")),
    .finding.clearFilter: .init(at: "/ s z f z Enter", .shows("[1] Customers  4")),
    .finding.searchAll: .init(then: "r e e d", .shows("Tom Reed")),
    .finding.pickFilter: .init(at: "/ s z f z Enter F Enter Esc", then: "s z Enter", .shows("/ szfz")),
    .finding.keepFilter: .init(at: "/ s z f z Enter", then: "Enter", .asks("keepFilter")),
    .finding.sort: .init(.shows("sort: name")),
    .finding.reverseSort: .init(.shows("sort: next ^")),
    .finding.showOwn: .init(.shows("[1] Customers  mine  4")),
    .finding.mark: .init(.shows("1 marked")),
    .finding.markRange: .init(then: "j j", .shows("3 marked")),
    .finding.markAll: .init(.shows("4 marked")),
  ]

  private static let writing: [Command: CommandJourney] = [
    .followUps.log: .init(then: "h i Enter", .writes("saved: Logged a contact")),
    .followUps.noAnswer: .init(.writes("saved: Logged an attempt")),
    .followUps.plan: .init(then: "f r i Enter", .writes("saved: Planned a follow-up")),
    .repeats.add: .init(then: "w e e k l y Enter", .writes("saved: Planned a repeat")),
    .repeats.end: .init(
      at: "N r w e e k l y Enter", then: "e n o u g h Enter y", .writes("saved: Ended a repeat")),
    .receivables.pay: .init(then: "Enter", .writes("saved: Took a payment")),
    .customers.add: .init(then: "N e w Enter", .writes("saved: Added a customer")),
    .customers.edit: .init(then: "N e w Enter", .writes("saved: Edited a customer")),
    .customers.editTable: .init(.asks("editTable")),
    .customers.tag: .init(then: "f a i r Enter", .writes("fair")),
    .customers.flag: .init(.writes("北京华联 ~")),
    .customers.handOver: .init(then: "Enter", .writes("saved: Handed over: 北京华联 -> li")),
    .grades.grade: .init(then: "b Tab w h y Enter", .writes("saved: Graded: 北京华联 B")),
    .customers.addContact: .init(then: "B o Enter", .writes("saved: Added a contact")),
    .receivables.addInvoice: .init(then: "N 1 Tab 9 9 Enter", .writes("saved: Added an invoice")),
    .receivables.contest: .init(at: "3 o o G", then: "b a d Enter", .writes("# contested")),
    .receivables.settleDispute: .init(
      at: "3 o o : c o n t e s t Enter b a d Enter", .writes("saved: Settled a dispute")),
    .receivables.setOff: .init(at: "3 G", .writes("CN-1")),
    .receivables.clear: .init(
      at: "p 5 Tab 1 1 - 2 0 Tab b i l l Tab 2 0 2 6 - 1 1 - 2 0 Enter",
      .writes("saved: Noted that a bill came in")),
    .receivables.bounce: .init(at: "4 G", then: "Tab n o Enter", .writes("saved:")),
    .receivables.allocate: .init(at: "4", then: "Enter", .writes("saved: Allocated a payment")),
    .receivables.reallocate: .init(at: "4 G", then: "Enter", .writes("saved: Corrected a payment")),
    .receivables.refund: .init(at: "4", then: "Enter", .writes("saved: Gave money back")),
    .customers.takeAway: .init(at: "4 G", then: "t w i c e Enter y", .writes("saved: Removed")),
    .receivables.match: .init(then: "Enter", .writes("saved: Allocated a payment")),
    .customers.merge: .init(at: "Space Space", then: "y", .writes("saved: Merged")),
    .customers.archive: .init(at: "G", then: "g o n e Tab Right Enter Enter", .writes("[1] Customers  3")),
    .customers.takeBack: .init(
      at: "3 : a r c h i v e Enter g o n e Tab Right Enter Enter", .writes("saved: Took back: 北京华联")),
    .handovers.page: .init(.shows("handover: 北京华联")),
    .customers.history: .init(.asks("loadHistory")),
  ]

  private static let knowing: [Command: CommandJourney] = [
    .knowing.answer: .init(then: "Right Enter", .writes("saved: ")),
    .knowing.business: .init(then: "f o o d Enter", .writes("saved: Edited a customer")),
    .knowing.standing: .init(then: "Tab f r i e n d Enter", .writes("saved: Edited a customer")),
    .knowing.lead: .init(then: "N e w Tab s c a l e s Enter", .writes("saved: Took a lead")),
    .knowing.visitSheet: .init(.shows("To find out")),
    .knowing.timeline: .init(then: "v i s i t", .shows("timeline: 北京华联")),
    .knowing.allyMap: .init(.shows("can influence them")),
    .knowing.satisfaction: .init(.shows("content")),
    .knowing.occasions: .init(.shows("how do you get on")),
    .knowing.addNews: .init(then: "m o v e d Enter", .writes("saved: Noted news")),
  ]

  private static let collecting: [Command: CommandJourney] = [
    .promises.take: .init(then: "5 0 0 Space f r i Enter", .writes("saved: Took a promise")),
    .promises.news: .init(then: "t s o Enter", .writes("saved: Noted how a promise stands")),
    .promises.answerBreach: .init(then: "Enter", .writes("saved: Answered a breach")),
    .promises.remind: .init(then: "y e s Enter", .writes("saved: Reminded")),
    .arrears.judge: .init(then: "Tab l i e s Enter", .writes("saved: Judged the arrears")),
    .arrears.takeRung: .init(at: "3 G", then: "Tab a s k Tab Right Enter", .writes("saved: Took a rung")),
    .arrears.answerRung: .init(then: "Right Enter", .writes("saved: Noted what came of it")),
    .arrears.leaveRung: .init(at: "3", then: "p a i d Enter", .writes("saved: Left a rung")),
    .arrears.liftHold: .init(then: "p a i d Enter", .writes("saved: Lifted the hold")),
    .arrears.statement: .init(then: "Enter", .writes("saved: Stated the account")),
    .arrears.writeOff: .init(at: "3 G", then: "Tab Tab Right Enter", .writes("saved: Wrote off")),
    .letters.write: .init(then: "s", .asks("fetchLetter")),
    .arrears.boardView: .init(at: "3", .shows("by rung")),
    .arrears.figures: .init(.shows("DSO")),
    .arrears.forecast: .init(.shows("doubtful")),
    .arrears.whatIf: .init(.shows("remind: INV-0950")),
  ]

  private static let selling: [Command: CommandJourney] = [
    .deals.open: .init(then: "s c a l e s Enter", .writes("saved: Opened a deal: 北京华联 scales")),
    .deals.step: .init(then: "Enter", .writes("saved: Took a deal further")),
    .approvals.ask: .init(
      then: "Tab 1 0 % Tab l i Tab 1 0 Enter", .writes("saved: Asked for an approval: 北京华联 price 10%")),
    .approvals.answer: .init(then: "Enter", .writes("saved: Answered an approval")),
    .approvals.list: .init(.shows("waits for you")),
    .concessions.concede: .init(
      then: "Right Tab 6 0 Enter", .writes("saved: Noted a concession: 北京华联 term 60 -> nothing given")),
    .concessions.list: .init(.shows("asked 1, given 0")),
    .insights.note: .init(then: "g l u e Enter", .writes("saved: Noted an insight: 北京华联 glue")),
    .rebates.agree: .init(
      then: "Tab Tab Tab 1 0 0 0 0 Space 1 % Enter Enter", .writes("saved: Agreed a rebate: 北京华联")),
    .rebates.step: .init(
      then: "r Enter", .writes("saved: Did something about a rebate: 北京华联")),
    .rebates.list: .init(.shows("running")),
    .cases.open: .init(then: "w e t Enter", .writes("saved: Opened a case: 北京华联 other")),
    .cases.step: .init(then: "t s o o n Enter", .writes("saved: Did something about a case: 北京华联")),
    .winBacks.open: .init(
      at: "j", then: "g o n e Enter", .writes("saved: Began to win back: 众望科技")),
    .winBacks.step: .init(then: "b l a t e Enter", .writes("saved: Took a step to win back: 北京华联")),
    .winBacks.list: .init(.shows("buy elsewhere")),
    .cases.list: .init(.shows("wet boxes")),
    .cases.causes: .init(.shows("no cover")),
    .exits.open: .init(at: "j", then: "t r o u b l e Enter", .writes("saved: Opened an exit review")),
    .exits.step: .init(
      then: "l Tab h a r d Enter", .writes("saved: Noted a step of an exit review: 北京华联")),
    .exits.sheet: .init(.shows("the past two years")),
    .exits.list: .init(.shows("takes too much")),
    .exits.candidates: .init(.shows("Nobody earns so little")),
    .insights.list: .init(.shows("1 customer")),
    .insights.move: .init(then: "Enter", .writes("saved: Noted what became of a demand")),
    .deals.list: .init(.shows("计价秤")),
    .commitments.give: .init(
      then: "t e n Tab 1 1 - 2 7 Tab Tab Right Enter", .writes("saved: Gave our word: 北京华联 ten")),
    .commitments.step: .init(
      then: "d l i f t Enter", .writes("saved: Noted what became of our word: 北京华联 工程师到场")),
    .commitments.list: .init(.shows("工程师到场")),
    .commitments.mirror: .init(.shows("theirs")),
    .campaigns.open: .init(then: "Right Enter", .writes("saved: Drew up a campaign: 北京华联")),
    .campaigns.join: .init(at: market, then: "Enter", .writes("saved: Put into a campaign: north: 北京华联")),
    .campaigns.list: .init(
      at: market, then: "Enter G Enter d o n e Enter Esc", .writes("saved: Ended a campaign: north")),
  ]

  private static let planning: [Command: CommandJourney] = [
    .followUps.done: .init(.writes("saved: ")),
    .followUps.move: .init(then: "w", .writes("-> ")),
    .followUps.dayLater: .init(.writes("11-21")),
    .followUps.dayEarlier: .init(at: "2 Enter", .writes("11-22")),
    .followUps.pickUp: .init(then: "l l Enter", .writes("-> ")),
    .followUps.drop: .init(then: "n o Enter", .writes("saved: Dropped")),
  ]

  private static let viewing: [Command: CommandJourney] = [
    .followUps.previousDay: .init(at: "2", .shows("Sun 11-22")),
    .followUps.nextDay: .init(at: "2", .shows("Tue 11-24")),
    .followUps.previousMonth: .init(at: "2", .shows("Oct 2026")),
    .followUps.nextMonth: .init(at: "2", .shows("Dec 2026")),
    .followUps.previousYear: .init(at: "2", .shows("Nov 2025")),
    .followUps.nextYear: .init(at: "2", .shows("Nov 2027")),
    .grades.due: .init(.shows("+- time to be in touch --")),
    .grades.idle: .init(.shows("+- idle customers --")),
    .grades.neglected: .init(.shows("+- neglected --")),
    .grades.mix: .init(.shows("usual 30 %")),
    .followUps.goToday: .init(at: "2 ]", .shows("Mon 11-23")),
    .followUps.goToDate: .init(then: "1 2 - 0 1 Enter", .shows("Tue 12-01")),
    .moving.previousRecord: .init(at: "j 4", .shows("[4] Dossier  北京华联")),
    .moving.nextRecord: .init(at: "4", .shows("[4] Dossier  众望")),
    .turning.skip: .init(at: "5 Enter", .shows("北京华联")),
    .turning.skipBack: .init(at: "5 Enter ]", .shows("众望")),
    .turning.team: .init(.shows("NO ANS")),
    .turning.summary: .init(at: "5 Enter", .copies("11-23 Mon")),
    .copying.phone: .init(.copies("138 0000 1234")),
    .copying.first: .init(.copies("138 0000 1234")),
    .copying.response: .init(.copies("You said you would pay ¥10,000 on")),
    .copying.weChat: .init(.copies("zhangwei88")),
    .copying.name: .init(.copies("北京华联")),
    .copying.address: .init(.copies("朝阳路 1 号")),
    .copying.line: .init(.copies("北京华联  138 0000 1234")),
    .asOf.day: .init(then: "1 1 - 0 2 Enter", .shows("as of 2026-11-02")),
    .asOf.dayEarlier: .init(at: asOf, .shows("as of 2026-11-01")),
    .asOf.dayLater: .init(at: asOf, .shows("as of 2026-11-03")),
    .asOf.monthEarlier: .init(at: asOf, .shows("as of 2026-10-02")),
    .asOf.monthLater: .init(at: asOf + " { {", .shows("as of 2026-10-02")),
  ]

  /// The plan of a market nobody is in yet.
  private static let market = "N m Tab n o r t h Enter"

  private static let asOf = ": a s o f Enter 1 1 - 0 2 Enter"

  private static let desk: [Command: CommandJourney] = [
    .desk.undo: .init(at: "n", .shows("Undone: ")),
    .desk.redo: .init(at: "n u", .writes("Done again: ")),
    .desk.reload: .init(.asks("reload")),
    .desk.repaint: .init(.asks("repaint")),
    .desk.suspend: .init(.asks("suspend")),
    .desk.help: .init(then: "d i s p u t e", .shows("contested")),
    .desk.palette: .init(then: "a g e n d a", .shows("commands")),
    .desk.tour: .init(then: "Enter Enter", .shows("After a call  3/13")),
    .desk.doctor: .init(.asks("examine")),
    .desk.theme: .init(then: "m o n o Enter", .asks("useTheme(\"mono\")")),
    .desk.mouse: .init(.asks("setMouse(true)")),
    .desk.openSample: .init(onEmptyBook: true, .asks("openSample")),
    .people.settings: .init(
      then: "c u r r Enter Ctrl-U t w d Enter", .writes("main currency TWD")),
    .people.people: .init(then: "n e w _ c o Enter z h a o Enter", .writes("zhao")),
    .people.holidays: .init(then: "Enter 1 2 - 2 5 Tab Tab X Enter", .writes("2026-12-25")),
    .leaves.away: .init(then: "G Enter 1 1 - 2 5 Enter", .writes("2026-11-25")),
    .targets.list: .init(then: "Enter Ctrl-U 9 0 0 0 0 Enter", .writes("¥90,000")),
    .importing.importFile: .init(then: "a . c s v Enter", .asks("previewImport")),
    .desk.quit: .init(then: "y", .asks("quit")),
    .desk.quitNow: .init(.asks("quit")),
  ]
}
