/// Takes down what a customer promised (S4).
public struct TakePromise: Operation {
  public static let keyword = JournalWord.deed(.takePromise)
  /// The promise; its key is filled in, and who took it where that is empty.
  public var promise: Promise

  /// That promise.
  public init(_ promise: Promise) { self.promise = promise }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(promise.customer, Customer.self)
    var promise = promise
    promise.id = book.freshID(Promise.self, drawing: &ids)
    if promise.by.isEmpty { promise.by = author.login }
    promise.already = book.payments(of: promise.made, concerning: promise.customer)
    let replay = Replay(book, asOf: author.day)
    // What was open the day it was made counts, however late it is written down.
    try replay.on(promise.made).check(promise)
    if promise.made < author.day { try book.check(promise, besideOthersOn: author.day) }
    if let old = promise.replaces { try checkReplaced(old, by: promise, replay.on(promise.made)) }
    let doubts = book.customers.slot(of: customer.id).map { slot in
      replay.doubts(about: promise, ofCustomer: slot, by: promise.by)
    }
    let what = promise.amount.map { "\($0.decimal) \($0.currency.letters)" } ?? promise.what
    return Plan(
      did: "\(customer.name) promised \(what) for \(promise.due.iso)", [.add(promise)],
      doubting: doubts.map { $0.isEmpty ? [] : [.unlikely($0)] } ?? [])
  }

  private func checkReplaced(_ old: ID<Promise>, by promise: Promise, _ replay: Replay) throws(Refusal) {
    let book = replay.book
    let replaced = try book.require(old, Promise.self)
    guard replaced.customer == promise.customer else { throw .anothers(.promise, key: old.text) }
    guard replay.standing(ofPromise: old)?.isOpen ?? false else {
      throw .alreadySo(.promise, key: old.text)
    }
    let slot = book.customers.slot(of: promise.customer)
    let isTaken = slot.map { book.promisesOf[$0].contains { book.promises[slot: $0]?.replaces == old } }
    if isTaken ?? false { throw .alreadySo(.promise, key: old.text) }
  }
}

/// Records what was heard of a promise, or done about it.
public struct ReportOnPromise: Operation {
  public static let keyword = JournalWord.deed(.reportOnPromise)
  /// What; its key is filled in, and who where that is empty.
  public var news: PromiseNews

  /// That news.
  public init(_ news: PromiseNews) { self.news = news }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let promise = try book.require(news.promise, Promise.self)
    let replay = Replay(book, asOf: max(news.day, promise.made))
    guard let standing = replay.standing(ofPromise: promise.id) else {
      throw .gone(.promise, key: promise.id.text)
    }
    if news.kind == .kept || news.kind == .notKept {
      // Of money the payments tell; nobody's word is needed.
      guard promise.amount == nil else { throw .alreadySo(.promise, key: promise.id.text) }
    } else {
      guard standing.isOpen else { throw .alreadySo(.promise, key: promise.id.text) }
    }
    if news.kind == .moved {
      guard let to = news.to else { throw .fieldMissing(.promiseNews, field: "To") }
      guard promise.appointment else { throw .fieldMissing(.promise, field: "Appointment") }
      // An appointment is moved beforehand, or a new day agreed after one we missed; with an apology (S4).
      let isMissed = standing.waitsForApology
      guard isMissed || news.day < standing.appointment, to > news.day else {
        throw .promiseTooEarly(made: news.day)
      }
      guard news.apology || !news.note.isEmpty else { throw .fieldMissing(.promiseNews, field: "Apology") }
    }
    var news = news
    news.id = book.freshID(PromiseNews.self, drawing: &ids)
    if news.by.isEmpty { news.by = author.login }
    let who = book.customers[promise.customer]?.name ?? promise.customer.text
    return Plan(did: "Noted '\(news.kind.rawValue)' of a promise of \(who)", [.add(news)])
  }
}

/// Answers a promise broken or put off (S4).
public struct AnswerBreach: Operation {
  public static let keyword = JournalWord.deed(.answerBreach)
  /// The answer; key and level are filled in, and who where that is empty.
  public var response: Response

  /// That answer.
  public init(_ response: Response) { self.response = response }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let promise = try book.require(response.promise, Promise.self)
    let replay = Replay(book, asOf: max(response.day, promise.made))
    guard let broken = replay.standing(ofPromise: promise.id), replay.isUnanswered(broken) else {
      throw .alreadySo(.promise, key: promise.id.text)
    }
    guard !response.said.isEmpty else { throw .fieldMissing(.response, field: "Said") }
    var response = response
    response.id = book.freshID(Response.self, drawing: &ids)
    response.level = book.level(of: response) ?? response.level
    if response.by.isEmpty { response.by = author.login }
    let who = book.customers[promise.customer]?.name ?? ""
    return Plan(did: "Answered a broken promise of \(who), level \(response.level)", [.add(response)])
  }
}

extension Book {
  /// How sharply a response answers, by the points of the breach on its day; nil if its promise is not there.
  func level(of response: Response) -> Int? {
    guard let promise = promises[response.promise], let slot = customers.slot(of: promise.customer) else {
      return nil
    }
    let replay = Replay(self, asOf: max(response.day, promise.made))
    let all = replay.promises(ofCustomer: slot)
    return all.first { $0.promise.id == promise.id }.map { broken in
      Breach(broken, among: all, on: response.day, meant: response.meant, policy: replay.rules.policy).level
    }
  }
}

extension Replay {
  /// Throws if a promise cannot be taken as of the replayed day: it says too little, or with the others too much.
  func check(_ promise: Promise) throws(Refusal) {
    guard promise.due >= promise.made else { throw .promiseTooEarly(made: promise.made) }
    guard let amount = promise.amount else {
      guard !promise.what.isEmpty else { throw .fieldMissing(.promise, field: "Amount") }
      return
    }
    guard amount.minor > 0 else { throw .amountNotPositive }
    for id in promise.invoices {
      let invoice = try book.require(id, Invoice.self)
      guard invoice.amount.currency == amount.currency else {
        throw .currencyDiffers(amount.currency, invoice.amount.currency)
      }
    }
    let accounts = book.customers.slot(of: promise.customer).map { self.accounts(ofCustomer: $0) } ?? []
    guard !accounts.account(in: amount.currency).items.isEmpty else {
      throw .nothingOwed(amount.currency, owing: accounts.owing)
    }
    let (open, others) = ceiling(of: promise)
    let promised = Int128(others) + Int128(amount.minor)
    guard promised <= Int128(open) else {
      throw .promisedAbove(
        open: Money(minor: open, amount.currency),
        promised: Money(minor: Int64(clamping: promised), amount.currency))
    }
  }

  /// How a promise stands on the replayed day; nil if it was not made by then.
  public func standing(ofPromise id: ID<Promise>) -> PromiseStanding? {
    guard let slot = book.promises[id].flatMap({ book.customers.slot(of: $0.customer) }) else { return nil }
    return promises(ofCustomer: slot).first { $0.promise.id == id }
  }

  /// Minor units open on the replayed day that a promise can be about, and
  /// those other open promises are still to bring: of its invoices, by promises
  /// that name one of them, or of all of its currency, by all promises;
  /// whichever leaves less. Of all of it that is what is still to come.
  public func ceiling(of promise: Promise) -> (open: Int64, promised: Int64) {
    guard let currency = promise.amount?.currency, let slot = book.customers.slot(of: promise.customer) else {
      return (0, 0)
    }
    let account = account(ofCustomer: slot, in: currency)
    let others = promises(ofCustomer: slot)
      .filter {
        $0.isOpen && $0.promise.id != promise.id && $0.promise.id != promise.replaces
          && $0.promise.replaces != promise.id && $0.promise.amount?.currency == currency
      }
    func missing(_ promises: [PromiseStanding]) -> Int64 {
      promises.reduce(0) { $0 + ($1.missing?.minor ?? 0) }
    }
    let all = (open: account.stillToCome.minor, promised: missing(others))
    guard !promise.invoices.isEmpty else { return all }
    let about = Set(promise.invoices.compactMap { book.invoices.slot(of: $0) })
    let named = (
      open: account.items.filter { about.contains($0.invoice) }.reduce(0) { $0 + $1.open.minor },
      promised: missing(others.filter { $0.promise.invoices.contains(where: promise.invoices.contains) })
    )
    return named.open - named.promised < all.open - all.promised ? named : all
  }
}
