/// Which records of one table belong to which of another (the invoices of a
/// customer): chains through two arrays of slots, so that a book of a million
/// records links up without a million small allocations.
public struct Links: Sendable {
  private var heads: [Int32] = []
  private var nexts: [Int32] = []
  /// The parent a child was last given to.
  private var latest = 0
  /// Children whose parent is not there yet, by the bits of its key.
  private var orphans: [UInt32: [Int]] = [:]

  /// The slots that belong to a parent, highest first, however they came to it.
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

  /// Room for the children of so many parents.
  init(parents: Int = 0, children: Int = 0) {
    guard parents > 0, children > 0 else { return }
    heads = [Int32](repeating: -1, count: parents)
    nexts = [Int32](repeating: -1, count: children)
  }

  /// Whether a child waits for its parent.
  var hasOrphans: Bool { !orphans.isEmpty }

  /// Takes a child from the parent whose key has those bits (nil: none) to
  /// another, as the parents' index has them.
  ///
  /// Keys are met here as their bits, so that this is one piece of code for all
  /// that belongs to anything.
  mutating func move(_ child: Int, from old: UInt32?, to new: UInt32?, in parents: SlotIndex) {
    guard old != new else { return }
    if let old {
      if let parent = parents.slot(old, matches: { _ in true }) {
        unlink(child, from: parent)
      } else {
        orphans[old]?.removeAll { $0 == child }
      }
    }
    guard let new else { return }
    if let parent = parents.slot(new, matches: { _ in true }) {
      push(child, to: parent)
    } else {
      orphans[new, default: []].append(child)
    }
  }

  /// Gives a child that has none the parent of that key; where there is no
  /// such parent, it waits for it.
  ///
  /// Children of one parent, or of parents one after the other, mostly stand
  /// together in their table: so the parent is looked for beside the latest.
  @inline(never)
  mutating func link<Parent: BookRecord>(_ child: Int, to key: Parent.Key, in parents: Table<Parent>) {
    if let parent = parents.place(of: key, near: latest) {
      latest = parent
      push(child, to: parent)
    } else {
      orphans[key.spread, default: []].append(child)
    }
  }

  @inline(__always)
  private mutating func push(_ child: Int, to parent: Int) {
    if parent >= heads.count { grow(&heads, to: parent) }
    if child >= nexts.count { grow(&nexts, to: child) }
    guard heads[parent] > Int32(child) else {
      nexts[child] = heads[parent]
      heads[parent] = Int32(child)
      return
    }
    insert(child, below: Int(heads[parent]))
  }

  /// Puts a child that comes to its parent after later ones where it belongs.
  @inline(never)
  private mutating func insert(_ child: Int, below first: Int) {
    var above = first
    while nexts[above] > Int32(child) { above = Int(nexts[above]) }
    nexts[child] = nexts[above]
    nexts[above] = Int32(child)
  }

  /// Gives a parent that is new at its slot the children that wait for it under
  /// its key's bits, or those of the slot it had before it was taken away.
  mutating func welcome(_ parent: Int, formerly: Int?, spread: UInt32) {
    if let formerly, formerly < heads.count {
      grow(&heads, to: parent)
      heads.swapAt(formerly, parent)
    }
    guard !orphans.isEmpty else { return }
    for child in orphans.removeValue(forKey: spread) ?? [] { push(child, to: parent) }
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
