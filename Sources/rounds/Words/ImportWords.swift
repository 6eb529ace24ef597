internal import Screens

/// What `rounds import` says.
struct ImportWords: Catalogue {
  // How the file was read.
  let rows: @Sendable (_ count: Int) -> String
  let said, marked, validUTF8, nearlyUTF8, zeroBytes, frequent: String
  let undecodable: @Sendable (_ places: Int, _ line: Int) -> String
  let unused: String
  let order: @Sendable (_ order: String) -> String
  let monthDayYear, dayMonthYear, yearMonthDay, republic: String
  let plain, byOtherColumns: String
  let shown: @Sendable (_ line: Int, _ text: String) -> String

  // What it came to.
  let new: @Sendable (_ counts: String) -> String
  let clause, semicolon: String
  let changed, badRows: @Sendable (_ count: Int) -> String
  let disputes: @Sendable (_ new: Int, _ settled: Int) -> String
  let more: @Sendable (_ count: Int) -> String
  let unmatched: @Sendable (_ count: Int, _ names: String) -> String
  let openCredits, unknownOwners: @Sendable (_ names: String) -> String
  let nothingWritten, everyRowBad: @Sendable (_ file: String) -> String
  let line: @Sendable (_ number: Int) -> String
  let lineTitle, reasonTitle: String
  let reportWritten: @Sendable (_ path: String) -> String

  // What fields are called that the book has no name of its own for.
  let customerNumber, invoiceNumber, shortName, paidOn, disputed, contact, paidAmount, openAmount: String

  // Why a whole file is refused.
  let empty: String
  let missing: @Sendable (_ fields: String, _ example: String) -> String
  let openDates: @Sendable (_ column: String, _ line: Int, _ text: String, _ choices: String) -> String
  let contradictingDates: @Sendable (_ column: String, _ one: String, _ other: String) -> String
  let unknownColumn: @Sendable (_ name: String) -> String
  let severalColumns: @Sendable (_ name: String, _ numbers: String) -> String
  let noEncoding: @Sendable (_ name: String) -> String

  // Why a row is.
  let unclosedQuote, textAfterQuote: @Sendable (_ line: Int) -> String
  let ragged: @Sendable (_ expected: Int, _ found: Int) -> String
  let blank: @Sendable (_ field: String) -> String
  let notADay: @Sendable (_ field: String, _ text: String, _ order: String) -> String
  let notAnAmount, unclearComma, tooLong, notYesOrNo,
    undecodableCell: @Sendable (_ field: String, _ text: String) -> String
  let notACurrency: @Sendable (_ text: String) -> String
  let zero: @Sendable (_ field: String) -> String
  let notMoneyIn: String
  let notInCurrency: @Sendable (_ field: String, _ currency: String) -> String
  let currencyDiffers: @Sendable (_ book: String, _ file: String) -> String
  let numberTwice: @Sendable (_ number: String, _ line: Int) -> String
  let customerTwice: @Sendable (_ line: Int) -> String
  let severalCustomers: @Sendable (_ name: String, _ count: Int) -> String
  let partsDiffer: @Sendable (_ amount: String) -> String
  let notTerms: @Sendable (_ text: String) -> String
}
