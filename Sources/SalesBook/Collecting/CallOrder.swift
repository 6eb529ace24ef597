/// The order of the overdue board: the slots of the customers in arrears, whom
/// to call first, first.
public struct CallOrder: Sendable {
  public private(set) var slots: [Int] = []
  /// Their turns, one each.
  private var turns: [CallTurn] = []

  /// Of those cards, by slot, the ones in arrears, in their order.
  public init(_ cards: [Int: CollectionCard], ranks: NameRanks) {
    // Turns are worked out once and sorted, not cards: those are large.
    var calls: [(turn: CallTurn, slot: Int)] = []
    for (slot, card) in cards where card.arrears != nil {
      calls.append((card.turn(nameRank: Int(ranks[slot])), slot))
    }
    calls.sort { $0.turn < $1.turn }
    (slots, turns) = (calls.map(\.slot), calls.map(\.turn))
  }

  /// Puts a customer where its card says now, or takes it out.
  public mutating func place(_ slot: Int, _ card: CollectionCard?, ranks: NameRanks) {
    if let place = slots.firstIndex(of: slot) {
      slots.remove(at: place)
      turns.remove(at: place)
    }
    guard let card, card.arrears != nil else { return }
    let turn = card.turn(nameRank: Int(ranks[slot]))
    let place = turns.firstIndex { turn < $0 } ?? turns.count
    slots.insert(slot, at: place)
    turns.insert(turn, at: place)
  }
}
