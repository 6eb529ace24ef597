internal import SalesBook

extension Desk {
  /// Does what a command says; what it needs is there.
  mutating func perform(_ command: Command, _ book: Book) -> [Effect] {
    switch CommandTable.row(of: command).group {
    case .moving, .panes: return performMove(command, book)
    case .finding, .marks: return performFinding(command, book)
    case .calendar, .records: return performViewing(command, book)
    case .customer, .followUp, .copying: return performActing(command, book)
    case .collecting: return performCollecting(command, book)
    case .asOf, .desk: return performDesk(command, book)
    }
  }

  private mutating func performMove(_ command: Command, _ book: Book) -> [Effect] {
    switch command {
    case .down: move(.rows(1), book)
    case .up: move(.rows(-1), book)
    case .pageDown: move(.halves(2), book)
    case .pageUp: move(.halves(-2), book)
    case .halfDown: move(.halves(1), book)
    case .halfUp: move(.halves(-1), book)
    case .first: move(.first, book)
    case .last: move(.last, book)
    case .open: return open(book)
    case .back: goBack(book)
    case .showCustomers:
      show(.customers)
      if customers.isFrozen { refreshCustomers(book) }
    case .showCalendar: show(.calendar)
    case .showOverdue: show(.overdue)
    case .showDossier: showDossier()
    case .showToday: show(.today)
    case .nextPane: show(focus.moved(by: 1))
    case .previousPane: show(focus.moved(by: -1))
    case .hideDetails: showsDetails.toggle()
    case .zoom: isZoomed.toggle()
    default: break
    }
    return []
  }

  private mutating func performFinding(_ command: Command, _ book: Book) -> [Effect] {
    switch command {
    case .filter: return beginFilter(book)
    case .searchAll: return openSearch(book)
    case .clearFilter: clearFilter(book)
    case .pickFilter: return openFilters(book)
    case .keepFilter: return askFilterName()
    case .sort: sort(book)
    case .reverseSort: reverseSort(book)
    case .mark: mark(book)
    case .markRange: markRange(book)
    case .markAll: markAll(book)
    default: break
    }
    return []
  }

  private mutating func performViewing(_ command: Command, _ book: Book) -> [Effect] {
    switch command {
    case .previousDay: go(to: calendar.day - 1)
    case .nextDay: go(to: calendar.day + 1)
    case .previousMonth: go(to: calendar.day.adding(months: -1))
    case .nextMonth: go(to: calendar.day.adding(months: 1))
    case .previousYear: go(to: calendar.day.adding(months: -12))
    case .nextYear: go(to: calendar.day.adding(months: 12))
    case .goToday:
      show(.calendar)
      go(to: day)
    case .goToDate: ask(words.forms.goTo, .goTo)
    case .previousRecord: walk(-1, book)
    case .nextRecord: walk(1, book)
    case .skip: skip(1, book)
    case .skipBack: skip(-1, book)
    default: break
    }
    return []
  }

  private mutating func performActing(_ command: Command, _ book: Book) -> [Effect] {
    switch command {
    case .log: return open(LogForm.init, book)
    case .noAnswer: return logNoAnswer(book)
    case .plan: return open(PlanForm.init, book)
    case .pay: return open(PaymentForm.init, book)
    case .addCustomer: return open(NewCustomerForm.init, book)
    case .addContact: return open(NewContactForm.init, book)
    case .addInvoice: return open(InvoiceForm.init, book)
    case .contest: return open(DisputeForm.init, book)
    case .settleDispute: return settleDispute(book)
    case .setOff: return setOff(book)
    case .bounce: return open(BounceForm.init, book)
    case .allocate: return allocate(book)
    case .receipts: return openReceipts(book)
    case .edit: return openEdit(book)
    case .editTable: return [.editTable(nounUnderCursor)]
    case .tag: return askTags(book)
    case .flag: return toggleFlag(book)
    case .handOver: return askHandOver(book)
    case .merge: return confirmMerge(book)
    case .archive: return confirmArchive(book)
    case .history: return askHistory(book)
    case .done: return finish(book)
    case .drop: return askDropReason(book)
    case .move: return openMoveMenu(book)
    case .dayLater: return nudge(by: 1, book)
    case .dayEarlier: return nudge(by: -1, book)
    case .pickUp: return pickUp(book)
    default: return copy(command, book)
    }
  }

  private mutating func performCollecting(_ command: Command, _ book: Book) -> [Effect] {
    switch command {
    case .takePromise: return open(PromiseForm.init, book)
    case .promiseNews: return open(PromiseNewsForm.init, book)
    case .answerBreach: return open(BreachForm.init, book)
    case .remind: return open(ReminderForm.init, book)
    case .judge: return open(JudgementForm.init, book)
    case .takeRung: return open(RungForm.init, book)
    case .answerRung: return open(RungAnswerForm.init, book)
    case .leaveRung: return open(LeavingRungForm.init, book)
    case .liftHold: return askWhyLifted(book)
    case .statement: return openStatement(book)
    case .writeOff: return open(WriteOffForm.init, book)
    case .letter: return openLetters(book)
    case .boardView: turnBoard()
    case .figures: showFigures(book)
    case .forecast: showForecast(book)
    case .whatIf: showWhatIf(book)
    default: break
    }
    return []
  }

  private mutating func performDesk(_ command: Command, _ book: Book) -> [Effect] {
    switch command {
    case .asOf: ask(words.forms.asOf, .asOf)
    case .asOfDayEarlier: show(asOf: day - 1, book)
    case .asOfDayLater: show(asOf: day + 1, book)
    case .asOfMonthEarlier: show(asOf: day.adding(months: -1), book)
    case .asOfMonthLater: show(asOf: day.adding(months: 1), book)
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .reload: return [.reload]
    case .repaint: return [.repaint]
    case .suspend: return [.suspend]
    case .help: return openHelp(book)
    case .palette: return openPalette(book)
    case .tour: return beginTour()
    case .doctor: return [.examine]
    case .theme: return openThemes(book)
    case .mouse: return switchMouse()
    case .openSample: return [.openSample]
    case .importFile: ask(words.forms.importFile, .importFile)
    case .quit: return goBack(book) ? [] : confirmQuit()
    case .quitNow: return [.quit]
    default: break
    }
    return []
  }

  /// The table the record under the cursor is in.
  private var nounUnderCursor: Noun {
    switch focus {
    case .customers, .today: return .customer
    case .calendar: return .followUp
    case .overdue: return .invoice
    case .dossier:
      switch dossierItem {
      case .followUp?: return .followUp
      case .invoice?: return .invoice
      case .contact?: return .contact
      case .touch?: return .touch
      case .payment?: return .payment
      case .move?: return .move
      case .promise?: return .promise
      case .rungStep?: return .rungStep
      case .fact(let noun, _)?: return noun
      case .customer?, nil: return .customer
      }
    }
  }
}
