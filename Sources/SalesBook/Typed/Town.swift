/// The town an address lies in, and the part of it: enough to tell what one trip reaches.
public struct Town: Equatable, Sendable {
  public let name: String
  /// The district or county; empty where the address names none.
  public let district: String

  /// The town of an address; nil where none is recognised. Chinese addresses name theirs with 市 or 县; elsewhere it
  /// stands behind the street, before a state or a country.
  public init?(_ address: String) {
    guard let town = Town.chinese(address) ?? Town.western(address) else { return nil }
    self = town
  }

  private init(_ name: String, _ district: String) { (self.name, self.district) = (name, district) }

  private static let towns: Set<Character> = ["市", "县", "縣"]
  private static let provinces: Set<Character> = ["省", "区"]
  private static let districts: Set<Character> = ["区", "區", "县", "縣", "镇", "鎮"]

  private static func chinese(_ address: String) -> Town? {
    guard let end = address.firstIndex(where: towns.contains) else { return nil }
    let head = address[...end]
    let begin = head.dropLast().lastIndex(where: provinces.contains).map { head.index(after: $0) }
    let name = head[(begin ?? head.startIndex)...]
    let rest = address[address.index(after: end)...]
    let district = rest.firstIndex(where: districts.contains).map { rest[...$0] } ?? ""
    return name.count > 1 ? Town(String(name), String(district)) : nil
  }

  private static func western(_ address: String) -> Town? {
    let parts = address.split(separator: ",").map { part in
      part.split(separator: " ").filter { !$0.contains(where: \.isNumber) }.joined(separator: " ")
    }.filter { !$0.isEmpty }
    guard parts.count > 1 else { return nil }
    return Town(parts[1], "")
  }
}
