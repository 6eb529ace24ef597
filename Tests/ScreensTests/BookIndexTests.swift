import SalesBook
import TestSupport
import Testing

@testable import Screens

@Suite("What the desk has worked out about a book")
struct BookIndexTests {
  @Test(
    "Taking in one change after another, of every kind there is, some taken back and some put back, comes to the same as working it all out anew",
    arguments: 1...8)
  func incremental(seed: UInt64) throws {
    var walk = try Walk(seed: seed)
    try walk.go(rounds: 2)
    #expect(walk.takenIn > 100)
  }

  @Test("A walk does everything the journal has a word for")
  func complete() throws {
    let plain = Noun.allCases.filter { $0.record is any PlainRecord.Type }
    let removable = plain + Noun.allCases.filter { $0.record is any Removable.Type }
    let expected = Set(
      JournalWord.all.filter { word in
        switch word {
        case .add(let noun): plain.contains(noun)
        case .remove(let noun): removable.contains(noun)
        // Who writes comes into the book by the store, which mends it as well.
        case .deed(let deed): deed.isUndoable
        case .edit: true
        }
      })
    var done: Set<JournalWord> = []
    for seed in UInt64(1)...80 where !done.isSuperset(of: expected) {
      var walk = try Walk(seed: seed, compares: false)
      try walk.go(rounds: 5)
      done.formUnion(walk.done)
    }
    #expect(done.isSuperset(of: expected), "\(expected.subtracting(done))")
  }

  /// A book on which this and that is done, and what the desk keeps about it.
  private struct Walk {
    var small: SmallBook
    var deeds: RandomDeeds
    var index: BookIndex
    let compares: Bool
    /// Whose list, calendar and board show; nil for everybody's.
    let login: String?
    /// How many batches were taken in, and did not have all worked out anew.
    var takenIn = 0
    /// The words of what was carried out.
    var done: Set<JournalWord> = []
    /// The changes that brought the book where it is, to be taken back or put back.
    private var latest: [Change] = []

    init(seed: UInt64, compares: Bool = true) throws {
      small = try SmallBook.make()
      try small.employ("li", "李雷")
      deeds = RandomDeeds(seed: seed, today: SmallBook.today)
      // A win-back comes to a change by four steps of one order, which hardly ever happens by chance.
      for deed in [Deed.openWinBack] + Array(repeating: .stepWinBack, count: 20) {
        if let operation = deeds.operation(.deed(deed), on: small.book) { try? small.perform(operation) }
      }
      let sort = CustomerSort.allCases.randomElement(using: &deeds.random) ?? .next
      login = [nil, "wang", "li"][Int(seed % 3)]
      index = BookIndex(small.book, asOf: SmallBook.today, sort: sort, of: login)
      self.compares = compares
    }

    /// Does something for every word, in another order each round: what the
    /// later ones need, the earlier rounds have made.
    mutating func go(rounds: Int) throws {
      for _ in 0..<rounds {
        for word in JournalWord.all.shuffled(using: &deeds.random) {
          for _ in 0..<2 { try step(word) }
        }
      }
    }

    private mutating func step(_ word: JournalWord) throws {
      if let operation = deeds.operation(word, on: small.book), let plan = try? small.planned(operation) {
        latest = plan.changes
        done.insert(word)
      } else if [.deed(.undo), .deed(.redo)].contains(word), !latest.isEmpty {
        latest = latest.reversed().map(\.reversed)
        done.insert(word)
      } else {
        return
      }
      // Taken back, or taken back and put back, in one batch or one after the other.
      let back = latest.reversed().map(\.reversed)
      switch Int.random(in: 0..<6, using: &deeds.random) {
      case 0:
        try take([latest, back], word)
        latest = back
      case 1: try take([latest, back, latest], word)
      case 2:
        try take([latest + back], word)
        latest = back
      case 3: try take([latest, back + latest], word)
      default: try take([latest], word)
      }
    }

    private mutating func take(_ batches: [[Change]], _ word: JournalWord) throws {
      for changes in batches {
        for change in changes { small.book.apply(change) }
        if index.take(changes, small.book) {
          takenIn += 1
        } else {
          index = BookIndex(small.book, asOf: SmallBook.today, sort: index.sort, of: login)
        }
        guard compares else { continue }
        expectEqual(index, BookIndex(small.book, asOf: SmallBook.today, sort: index.sort, of: login), word)
      }
    }

    private func expectEqual(_ index: BookIndex, _ fresh: BookIndex, _ word: JournalWord) {
      let book = small.book
      #expect(index.standings == fresh.standings, "\(word.text)")
      #expect(index.sorted.slots == fresh.sorted.slots, "\(word.text)")
      #expect(index.byName.slots == fresh.byName.slots, "\(word.text)")
      #expect(index.receivables.overdue == fresh.receivables.overdue, "\(word.text)")
      #expect(index.receivables.agings == fresh.receivables.agings, "\(word.text)")
      #expect(index.accounts == fresh.accounts, "\(word.text)")
      #expect(index.unmatched == fresh.unmatched, "\(word.text)")
      #expect(index.lastPayment == fresh.lastPayment, "\(word.text)")
      #expect(index.policy == fresh.policy, "\(word.text)")
      #expect(
        index.round(of: nil, book).turns.map(\.slot) == fresh.round(of: nil, book).turns.map(\.slot),
        "\(word.text)")
      expectEqual(index.board, fresh.board, word)
      for date in (-45...45).map({ SmallBook.today + $0 }) {
        for (kept, anew) in [(index.agenda, fresh.agenda), (index.shownAgenda, fresh.shownAgenda)] {
          #expect(
            kept.followUps(on: date, in: book).map(\.id) == anew.followUps(on: date, in: book).map(\.id),
            "\(word.text)")
        }
        #expect(index.board.count(on: date) == fresh.board.count(on: date), "\(word.text) \(date.iso)")
        #expect(
          index.board.duties(on: date).map(\.due) == fresh.board.duties(on: date).map(\.due), "\(word.text)")
      }
    }

    private func expectEqual(_ board: BoardIndex, _ fresh: BoardIndex, _ word: JournalWord) {
      #expect(board.cards == fresh.cards, "\(word.text)")
      #expect(board.order == fresh.order, "\(word.text)")
      let sums = { (sums: [Money]) in sums.filter { $0.minor != 0 }.sorted { $0.currency < $1.currency } }
      #expect(sums(board.toAskFor) == sums(fresh.toAskFor), "\(word.text)")
      #expect(sums(board.promised) == sums(fresh.promised), "\(word.text)")
      #expect(board.columns.map(\.rung) == fresh.columns.map(\.rung), "\(word.text)")
      #expect(board.columns.map(\.count) == fresh.columns.map(\.count), "\(word.text)")
      #expect(board.columns.map(\.overdue) == fresh.columns.map(\.overdue), "\(word.text)")
    }
  }
}
