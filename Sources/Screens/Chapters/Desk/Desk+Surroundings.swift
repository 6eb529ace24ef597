internal import SalesBook
internal import TextCanvas

// What is around the book: themes, the mouse, tips, what the doctor finds.
extension Desk {
  /// Asks before quitting.
  mutating func confirmQuit() -> [Effect] {
    let confirm = Confirm(words.forms.quit, consequences: [], action: words.forms.quitAction)
    layers.append(.confirm(confirm) { _, _ in [.quit] })
    return []
  }

  /// Opens the list of themes.
  mutating func openThemes(_ book: Book) -> [Effect] {
    open(
      Listing(kind: .themes, title: words.text(of: .desk.theme).name, empty: words.forms.nothingFound), book)
  }

  /// The themes a text finds, as rows.
  func themeRows(matching typed: String) -> [Listing.Row] {
    themes.filter { typed.isEmpty || $0.lowercased().contains(typed.lowercased()) }
      .map { name in Listing.Row(cells: [Span(name, .key)]) { _, _ in [.useTheme(name)] } }
  }

  /// Takes clicks, or no longer: as an argument says, or the other way than now.
  mutating func switchMouse(_ argument: String = "") -> [Effect] {
    takesMouse = argument.isEmpty ? !takesMouse : argument == "on"
    say(words.mouse(takesMouse, off: palette(.desk.mouse, "off")))
    return [.setMouse(takesMouse)]
  }

  /// Shows what the doctor found; `y` copies it.
  mutating func showFindings(_ findings: [(name: String, value: String)]) {
    var listing = Listing(kind: .findings, title: words.text(of: .desk.doctor).name)
    listing.rows = findings.map { Listing.Row(cells: [Span($0.name, .label), Span($0.value)]) }
    layers.append(.listing(listing))
  }
}

extension ListingKind {
  /// The themes there are.
  static let themes = ListingKind(name: "themes", keys: ListingKey.ofFinds) { desk, listing, typed, _ in
    listing.rows = desk.themeRows(matching: typed)
  }
}
