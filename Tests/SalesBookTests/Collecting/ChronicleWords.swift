import SalesBook

// How every word of a chronicle ends, coin by coin.
extension Chronicle {
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
    var counted = [Int64](repeating: 0, count: words.count)
    var got = [Int64](repeating: 0, count: words.count)
    let then = words.map(openThen)
    var today = words.map(\.made).min() ?? day
    while today <= day {
      for (place, number) in order.enumerated() {
        let word = words[number]
        guard word.made <= today, today <= limit(number, day) else { continue }
        for coin in coins.indices { coins[coin].held[number] = nil }
        let others = heldByOthers(number, Array(order[..<place]), coins)
        let counts = max(
          0, min(word.amount, then[number] - gone(word, upTo: today, known: day) - others))
        counted[number] = counts
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
      let (until, how) = end(number, day)
      if how == "grace" || how == "broken", day > limit(number, day) {
        // What is told late of an unknown day may have come in time.
        let before = order.prefix { $0 != number }
        let maybe = coins.filter { $0.day <= day && suits($0, words[number]) }.reduce(Int64(0)) { sum, coin in
          let own = coin.held[number] ?? 0
          guard remittances[coin.remittance].isDayUnknown else { return sum + own }
          return sum + coin.amount - before.reduce(0) { $0 + (coin.held[$1] ?? 0) }
        }
        if maybe * 100 >= counted[number] * 95 { return "settled" }
      }
      if how != "grace", until <= day { return how == "broken" && got[number] > 0 ? "partly-kept" : how }
      guard day > graceOf(number, day) else { return "open" }
      return got[number] > 0 ? "partly-kept" : "broken"
    }
  }

  /// The last day on which money is for a word. What comes on the day it is
  /// replaced or let go is not for it any more.
  private func limit(_ number: Int, _ day: Day) -> Day {
    let (until, how) = end(number, day)
    return how == "grace" ? graceOf(number, day) : how == "broken" ? until : until - 1
  }
}
