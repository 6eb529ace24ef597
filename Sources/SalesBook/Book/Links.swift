/// Which records of one table belong to which of another (the invoices of a
/// customer): chains through two arrays of slots, so that a book of a million
/// records links up without a million small allocations.
public struct Links: Sendable {
  private var heads: [Int32] = []
  private var nexts: [Int32] = []
  /// The parent a child was last given to.
  private var latest = 0

  /// The slots that belong to a parent, latest linked first.
  public subscript(parent: Int) -> Chain {
    Chain(links: self, first: parent < heads.count ? heads[parent] : -1)
  }

  /// The slots of one parent, one after another.
  public struct Chain: Sequence, IteratorProtocol, Sendable {
    private let links: Links
    private var current: Int32

    init(links: Links, first: Int32) {
      self.links = links
      current = first
    }

    /// The next slot, or nil at the end.
    @inline(__always)
    public mutating func next() -> Int? {
      guard current >= 0 else { return nil }
      defer { current = links.nexts[Int(current)] }
      return Int(current)
    }
  }

  /// Takes a child from the parent of one key (nil: none) to that of another.
  ///
  /// Children of one parent, or of parents one after the other, mostly stand
  /// together in their table: so the parent is looked for beside the latest.
  @inline(__always)
  mutating func move<Parent: BookRecord>(
    _ child: Int, from old: Parent.Key?, to new: Parent.Key?, in parents: Table<Parent>
  ) {
    move(
      child, from: old.flatMap { parents.slot(of: $0) },
      to: new.flatMap { parents.slot(of: $0, near: latest) })
  }

  /// Takes a child from one parent (nil: none) to another.
  @inline(__always)
  private mutating func move(_ child: Int, from old: Int?, to new: Int?) {
    guard old != new else { return }
    if let old { unlink(child, from: old) }
    guard let new else { return }
    latest = new
    if new >= heads.count { grow(&heads, to: new) }
    if child >= nexts.count { grow(&nexts, to: child) }
    nexts[child] = heads[new]
    heads[new] = Int32(child)
  }

  /// Makes room for that many parents and children.
  mutating func reserve(parents: Int, children: Int) {
    if parents > 0 { grow(&heads, to: parents - 1) }
    if children > 0 { grow(&nexts, to: children - 1) }
  }

  private mutating func unlink(_ child: Int, from parent: Int) {
    if heads[parent] == Int32(child) {
      heads[parent] = nexts[child]
      return
    }
    var current = Int(heads[parent])
    while current >= 0 {
      if nexts[current] == Int32(child) {
        nexts[current] = nexts[child]
        return
      }
      current = Int(nexts[current])
    }
  }

  @inline(never)
  private func grow(_ array: inout [Int32], to index: Int) {
    guard index >= array.count else { return }
    array.append(contentsOf: repeatElement(-1, count: index + 1 - array.count))
  }
}

extension Links {
  /// Calls with every slot of one parent; the quick way through a chain.
  @inline(__always)
  func forEach(of parent: Int, _ body: (Int) -> Void) {
    guard parent < heads.count else { return }
    var current = heads[parent]
    while current >= 0 {
      body(Int(current))
      current = nexts[Int(current)]
    }
  }

  /// Whether anything belongs to the parent.
  func isEmpty(of parent: Int) -> Bool { parent >= heads.count || heads[parent] < 0 }
}
