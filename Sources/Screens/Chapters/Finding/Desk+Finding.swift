internal import SalesBook
internal import TextCanvas

// Order and marks of the list of customers.
extension Desk {
  /// Turns list, calendar and board between one's own customers and everybody's.
  mutating func turnOwn(_ book: Book) -> [Effect] {
    showsOwn.toggle()
    (income, pictures) = (nil, [:])
    index = BookIndex(book, asOf: day, sort: index.sort, of: showsOwn ? login : nil)
    refreshCustomers(book)
    settle(book)
    say(showsOwn ? words.panes.ownShown : words.panes.allShown)
    return [.keepShowing(own: showsOwn)]
  }

  /// Sorts the list another way.
  mutating func sort(_ book: Book) {
    index.resort(index.sort.following, book)
    refreshCustomers(book)
    say(words.panes.sortedBy(words.name(of: index.sort)))
  }

  /// Turns the order round.
  mutating func reverseSort(_ book: Book) {
    customers.isReversed.toggle()
    refreshCustomers(book)
  }

  /// Marks the row under the cursor, or unmarks it, and goes on to the next.
  mutating func mark(_ book: Book) {
    if focus == .calendar {
      guard let id = record(of: FollowUp.self, book)?.id else {
        return say(Need.followUp.sentence(self), .hint)
      }
      if calendar.marked.remove(id) == nil { calendar.marked.insert(id) }
    } else if let selected = customers.selected, customers.marked.remove(selected) == nil {
      customers.marked.insert(selected)
    }
    move(.rows(1), book)
  }

  /// Begins a range at the cursor, or ends it.
  mutating func markRange(_ book: Book) {
    guard focus == .customers else { return mark(book) }
    customers.rangeStart = customers.rangeStart == nil ? customers.place.row : nil
    extendRange(book)
  }

  /// Marks all rows shown; or none, if all are.
  mutating func markAll(_ book: Book) {
    if focus == .calendar {
      let ids = index.shownAgenda.followUps(on: calendar.day, in: book).map(\.id)
      calendar.marked = calendar.marked.isSuperset(of: ids) ? [] : calendar.marked.union(ids)
    } else {
      let ids = customers.rows.compactMap { book.customers[slot: Int($0)]?.id }
      customers.marked = customers.marked.isSuperset(of: ids) ? [] : customers.marked.union(ids)
    }
  }
}
