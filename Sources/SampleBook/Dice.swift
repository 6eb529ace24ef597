import SalesBook

extension SampleBook {
  /// Numbers that look like chance and are the same every time (SplitMix64).
  struct Dice: RandomNumberGenerator, IDSource {
    private var state: UInt64

    /// Dice that always fall the same way for the same seed.
    init(seed: UInt64) { state = seed }

    /// Dice of their own for a text, so that a change to one firm leaves the
    /// others' lives as they were (FNV-1a).
    init(for text: String) {
      state = text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// The next 64 bits.
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }

    /// The next 30 bits or more, for an ID.
    mutating func draw() -> UInt32 { UInt32(truncatingIfNeeded: next() >> 32) }

    /// A number of the range, all alike.
    mutating func roll(_ range: ClosedRange<Int>) -> Int {
      range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// True so many times of a hundred.
    mutating func chance(_ percent: Int) -> Bool { roll(1...100) <= percent }

    /// One of them; there must be one.
    mutating func pick<Item>(_ items: [Item]) -> Item { items[roll(0...(items.count - 1))] }
  }
}
