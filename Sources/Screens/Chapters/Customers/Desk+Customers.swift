internal import PinyinNames
internal import SalesBook
internal import TextCanvas

// What is done with many customers in one entry.
extension Desk {
  /// Asks for tags.
  mutating func askTags(_ book: Book) -> [Effect] {
    let meant = customersMeant(book)
    ask("\(words.forms.tags): \(names(of: meant, book))", .tags) { desk, typed, _, book in
      desk.tag(meant, typed, book)
    }
    return []
  }

  /// Adds the tags typed, and takes away those with a minus before them.
  mutating func tag(_ customers: [ID<Customer>], _ typed: String, _ book: Book) -> [Effect] {
    let tags = typed.split { " ,，、;；#".contains($0) }.map(String.init)
    guard !tags.isEmpty else { return [] }
    return commit(
      TagCustomers(
        customers, adding: tags.filter { !$0.hasPrefix("-") },
        removing: tags.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) }),
      about: names(of: customers, book))
  }

  /// Whom customers can be given to: colleagues first, oneself last, who is in
  /// the book with the first change at the latest.
  func takers(_ book: Book) -> [Person] {
    let own = book.people[Name(login)] == nil ? [Person(login: login)] : []
    return (book.people.all.filter(\.active) + own).sorted { one, other in
      let (mine, theirs) = (one.login.text == login, other.login.text == login)
      return mine == theirs ? one.login < other.login : theirs
    }
  }

  /// Asks whom customers are to be handed to; one colleague alone is proposed,
  /// or oneself where nobody else is.
  mutating func askHandOver(_ book: Book) -> [Effect] {
    let meant = customersMeant(book)
    let logins = takers(book).map(\.login.text)
    let others = logins.filter { $0 != login }
    let question = words.forms.handOver(names(of: meant, book), logins.joined(separator: words.general.comma))
    ask(question, .colleague, answer: others.count > 1 ? "" : logins[0]) { desk, login, _, book in
      desk.handOver(meant, to: login, book)
    }
    return []
  }

  /// Hands customers over to the colleague whose login was typed; asks first
  /// where the name was only begun, or several customers are meant.
  mutating func handOver(_ customers: [ID<Customer>], to typed: String, _ book: Book) -> [Effect] {
    let active = takers(book)
    if customers.count == 1, let exact = active.first(where: { $0.login.text == typed }) {
      return commitHandOver(customers, to: exact.login.text, book)
    }
    let query = NameQuery(typed)
    let found = active.filter { query.matches(PreparedName(fields: [$0.login.text, $0.name])) }
    let exact = found.filter { $0.login.text == typed || $0.name == typed }
    guard !typed.isEmpty, let person = exact.first ?? (found.count == 1 ? found[0] : nil) else {
      return refuse(colleague: typed, book)
    }
    let who = person.name.isEmpty ? person.login.text : "\(person.name) (\(person.login.text))"
    let login = person.login.text
    return confirm(
      words.forms.handOverTo(names(of: customers, book), who),
      customers.prefix(6).compactMap { book.customers[$0]?.name }
        + told(of: HandOver(customers, to: login), book).map(\.text), action: words.forms.handOverAction
    ) { $0.commitHandOver(customers, to: login, $1) }
  }

  /// Says that whom customers were to be handed to is nobody who works here, and who does.
  private mutating func refuse(colleague typed: String, _ book: Book) -> [Effect] {
    var refusal = Refusal.nobody(login: typed, known: takers(book).map(\.login.text))
    if book.people[Name(typed)]?.active == false { refusal = .hasLeft(login: typed) }
    say(sentence(refusal, book), .warning)
    return [.bell]
  }

  /// Does it.
  mutating func commitHandOver(_ customers: [ID<Customer>], to login: String, _ book: Book) -> [Effect] {
    let page: NextAct = { desk, _, book in
      customers.count == 1 ? desk.showHandoverPage(of: customers[0], book) : []
    }
    return commit(
      HandOver(customers, to: login), about: "\(names(of: customers, book)) -> \(login)", next: page)
  }

  /// Flags customers others follow, or takes the flag off if all have it.
  mutating func toggleFlag(_ book: Book) -> [Effect] {
    let meant = customersMeant(book).compactMap { book.customers[$0] }
    let flagged = !meant.allSatisfy(\.influential)
    let each = meant.filter { $0.influential != flagged }.map { seen -> EditRecord<Customer> in
      var wanted = seen
      wanted.influential = flagged
      return EditRecord(seen, to: wanted)
    }
    return commit(Batch(each), about: names(of: meant.map(\.id), book))
  }

  /// Takes customers back that were put away.
  mutating func takeBack(_ book: Book) -> [Effect] {
    let meant = customersMeant(book)
    return commit(TakeBackCustomers(meant), about: names(of: meant, book))
  }

  /// Asks whether the two marked customers become one: the one with the
  /// longer history stays.
  mutating func confirmMerge(_ book: Book) -> [Effect] {
    let two = markedCustomers.compactMap { id in book.customers.slot(of: id).map { (id, weight($0, book)) } }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    guard two.count == 2 else { return [] }
    let (stays, goes) = (two[0].0, two[1].0)
    let (kept, gone) = (names(of: [stays], book), names(of: [goes], book))
    let also = told(of: MergeCustomers(goes, into: stays), book).map(\.text)
    return confirm(words.forms.merge("\(gone) -> \(kept)"), also, action: words.forms.mergeAction) {
      desk, book in
      desk.commit(MergeCustomers(goes, into: stays), about: desk.names(of: [stays], book))
    }
  }

  private func weight(_ slot: Int, _ book: Book) -> Int {
    book.touchesOf[slot].reduce(0) { sum, _ in sum + 1 }
      + book.invoicesOf[slot].reduce(0) { sum, _ in sum + 1 }
  }
}
