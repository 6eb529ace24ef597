internal import SalesBook

// What the fields' texts mean.
extension Form {
  /// Why a value cannot be taken, as a sentence.
  struct Complaint: Error {
    let sentence: String
  }

  /// The value of the field of that id; nil if it is empty, or makes no sense as the others stand.
  func value(of id: String) throws(Complaint) -> FormValues.Value? {
    guard let index = fields.firstIndex(where: { $0.id == id }), !isHidden(index) else { return nil }
    return try read(index)
  }

  /// The value of a field; nil if it is empty.
  func read(_ index: Int) throws(Complaint) -> FormValues.Value? {
    let (field, entry) = (fields[index], entries[index])
    let text = entry.editor.text.trimmed
    guard !text.isEmpty else {
      if field.isNeeded { throw Complaint(sentence: context.words.entry.needed) }
      return nil
    }
    do throws(FieldError) {
      switch field.kind {
      case .text, .note: return .text(text)
      case .day(let leaning):
        return .day(
          try TypedDay.read(
            text, today: context.today, workingDays: context.workingDays, leaning: leaning))
      case .moment:
        let (day, time) = try TypedMoment.read(
          text, today: context.today, workingDays: context.workingDays)
        return .moment(day, time)
      case .time: return .time(try TypedTime.read(text))
      case .amount(let currency): return .amount(try TypedAmount.read(text, currency: currency))
      case .number(let least): return .number(try number(text, atLeast: least))
      case .instalments(let id, let currency): return try .instalments(instalments(text, of: id, currency))
      case .repeats(let id): return .repeats(try rule(text, from: id))
      case .choice: return .option(text)
      case .flag: return .flag(text == "yes")
      case .record: break
      }
    } catch {
      throw Complaint(sentence: context.words.sentence(error))
    }
    guard let option = meantOption(of: entry) else {
      throw Complaint(sentence: context.words.entry.notFound(text))
    }
    return .option(option.value)
  }

  /// A rule that counts from what the field of that id holds; from today until that is a day.
  private func rule(_ text: String, from id: String) throws(FieldError) -> RepeatRule {
    try TypedRepeat.read(text, from: start(in: id), today: context.today, workingDays: context.workingDays)
  }

  private func start(in id: String) -> Day {
    guard case .day(let day)? = try? value(of: id) else { return context.today }
    return day
  }

  private func number(_ text: String, atLeast least: Int) throws(FieldError) -> Int {
    guard let number = Int(text) else { throw .notAWholeNumber(text) }
    guard number >= least else { throw .tooSmall(text, least: least) }
    return number
  }

  /// Parts of what the field of that id holds; nothing until it holds an amount.
  private func instalments(
    _ text: String, of id: String, _ currency: Currency
  ) throws(FieldError) -> [Instalment] {
    let typed = fields.firstIndex { $0.id == id }.map { entries[$0].editor.text } ?? ""
    return try TypedInstalments.read(
      text, of: TypedAmount.read(typed, currency: currency), today: context.today,
      workingDays: context.workingDays)
  }

  /// What is wrong with a field's value, if something is.
  func complaint(about index: Int) -> String? {
    do throws(Complaint) {
      _ = try read(index)
      return nil
    } catch {
      return error.sentence
    }
  }

  /// What the form understood, to show beside what was typed; nil where that
  /// says nothing new.
  func understood(_ index: Int) -> String? {
    let words = context.words
    guard let value = try? read(index) else { return nil }
    switch value {
    case .day(let day), .moment(let day, nil):
      return "\(words.spoken(day, from: context.today)) (\(words.relative(day, to: context.today)))"
    case .moment(let day, let time?): return "\(words.spoken(day, from: context.today)) \(time.text)"
    case .time(let time): return time.text
    case .amount(let money): return words.money(money)
    case .instalments(let parts):
      return parts.map { "\(words.money($0.amount)) \(words.spoken($0.due, from: context.today))" }
        .joined(separator: " + ")
    case .repeats(let rule):
      guard case .repeats(let id) = fields[index].kind else { return nil }
      return words.understood(rule, from: start(in: id), today: context.today)
    case .option where fields[index].kind == .record:
      let entry = entries[index]
      let label = meantOption(of: entry)?.label ?? ""
      return entry.suggestions.count > 1 ? "\(label)  \(entry.picked + 1)/\(entry.suggestions.count)" : label
    default: return nil
    }
  }
}

extension String {
  /// The text without blanks and line ends around it.
  var trimmed: String {
    var rest = drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
