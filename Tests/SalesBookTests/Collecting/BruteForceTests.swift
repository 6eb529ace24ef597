import SalesBook
import TestSupport
import Testing

/// What one customer's history comes to, worked out the slow way: from plain
/// facts, day by day, sharing only `Day` and `Money` with the domain.
private struct Chronicle {
  struct Bill {
    var issued: Day
    var due: Day
    var amount: Int64
  }
  struct Remittance {
    var day: Day
    var amount: Int64
    var matures: Day?
    var bounced: Day?
    /// How much settles which bill.
    var shares: [(bill: Int, amount: Int64)]
  }
  struct Word {
    var made: Day
    var due: Day
    var amount: Int64
    var bills: [Int]
    var replaces: Int?
    var refused: Day?
    var withdrawn: Day?
  }

  var bills: [Bill] = []
  var remittances: [Remittance] = []
  var words: [Word] = []
  var deliberate: [(day: Day, verdict: Bool)] = []
  var steps: [(day: Day, rung: Int, ended: Day?)] = []
  let first: Day
  let last: Day

  func settles(_ remittance: Remittance, _ day: Day) -> Bool {
    remittance.day <= day && !(remittance.bounced.map { $0 <= day } ?? false)
      && !(remittance.matures.map { $0 > day } ?? false)
  }

  /// A share settles from the payment's day on, but not before its bill is there.
  func shareCounts(_ remittance: Remittance, _ bill: Int, _ day: Day) -> Bool {
    settles(remittance, day) && bills[bill].issued <= day
  }

  func open(_ bill: Int, _ day: Day) -> Int64 {
    guard bills[bill].issued <= day else { return 0 }
    var left = bills[bill].amount
    for remittance in remittances {
      for share in remittance.shares where share.bill == bill && shareCounts(remittance, bill, day) {
        left -= share.amount
      }
    }
    return left
  }

  func isOverdue(_ day: Day) -> Bool { bills.indices.contains { bills[$0].due < day && open($0, day) > 0 } }

  func arrearsBegan(_ day: Day) -> Day? {
    guard isOverdue(day) else { return nil }
    var began = day
    while began > first, isOverdue(began - 1) { began = began - 1 }
    return began
  }

  func verdict(_ day: Day) -> Bool {
    guard let began = arrearsBegan(day) else { return false }
    var verdict = false
    for act in deliberate where act.day >= began && act.day <= day { verdict = act.verdict }
    return verdict
  }

  func highest(_ day: Day) -> Int? {
    guard let began = arrearsBegan(day) else { return nil }
    return steps.filter { $0.day >= began && $0.day <= day && ($0.ended.map { $0 > day } ?? true) }.map(
      \.rung
    ).max()
  }

  /// Two working days after a day, counted on the fingers.
  func grace(_ day: Day) -> Day {
    var (result, left) = (day, 2)
    while left > 0 {
      result = result + 1
      if result.weekday != .saturday, result.weekday != .sunday { left -= 1 }
    }
    return result
  }

  func end(_ word: Int) -> (Day, String) {
    var end = (grace(words[word].due) + 1, "grace")
    let others = words.indices.filter { words[$0].replaces == word }.map { (words[$0].made, "replaced") }
    let refused = words[word].refused.map { [(max($0, words[word].due), "broken")] } ?? []
    let ways = refused + (words[word].withdrawn.map { [($0, "withdrawn")] } ?? []) + others
    var best: (Day, String)?
    for way in ways where way.0 <= grace(words[word].due) && (best.map { way.0 < $0.0 } ?? true) {
      best = way
    }
    if let best { end = best }
    return end
  }

  /// Every word's outcome on a day: coin by coin, oldest word first.
  func outcomes(_ day: Day) -> [String?] {
    var coins: [(day: Day, bill: Int?, left: Int64)] = []
    for remittance in remittances where settles(remittance, day) {
      let cash = max(remittance.day, remittance.matures ?? remittance.day)
      var rest = remittance.amount
      for share in remittance.shares where shareCounts(remittance, share.bill, day) {
        coins.append((cash, share.bill, share.amount))
        rest -= share.amount
      }
      if rest > 0 { coins.append((cash, nil, rest)) }
    }
    var outcomes = [String?](repeating: nil, count: words.count)
    for word in words.indices.sorted(by: { (words[$0].made, $0) < (words[$1].made, $1) }) {
      let made = words[word]
      guard made.made <= day else { continue }
      let (until, how) = end(word)
      // What comes on the day it is replaced or let go is not for it any more.
      let limit = how == "grace" ? grace(made.due) : how == "broken" ? until : until - 1
      var got: Int64 = 0
      for date in stride(from: 0, through: limit - made.made, by: 1).map({ made.made + $0 })
      where date <= day {
        for coin in coins.indices where coins[coin].day == date && got < made.amount {
          guard made.bills.isEmpty || coins[coin].bill.map(made.bills.contains) ?? false else { continue }
          let share = min(coins[coin].left, made.amount - got)
          coins[coin].left -= share
          got += share
        }
      }
      if got * 100 >= made.amount * 95 {
        outcomes[word] = "kept"
      } else if how == "broken" || how == "withdrawn" || how == "replaced", until <= day {
        outcomes[word] = how == "broken" && got > 0 ? "partly-kept" : how
      } else if day > grace(made.due) {
        outcomes[word] = got > 0 ? "partly-kept" : "broken"
      } else {
        outcomes[word] = "open"
      }
    }
    return outcomes
  }
}

@Suite("Verdicts against a brute-force recomputation")
struct BruteForceTests {
  private static let start = Day.on("2026-09-01")

  /// A random history, as plain facts.
  private func chronicle(seed: UInt64) -> Chronicle {
    var random = SeededRandom(seed: seed)
    func day(_ range: ClosedRange<Int>) -> Day { Self.start + Int.random(in: range, using: &random) }
    func maybe(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    var chronicle = Chronicle(first: Self.start, last: Self.start + 60)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let issued = day(0...25)
      chronicle.bills.append(
        .init(issued: issued, due: issued + Int.random(in: 0...20, using: &random), amount: 1000))
    }
    var left = chronicle.bills.map(\.amount)
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let came = day(0...55)
      var remittance = Chronicle.Remittance(
        day: came, amount: 100 * Int64.random(in: 1...12, using: &random), matures: nil, bounced: nil,
        shares: [])
      if maybe(20) { remittance.matures = came + Int.random(in: 1...10, using: &random) }
      if maybe(25) {
        remittance.bounced = (remittance.matures ?? came) + Int.random(in: 0...6, using: &random)
      }
      var rest = remittance.amount
      for bill in left.indices where maybe(70) && rest > 0 && left[bill] > 0 {
        let share = min(rest, left[bill])
        remittance.shares.append((bill, share))
        rest -= share
        left[bill] -= share
      }
      chronicle.remittances.append(remittance)
    }
    for number in 0..<Int.random(in: 0...5, using: &random) {
      let made = day(5...45)
      var word = Chronicle.Word(
        made: made, due: made + Int.random(in: 0...9, using: &random),
        amount: 100 * Int64.random(in: 1...9, using: &random), bills: [], replaces: nil, refused: nil,
        withdrawn: nil)
      if maybe(30) { word.bills = [Int.random(in: chronicle.bills.indices, using: &random)] }
      if maybe(15) { word.refused = made + Int.random(in: 0...9, using: &random) }
      if maybe(10) { word.withdrawn = made + Int.random(in: 0...9, using: &random) }
      if number > 0, maybe(25), !chronicle.words.contains(where: { $0.replaces == number - 1 }),
        chronicle.words[number - 1].made < made
      {
        word.replaces = number - 1
      }
      chronicle.words.append(word)
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      chronicle.deliberate.append((day(0...55), maybe(50)))
    }
    chronicle.deliberate.sort { $0.day < $1.day }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let taken = day(0...55)
      chronicle.steps.append(
        (
          taken, Int.random(in: 1...6, using: &random),
          maybe(30) ? taken + Int.random(in: 0...9, using: &random) : nil
        ))
    }
    return chronicle
  }

  /// The same history as a book's records.
  private func book(_ chronicle: Chronicle) -> Book {
    var book = Book()
    let customer = ID<Customer>(code: 1)
    book.put(Customer(key: customer))
    for (number, bill) in chronicle.bills.enumerated() {
      var invoice = Invoice(key: ID(code: UInt32(number + 1)))
      (invoice.customer, invoice.issued, invoice.due) = (customer, bill.issued, bill.due)
      (invoice.number, invoice.amount) = ("\(number)", Money(minor: bill.amount, .cny))
      book.put(invoice)
    }
    for (number, remittance) in chronicle.remittances.enumerated() {
      var payment = Payment(key: ID(code: UInt32(number + 1)))
      (payment.customer, payment.day, payment.matures) = (customer, remittance.day, remittance.matures)
      payment.amount = Money(minor: remittance.amount, .cny)
      book.put(payment)
      for (place, share) in remittance.shares.enumerated() {
        var allocation = Allocation(key: ID(code: UInt32(number * 10 + place + 1)))
        (allocation.payment, allocation.invoice) = (payment.id, ID(code: UInt32(share.bill + 1)))
        allocation.amount = Money(minor: share.amount, .cny)
        allocation.day = max(remittance.day, chronicle.bills[share.bill].issued)
        book.put(allocation)
      }
      if let day = remittance.bounced {
        var bounce = Bounce(key: ID(code: UInt32(number + 1)))
        (bounce.payment, bounce.day) = (payment.id, day)
        book.put(bounce)
      }
    }
    putWords(chronicle, customer, &book)
    putActs(chronicle, customer, &book)
    return book
  }

  private func putWords(_ chronicle: Chronicle, _ customer: ID<Customer>, _ book: inout Book) {
    var news = UInt32(0)
    for (number, word) in chronicle.words.enumerated() {
      var promise = Promise(key: ID(code: UInt32(number + 1)))
      (promise.customer, promise.made, promise.due) = (customer, word.made, word.due)
      promise.amount = Money(minor: word.amount, .cny)
      promise.invoices = word.bills.map { ID(code: UInt32($0 + 1)) }
      promise.replaces = word.replaces.map { ID(code: UInt32($0 + 1)) }
      book.put(promise)
      for (kind, day) in [(PromiseNews.Kind.refused, word.refused), (.withdrawn, word.withdrawn)] {
        guard let day else { continue }
        news += 1
        var heard = PromiseNews(key: ID(code: news))
        (heard.promise, heard.kind, heard.day) = (promise.id, kind, day)
        book.put(heard)
      }
    }
  }

  private func putActs(_ chronicle: Chronicle, _ customer: ID<Customer>, _ book: inout Book) {
    for (number, act) in chronicle.deliberate.enumerated() {
      var judgement = Judgement(key: ID(code: UInt32(number + 1)))
      (judgement.customer, judgement.day) = (customer, act.day)
      judgement.verdict = act.verdict ? .deliberate : .notDeliberate
      book.put(judgement)
    }
    for (number, act) in chronicle.steps.enumerated() {
      var step = RungStep(key: ID(code: UInt32(number + 1)))
      (step.customer, step.day, step.rung, step.ended) = (
        customer, act.day, Rung.allCases[act.rung - 1], act.ended
      )
      book.put(step)
    }
  }

  @Test("For random histories every verdict of every day is the same", arguments: 0..<20)
  func everyDay(batch: Int) throws {
    let rules = DutyRules(Book())
    for seed in 0..<10 {
      let chronicle = chronicle(seed: UInt64(batch * 1000 + seed))
      let book = book(chronicle)
      var day = chronicle.first
      while day <= chronicle.last {
        // Asked about few records or about all, a book says the same.
        for replay in [Replay(book, asOf: day, rules: rules), Replay(whole: book, asOf: day, rules: rules)] {
          compare(replay, with: chronicle, "seed \(batch * 1000 + seed), \(day.iso)")
        }
        day = day + 1
      }
    }
  }

  private func compare(_ replay: Replay, with chronicle: Chronicle, _ what: Comment) {
    let day = replay.day
    for bill in chronicle.bills.indices { #expect(replay.open(slot: bill) == chronicle.open(bill, day)) }
    var said = [String?](repeating: nil, count: chronicle.words.count)
    for standing in replay.promises(ofCustomer: 0) {
      said[standing.slot] = standing.outcome.rawValue
    }
    #expect(said == chronicle.outcomes(day), what)
    let arrears = replay.arrears(ofCustomer: 0)
    #expect((arrears != nil) == chronicle.isOverdue(day))
    if arrears != nil {
      #expect(replay.arrearsBegan(ofCustomer: 0) == chronicle.arrearsBegan(day), what)
    }
    #expect((arrears?.verdict == .deliberate) == chronicle.verdict(day), what)
    #expect(arrears?.highest(on: day)?.number == chronicle.highest(day))
  }
}
