public import SalesBook
internal import TextCanvas

extension Desk {
  /// Takes in what happened and says what is to be done about it. The book is
  /// the one the message left behind.
  public mutating func update(_ message: Message, book: Book) -> [Effect] {
    // Nothing but the time has changed: it is told before every key.
    if case .moment(let time, let milliseconds) = message {
      return take(time, milliseconds, book) + askToBeWoken()
    }
    var effects = respond(to: message, book)
    if message.isNewsOfTheBook { refreshForm(book) }
    turnCard(book)
    settle(book)
    effects += owed + askToBeWoken()
    owed = []
    return wantsRest(after: effects) ? [.rest] + effects : effects
  }

  /// Whether a moment's rest is to be waited for, to work out what came in this
  /// month, and nothing waits for one yet.
  private func wantsRest(after effects: [Effect]) -> Bool {
    guard income == nil, layout.panes[.overdue] != nil else { return false }
    return !effects.contains { if case .rest = $0 { true } else { false } }
  }

  private mutating func respond(to message: Message, _ book: Book) -> [Effect] {
    switch message {
    case .key(let key): return press(key, book)
    case .resized(let size): resize(to: size)
    case .committed(let did, let changes, let sequence):
      return committed(did: did, changes, sequence, book)
    case .refused(let refusal, let who): return refused(refusal, by: who, book)
    case .storeFailed(let sentence): return failed(sentence)
    case .bookChanged(let changes, let people):
      if people.contains(.colleague(login)) { otherDeskAt = keyMoment }
      take(changes, saying: words.changed(by: people, changes.count), .notice, book)
    case .bookReplaced: renew(book)
    case .undone(let entry, let changes, let kept):
      let undone = words.undone(said(of: entry, book)) + words.stays(kept, of: entry, in: book)
      take(changes, saying: undone, .statusSaved, book)
      returnToCard(undoing: entry.sequence, changes, book)
    case .redone(let entry, let changes):
      take(changes, saying: words.redone(said(of: entry, book)), .statusSaved, book)
    case .nothingToUndo: say(words.nothingToUndo)
    case .nothingToRedo: say(words.nothingToRedo)
    case .undoBlocked(let block, let undoing): return blocked(block, undoing, book)
    case .dayChanged(let day): begin(day, book)
    case .history(let history): showHistory(history, book)
    case .copied(let text, let sent):
      say(sent ? words.copied(text) : words.tooLongToCopy(text), sent ? .status : .warning)
    case .drafts(let drafts):
      self.drafts = drafts
      if !drafts.isEmpty { say(words.draftsWait(drafts.count), .hint) }
    case .letterTemplate, .letterEdited, .examined, .importPreviewed:
      _ = practice.chapters.contains { $0.take(message, &self, book) }
    case .idle:
      index.prepare(book)
      renewIncome(book)
    case .rested:
      isOnTheWay = false
      renewIncome(book)
    case .woken: showsKeyBox = !pendingKeys.isEmpty
    case .moment: break
    case .told(let sentence): say(sentence)
    }
    return []
  }

  /// Fits what is open to a screen of another size.
  private mutating func resize(to size: Size) {
    self.size = size
    layers = layers.map { layer in
      guard case .listing(var listing) = layer else { return layer }
      listing.lay(to: ListingDrawing.columnsShown(in: size))
      listing.place.settle(count: listing.rows.count, height: ListingDrawing.rowsShown(in: size))
      return .listing(listing)
    }
  }

  /// Takes in changes the book already has, and says what they came of.
  private mutating func take(_ changes: [Change], saying text: String, _ role: StyleRole, _ book: Book) {
    take(changes, book)
    say(text, role)
  }

  /// Another day has begun; a calendar that stood on today goes along.
  private mutating func begin(_ day: Day, _ book: Book) {
    if calendar.day == today { calendar.day = day }
    today = day
    renew(book)
  }

  /// Puts a sentence on the status line.
  mutating func say(_ text: String, _ role: StyleRole = .status) {
    status = Status(text: text, role: role)
  }

  /// Takes in changes the book already has.
  mutating func take(_ changes: [Change], _ book: Book) {
    income = nil
    speak(words.signs.following(changes, in: book))
    guard pastDay == nil, index.take(changes, book) else { return renew(book) }
    freezeCustomers(changes, book)
    refreshDossier(book)
    followRound(changes, book)
    for chapter in practice.chapters { chapter.follow(changes, &self, book) }
  }

  /// Puts those signs before amounts from now on, on every pane.
  private mutating func speak(_ signs: MoneySigns) {
    guard signs != words.signs else { return }
    words = Words(words.language, signs)
    pictures = [:]
  }

  /// Works out what came in this month where it is seen and not known: every
  /// payment is looked at, so a moment without keys is waited for.
  mutating func renewIncome(_ book: Book) {
    guard income == nil, layout.panes[.overdue] != nil else { return }
    let replay = index.replay(whole: book)
    income = replay.income(since: day.startOfMonth) { [owners = index.owners] customer in
      owners.map { $0.show(customer, replay) } ?? true
    }
  }

  /// Leaves the rows of the list where they are, while it is worked. Only when
  /// somebody goes, or comes back, is it put in order again; who is new is
  /// seen when it next is.
  private mutating func freezeCustomers(_ changes: [Change], _ book: Book) {
    let hasMoved = changes.contains { change in
      guard let before = change.before as? Customer else { return false }
      return before.isActive != ((change.after as? Customer)?.isActive ?? false)
    }
    customers.isFrozen = true
    if hasMoved || customers.rows.isEmpty { refreshCustomers(book) }
  }

  /// Works everything out anew, as of the day that is shown.
  mutating func renew(_ book: Book) {
    income = nil
    speak(MoneySigns(book))
    index = BookIndex(book, asOf: day, sort: index.sort, of: showsOwn ? login : nil)
    pictures = [:]
    customers.marked = customers.marked.filter { book.customers[$0]?.isActive ?? false }
    refreshCustomers(book)
    refreshDossier(book)
    renewRound(book)
    for chapter in practice.chapters { chapter.follow(nil, &self, book) }
  }
}
