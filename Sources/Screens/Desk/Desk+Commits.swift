internal import SalesBook
internal import TextCanvas

// What is on its way to disk, and what came of it.
extension Desk {
  /// Sends an operation to the disk; `about` names what it is done to. Where it is `insisted` on, what is
  /// doubtful of it was told already. `next` is done once it is there.
  mutating func commit<Done: SalesBook.Operation>(
    _ operation: Done, about: String, insisted: Bool = false, draftKey: String? = nil, next: NextAct? = nil
  ) -> [Effect] {
    let did = words.name(of: type(of: operation as any SalesBook.Operation).keyword)
    let said = about.isEmpty ? did : did + words.general.colon + about
    pending = PendingCommit(said: said, operation: operation, draftKey: draftKey, next: next)
    let isSaidAgain = said == warnedOf
    warnedOf = nil
    return [.commit(operation, insists: insisted || isSaidAgain)]
  }

  /// It is on disk: only now may the status line say so. Marks it was done to
  /// are taken off, and its form closes.
  mutating func committed(did: String, _ changes: [Change], _ sequence: Int, _ book: Book) -> [Effect] {
    // Whoever was answered leaves the calls to make: the cursor stays in its row, on the next one.
    if focus == .overdue, overdue.view != .invoices, pending != nil { overdue.selected = nil }
    take(changes, book)
    let said = pending.map { sentence(of: $0, changes, book) } ?? did
    entries[sequence] = said
    say(words.saved(said), .statusSaved)
    guard let done = pending else {
      // An import: everybody who came with it is to be seen.
      if changes.contains(where: { $0.before == nil && $0.after is Customer }) { refreshCustomers(book) }
      return []
    }
    pending = nil
    answered(changes, sequence, layers.last, book)
    if focus == .customers { customers.marked = [] }
    if case .form? = layers.last { layers.removeLast() }
    if case .some(.some(let added)) = changes.first.map({ $0.after as? Customer }), changes[0].before == nil {
      select(added.id, book)
    }
    let isDraftGone = done.draftKey.flatMap { drafts.removeValue(forKey: $0) } != nil
    let dropped: [Effect] = isDraftGone ? done.draftKey.map { [.dropDraft(key: $0)] } ?? [] : []
    return dropped + (done.next.map { $0(&self, changes, book) } ?? [])
  }

  /// What was done, and what else was done with it.
  private func sentence(of pending: PendingCommit, _ changes: [Change], _ book: Book) -> String {
    let also = words.told(
      changes, by: type(of: pending.operation).keyword, in: book, from: today
    ).map(\.text)
    return ([pending.said] + also).joined(separator: words.general.comma)
  }

  /// Puts the cursor of the list on a customer, filter or no.
  mutating func select(_ customer: ID<Customer>, _ book: Book) {
    clearFilter(book)
    show(.customers)
    customers.selected = customer
    customers.place.row = -1
  }

  /// It was refused: what was typed stays, with the reason at its field.
  mutating func refused(_ refusal: Refusal, by who: Writer? = nil, _ book: Book) -> [Effect] {
    let refused = pending
    pending = nil
    let sentence = sentence(refusal, book)
    // What can be put right by a key is asked once, over the form it was typed in.
    if case .doubtful(let doubts) = refusal, doubts.areOfDistance, let refused {
      return askSecondLook(doubts, refused)
    }
    if case .form(var form, let asked)? = layers.last {
      if let row = asked.place(of: refusal) { form.refuse(form.fieldMeant(by: row), sentence) }
      if case .doubtful = refusal { form.askSecondLook() }
      _ = keep(.form(form, asked))
      // What it wants is asked for over it, and what was typed waits below.
      if let remedy = refused.flatMap({ remedy(for: refusal, of: $0.operation, book) }) {
        say(sentence, .warning)
        return open(remedy, book)
      }
    } else if case .doubtful(let doubts) = refusal, doubts.areOfColleague, let refused {
      // What a key does by itself is done by the same key again.
      warnedOf = refused.said
      say(words.doubts.sentence(doubts, again: words.doubts.theSame), .warning)
      return [.bell]
    } else if case .doubtful(let doubts) = refusal, let refused {
      return askSecondLook(doubts, refused)
    }
    askWhose(refusal, by: who, book)
    say(sentence, .error)
    return [.bell]
  }

  /// The form of whichever chapter asks for what an operation was refused for want of.
  private func remedy(
    for refusal: Refusal, of operation: any SalesBook.Operation, _ book: Book
  ) -> (any DeskForm)? {
    practice.chapters.lazy.compactMap { $0.remedy(for: refusal, of: operation, self, book) }.first
  }

  /// What is doubtful of something done without a form: it is carried out by `y`. What is planned too soon can be
  /// planned for the day from which it is right by a key.
  private mutating func askSecondLook(_ doubts: [Doubt], _ refused: PendingCommit) -> [Effect] {
    let right = doubts.rightDay
    let later = right.flatMap { day in (refused.operation as? any Postponable)?.postponed(to: day) }
    let confirm = Confirm(
      refused.said,
      consequences: doubts.map(words.sentence) + (doubts.areOfDistance ? [words.whyDistance] : []) + [
        undoable
      ],
      action: words.doubts.goOn,
      instead: later.flatMap { _ in right.map { words.doubts.planFor(words.short($0, from: today)) } })
    func carryOut(_ operation: any SalesBook.Operation) -> DeskAct {
      { desk, _ in
        desk.pending = PendingCommit(
          said: refused.said, operation: operation, draftKey: refused.draftKey, next: refused.next)
        return [.commit(operation, insists: true)]
      }
    }
    layers.append(.confirm(confirm, carryOut(refused.operation), instead: later.map { carryOut($0) }))
    return []
  }

  /// The disk failed: what was typed stays.
  mutating func failed(_ sentence: String) -> [Effect] {
    pending = nil
    say(sentence, .error)
    return [.bell]
  }

  /// What is half typed at this moment, and what to keep it under: for a line
  /// that drops.
  public var openDraft: (key: String, values: [String: String])? {
    for case .form(let form, let asked) in layers.reversed() {
      if form.isTouched, let key = asked.draftKey { return (key, form.kept) }
    }
    return nil
  }
}
