/// What stands in the way of taking an entry back.
public struct UndoObstacle: Equatable, Sendable {
  /// The record that cannot be put back as it was.
  public let noun: Noun
  public let key: String
  public let reason: Reason

  /// That record, for that reason.
  public init(noun: Noun, key: String, reason: Reason) {
    (self.noun, self.key, self.reason) = (noun, key, reason)
  }

  /// Why a record cannot be put back.
  public enum Reason: Equatable, Sendable {
    /// A field has been changed since.
    case changedSince(field: String, by: Writer?)
    /// Another record names it.
    case namedBy(Noun, key: String)
    /// It is no longer there.
    case gone
  }
}

/// What is to be taken back, and how.
public struct Undoing: Equatable, Sendable {
  /// The entry of that number; nil for the latest of mine that still stands.
  public var sequence: Int?
  /// Whether what is free is taken back where others have built on the rest.
  public var partly = false
  /// Entries to be passed over on the way to the latest.
  public var past: Set<Int> = []

  /// The latest, whole.
  public init() {}
}

/// An entry that cannot be taken back, or put back, as a whole.
public struct UndoBlock: Equatable, Sendable {
  /// What was first done.
  public let entry: HistoryEntry
  /// Whether it was to be put back.
  public let putsBack: Bool
  /// What stands in the way.
  public let obstacles: [UndoObstacle]
  /// How many of its records could still be taken back.
  public let free: Int
  /// What would be the next to be taken back if this one were passed over; nil
  /// if there is none, or if it was named by its number.
  public let next: HistoryEntry?

  /// That entry, with what stands in its way.
  public init(
    _ entry: HistoryEntry, putsBack: Bool, obstacles: [UndoObstacle], free: Int, next: HistoryEntry?
  ) {
    (self.entry, self.putsBack, self.obstacles) = (entry, putsBack, obstacles)
    (self.free, self.next) = (free, next)
  }
}
