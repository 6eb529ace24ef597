import TestSupport
import Testing

@testable import SalesBook

@Suite("What a volume earns")
struct RebatePayoutTests {
  private func earned(_ tiers: String, _ fen: Int64, _ basis: Rebate.Basis) throws -> Int64 {
    try RebateDesk.tiers(tiers).payout(of: fen, basis)
  }

  @Test(
    "The same volumes earn two sums, of all or slice by slice, as worked out by hand",
    arguments: [
      // Below the lowest tier nothing is earned.
      (99_999_99, 0, 0),
      // 1 % of 100,000 is 1,000.00; of the slice above 100,000 it is nothing yet.
      (100_000_00, 1_000_00, 0),
      // 1 % of 150,000 is 1,500.00; of 50,000 it is 500.00.
      (150_000_00, 1_500_00, 500_00),
      // 2 % of 200,000 is 4,000.00; 1 % of 100,000 is 1,000.00, and nothing of the second slice yet.
      (200_000_00, 4_000_00, 1_000_00),
      // 2 % of 260,000 is 5,200.00; 1,000.00 and 2 % of 60,000, which is 1,200.00.
      (260_000_00, 5_200_00, 2_200_00),
      // 3 % of 350,000 is 10,500.00; 1,000.00, 2 % of 100,000 and 3 % of 50,000: 1,000 + 2,000 + 1,500.
      (350_000_00, 10_500_00, 4_500_00),
    ] as [(Int64, Int64, Int64)])
  func byHand(_ volume: Int64, _ all: Int64, _ slice: Int64) throws {
    let tiers = "100000 1%, 200000 2%, 300000 3%"
    #expect(try earned(tiers, volume, .all) == all)
    #expect(try earned(tiers, volume, .slice) == slice)
  }

  @Test("Of sums agreed the highest reached counts for all, each reached for slices")
  func sums() throws {
    let tiers = "100000 800, 200000 2000"
    #expect(try earned(tiers, 199_999_99, .all) == 800_00)
    #expect(try earned(tiers, 200_000_00, .all) == 2_000_00)
    #expect(try earned(tiers, 200_000_00, .slice) == 2_800_00)
  }

  @Test("It is rounded once, halves up; what fell below nothing earns nothing")
  func rounding() throws {
    #expect(try earned("0.01 1.5%", 33, .all) == 0, "0.495 of a fen")
    #expect(try earned("0.01 1.5%", 100, .all) == 2, "1.5 fen")
    // 1.5 % of 34 fen and of 67 fen: 0.51 and 1.005, 1.515 together, and not 1 and 1.
    #expect(try earned("0.33 1.5%, 0.67 1.5%", 134, .slice) == 2)
    #expect(try earned("100 1%", -100_00, .all) == 0)
    #expect(try earned("1 100%", .max, .all) == .max, "nothing runs over")
  }

  /// The same worked out unit by unit, as somebody would count on their fingers.
  private func counted(_ tiers: [RebateTier], _ volume: Int64, _ basis: Rebate.Basis) -> Double {
    var best: RebateTier?
    for tier in tiers where volume >= tier.threshold.minor {
      if best.map({ tier.threshold.minor > $0.threshold.minor }) ?? true { best = tier }
    }
    guard let best else { return 0 }
    if basis == .all {
      return best.reward.map { Double($0.minor) } ?? Double(volume) * Double(best.rate ?? 0) / 10_000
    }
    var sum = 0.0
    for tier in tiers where volume >= tier.threshold.minor {
      sum += Double(tier.reward?.minor ?? 0)
      for unit in tier.threshold.minor..<max(tier.threshold.minor, volume) {
        let isAnothers = tiers.contains {
          $0.threshold.minor > tier.threshold.minor && unit >= $0.threshold.minor
        }
        if !isAnothers { sum += Double(tier.rate ?? 0) / 10_000 }
      }
    }
    return sum
  }

  @Test("Counted unit by unit, random agreements earn the same")
  func bruteForce() {
    var random = SeededRandom(seed: 22)
    for _ in 0..<400 {
      var thresholds: Set<Int64> = []
      let count = Int.random(in: 1...4, using: &random)
      while thresholds.count < count { thresholds.insert(.random(in: 1...900, using: &random)) }
      let tiers = thresholds.map { threshold -> RebateTier in
        var tier = RebateTier(key: .none)
        tier.threshold = Money(minor: threshold, .cny)
        if Bool.random(using: &random) {
          tier.rate = .random(in: 1...10_000, using: &random)
        } else {
          tier.reward = Money(minor: .random(in: 1...500, using: &random), .cny)
        }
        return tier
      }
      let volume = Int64.random(in: -50...1_200, using: &random)
      for basis in [Rebate.Basis.all, .slice] {
        let (ours, theirs) = (tiers.payout(of: volume, basis), counted(tiers, volume, basis))
        #expect(abs(Double(ours) - theirs) < 0.501, "\(tiers) \(volume) \(basis): \(ours), \(theirs)")
      }
    }
  }
}
