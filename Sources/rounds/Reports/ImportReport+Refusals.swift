internal import Exchange
internal import SalesBook
internal import Screens

// Why a file or a row is not brought in, and what fields and orders are called.
extension ImportReport {
  /// Why a whole file is refused.
  func sentence(_ refusal: ImportRefusal) -> String {
    switch refusal {
    case .empty: words.empty
    case .tooManyColumns(let most): words.tooManyColumns(most)
    case .missing(let fields):
      words.missing(
        fields.map(name(of:)).joined(separator: common.general.comma),
        isAtDesk ? nil : fields.map { "\($0.keyword)=…" }.joined(separator: ","))
    case .dates(let question): sentence(question)
    }
  }

  private func sentence(_ question: DateQuestion) -> String {
    let column = name(of: question.field)
    if let other = question.contradiction {
      return words.contradictingDates(
        column, "\(question.text) (\(words.line(question.line)))", "\(other.text) (\(words.line(other.line)))"
      )
    }
    let choices = DateOrder.allCases.compactMap { order in
      question.readings[order].map { "\($0.iso) (\(order.rawValue))" }
    }
    return words.openDates(
      column, question.line, question.text, choices.joined(separator: " / "), isAtDesk: isAtDesk)
  }

  /// Why columns cannot be mapped as wished.
  func sentence(_ mistake: MappingMistake) -> String {
    switch mistake {
    case .notAChoice(let text), .unknownField(let text, _), .unknownColumn(let text):
      words.unknownColumn(text)
    case .severalColumns(let name, let numbers):
      words.severalColumns(name, numbers.map(String.init).joined(separator: common.general.comma))
    }
  }

  /// Why a row is set aside.
  func sentence(_ reason: BadRow.Reason) -> String {
    switch reason {
    case .notARow(.unclosedQuote(let line)): words.unclosedQuote(line)
    case .notARow(.textAfterQuote(let line)): words.textAfterQuote(line)
    case .notARow(.tooManyFields(let most)): words.tooManyFields(most)
    case .notARow(.longField(let most)): words.longField(most)
    case .notARow(.ragged(let expected, let found)): words.ragged(expected, found)
    case .blank(let field): words.blank(name(of: field))
    case .notADay(let field, let text, let order):
      words.notADay(name(of: field), common.quoted(text), name(of: order))
    case .notAnAmount(let field, let text, .notANumber):
      words.notAnAmount(name(of: field), common.quoted(text))
    case .notAnAmount(let field, let text, .unclearMark):
      words.unclearMark(name(of: field), common.quoted(text), isAtDesk: isAtDesk)
    case .notAnAmount(let field, let text, .powerOfTen), .brokenBySpreadsheet(let field, let text):
      words.brokenBySpreadsheet(name(of: field), common.quoted(text))
    case .errorOfSpreadsheet(let field, let text):
      words.errorOfSpreadsheet(name(of: field), common.quoted(text))
    case .notAnAmount(let field, let text, .tooLong): words.tooLong(name(of: field), common.quoted(text))
    case .notACurrency(let text): words.notACurrency(common.quoted(text))
    case .notYesOrNo(let field, let text): words.notYesOrNo(name(of: field), common.quoted(text))
    case .undecodable(let field, let text):
      words.undecodableCell(name(of: field), common.quoted(text), isAtDesk: isAtDesk)
    case .notForField(let field, let error):
      name(of: field) + common.general.colon + common.sentence(error)
    case .zero(let field): words.zero(name(of: field))
    case .notMoneyIn: words.notMoneyIn
    case .notInCurrency(let field, let currency): words.notInCurrency(name(of: field), currency.letters)
    case .currencyDiffers(let book, let file): words.currencyDiffers(book.letters, file.letters)
    case .numberTwice(let number, let line): words.numberTwice(number, line)
    case .customerTwice(let line): words.customerTwice(line)
    case .zerosLost(let number, let known): words.zerosLost(common.quoted(number), known)
    case .severalCustomers(let name, let count): words.severalCustomers(common.quoted(name), count)
    case .partsDiffer(let amount): words.partsDiffer(common.money(amount))
    case .notTerms(let text): words.notTerms(common.quoted(text))
    case .dayOtherwise(let day, let kind, let line):
      words.dayOtherwise(day.iso, common.name(of: kind), line.map(words.line))
    case .notADayKind(let text): words.notADayKind(common.quoted(text))
    case .notASpan(let first, let last): words.notASpan(first.iso, last.iso)
    case .repeatsOtherwise(let text): words.repeatsOtherwise(common.quoted(text))
    case .refused(let refusal): common.sentence(refusal, keys)
    case .alike(let likeness, let title):
      (title.isEmpty ? "" : title + common.general.colon) + common.sentence(likeness)
    case .doubtful(let doubts): doubts.map(common.sentence).joined(separator: words.semicolon)
    }
  }

  /// What an order of dates is called.
  func name(of order: DateOrder) -> String {
    switch order {
    case .mdy: words.monthDayYear
    case .dmy: words.dayMonthYear
    case .ymd: words.yearMonthDay
    case .roc: words.republic
    }
  }

  /// What a decimal mark is called.
  func name(of mark: DecimalMark) -> String { mark == .point ? words.decimalPoint : words.decimalComma }

  /// What a field of a file is called: as the book's own field, where there is one.
  func name(of field: ImportField) -> String {
    switch field.label {
    case .field(let name, let noun): common.name(ofField: name, of: noun)
    case .customerNumber: words.customerNumber
    case .shortName: words.shortName
    case .invoiceNumber: words.invoiceNumber
    case .paidOn: words.paidOn
    case .paidAmount: words.paidAmount
    case .openAmount: words.openAmount
    case .disputed: words.disputed
    case .contact: words.contact
    case .mobile: words.mobile
    case .moneyOut: words.moneyOut
    case .lineType: words.lineType
    case .status: words.status
    case .lastDay: words.lastDay
    case .repeats: words.repeats
    }
  }
}
