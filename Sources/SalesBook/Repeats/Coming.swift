/// One day of a series that is no record yet: what will come, as its rule has it.
public struct Coming: Sendable {
  /// The slot of its series.
  public let series: Int
  /// The day it would be proposed for.
  public let day: Day
}

extension Replay {
  /// What series will bring within some days, beyond what is planned of them, as known on the replayed day; by the
  /// days, those of a day in the order the series were planned.
  public func coming(in range: ClosedRange<Day>) -> [Day: [Coming]] {
    var coming: [Day: [Coming]] = [:]
    let workingDays = rules.workingDays
    for slot in book.series.slots {
      guard let series = book.series[slot: slot], series.goesOn(on: day) else { continue }
      let planned = book.followUps(of: series).filter { $0.made <= day }.compactMap(\.occurrence).max()
      // What is proposed off its own day may come in from beside the range.
      let last = min(range.upperBound, Day.endOfTime - 14) + 14
      let first = max(range.lowerBound - 14, (planned ?? day) + 1, day + 1)
      guard first <= last else { continue }
      for occurrence in series.rule.days(in: first...last, from: series.start) {
        let proposed = series.proposed(for: occurrence, workingDays)
        if range.contains(proposed) {
          coming[proposed, default: []].append(Coming(series: slot, day: proposed))
        }
      }
    }
    return coming
  }
}
