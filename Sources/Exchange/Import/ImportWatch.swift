/// Follows an import that takes its time, for whoever waits for it, and lets them end it.
///
/// What was broken off must not be used: whoever made the watch asks `isOver`.
public final class ImportWatch {
  /// What is being done.
  public enum Stage: Int, CaseIterable, Sendable {
    /// The file is cut into rows.
    case rows
    /// The rows are read cell by cell.
    case cells
    /// What they mean for the book is planned.
    case plan
  }

  /// Whether it was broken off.
  public private(set) var isOver = false
  private var steps = 0
  private let look: (Stage, Double) -> Bool

  /// So many steps are taken between two looks.
  private static let stride = 256

  /// `look` is told how far a stage has come, between 0 and 1; false breaks the import off.
  public init(_ look: @escaping (Stage, Double) -> Bool) { self.look = look }

  /// Whether to go on with a stage that has come so far.
  func goesOn(_ stage: Stage, _ done: @autoclosure () -> Double) -> Bool {
    guard !isOver else { return false }
    steps += 1
    guard steps % ImportWatch.stride == 0 else { return true }
    return looks(stage, done())
  }

  /// The same, of a step as long as many.
  func looks(_ stage: Stage, _ done: Double) -> Bool {
    guard !isOver else { return false }
    isOver = !look(stage, done)
    return !isOver
  }
}
