/// Who of a customer's people can influence whom, and who may become an ally (S2: an ally is a win for both).
public struct AllyMap: Equatable, Sendable {
  /// One of the people, and how deep below the one they lead up to.
  public struct Line: Equatable, Sendable {
    public let person: Contact
    /// 0 for one who sways nobody known: what they say goes.
    public let depth: Int
    /// Who introduced them, by name; empty where nobody is known to have.
    public let introducedBy: String
  }

  /// Everybody there, each below whom they can influence.
  public let lines: [Line]
  /// Who may be won: the heads of production, purchasing and finance, where there is no ally yet.
  public let proposed: [Contact]

  /// Whether one of them is an ally already.
  public var hasAlly: Bool { lines.contains { $0.person.ally == .ally } }
}

extension Replay {
  /// The map of the people at the customer at a slot who have not left.
  public func allyMap(ofCustomer slot: Int) -> AllyMap {
    let people = book.people(ofCustomer: slot, on: day)
    let known = Set(people.map(\.id))
    var (lines, placed): ([AllyMap.Line], Set<ID<Contact>>) = ([], [])
    func place(_ person: Contact, _ depth: Int) {
      guard placed.insert(person.id).inserted else { return }
      let introducer = person.introducedBy.flatMap { book.contacts[$0]?.name } ?? ""
      lines.append(AllyMap.Line(person: person, depth: depth, introducedBy: introducer))
      for other in people where other.sways == person.id { place(other, depth + 1) }
    }
    for person in people where person.sways.map({ !known.contains($0) }) ?? true { place(person, 0) }
    // Who sway one another in a circle lead up to nobody.
    for person in people { place(person, 0) }
    return AllyMap(lines: lines, proposed: candidates(among: people))
  }

  /// Who may be won as an ally: of each head the first; nobody where there is one.
  private func candidates(among people: [Contact]) -> [Contact] {
    guard !people.contains(where: { $0.ally == .ally }) else { return [] }
    let heads: [Contact.Role] = [.production, .purchasing, .finance]
    return heads.compactMap { role in people.first { $0.role == role } }
  }
}
