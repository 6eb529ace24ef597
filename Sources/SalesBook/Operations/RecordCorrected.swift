// What a correction brings along, so that the book is as if it had always been so.
extension Book {
  /// A record that is corrected, with what is worked out of it worked out again: how sharply a breach is answered.
  func workedOut<Record: BookRecord>(_ record: Record, changedFrom before: Record) -> Record {
    guard let response = record as? Response, let was = before as? Response,
      (response.meant, response.day) != (was.meant, was.day), let level = level(of: response)
    else { return record }
    var graded = response
    graded.level = level
    return graded as? Record ?? record
  }

  /// What goes along with a record that is corrected: the follow-up a touch carried out was done on its day.
  func following<Record: BookRecord>(
    _ record: Record, changedFrom before: Record
  ) throws(Refusal) -> [Change] {
    guard let touch = record as? Touch, let was = before as? Touch, touch.day != was.day else { return [] }
    var changes: [Change] = []
    for followUp in followUps(doneBy: touch) {
      guard followUp.made <= touch.day else {
        throw .dayTooEarly(.touch, field: "Day", since: followUp.made)
      }
      var done = followUp
      done.done = touch.day
      changes.append(.change(followUp, to: done))
    }
    return changes
  }

  /// The follow-ups a touch carried out: they are its customer's.
  private func followUps(doneBy touch: Touch) -> [FollowUp] {
    guard let slot = customers.slot(of: touch.customer) else { return [] }
    return followUpsOf[slot].compactMap { followUps[slot: $0] }.filter { $0.touch == touch.id }
  }
}
