internal import SalesBook

/// What the desk has worked out about a book as of a day, kept so that a key
/// never costs more than what it shows. It holds no part of the book itself.
struct BookIndex: Sendable {
  /// The day everything is as of.
  let day: Day
  /// Counts the strokes taken in.
  private(set) var revision = 0
  /// The book's settings.
  private(set) var policy: Policy
  /// The days worked.
  private(set) var workingDays: WorkingDays
  /// How every customer stands, by slot.
  private(set) var standings: [Standing] = []
  /// Where every customer's name stands.
  private(set) var ranks: NameRanks
  /// Active customers by name.
  private(set) var byName: SlotOrder
  /// Active customers as the list is sorted.
  private(set) var sorted: SlotOrder
  /// How the list is sorted.
  private(set) var sort: CustomerSort
  /// What is planned, by day.
  private(set) var agenda: Agenda
  /// What is open.
  private(set) var openItems: OpenItems
  private var idle: Set<ID<Payment>>
  /// Customers made ready for being searched, by slot; empty until needed.
  private var prepared: [PreparedName] = []

  /// Works everything out.
  init(_ book: Book, asOf day: Day, sort: CustomerSort) {
    self.day = day
    self.sort = sort
    policy = Policy(book)
    workingDays = WorkingDays(book, policy: policy)
    let replay = Replay(book, asOf: day)
    idle = replay.idle
    let count = book.customers.slotCount
    standings = (0..<count).map { replay.standing(ofCustomer: $0) }
    let ranks = NameRanks(book.customers)
    self.ranks = ranks
    let active = (0..<count).map { book.customers[slot: $0]?.isActive ?? false }
    byName = SlotOrder(count: count, sorted: ranks.order) {
      active[$0] ? SlotOrder.Key(first: 0, rank: ranks[$0]) : nil
    }
    sorted = byName
    agenda = Agenda(replay)
    let standings = standings
    openItems = OpenItems(
      replay, policy: policy, customers: (0..<count).lazy.filter { !standings[$0].owed.isEmpty })
    resort(sort, book)
  }

  /// A replay of the book for one customer's sake: it looks through nothing.
  func replay(_ book: Book) -> Replay { Replay(book, asOf: day, idle: idle) }

  /// How the customer at a slot stands.
  func standing(_ slot: Int) -> Standing { slot < standings.count ? standings[slot] : Standing() }

  /// Sorts the list another way.
  mutating func resort(_ sort: CustomerSort, _ book: Book) {
    self.sort = sort
    let (standings, ranks) = (standings, ranks)
    let main = policy.currency
    sorted = SlotOrder(count: book.customers.slotCount) { slot in
      guard let customer = book.customers[slot: slot], customer.isActive else { return nil }
      return sort.key(standings[slot], rank: ranks[slot], main: main, in: book)
    }
  }

  /// Takes in changes the book already has. False if it is quicker, or only
  /// right, to work everything out anew.
  mutating func take(_ changes: [Change], _ book: Book) -> Bool {
    revision += 1
    guard changes.count < 5_000, !changes.contains(where: \.needsAllAnew) else { return false }
    take(idlenessOf: changes, book)
    let replay = replay(book)
    for change in changes {
      agenda.file(change.before as? FollowUp, as: change.after as? FollowUp, on: day)
    }
    let touched = Set(changes.flatMap { $0.customers(in: book) }.compactMap { book.customers.slot(of: $0) })
    for slot in touched {
      guard renew(slot, replay, renamed: changes.contains { $0.renames(slot, in: book) }) else {
        return false
      }
    }
    openItems.renew(touched, replay, policy: policy)
    return true
  }

  private mutating func renew(_ slot: Int, _ replay: Replay, renamed: Bool) -> Bool {
    let book = replay.book
    while standings.count <= slot { standings.append(Standing()) }
    standings[slot] = replay.standing(ofCustomer: slot)
    if renamed, !ranks.rank(slot, in: book.customers, byName: byName.slots) { return false }
    let customer = book.customers[slot: slot].flatMap { $0.isActive ? $0 : nil }
    byName.place(slot, key: customer.map { _ in SlotOrder.Key(first: 0, rank: ranks[slot]) })
    sorted.place(
      slot,
      key: customer.map { _ in sort.key(standings[slot], rank: ranks[slot], main: policy.currency, in: book) }
    )
    if !prepared.isEmpty {
      while prepared.count <= slot { prepared.append(PreparedName("")) }
      prepared[slot] = BookIndex.prepare(slot, book)
    }
    return true
  }

  /// A payment settles nothing while it waits to mature, or once it bounced.
  private mutating func take(idlenessOf changes: [Change], _ book: Book) {
    for record in changes.flatMap({ [$0.before, $0.after] }) {
      guard let id = (record as? Payment)?.id ?? (record as? Bounce)?.payment else { continue }
      let waits = book.payments[id]?.matures.map { $0 > day } ?? false
      if waits || isBounced(id, book) { idle.insert(id) } else { idle.remove(id) }
    }
  }

  private func isBounced(_ payment: ID<Payment>, _ book: Book) -> Bool {
    book.bounces.all.contains { $0.payment == payment && $0.day <= day }
  }
}

extension BookIndex {
  /// Makes every customer ready for being searched, once.
  mutating func prepare(_ book: Book) {
    guard prepared.isEmpty else { return }
    prepared = (0..<book.customers.slotCount).map { BookIndex.prepare($0, book) }
  }

  /// The customers of an order that a query finds.
  func matching(_ query: NameQuery, in slots: [Int32]) -> [Int32] {
    slots.filter { Int($0) < prepared.count && query.matches(prepared[Int($0)]) }
  }

  /// The first customers by name that a query finds.
  func customers(matching query: NameQuery, limit: Int, in book: Book) -> [Customer] {
    byName.slots.lazy.compactMap { book.customers[slot: Int($0)] }
      .filter { query.matches(PreparedName($0.name)) }.prefix(limit).map { $0 }
  }

  /// Name, contacts, phones, tags and notes of a customer, to be searched.
  private static func prepare(_ slot: Int, _ book: Book) -> PreparedName {
    guard let customer = book.customers[slot: slot] else { return PreparedName("") }
    var text = customer.name
    func add(_ field: String) {
      guard !field.isEmpty else { return }
      text.append("\n")
      text.append(field)
    }
    add(customer.number)
    add(customer.phone)
    add(customer.note)
    add(customer.owner)
    for alias in customer.aliases { add(alias) }
    for tag in customer.tags { add("#" + tag) }
    for child in book.contactsOf[slot] {
      guard let contact = book.contacts[slot: child] else { continue }
      add(contact.name)
      add(contact.phone)
      add(contact.weChat)
      add(contact.note)
    }
    return PreparedName(text)
  }
}
