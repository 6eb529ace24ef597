internal import SalesBook

// What a source says is kept, so that it is known next time.
extension Intake {
  /// Keeps what the file's source says of a record.
  func remember(_ said: String, of subject: Saying.Subject) {
    let known = memory[subject]
    guard known?.cells != said else { return }
    var saying = known ?? Saying(key: fresh())
    (saying.source, saying.subject, saying.day, saying.cells) = (memory.source, subject, author.day, said)
    if known == nil { memory.add(saying, of: subject) } else { memory.put(saying) }
  }

  /// Keeps what a row says of a record.
  func remember(_ row: ImportRow, of subject: Saying.Subject) {
    remember(SaidCells(row).kept, of: subject)
  }
}
