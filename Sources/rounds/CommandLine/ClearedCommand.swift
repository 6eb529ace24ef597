internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds cleared`: a bill that matured came in.
struct ClearedCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "cleared",
    abstract: "Note that a bill or post-dated cheque which matured came in (it bounced: rounds bounce).")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Option(help: .day("The day it was seen to come in, if not today.")) var day: String?
  @Argument(help: "The payment's ID, the number of the invoice it settles, or the customer.") var payment:
    String
  @Argument(help: "Of these, the bill of this amount.") var amount: String?

  func run(on book: OpenBook) throws {
    let replay = Replay(book.store.book, asOf: book.clock.today)
    let bill = try RecordNamed.payment(payment, amount, in: book) { bill in
      let slot = book.store.book.payments.slot(of: bill.id)
      return slot.flatMap { replay.unanswered(bill: $0) }.map { $0 <= book.clock.today } ?? false
    }
    let seen = try day.map { try book.typed($0, leaning: .past) }
    book.tell(try book.commit(ClearPayment(bill.id, on: seen ?? book.clock.today)))
  }
}
