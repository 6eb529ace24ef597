/// A filter of the list of customers that a person keeps by a name, in a file
/// of their own.
public struct NamedFilter: Equatable, Sendable {
  /// What it is called; one filter a name.
  public let name: String
  /// What is filtered by, as it is typed.
  public let text: String

  /// That filter.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
