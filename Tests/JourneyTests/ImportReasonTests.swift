package import Exchange
import SalesBook
import Screens
package import TestSupport
import Testing

@testable import rounds

private let field = ImportKind.receivables.fields[0]
private let usd = Currency("USD") ?? .cny

private let day = Day(year: 2026, month: 11, day: 24) ?? Day(number: 0)

private let likeness = Likeness(to: RecordName(.invoice, "7K2QM4"), "X-1", .number)

extension BadRow.Reason: Sampled {
  package static func sample(after last: BadRow.Reason?) -> Sample<BadRow.Reason>? {
    switch last {
    case nil: Sample(.notARow(.unclosedQuote(line: 17)), "17")
    case .notARow(.unclosedQuote): Sample(.notARow(.textAfterQuote(line: 18)), "18")
    case .notARow(.textAfterQuote): Sample(.notARow(.ragged(expected: 21, found: 19)), "21", "19")
    case .notARow(.ragged): Sample(.notARow(.tooManyFields(most: 22)), "22")
    case .notARow(.tooManyFields): Sample(.notARow(.longField(most: 23)), "23")
    case .notARow(.longField): Sample(.blank(field))
    case .blank: Sample(.notADay(field, "s00n", .mdy), "s00n")
    case .notADay: Sample(.notAnAmount(field, "x1", .notANumber), "x1")
    case .notAnAmount(_, _, .notANumber): Sample(.notAnAmount(field, "x1", .unclearMark), "x1")
    case .notAnAmount(_, _, .unclearMark): Sample(.notAnAmount(field, "x1", .tooLong), "x1")
    case .notAnAmount: Sample(.brokenBySpreadsheet(field, "x1"), "x1")
    case .brokenBySpreadsheet: Sample(.errorOfSpreadsheet(field, "x1"), "x1")
    case .errorOfSpreadsheet: Sample(.notACurrency("x1"), "x1")
    case .notACurrency: Sample(.notYesOrNo(field, "x1"), "x1")
    case .notYesOrNo: Sample(.undecodable(field, "x1"), "x1")
    case .undecodable: Sample(.notForField(field, .notADay("s00n")), "s00n")
    default: later(last)
    }
  }

  /// The second half: what the rows of a file say of the book and each other.
  private static func later(_ last: BadRow.Reason?) -> Sample<BadRow.Reason>? {
    switch last {
    case .notForField: Sample(.zero(field))
    case .zero: Sample(.notMoneyIn)
    case .notMoneyIn: Sample(.notInCurrency(field, usd), "USD")
    case .notInCurrency: Sample(.currencyDiffers(book: .cny, file: usd), "CNY", "USD")
    case .currencyDiffers: Sample(.numberTwice("INV-9", line: 17), "INV-9", "17")
    case .numberTwice: Sample(.customerTwice(line: 18), "18")
    case .customerTwice: Sample(.zerosLost("123", "00123"), "123", "00123")
    case .zerosLost: Sample(.severalCustomers("华联", 3), "华联", "3")
    case .severalCustomers: Sample(.partsDiffer(Money(minor: 4200, .cny)), "42")
    case .partsDiffer: Sample(.notTerms("x1"), "x1")
    case .notTerms: Sample(.dayOtherwise(day, .worked, line: nil), day.iso)
    case .dayOtherwise(_, _, line: nil): Sample(.dayOtherwise(day, .worked, line: 17), day.iso, "17")
    case .dayOtherwise: Sample(.notADayKind("x1"), "x1")
    case .notADayKind: Sample(.notASpan(day, day + 400), day.iso, (day + 400).iso)
    case .notASpan: Sample(.repeatsOtherwise("FREQ=DAILY"), "FREQ=DAILY")
    case .repeatsOtherwise: Sample(.refused(.dayToCome(.invoice, field: "X-1", day)), "X-1", day.iso)
    case .refused: Sample(.doubtful([.dueBeforeIssued(issued: day)]), day.iso)
    case .doubtful: Sample(.alike(likeness, of: "X-2"), "X-1", "X-2")
    case .alike, nil, .notARow, .blank, .notADay, .notAnAmount, .notACurrency, .notYesOrNo, .undecodable,
      .brokenBySpreadsheet, .errorOfSpreadsheet:
      nil
    }
  }
}

@Suite("What an import says")
struct ImportReasonTests {
  @Test("Every reason to set a row aside names what it is about", arguments: Language.allCases)
  func reasons(language: Language) {
    let report = ImportReport(Words(language))
    let sentences = BadRow.Reason.samples.map { (sample: $0, sentence: report.sentence($0.value)) }
    for (sample, sentence) in sentences {
      #expect(!sentence.isEmpty)
      for data in sample.named { #expect(sentence.contains(data), "\(sentence)") }
    }
    #expect(Set(sentences.map(\.sentence)).count == sentences.count)
  }
}
