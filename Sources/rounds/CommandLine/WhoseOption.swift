internal import ArgumentParser
internal import BookStore
internal import SalesBook

/// Whose a report is to be: what every report takes that lists customers.
struct WhoseOption: ParsableArguments {
  @Option(help: .login("Only what is this colleague's: their login or name.")) var who: String?

  /// Their login; nil for everybody's. Throws if nobody is called so.
  func login(in book: OpenBook) throws -> String? { try who.map { try book.login(of: $0) } }
}

extension OpenBook {
  /// Login of the colleague a text names; a report of nobody would look like one of somebody with nothing to do.
  func login(of text: String) throws -> String {
    let book = store.book
    guard let login = book.login(of: text) else {
      throw Refusal.nobody(
        login: text, known: book.people.all.filter(\.active).map(\.login.text).sorted())
    }
    return login
  }
}
