internal import RecFile

/// What is known to be wrong with a book, each once: a book may have as many faults as lines.
struct KnownProblems {
  /// All of it, in the order it was found.
  private(set) var all: [BookProblem] = []
  /// Each as text: comparing it with every other takes as many steps as there are.
  private var told: Set<String> = []

  /// Those.
  init(_ problems: [BookProblem]) {
    for problem in problems { add(problem) }
  }

  /// Adds one, if it is not known.
  mutating func add(_ problem: BookProblem) {
    guard all.count < KnownProblems.most, told.insert(KnownProblems.text(of: problem)).inserted else {
      return
    }
    all.append(problem)
  }

  /// Forgets some.
  mutating func removeAll(where isForgotten: (BookProblem) -> Bool) {
    guard all.contains(where: isForgotten) else { return }
    all.removeAll(where: isForgotten)
    told = Set(all.map(KnownProblems.text(of:)))
  }

  /// More nobody reads; a table alone tells how many it passes over.
  private static let most = 10 * RecScanner.mostErrors

  private static func text(of problem: BookProblem) -> String {
    "\(problem.file):\(problem.line):\(problem.column ?? 0) \(problem.excerpt) \(problem.kind)"
  }
}
