/// Who wrote an entry of the journal, as far as it is known.
public enum Writer: Hashable, Sendable {
  /// A colleague, by login.
  case colleague(String)
  /// The real user of that login, in a colleague's name.
  case inName(of: String, user: String)
  /// Nobody knows: a table was edited by hand, and its file is that user's. Whoever posted last owns it, so that
  /// this is no signature.
  case hand(owner: String)
}

extension HistoryEntry {
  /// Who wrote it.
  public var writer: Writer {
    if by.isEmpty { return .hand(owner: owner) }
    return user.isEmpty ? .colleague(by) : .inName(of: by, user: user)
  }

  /// Whether it is a colleague's to take back: their own, or nobody's.
  public func isTakenBack(by login: String) -> Bool { by.isEmpty || by == login }
}
