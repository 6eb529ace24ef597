import SalesBook
import TestSupport
import TextCanvas

@testable import Screens

// What a desk says, text by text: a screen would shift where keys are longer.
extension DeskSession {
  /// Everything it says at the moment.
  var texts: [String] { panes + foot + desk.layers.flatMap(texts(of:)) }

  /// What it may say at any moment, whatever stands under the cursor.
  var sentences: [String] {
    let keyed = Command.all.flatMap { command in
      [desk.help(command), desk.key(command)] + command.needs.map { $0.sentence(desk) }
    }
    let tips = Command.all.map { desk.words.tip(desk.key($0), desk.help($0)) }
    let stops = Tour.panes.indices.map { Tour(stop: $0).model(desk).text }
    let refusals = Refusal.samples.map(\.value) + RungObstacle.samples.map { .rungBarred($0.value) }
    return keyed + tips + stops + Pane.allCases.map(desk.sentence(ofEmpty:))
      + refusals.map { desk.sentence($0, book) }
  }

  private var panes: [String] {
    let heads = [
      desk.customerHead(), desk.calendarHead(), desk.overdueHead(),
      DossierPane().head(desk, desk.dossierSight(book)),
      desk.roundHead(book),
    ]
    return Pane.allCases.map(desk.sentence(ofEmpty:)) + desk.customerList(book).empty
      + heads.map { $0.mark + " " + $0.name + ($0.facts + $0.right).map(\.text).joined() }
  }

  private var foot: [String] {
    let status = desk.statusLine(book)
    return (status.left + status.right + status.yielding).map(\.text) + desk.tabs(book).map(\.text)
      + desk.keyBar(book).flatMap { [$0.key, $0.name] } + desk.words.tooSmall(9, 9, quit: desk.quitKey)
  }

  private func texts(of layer: Layer) -> [String] {
    switch layer {
    case .filter(let editor): [editor.text]
    case .form(let form, _):
      [form.title, form.hints.line] + form.fields.flatMap { [$0.label, $0.hint] }
        + form.entries.map { $0.error ?? "" }
    case .prompt(let prompt, _): [prompt.question, prompt.error ?? ""]
    case .confirm(let confirm, _, _): [confirm.question, confirm.action] + confirm.consequences
    case .menu(let menu): texts(of: menu.box)
    case .conflict(let conflict): texts(of: conflict.box)
    case .listing(let listing): texts(of: listing)
    case .overlay(let overlay):
      (overlay as? Tour).map { $0.model(desk) }.map { [$0.title, $0.text, $0.keys] } ?? []
    }
  }

  private func texts(of box: KeyBox) -> [String] {
    [box.title] + box.items.flatMap { [$0.key.name, $0.label, $0.value, $0.reason ?? ""] }
  }

  private func texts(of listing: Listing) -> [String] {
    [listing.title, listing.empty, desk.hints(of: listing).line] + listing.rows.flatMap(texts(of:))
  }

  /// A command's row without its keys, for there are more of them by standard.
  private func texts(of row: Listing.Row) -> [String] {
    let keys = Command.named(row.key) == nil ? 0 : 1
    return row.cells.dropFirst(keys).map(\.text) + [row.reason ?? ""]
  }
}
