internal import PinyinNames
internal import SalesBook

/// What the desk has worked out about a book as of a day, kept so that a key
/// never costs more than what it shows. It holds no part of the book itself.
struct BookIndex: Sendable {
  /// The day everything is as of.
  let day: Day
  /// Counts the entries taken in.
  private(set) var revision = 0
  /// The book's settings and working days, as every replay is given them.
  let rules: DutyRules
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
  /// Whose customers and plans list, calendar and board show; nil for everybody's.
  let owners: ShownOwners?
  /// What is planned, by day.
  private(set) var agenda: Agenda
  /// The same of those that are shown, where not all are.
  private var ownAgenda: Agenda?
  /// What is open.
  private(set) var receivables: Receivables
  /// The accounts with anything in them of every customer, by slot.
  private(set) var accounts: [Int: [Account]] = [:]
  /// What is to be done about money, and the cards of the board.
  private(set) var board: BoardIndex
  /// What we said we will do, to the customers that are shown, by day.
  private(set) var ourWord: WordAgenda
  /// What colleagues have to do about cases of the customers that are shown, by day.
  private(set) var caseParts: PartAgenda
  /// What is coming of rebates of the customers that are shown, by day.
  private(set) var rebates: RebateAgenda
  /// Days of exit reviews of the customers that are shown.
  private(set) var exitDays: ExitAgenda
  /// What is to be changed because of what leaving customers said.
  private(set) var winBackChanges: ChangeAgenda
  /// The day money last came in.
  private(set) var lastPayment: Day?
  /// The payments that wait for their customer, earliest first.
  private(set) var unmatched: [ID<Payment>] = []
  /// Customers made ready for being searched, by slot; empty until needed.
  private var prepared: [PreparedName] = []

  /// Works everything out; with a login list, calendar and board show what is that colleague's.
  init(_ book: Book, asOf day: Day, sort: CustomerSort, of login: String? = nil) {
    self.day = day
    self.sort = sort
    let owners = login.map { ShownOwners(of: $0, in: book, on: day) }
    self.owners = owners
    rules = DutyRules(book)
    let replay = Replay(whole: book, asOf: day, rules: rules)
    let count = book.customers.slotCount
    let accounts = replay.accountsByCustomer()
    self.accounts = accounts
    standings = (0..<count).map { replay.standing(ofCustomer: $0, accounts[$0] ?? []) }
    let ranks = NameRanks(book.customers)
    self.ranks = ranks
    let standings = standings
    let active = (0..<count).map { slot in
      book.customers[slot: slot].map { replay.lists($0, standings[slot]) } ?? false
    }
    byName = SlotOrder(count: count, sorted: ranks.order) {
      active[$0] ? SlotOrder.Key(first: 0, rank: ranks[$0]) : nil
    }
    sorted = byName
    agenda = Agenda(replay)
    ownAgenda = owners.map { owners in Agenda(replay) { owners.show($0, replay) } }
    receivables = Receivables(
      accounts.lazy.filter { slot, _ in owners?.show(slot, replay) ?? true }.flatMap(\.value),
      bounds: rules.policy.agingBounds)
    board = BoardIndex(replay, accounts, ranks: ranks) { owners?.show($0, replay) ?? true }
    ourWord = WordAgenda(replay) { owners?.show($0, replay) ?? true }
    caseParts = PartAgenda(replay) { owners?.show($0, replay) ?? true }
    rebates = RebateAgenda(replay) { owners?.show($0, replay) ?? true }
    exitDays = ExitAgenda(replay) { owners?.show($0, replay) ?? true }
    winBackChanges = ChangeAgenda(replay) { owners?.show($0, replay) ?? true }
    lastPayment = replay.lastPayment
    var waiting: [ID<Payment>] = []
    book.payments.forEach { _, payment in
      if payment.customer == nil { waiting.append(payment.id) }
    }
    unmatched = Self.inOrder(waiting.filter { book.payments[$0].map(replay.isUnmatched) ?? false }, book)
    resort(sort, book)
  }

  /// The book's settings.
  var policy: Policy { rules.policy }

  /// What is planned and shown, by day.
  var shownAgenda: Agenda { ownAgenda ?? agenda }

  /// The days worked.
  var workingDays: WorkingDays { rules.workingDays }

  /// A replay of the book for one customer's sake: it looks through nothing.
  func replay(_ book: Book) -> Replay { Replay(book, asOf: day, rules: rules) }

  /// A replay of the book for what concerns all customers.
  func replay(whole book: Book) -> Replay { Replay(whole: book, asOf: day, rules: rules) }

  /// The round of one of us on the day, of everybody for nil.
  func round(of login: String?, _ book: Book) -> RoundQueue {
    replay(whole: book).round(of: login, standings: standings, cards: board.cards)
  }

  /// What the customer at a slot is in the round of one of us for, in anybody's for nil; nil for nothing.
  func turn(_ slot: Int, for login: String? = nil, _ book: Book) -> RoundTurn? {
    replay(book).roundTurn(ofCustomer: slot, for: login, standing(slot), board.cards[slot])
  }

  /// Who is to be called of the customer at a slot, about what is most pressing.
  func whomToCall(_ slot: Int, _ book: Book) -> Whom? {
    let card = board.cards[slot]
    return replay(book).roundReasons(ofCustomer: slot, standing(slot), card).first?.whom
      ?? card?.reasons.first?.whom
  }

  /// Whether the customer at a slot needs something today.
  func needsSomething(_ slot: Int, _ book: Book) -> Bool { turn(slot, book) != nil }

  /// How the customer at a slot stands.
  func standing(_ slot: Int) -> Standing { slot < standings.count ? standings[slot] : Standing() }

  /// Sorts the list another way.
  mutating func resort(_ sort: CustomerSort, _ book: Book) {
    self.sort = sort
    let (standings, ranks, replay, owners) = (standings, ranks, replay(book), owners)
    let main = policy.currency
    sorted = SlotOrder(count: book.customers.slotCount) { slot in
      guard let customer = book.customers[slot: slot], replay.lists(customer, standings[slot]),
        owners?.show(slot, replay) ?? true
      else { return nil }
      return sort.key(standings[slot], rank: ranks[slot], main: main, in: book)
    }
  }

  /// Takes in changes the book already has. False if it is quicker, or only
  /// right, to work everything out anew.
  mutating func take(_ changes: [Change], _ book: Book) -> Bool {
    revision += 1
    guard changes.count < 5_000, !changes.contains(where: \.needsAllAnew) else { return false }
    if owners != nil, changes.contains(where: \.changesOwners) { return false }
    let replay = replay(book)
    for change in changes { take(lastPaymentOf: change, replay) }
    take(unmatchedOf: changes, replay)
    file(changes, replay)
    if changes.contains(where: { $0.noun == .commitment || $0.noun == .commitmentStep }) {
      ourWord = WordAgenda(replay) { owners?.show($0, replay) ?? true }
    }
    if changes.contains(where: { $0.noun == .customerCase || $0.noun == .caseStep }) {
      caseParts = PartAgenda(replay) { owners?.show($0, replay) ?? true }
    }
    if RebateAgenda.isTouched(by: changes, in: book) {
      rebates = RebateAgenda(replay) { owners?.show($0, replay) ?? true }
    }
    if changes.contains(where: { $0.noun == .exitReview || $0.noun == .exitStep }) {
      exitDays = ExitAgenda(replay) { owners?.show($0, replay) ?? true }
    }
    if changes.contains(where: { $0.noun == .winBack || $0.noun == .winBackStep }) {
      winBackChanges = ChangeAgenda(replay) { owners?.show($0, replay) ?? true }
    }
    let touched = Set(changes.flatMap { $0.customers(in: book) }.compactMap { book.customers.slot(of: $0) })
    renewAccounts(touched, replay)
    for slot in touched {
      guard renew(slot, replay, renamed: changes.contains { $0.renames(slot, in: book) }) else {
        return false
      }
    }
    for slot in touched {
      board.renew(
        slot, replay, accounts[slot] ?? [], ranks: ranks, isShown: owners?.show(slot, replay) ?? true)
    }
    return true
  }

  /// The follow-ups that changes are about, each with all of them: in one batch
  /// it may go and come back.
  private static func followUps(in changes: [Change]) -> [ID<FollowUp>: [Change]] {
    var found: [ID<FollowUp>: [Change]] = [:]
    for change in changes {
      let records = [change.before, change.after]
      let ids = records.compactMap { ($0 as? FollowUp)?.id ?? ($0 as? Move)?.followUp }
      for id in Set(ids) { found[id, default: []].append(change) }
    }
    return found
  }

  private mutating func file(_ changes: [Change], _ replay: Replay) {
    for (id, those) in BookIndex.followUps(in: changes) {
      let before = those.lazy.compactMap { $0.before as? FollowUp }.first
      let isNew = those.count == 1 && those[0].before == nil && those[0].after is FollowUp
      agenda.file(id, before: before, isNew: isNew, replay)
      guard let owners else { continue }
      ownAgenda?.file(id, before: before, isNew: isNew, replay) { owners.show($0, replay) }
    }
  }

  /// What was open of all of them goes before what is open now comes: an
  /// invoice may have gone from one to another.
  private mutating func renewAccounts(_ slots: Set<Int>, _ replay: Replay) {
    let now = slots.map { (slot: $0, accounts: replay.accounts(ofCustomer: $0)) }
    let shown = now.filter { owners?.show($0.slot, replay) ?? true }
    receivables.replace(shown.flatMap { accounts[$0.slot] ?? [] }, with: shown.flatMap(\.accounts))
    for (slot, theirs) in now { accounts[slot] = theirs.isEmpty ? nil : theirs }
  }

  private mutating func renew(_ slot: Int, _ replay: Replay, renamed: Bool) -> Bool {
    let book = replay.book
    while standings.count <= slot { standings.append(Standing()) }
    standings[slot] = replay.standing(ofCustomer: slot, accounts[slot] ?? [])
    if renamed, !ranks.rank(slot, in: book.customers, byName: byName.slots) { return false }
    let listed = replay.lists
    let customer = book.customers[slot: slot].flatMap { listed($0, standings[slot], false) ? $0 : nil }
    byName.place(slot, key: customer.map { _ in SlotOrder.Key(first: 0, rank: ranks[slot]) })
    let shown = customer.flatMap { owners?.show(slot, replay) ?? true ? $0 : nil }
    sorted.place(
      slot,
      key: shown.map { _ in sort.key(standings[slot], rank: ranks[slot], main: policy.currency, in: book) }
    )
    if !prepared.isEmpty {
      while prepared.count <= slot { prepared.append(PreparedName("")) }
      prepared[slot] = BookIndex.prepare(slot, book)
    }
    return true
  }

  private mutating func take(unmatchedOf changes: [Change], _ replay: Replay) {
    let touched = Set(changes.flatMap { [$0.before, $0.after] }.compactMap(BookIndex.payment))
    guard !touched.isEmpty else { return }
    let waiting = touched.filter { replay.book.payments[$0].map(replay.isUnmatched) ?? false }
    unmatched = Self.inOrder(unmatched.filter { !touched.contains($0) } + waiting, replay.book)
  }

  private static func inOrder(_ unmatched: [ID<Payment>], _ book: Book) -> [ID<Payment>] {
    unmatched.compactMap { id in book.payments.slot(of: id).map { (id, book.payments[slot: $0]?.day, $0) } }
      .sorted { ($0.1?.number ?? 0, $0.2) < ($1.1?.number ?? 0, $1.2) }.map(\.0)
  }

  /// The payment a record is, or is about.
  private static func payment(_ record: (any BookRecord)?) -> ID<Payment>? {
    (record as? Payment)?.id ?? (record as? Bounce)?.payment
  }

  /// The day money last came in: only where a payment of that day changes or
  /// goes are the others looked through.
  private mutating func take(lastPaymentOf change: Change, _ replay: Replay) {
    let (old, new) = ((change.before as? Payment)?.day, (change.after as? Payment)?.day)
    if let old, old == lastPayment, new.map({ $0 < old || $0 > day }) ?? true {
      lastPayment = replay.lastPayment
    } else if let new, new <= day {
      lastPayment = max(lastPayment ?? new, new)
    }
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
  static func prepare(_ slot: Int, _ book: Book) -> PreparedName {
    guard let customer = book.customers[slot: slot] else { return PreparedName("") }
    var text = customer.name
    func add(_ field: String) {
      guard !field.isEmpty else { return }
      text.append("\n")
      text.append(field)
    }
    add(customer.number)
    add(PreparedName.searched(customer.phone))
    add(customer.note)
    add(customer.owner)
    for alias in customer.aliases { add(alias) }
    for tag in customer.tags { add("#" + tag) }
    for child in book.contactsOf[slot] {
      guard let contact = book.contacts[slot: child] else { continue }
      add(contact.name)
      add(PreparedName.searched(contact.phone))
      add(contact.weChat)
      add(contact.note)
    }
    return PreparedName(text)
  }
}
