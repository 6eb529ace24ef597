internal import SalesBook

// What is known of a customer beside its name and its money, in two forms of what belongs together.
extension Desk {
  /// Asks what they make, what they use, and whom else they buy from.
  mutating func openBusiness(_ book: Book) -> [Effect] {
    guard let customer = customer(book) else { return [] }
    let form = EditForm(customer, .knowing.business, self) { ask in
      [
        ask("Industry"), ask("Region"), ask("Uses"), ask("UsesModel"), ask("UsesQuantity"), ask("UsesFor"),
        ask("Competitor"), ask("CompetitorPros"), ask("CompetitorCons"), ask("Products"), ask("Output"),
        ask("Quality"), ask("Plant"),
      ]
    }
    return open(form, book)
  }

  /// Asks how we came by them, how strong they are, and whom they influence.
  mutating func openStanding(_ book: Book) -> [Effect] {
    guard let customer = customer(book) else { return [] }
    let introducer = customer.introducer.flatMap { book.customers[$0]?.name } ?? ""
    let form = EditForm(customer, .knowing.standing, self) { ask in
      [
        ask("Source"), ask("IntroducedBy"),
        .customer(
          RowID(.customer, "Introducer"), ask.words.name(ofField: "Introducer", of: .customer),
          isNeeded: false,
          hint: introducer, \.introducer),
        ask("Strength"), ask("Investment"), ask("Reputation"), ask("Influential"), ask("InfluentialWhy"),
      ]
    }
    return open(form, book)
  }
}
