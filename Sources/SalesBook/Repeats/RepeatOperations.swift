/// Plans something that repeats: the series, and the first of it.
public struct PlanSeries: Operation {
  public static let keyword = JournalWord.deed(.planSeries)
  /// What repeats; its key and the day it was made are filled in.
  public var series: Series

  /// That series.
  public init(_ series: Series) { self.series = series }

  /// Throws `Refusal.neverComes` where no day of it is ever to come.
  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(series.customer, Customer.self)
    var series = series
    guard let first = series.rule.first(onOrAfter: series.start, from: series.start) else {
      throw .neverComes
    }
    series.id = book.freshID(Series.self, drawing: &ids)
    series.made = author.day
    let followUp = series.followUp(for: first, WorkingDays(book, policy: Policy(book)))
    let planned = try PlanFollowUp(followUp).plan(on: book, as: author, drawing: &ids)
    return Plan(
      did: "Planned a \(series.channel.rawValue) with \(customer.name) again and again (\(series.rule.text))",
      [.add(series)] + planned.changes)
  }
}

/// Ends series: what waits of them is dropped, what was done stays.
public struct EndSeries: Operation {
  public static let keyword = JournalWord.deed(.endSeries)
  /// Which; all of them or none.
  public var series: [ID<Series>]
  public var reason: String

  /// Those series, for that reason.
  public init(_ series: [ID<Series>], reason: String) {
    (self.series, self.reason) = (series, reason)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    guard !series.isEmpty else { throw .nothingToDo }
    var changes: [Change] = []
    for id in series {
      let going = try book.require(id, Series.self)
      guard going.ended == nil else { throw .alreadySo(.series, key: id.text) }
      var ended = going
      (ended.ended, ended.endReason) = (author.day, reason)
      changes.append(.change(going, to: ended))
      for followUp in book.followUps(of: going) where followUp.isPlanned {
        var dropped = followUp
        (dropped.dropped, dropped.dropReason) = (author.day, reason)
        changes.append(.change(followUp, to: dropped))
      }
    }
    let name = book.series[series[0]].flatMap { book.customers[$0.customer]?.name } ?? ""
    return Plan(
      did: series.count == 1 ? "Ended what repeats with \(name)" : "Ended \(series.count) series", changes)
  }
}

extension Book {
  /// What goes along with a series that is corrected: what waits of it, as far as it stood as the series did. Under
  /// another rule it is put to the first day of that from its own on.
  func following(_ series: Series, changedFrom was: Series) -> [Change] {
    let workingDays = WorkingDays(self, policy: Policy(self))
    return followUps(of: was).filter(\.isPlanned).compactMap { waiting -> Change? in
      var followUp = waiting
      func follow<Value: Equatable>(
        _ mine: WritableKeyPath<FollowUp, Value>, _ theirs: KeyPath<Series, Value>
      ) {
        if waiting[keyPath: mine] == was[keyPath: theirs] {
          followUp[keyPath: mine] = series[keyPath: theirs]
        }
      }
      follow(\.contact, \.contact)
      follow(\.time, \.time)
      follow(\.place, \.place)
      follow(\.channel, \.channel)
      follow(\.purpose, \.purpose)
      if !series.by.isEmpty { follow(\.by, \.by) }
      if (series.rule, series.start) != (was.rule, was.start), let occurrence = waiting.occurrence,
        waiting.due == was.followUp(for: occurrence, workingDays).due,
        let next = series.rule.first(onOrAfter: max(occurrence, series.start), from: series.start)
      {
        (followUp.occurrence, followUp.due) = (next, series.followUp(for: next, workingDays).due)
      }
      return followUp == waiting ? nil : .change(waiting, to: followUp)
    }
  }
}
