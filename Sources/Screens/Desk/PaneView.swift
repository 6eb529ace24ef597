internal import SalesBook
internal import TextCanvas

/// One of the five views of the desk: what stands in it, what the cursor is on,
/// and what moving, opening and going back come to there.
protocol PaneView: Sendable {
  /// Draws it, its title line first.
  func draw(_ desk: Desk, in rect: Rect, on canvas: inout Canvas, _ book: Book)
  /// Rows that are not its list's in a pane of that size.
  func headRows(_ desk: Desk, in size: Size) -> Int
  /// Rows above its list.
  func firstRow(_ desk: Desk, in size: Size) -> Int
  /// Adds what its picture depends on; false where it is drawn anew each time.
  func describe(_ desk: Desk, in source: inout PanePicture.Source) -> Bool
  /// Where the cursor of its list is, and how many rows there are; nil where it
  /// is no list of rows of one line.
  func list(_ desk: Desk) -> (place: ListPlace, count: Int)?
  /// What waits in it, as its tab says it.
  func waiting(_ desk: Desk, _ book: Book) -> String
  /// The keys shown at the foot.
  var bar: KeyBar { get }
  /// Those shown as it now is.
  func bar(_ desk: Desk) -> KeyBar
  /// Where in the body of the screen a form of so many rows is to stand; nil where that is all the same.
  func formRoom(_ desk: Desk, rows: Int, in body: Rect, _ book: Book) -> Rect?
  /// The command that goes there.
  var command: Command { get }
  /// What it says where there is nothing to show, and which command helps.
  func empty(_ desk: Desk) -> String

  /// The customer under the cursor.
  func customer(_ desk: Desk, _ book: Book) -> Customer?
  /// The record under the cursor, where it is one of a customer's.
  func record(_ desk: Desk, _ book: Book) -> DossierItem?
  /// The table of what it lists.
  func noun(_ desk: Desk) -> Noun

  /// Moves the cursor.
  func move(_ desk: inout Desk, _ step: Step, _ book: Book)
  /// Opens what the cursor is on.
  func open(_ desk: inout Desk, _ book: Book) -> [Effect]
  /// Clears marks or a filter, or steps out of a list; false if there is nothing
  /// to clear.
  func clear(_ desk: inout Desk, _ book: Book) -> Bool
  /// Goes back to where one came from; false if it was not come to.
  func leave(_ desk: inout Desk) -> Bool
  /// Puts the cursor back on its record and its row on screen.
  func settle(_ desk: inout Desk, _ book: Book)
}

extension PaneView {
  func firstRow(_ desk: Desk, in size: Size) -> Int { headRows(desk, in: size) }
  func describe(_ desk: Desk, in source: inout PanePicture.Source) -> Bool { false }
  func bar(_ desk: Desk) -> KeyBar { bar }
  func formRoom(_ desk: Desk, rows: Int, in body: Rect, _ book: Book) -> Rect? { nil }
  func waiting(_ desk: Desk, _ book: Book) -> String { "" }
  func record(_ desk: Desk, _ book: Book) -> DossierItem? { nil }
  func noun(_ desk: Desk) -> Noun { .customer }
  func clear(_ desk: inout Desk, _ book: Book) -> Bool { false }
  func leave(_ desk: inout Desk) -> Bool { false }

  /// Shows the dossier of the customer under the cursor.
  func open(_ desk: inout Desk, _ book: Book) -> [Effect] {
    if desk.customer(book) == nil { return [.bell] }
    desk.showDossier()
    return []
  }
}
