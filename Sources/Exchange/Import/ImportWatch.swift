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

  /// How far an import has come.
  public struct Progress: Sendable, Equatable {
    /// What is being done.
    public let stage: Stage
    /// How many rows that was done with.
    public let rows: Int
    /// How many there are, once the file has been cut into them.
    public let total: Int?
    /// How far the whole of it has come.
    public let hundredths: Int
  }

  /// Whether it was broken off.
  public private(set) var isOver = false
  private var stage = Stage.rows
  private var rows = 0
  private var total: Int?
  private let look: (Progress) -> Bool

  /// So many rows are taken between two looks.
  static let stride = 256

  /// `look` is told now and then how far the import has come; false breaks it off.
  public init(_ look: @escaping (Progress) -> Bool) { self.look = look }

  /// `show` is told every so many milliseconds of that clock how far the import has come, and not before the first of
  /// them are over; false breaks it off.
  public convenience init(
    every milliseconds: Int, by clock: @escaping () -> Int, _ show: @escaping (Progress) -> Bool
  ) {
    var next = clock() + milliseconds
    self.init { progress in
      guard clock() >= next else { return true }
      let goesOn = show(progress)
      next = clock() + milliseconds
      return goesOn
    }
  }

  /// Whether to go on with a stage that has come so far, between 0 and 1; asked once a row.
  func goesOn(_ stage: Stage, _ done: @autoclosure () -> Double) -> Bool {
    guard !isOver else { return false }
    enter(stage)
    rows += 1
    guard rows % ImportWatch.stride == 0 else { return true }
    return asks(done())
  }

  /// The same, of a step that is no row but as long as many.
  func looks(_ stage: Stage, _ done: Double) -> Bool {
    guard !isOver else { return false }
    enter(stage)
    return asks(done)
  }

  private func enter(_ stage: Stage) {
    guard stage != self.stage else { return }
    if self.stage == .rows, rows > 0 { total = rows }
    (self.stage, rows) = (stage, 0)
  }

  private func asks(_ done: Double) -> Bool {
    let hundredths = (stage.rawValue * 100 + Int(done * 100)) / Stage.allCases.count
    isOver = !look(Progress(stage: stage, rows: rows, total: total, hundredths: hundredths))
    return !isOver
  }
}
