import SalesBook
import TestSupport
import Testing

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
        day: came, amount: 50 * Int64.random(in: 1...24, using: &random), matures: nil, bounced: nil,
        shares: [])
      if maybe(20) { remittance.matures = came + Int.random(in: 1...10, using: &random) }
      if remittance.matures == nil, maybe(15) { remittance.isSetOff = true }
      if maybe(25) { remittance.isDayUnknown = true }
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
      if maybe(40) {
        word.isAppointment = true
        // Beforehand, or after a day we missed.
        if maybe(40) {
          let said = max(made, word.due + Int.random(in: -4...4, using: &random))
          word.moves = [(said, max(said, word.due) + Int.random(in: 1...5, using: &random))]
        }
      }
      if maybe(10) { word.withdrawn = made + Int.random(in: 0...9, using: &random) }
      if number > 0, maybe(25), !chronicle.words.contains(where: { $0.replaces == number - 1 }),
        chronicle.words[number - 1].made < made
      {
        word.replaces = number - 1
      }
      chronicle.words.append(word)
    }
    chronicle.touches = Set((0..<60).map { Self.start + $0 }.filter { _ in maybe(40) })
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
      payment.dayUnknown = remittance.isDayUnknown
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
      promise.appointment = word.isAppointment
      book.put(promise)
      for move in word.moves {
        news += 1
        var moved = PromiseNews(key: ID(code: news))
        (moved.promise, moved.kind, moved.day, moved.to) = (promise.id, .moved, move.said, move.to)
        book.put(moved)
      }
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
    for (number, day) in chronicle.touches.sorted().enumerated() {
      var touch = Touch(key: ID(code: UInt32(number + 1)))
      (touch.customer, touch.day) = (customer, day)
      book.put(touch)
    }
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
    #expect((arrears?.isOpen == true) == chronicle.isOverdue(day))
    if arrears?.isOpen == true {
      #expect(replay.arrearsBegan(ofCustomer: 0) == chronicle.arrearsBegan(day), what)
    }
    #expect((arrears?.verdict == .deliberate) == chronicle.verdict(day), what)
    #expect(arrears?.highest(on: day)?.number == chronicle.highest(day))
  }
}
