internal import SalesBook

extension Desk {
  /// Does what a command says; what it needs is there.
  mutating func perform(_ command: Command, _ book: Book) -> [Effect] {
    switch CommandTable.row(of: command).group {
    case .moving, .panes: return performMove(command, book)
    case .finding, .marks: return performFinding(command, book)
    case .calendar, .records: return performViewing(command, book)
    case .customer, .followUp, .copying, .asOf, .desk: return performDesk(command, book)
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
    case .showCustomers: show(.customers)
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
    case .clearFilter: clearFilter(book)
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
    case .previousRecord: walk(-1, book)
    case .nextRecord: walk(1, book)
    case .skip: skip(1, book)
    case .skipBack: skip(-1, book)
    default: break
    }
    return []
  }

  private mutating func performDesk(_ command: Command, _ book: Book) -> [Effect] {
    switch command {
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .reload: return [.reload]
    case .repaint: return [.repaint]
    case .suspend: return [.suspend]
    case .openSample: return [.openSample]
    case .quit: return goBack(book) ? [] : [.quit]
    case .quitNow: return [.quit]
    default: return []
    }
  }
}
