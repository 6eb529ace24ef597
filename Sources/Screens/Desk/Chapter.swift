internal import SalesBook

/// A chapter of the practice on the desk: its commands, what it has to say in a
/// customer's dossier, and what it does with news. Commands are stored
/// properties: they are read off those, so that none is listed a second time.
protocol Chapter: DossierSource {
  /// What a contact can give rise to in it.
  var doors: [Door] { get }
  /// Takes in what was asked for outside; false if it was not this chapter that
  /// asked.
  func take(_ message: Message, _ desk: inout Desk, _ book: Book) -> Bool
  /// The form that asks for what an operation was refused for want of; nil where it has none for that.
  func remedy(
    for refusal: Refusal, of operation: any SalesBook.Operation, _ desk: Desk, _ book: Book
  ) -> (any DeskForm)?
  /// Brings what it shows up to date after changes; nil where everything was
  /// worked out anew.
  func follow(_ changes: [Change]?, _ desk: inout Desk, _ book: Book)
}

extension Chapter {
  var doors: [Door] { [] }
  func take(_ message: Message, _ desk: inout Desk, _ book: Book) -> Bool { false }
  func follow(_ changes: [Change]?, _ desk: inout Desk, _ book: Book) {}
  func remedy(
    for refusal: Refusal, of operation: any SalesBook.Operation, _ desk: Desk, _ book: Book
  ) -> (any DeskForm)? { nil }

  /// Its commands, in the order they are written in.
  var commands: [Command] { Mirror(reflecting: self).children.compactMap { $0.value as? Command } }

  /// What it does otherwise than by a command, in the order that is written in.
  var otherwise: [Otherwise] { Mirror(reflecting: self).children.compactMap { $0.value as? Otherwise } }
}
