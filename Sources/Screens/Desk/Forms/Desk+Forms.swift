internal import PinyinNames
internal import SalesBook
internal import TextCanvas

// Forms opened, kept and submitted.
extension Desk {
  /// The customers a command acts on: the marked ones, or the one under the
  /// cursor.
  func customersMeant(_ book: Book) -> [ID<Customer>] {
    markedCustomers.isEmpty ? customer(book).map { [$0.id] } ?? [] : markedCustomers
  }

  /// A form's title: what is done, and to whom.
  func title(_ command: Command, _ about: String) -> String {
    let name = words.text(of: command).name
    return about.isEmpty ? name : name + words.general.colon + about
  }

  /// Opens a form, if what it is about is there. Forms come as `any`, so that this
  /// is not compiled for each of them.
  mutating func open(_ asked: (Desk, Book) -> (any DeskForm)?, _ book: Book) -> [Effect] {
    asked(self, book).map { open($0, book) } ?? []
  }

  /// Opens a form on top; a draft left earlier goes before what is proposed, and
  /// what was typed to open it before both.
  mutating func open(_ asked: any DeskForm, typed: [String: String] = [:], _ book: Book) -> [Effect] {
    let draft = asked.draftKey.flatMap { drafts[$0] } ?? [:]
    var form = Form(
      asked.title, asked.fields,
      context: Form.Context(words: words, today: today, workingDays: index.workingDays),
      proposing: asked.proposals, draft: draft.merging(typed) { $1 })
    offer(to: &form, book)
    layers.append(.form(asked.followed(form, self, book), asked))
    return []
  }

  /// Works out anew what the form on top proposes: the book or the day has changed.
  mutating func refreshForm(_ book: Book) {
    guard case .form(let form, let asked)? = layers.last else { return }
    _ = keep(.form(asked.followed(form, self, book), asked))
  }

  /// Offers the customers that match what is typed into a record field.
  func offer(to form: inout Form, _ book: Book) {
    for (id, text) in form.queries {
      let found = index.customers(matching: NameQuery(text), limit: 8, in: book)
      form.offer(found.map { FormOption($0.id.text, $0.name) }, for: id)
    }
  }

  /// A key in a form.
  mutating func press(_ key: Key, in form: Form, _ asked: any DeskForm, _ book: Book) -> [Effect] {
    var form = form
    switch form.take(key) {
    case .open:
      offer(to: &form, book)
      return keep(.form(asked.followed(form, self, book), asked))
    case .kept(let draft):
      layers.removeLast()
      return keepDraft(draft, touched: form.isTouched, asked.draftKey)
    case .submitted(let values):
      _ = keep(.form(form, asked))
      return submit(values, form, asked, book)
    }
  }

  private mutating func submit(
    _ values: FormValues, _ form: Form, _ asked: some DeskForm, _ book: Book
  ) -> [Effect] {
    do throws(RowComplaint) {
      let filled = try asked.filled(form, values, self, book)
      let (operation, about) = asked.operation(filled, self, book)
      let next = asked.next(filled).map { form -> NextAct in
        { desk, changes, book in form(changes, desk, book).map { desk.open($0, book) } ?? [] }
      }
      return commit(
        operation, about: about, insisted: form.isInsisted, draftKey: asked.draftKey, next: next)
    } catch {
      var form = form
      let sentence = words.sentence(error)
      form.refuse(error.row, sentence)
      _ = keep(.form(form, asked))
      say(sentence, .error)
      return [.bell]
    }
  }

  /// Keeps what was typed into a form that was left, if anything was.
  private mutating func keepDraft(_ draft: [String: String], touched: Bool, _ key: String?) -> [Effect] {
    guard touched, let key else { return [] }
    drafts[key] = draft
    say(words.entry.draftKept, .hint)
    return [.saveDraft(key: key, values: draft)]
  }
}

extension Words {
  /// Why what a form holds cannot be taken.
  func sentence(_ complaint: RowComplaint) -> String {
    switch complaint.reason {
    case .badValue(let error): sentence(error)
    case .isMissing: entry.needed
    }
  }
}
