import SalesBook
import Testing

@testable import Screens

extension CardBook {
  /// A rebate over the year, with paper and approval, of which so much counts by the 1st of March.
  @discardableResult
  mutating func rebate(
    _ whole: Int64 = 0, _ from: String = "2026-01-01", _ to: String = "2026-12-31",
    _ fill: (inout Rebate) -> Void = { _ in }
  ) -> Rebate {
    let rebate = put { (rebate: inout Rebate) in
      (rebate.made, rebate.from, rebate.to) = (day(from), day(from), day(to))
      (rebate.reference, rebate.approvedBy, rebate.counts) = ("R-1", "lina", .noted)
      (rebate.by, rebate.payBy, rebate.whileOverdue) = ("wang", day(to) + 30, .paid)
      fill(&rebate)
    }
    for (minor, rate) in [(100_000_00, 100), (200_000_00, 200)] as [(Int64, Int)] {
      put { (tier: inout RebateTier) in
        (tier.rebate, tier.threshold, tier.rate) = (rebate.id, Money(minor: minor, .cny), rate)
      }
    }
    guard whole > 0 else { return rebate }
    put { (step: inout RebateStep) in
      (step.rebate, step.kind, step.day) = (rebate.id, .volume, max(day("2026-03-01"), day(from)))
      step.amount = Money(minor: whole * 100, .cny)
    }
    return rebate
  }

  /// Something was done about one.
  mutating func step(
    _ kind: RebateStep.Kind, _ rebate: Rebate, _ on: String, _ fill: (inout RebateStep) -> Void = { _ in }
  ) {
    put { (step: inout RebateStep) in
      (step.rebate, step.kind, step.day, step.by) = (rebate.id, kind, day(on), "wang")
      fill(&step)
    }
  }
}

extension LineScene {
  /// What is said about rebates, by what is to be done.
  static let rebates = [
    LineScene(RebateLine.short) { book in
      let rebate = book.rebate(73_000)
      book.step(.confirmed, rebate, "2026-01-05")
    },
    LineScene(RebateLine.reached) { book in
      let rebate = book.rebate(130_000)
      book.step(.confirmed, rebate, "2026-01-05")
    },
    LineScene(RebateLine.readBack) { $0.rebate(0, "2026-11-20", "2027-11-19") },
    LineScene(RebateLine.unfounded) { $0.rebate(0, "2026-11-20", "2027-11-19") { $0.reference = "" } },
    LineScene(RebateLine.over) { $0.rebate(130_000, "2026-01-01", "2026-11-20") },
    LineScene(RebateLine.missed) { $0.rebate(73_000, "2026-01-01", "2026-11-20") },
    LineScene(RebateLine.owed) { book in
      let rebate = book.rebate(130_000, "2026-01-01", "2026-11-20")
      book.step(.settled, rebate, "2026-11-21") { $0.amount = Money(minor: 1_300_00, .cny) }
    },
    LineScene(RebateLine.owed) { book in
      let rebate = book.rebate(130_000, "2026-01-01", "2026-11-20") { $0.payBy = nil }
      book.step(.settled, rebate, "2026-11-21") { $0.amount = Money(minor: 1_300_00, .cny) }
    },
  ]
}
