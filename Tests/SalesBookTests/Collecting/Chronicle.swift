import SalesBook

/// What one customer's history comes to, worked out the slow way: from plain
/// facts, day by day, sharing only `Day` and `Money` with the domain.
struct Chronicle {
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
    var isDayUnknown = false
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
    /// Whether we are to be there.
    var isAppointment = false
    /// When we put that off, and to which day.
    var moves: [(said: Day, to: Day)] = []
  }

  var bills: [Bill] = []
  var remittances: [Remittance] = []
  var credits: [Credit] = []
  var lost: [(bill: Int, amount: Int64, day: Day)] = []
  var words: [Word] = []
  /// The days we were in touch.
  var touches: Set<Day> = []
  var deliberate: [(day: Day, verdict: Bool)] = []
  var steps: [(day: Day, rung: Int, ended: Day?)] = []
  let first: Day
  let last: Day

  func settles(_ remittance: Remittance, _ day: Day, knownBy known: Day? = nil) -> Bool {
    remittance.day <= day && !(remittance.bounced.map { $0 <= known ?? day } ?? false)
      && !(remittance.matures.map { $0 > day } ?? false)
  }

  /// A share settles from the payment's day on, but not before its bill is there.
  func shareCounts(_ remittance: Remittance, _ bill: Int, _ day: Day, knownBy known: Day? = nil) -> Bool {
    settles(remittance, day, knownBy: known) && bills[bill].issued <= day
  }

  /// What is open of a bill on a day; `known` tells by when a payment must have bounced to have settled nothing.
  func open(_ bill: Int, _ day: Day, knownBy known: Day? = nil) -> Int64 {
    guard bills[bill].issued <= day else { return 0 }
    var left = bills[bill].amount
    for remittance in remittances {
      for share in remittance.shares
      where share.bill == bill && shareCounts(remittance, bill, day, knownBy: known) {
        left -= share.amount
      }
    }
    for credit in credits {
      for share in credit.shares where share.bill == bill && share.day <= day { left -= share.amount }
    }
    for loss in lost where loss.bill == bill && loss.day <= day { left -= loss.amount }
    return left
  }

  /// Whether more than 1.00 is past due on a day, as one knows it later.
  func isOverdue(_ day: Day, knownBy known: Day? = nil) -> Bool {
    var overdue: Int64 = 0
    for bill in bills.indices where bills[bill].due < day {
      overdue += max(0, open(bill, day, knownBy: known))
    }
    return overdue > 100
  }

  /// The first of the days up to one on which something was past due without a break, bad cheques left out.
  func arrearsBegan(_ day: Day) -> Day? {
    guard isOverdue(day) else { return nil }
    var began = day
    while began > first, isOverdue(began - 1, knownBy: day) { began = began - 1 }
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

  /// The day a word is judged by, as known on another; nil while we missed the appointment for it.
  func judged(_ number: Int, _ day: Day) -> Day? {
    let word = words[number]
    guard word.isAppointment else { return word.due }
    let agreed = agreed(number, day)
    let heard = [word.refused, word.withdrawn].contains { $0 == agreed }
    return agreed < day && !touches.contains(agreed) && !heard ? nil : max(word.due, agreed)
  }

  /// The day we last said that we would be there.
  func agreed(_ number: Int, _ day: Day) -> Day {
    words[number].moves.last { $0.said <= day }?.to ?? words[number].due
  }

  /// The last day of grace, as known on a day.
  func graceOf(_ number: Int, _ day: Day) -> Day { judged(number, day).map(grace) ?? Day.endOfTime - 1 }

  func end(_ word: Int, _ day: Day) -> (Day, String) {
    let grace = graceOf(word, day)
    var end = (grace + 1, "grace")
    let others = words.indices.filter { words[$0].replaces == word && words[$0].made <= day }
      .map { (words[$0].made, "replaced") }
    let until = max(words[word].due, words[word].isAppointment ? agreed(word, day) : words[word].due)
    let refused =
      words[word].refused.flatMap { $0 <= day ? $0 : nil }.map { [(max($0, until), "broken")] } ?? []
    let withdrawn = words[word].withdrawn.flatMap { $0 <= day ? $0 : nil }.map { [($0, "withdrawn")] } ?? []
    var best: (Day, String)?
    for way in refused + withdrawn + others where way.0 <= grace && (best.map { way.0 < $0.0 } ?? true) {
      best = way
    }
    if let best { end = best }
    return end
  }
}
