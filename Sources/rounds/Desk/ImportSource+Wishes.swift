internal import Exchange
internal import SalesBook
internal import Screens
internal import Workbook

extension ImportSource {
  /// A file that was read, as somebody at the desk wishes it to be taken.
  init(_ read: ImportSource, as wishes: ImportWishes, _ report: ImportReport, _ watch: ImportWatch) throws {
    var file = read.file
    if let sheet = wishes.sheet, case .sheet(let workbook, _) = file {
      file = .sheet(workbook, try workbook.place(ofSheet: sheet))
    }
    let isAsRead = wishes.sheet == nil && wishes.headerLine == nil
    let headed = isAsRead ? read.csv : try file.table(headerLine: wishes.headerLine, watch)
    let likeliest = try ImportSource.likeliest(headed.header).kind
    let kind = wishes.kind.flatMap { ImportKind(rawValue: $0) } ?? likeliest
    let mapping = try ColumnMapping(headed.header, as: kind, choices: wishes.reading(kind).choices)
    self.init(
      file: file, csv: headed.mending(wishes.mended), mapping: mapping, found: read.found)
  }
}

extension ImportWishes {
  /// Wishes for a file that was just opened: what was wished for files of its shape last time, if that fits it.
  init(opening path: String, as reading: ImportReading?) {
    self.init(path: path)
    isOpened = true
    guard let reading else { return }
    kind = reading.kind.rawValue
    for (field, place) in reading.columns { columns[field.keyword] = .some(place) }
    (headerLine, sheet, isComplete) = (reading.headerLine, reading.sheet, reading.isComplete)
    (dates, decimal) = (reading.dates?.rawValue, reading.decimal?.rawValue)
  }

  /// What of them can be wished of another file as well, brought in as that kind.
  func reading(_ kind: ImportKind) -> ImportReading {
    var reading = ImportReading(kind)
    for field in kind.fields { reading.columns[field] = columns[field.keyword] }
    (reading.headerLine, reading.sheet) = (headerLine, sheet)
    reading.isComplete = isComplete
    reading.dates = dates.flatMap { DateOrder(rawValue: $0) }
    reading.decimal = decimal.flatMap { DecimalMark(rawValue: $0) }
    return reading
  }
}

extension ImportFile {
  /// A file as somebody at the desk wishes it to be brought in, and what the book is to keep of that.
  init(_ table: ImportTable, as wishes: ImportWishes, remembering: ProfileWish, _ watch: ImportWatch) {
    var answers = LikenessAnswers()
    for answer in wishes.answers {
      let said: LikenessAnswers.Answer = answer.isSame ? .same : .new
      if let line = answer.likeness.line {
        answers.say(said, of: answer.likeness.noun, line: line)
      } else {
        answers.say(said, ofAll: answer.likeness.noun)
      }
    }
    self.init(
      table, named: wishes.name, answers: answers, isComplete: wishes.isComplete, remembering: remembering,
      watch: watch)
  }
}
