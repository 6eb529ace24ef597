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
    case .prompt(let prompt, let question): return press(key, in: prompt, question, book)
    case .confirm(let confirm, let act, let instead): return press(key, in: confirm, act, instead, book)
    case .menu(let menu): return press(key, in: menu, book)
    case .listing(let listing): return press(key, in: listing, book)
    case .conflict(let conflict): return press(key, in: conflict, book)
    case .overlay(let overlay): return overlay.press(key, &self, book)
    case nil: return []
    }
  }

  /// Puts the topmost layer back after a key.
  mutating func keep(_ layer: Layer) -> [Effect] {
    layers[layers.count - 1] = layer
    return []
  }

  /// Asks a question of one line; Up recalls what such were answered with.
  mutating func ask(
    _ question: String, _ subject: Question.Subject, answer: String = "",
    answered: @escaping @Sendable (inout Desk, String, Day, Book) -> [Effect]
  ) {
    let prompt = Prompt(question, answer: answer, history: answers[subject] ?? [])
    layers.append(.prompt(prompt, Question(subject: subject, answered: answered)))
  }

  /// Asks a question only `y` answers; what it does can be taken back, and that
  /// is said.
  mutating func confirm(
    _ question: String, _ lines: [String] = [], action: String, act: @escaping DeskAct
  ) -> [Effect] {
    let lines = lines + [undoable]
    layers.append(.confirm(Confirm(question, consequences: lines, action: action), act))
    return []
  }

  /// Keeps an answer to be recalled: once, and no more than a hundred.
  private mutating func remember(_ answer: String, _ subject: Question.Subject) {
    guard !answer.isEmpty else { return }
    let others = (answers[subject] ?? []).filter { $0 != answer }
    answers[subject] = [answer] + others.prefix(99)
  }

  private mutating func press(
    _ key: Key, in prompt: Prompt, _ question: Question, _ book: Book
  ) -> [Effect] {
    var prompt = prompt
    switch prompt.take(key) {
    case .open: return keep(.prompt(prompt, question))
    case .left:
      layers.removeLast()
      return []
    case .entered(let answer):
      do throws(FieldError) {
        let day = try question.subject.leaning.map { leaning throws(FieldError) in
          try TypedDay.read(answer, today: today, workingDays: index.workingDays, leaning: leaning)
        }
        layers.removeLast()
        remember(answer, question.subject)
        return question.answered(&self, answer, day ?? today, book)
      } catch {
        prompt.error = words.sentence(error)
        return keep(.prompt(prompt, question))
      }
    }
  }

  private mutating func press(
    _ key: Key, in confirm: Confirm, _ act: DeskAct, _ instead: DeskAct?, _ book: Book
  ) -> [Effect] {
    switch confirm.take(key) {
    case .open: return []
    case .no:
      layers.removeLast()
      return []
    case .yes:
      layers.removeLast()
      return act(&self, book)
    case .instead:
      layers.removeLast()
      return instead?(&self, book) ?? []
    }
  }

  private mutating func press(_ key: Key, in menu: Menu, _ book: Book) -> [Effect] {
    switch menu.box.take(key) {
    case .open: return []
    case .left:
      layers.removeLast()
      return []
    case .refused(_, let why):
      layers.removeLast()
      say(why, .warning)
      return []
    case .chosen(let number):
      layers.removeLast()
      return menu.chosen(&self, number, book)
    }
  }
}
