internal import SalesBook
internal import TextCanvas

// Keys while something lies over the panes.
extension Desk {
  /// Hands a key to the topmost layer.
  mutating func pressOnLayer(_ key: Key, _ book: Book) -> [Effect] {
    if case .mouse = key { return [] }
    switch layers.last {
    case .filter(let editor): return press(key, inFilter: editor, book)
    case .form(let form, let asked): return press(key, in: form, asked, book)
    case .prompt(let prompt, let subject): return press(key, in: prompt, subject, book)
    case .confirm(let confirm, let subject): return press(key, in: confirm, subject, book)
    case .days(let box, let days): return press(key, in: box, days, book)
    case .letters(let box, let kinds, let customer): return press(key, in: box, kinds, customer)
    case .listing(let listing): return press(key, in: listing, book)
    case .conflict(let conflict): return press(key, in: conflict, book)
    case .tour(let stop): return press(key, at: stop, book)
    case nil: return []
    }
  }

  /// Puts the topmost layer back after a key.
  mutating func keep(_ layer: Layer) -> [Effect] {
    layers[layers.count - 1] = layer
    return []
  }

  /// Asks a question of one line; Up recalls what such were answered with.
  mutating func ask(_ question: String, _ subject: PromptSubject, answer: String = "") {
    let history = answers[subject.historyKey] ?? []
    layers.append(.prompt(Prompt(question, answer: answer, history: history), subject))
  }

  /// Keeps an answer to be recalled: once, and no more than a hundred.
  private mutating func remember(_ answer: String, _ subject: PromptSubject) {
    guard !answer.isEmpty else { return }
    let others = (answers[subject.historyKey] ?? []).filter { $0 != answer }
    answers[subject.historyKey] = [answer] + others.prefix(99)
  }

  private mutating func press(
    _ key: Key, in prompt: Prompt, _ subject: PromptSubject, _ book: Book
  ) -> [Effect] {
    var prompt = prompt
    switch prompt.take(key) {
    case .open: return keep(.prompt(prompt, subject))
    case .left:
      layers.removeLast()
      return []
    case .entered(let answer):
      do throws(FieldError) {
        let day = try subject.leaning.map { leaning throws(FieldError) in
          try TypedDay.read(answer, today: today, workingDays: index.workingDays, leaning: leaning)
        }
        layers.removeLast()
        remember(answer, subject)
        return self.answer(subject, answer, day ?? today, book)
      } catch {
        prompt.error = words.sentence(error)
        return keep(.prompt(prompt, subject))
      }
    }
  }

  private mutating func answer(
    _ subject: PromptSubject, _ answer: String, _ day: Day, _ book: Book
  ) -> [Effect] {
    switch subject {
    case .dropReason(let ids): return confirmDrop(ids, reason: answer, book)
    case .moveTo(let ids): return move(ids.compactMap { book.followUps[$0] }, to: day, book)
    case .goTo:
      show(.calendar)
      go(to: day)
    case .asOf: show(asOf: day, book)
    case .tags(let customers): return tag(customers, answer, book)
    case .importFile: return answer.isEmpty ? [] : [.importFile(path: answer)]
    case .filterName: return keepFilter(named: answer)
    case .handOver(let customers): return handOver(customers, to: answer, book)
    case .liftHold(let customer):
      return commit(LiftHold(customer, reason: answer.trimmed), about: names(of: [customer], book))
    }
    return []
  }

  private mutating func press(
    _ key: Key, in confirm: Confirm, _ subject: ConfirmSubject, _ book: Book
  ) -> [Effect] {
    switch confirm.take(key) {
    case .open: return []
    case .no:
      layers.removeLast()
      return []
    case .yes:
      layers.removeLast()
      return confirmed(subject, book)
    }
  }

  private mutating func confirmed(_ subject: ConfirmSubject, _ book: Book) -> [Effect] {
    switch subject {
    case .drop(let ids, let reason):
      let about = names(of: ids.compactMap { book.followUps[$0] }, book)
      markedFollowUps = []
      return commit(DropFollowUps(ids, reason: reason), about: about)
    case .archive(let customers):
      return commit(ArchiveCustomers(customers), about: names(of: customers, book))
    case .merge(let from, let into):
      return commit(MergeCustomers(from, into: into), about: names(of: [into], book))
    case .handOver(let customers, let login): return commitHandOver(customers, to: login, book)
    case .quit: return [.quit]
    }
  }

  private mutating func press(_ key: Key, in box: KeyBox, _ days: [Day?], _ book: Book) -> [Effect] {
    switch box.take(key) {
    case .open: return []
    case .left, .refused:
      layers.removeLast()
      return []
    case .chosen(let number):
      layers.removeLast()
      let meant = followUpsMeant(book)
      if days.indices.contains(number), let day = days[number] { return move(meant, to: day, book) }
      ask(words.forms.moveTo, .moveTo(meant.map(\.id)))
      return []
    }
  }
}
