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
    var isSetOff = false
    /// How much settles which bill.
    var shares: [(bill: Int, amount: Int64)]
  }
  struct Credit {
    var issued: Day
    var amount: Int64
    /// How much settles which bill, and since when.
    var shares: [(bill: Int, amount: Int64, day: Day)]
  }
  struct Word {
    var made: Day
    var due: Day
    var amount: Int64
    var bills: [Int]
    /// Remittances of its own day that were written down before it.
    var already: Set<Int> = []
    var replaces: Int?
    var refused: Day?
    var withdrawn: Day?
  }

  var bills: [Bill] = []
  var remittances: [Remittance] = []
  var credits: [Credit] = []
  var lost: [(bill: Int, amount: Int64, day: Day)] = []
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
    for credit in credits {
      for share in credit.shares where share.bill == bill && share.day <= day { left -= share.amount }
    }
    for loss in lost where loss.bill == bill && loss.day <= day { left -= loss.amount }
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

  private func isBounced(_ remittance: Remittance, _ day: Day) -> Bool {
    remittance.bounced.map { $0 <= day } ?? false
  }

  /// Whether a remittance came after a word was given.
  func isAfter(_ number: Int, _ word: Word) -> Bool {
    let came = remittances[number].day
    return came > word.made || (came == word.made && !word.already.contains(number))
  }

  /// What was open of what a word is about when it was given.
  func openThen(_ word: Word) -> Int64 {
    let there = remittances.indices.filter {
      !isAfter($0, word) && remittances[$0].day <= word.made && !isBounced(remittances[$0], word.made)
    }
    guard !word.bills.isEmpty else {
      var sum: Int64 = 0
      for bill in bills where bill.issued <= word.made { sum += bill.amount }
      for loss in lost where loss.day <= word.made { sum -= loss.amount }
      for credit in credits where credit.issued <= word.made { sum -= credit.amount }
      for number in there { sum -= remittances[number].amount }
      return max(0, sum)
    }
    return word.bills.reduce(0) { sum, bill in
      guard bills[bill].issued <= word.made else { return sum }
      var left = bills[bill].amount
      for number in there where (remittances[number].matures ?? remittances[number].day) <= word.made {
        for share in remittances[number].shares where share.bill == bill { left -= share.amount }
      }
      for credit in credits {
        for share in credit.shares where share.bill == bill && share.day <= word.made { left -= share.amount }
      }
      for loss in lost where loss.bill == bill && loss.day <= word.made { left -= loss.amount }
      return sum + max(0, left)
    }
  }

  /// What was credited, set off or written off of it after it was given, up to
  /// a day, by what is known on another.
  func gone(_ word: Word, upTo day: Day, known: Day) -> Int64 {
    var sum: Int64 = 0
    let about = word.bills.isEmpty ? bills.indices.filter { bills[$0].issued <= word.made } : word.bills
    for loss in lost where about.contains(loss.bill) && loss.day > word.made && loss.day <= day {
      sum += loss.amount
    }
    for credit in credits {
      if word.bills.isEmpty {
        if credit.issued > word.made, credit.issued <= day { sum += credit.amount }
        continue
      }
      for share in credit.shares
      where about.contains(share.bill) && share.day > word.made && share.day <= day {
        sum += share.amount
      }
    }
    for number in remittances.indices where remittances[number].isSetOff && isAfter(number, word) {
      let setOff = remittances[number]
      guard setOff.day <= day, !isBounced(setOff, known) else { continue }
      if word.bills.isEmpty { sum += setOff.amount }
      for share in setOff.shares
      where word.bills.contains(share.bill) && bills[share.bill].issued <= word.made {
        sum += share.amount
      }
    }
    return sum
  }

  private struct Coin {
    let remittance: Int
    let day: Day
    let bill: Int?
    let amount: Int64
    /// How much of it each word holds.
    var held: [Int: Int64] = [:]
  }

  private func coins(known day: Day) -> [Coin] {
    var coins: [Coin] = []
    for (number, remittance) in remittances.enumerated()
    where settles(remittance, day) && !remittance.isSetOff {
      let cash = max(remittance.day, remittance.matures ?? remittance.day)
      var rest = remittance.amount
      for share in remittance.shares where shareCounts(remittance, share.bill, day) {
        coins.append(Coin(remittance: number, day: cash, bill: share.bill, amount: share.amount))
        rest -= share.amount
      }
      if rest > 0 { coins.append(Coin(remittance: number, day: cash, bill: nil, amount: rest)) }
    }
    // Those of one day in the order of bills and remittances, money for none first.
    return coins.sorted { ($0.day, $0.bill ?? -1, $0.remittance) < ($1.day, $1.bill ?? -1, $1.remittance) }
  }

  private func suits(_ coin: Coin, _ word: Word) -> Bool {
    isAfter(coin.remittance, word) && (word.bills.isEmpty || coin.bill.map(word.bills.contains) ?? false)
  }

  /// What other words hold of what a word is about.
  private func heldByOthers(_ number: Int, _ before: [Int], _ coins: [Coin]) -> Int64 {
    let word = words[number]
    return coins.filter {
      guard isAfter($0.remittance, word) else { return false }
      guard let bill = $0.bill else { return word.bills.isEmpty }
      return bills[bill].issued <= word.made && (word.bills.isEmpty || word.bills.contains(bill))
    }.reduce(0) { sum, coin in sum + before.reduce(0) { $0 + (coin.held[$1] ?? 0) } }
  }

  /// Every word's outcome on a day: every day up to it anew, those that name
  /// bills first, the oldest word first, coin by coin.
  func outcomes(_ day: Day) -> [String?] {
    var coins = coins(known: day)
    let order = words.indices.sorted {
      (words[$0].bills.isEmpty ? 1 : 0, words[$0].made, $0) < (
        words[$1].bills.isEmpty ? 1 : 0, words[$1].made, $1
      )
    }
    var decided: [Int: String] = [:]
    var got = [Int64](repeating: 0, count: words.count)
    let then = words.map(openThen)
    var today = words.map(\.made).min() ?? day
    while today <= day {
      for (place, number) in order.enumerated() {
        let word = words[number]
        guard word.made <= today, today <= limit(number) else { continue }
        for coin in coins.indices { coins[coin].held[number] = nil }
        let others = heldByOthers(number, Array(order[..<place]), coins)
        let counts = max(
          0, min(word.amount, then[number] - gone(word, upTo: today, known: day) - others))
        got[number] = 0
        for coin in coins.indices where coins[coin].day <= today && suits(coins[coin], word) {
          let free = coins[coin].amount - coins[coin].held.values.reduce(0, +)
          let share = min(free, counts - got[number])
          guard share > 0 else { continue }
          coins[coin].held[number] = share
          got[number] += share
        }
        if decided[number] == nil {
          if counts == 0 {
            decided[number] = "settled"
          } else if got[number] * 100 >= counts * 95 {
            decided[number] = "kept"
          }
        }
      }
      today = today + 1
    }
    return words.indices.map { number in
      guard words[number].made <= day else { return nil }
      if let verdict = decided[number] { return verdict }
      let (until, how) = end(number)
      if how != "grace", until <= day { return how == "broken" && got[number] > 0 ? "partly-kept" : how }
      guard day > grace(words[number].due) else { return "open" }
      return got[number] > 0 ? "partly-kept" : "broken"
    }
  }

  /// The last day on which money is for a word. What comes on the day it is
  /// replaced or let go is not for it any more.
  private func limit(_ number: Int) -> Day {
    let (until, how) = end(number)
    return how == "grace" ? grace(words[number].due) : how == "broken" ? until : until - 1
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
      if remittance.matures == nil, maybe(15) { remittance.isSetOff = true }
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
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      var credit = Chronicle.Credit(
        issued: day(0...50), amount: 100 * Int64.random(in: 1...6, using: &random), shares: [])
      let bill = Int.random(in: left.indices, using: &random)
      let share = min(left[bill], credit.amount)
      if share > 0, maybe(70) {
        let from = max(credit.issued, chronicle.bills[bill].issued)
        credit.shares.append((bill, share, from + Int.random(in: 0...5, using: &random)))
        left[bill] -= share
      }
      chronicle.credits.append(credit)
    }
    if let bill = left.indices.first(where: { left[$0] > 0 }), maybe(30) {
      chronicle.lost.append(
        (bill, left[bill], chronicle.bills[bill].due + Int.random(in: 0...30, using: &random)))
    }
    for number in 0..<Int.random(in: 0...5, using: &random) {
      let made = day(5...45)
      var word = Chronicle.Word(
        made: made, due: made + Int.random(in: 0...9, using: &random),
        amount: 100 * Int64.random(in: 1...9, using: &random), bills: [], replaces: nil, refused: nil,
        withdrawn: nil)
      word.already = Set(
        chronicle.remittances.indices.filter { chronicle.remittances[$0].day == made && maybe(50) })
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
      if remittance.isSetOff { payment.method = .setOff }
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
    putCredits(chronicle, customer, &book)
    putWords(chronicle, customer, &book)
    putActs(chronicle, customer, &book)
    return book
  }

  private func putCredits(_ chronicle: Chronicle, _ customer: ID<Customer>, _ book: inout Book) {
    for (number, credit) in chronicle.credits.enumerated() {
      var note = Invoice(key: ID(code: UInt32(1000 + number)))
      (note.customer, note.issued, note.due) = (customer, credit.issued, credit.issued)
      (note.number, note.amount) = ("C\(number)", Money(minor: -credit.amount, .cny))
      book.put(note)
      for share in credit.shares {
        var allocation = Allocation(key: ID(code: UInt32(1000 + number)))
        (allocation.credit, allocation.invoice) = (note.id, ID(code: UInt32(share.bill + 1)))
        (allocation.amount, allocation.day) = (Money(minor: share.amount, .cny), share.day)
        book.put(allocation)
      }
    }
    for (number, loss) in chronicle.lost.enumerated() {
      var writeOff = WriteOff(key: ID(code: UInt32(number + 1)))
      (writeOff.invoice, writeOff.day) = (ID(code: UInt32(loss.bill + 1)), loss.day)
      writeOff.amount = Money(minor: loss.amount, .cny)
      book.put(writeOff)
    }
  }

  private func putWords(_ chronicle: Chronicle, _ customer: ID<Customer>, _ book: inout Book) {
    var news = UInt32(0)
    for (number, word) in chronicle.words.enumerated() {
      var promise = Promise(key: ID(code: UInt32(number + 1)))
      (promise.customer, promise.made, promise.due) = (customer, word.made, word.due)
      promise.amount = Money(minor: word.amount, .cny)
      promise.invoices = word.bills.map { ID(code: UInt32($0 + 1)) }
      promise.already = word.already.map { ID<Payment>(code: UInt32($0 + 1)).text }
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
    for seed in 0..<5 {
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
