internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds move`: a follow-up is put to another day.
struct MoveCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Put a follow-up to another day: a customer's next one, or the one with that ID.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .text("Why.")) var reason = ""
  @Argument(help: "The follow-up's ID, or its customer: ID, number, name, pinyin or initials.") var what:
    String
  @Argument(help: UsageWords.day) var day: String

  func run(on book: OpenBook) throws {
    let followUp = try followUp(in: book)
    let move = MoveFollowUps([followUp], to: try book.typed(day), reason: reason)
    book.tell(try book.commit(move, insists: insistence.isGiven))
  }

  private func followUp(in book: OpenBook) throws -> ID<FollowUp> {
    let data = book.store.book
    if let id = ID<FollowUp>(what.uppercased()), data.followUps[id] != nil { return id }
    let customer = try RecordNamed.customer(what, in: book)
    let slot = data.customers.slot(of: customer.id) ?? 0
    let planned = data.followUpsOf[slot].compactMap { data.followUps[slot: $0] }.filter(\.isPlanned)
    guard let next = planned.min(by: { ($0.due, $0.id) < ($1.due, $1.id) }) else {
      throw CommandFailure(sentence: book.spoken.nothingPlanned(customer.name))
    }
    return next.id
  }
}

/// `rounds hand-over`: customers are given to a colleague.
struct HandOverCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over", abstract: "Hand a customer over to a colleague, with what is planned.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: "The login of the colleague; rounds people lists them.") var login: String

  func run(on book: OpenBook) throws {
    let customer = try RecordNamed.customer(customer, in: book)
    book.tell(try book.commit(HandOver([customer.id], to: login)))
  }
}
