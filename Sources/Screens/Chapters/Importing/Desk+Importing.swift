internal import SalesBook
internal import TextCanvas

// Files of other programs: asked for, looked at, brought in.
extension Desk {
  /// Asks which file is to be imported.
  mutating func askImport() {
    ask(words.importing.whichFile, .file) { _, path, _, _ in
      path.isEmpty ? [] : [.previewImport(ImportWishes(path: path))]
    }
  }

  /// Shows what an import would do, in place of what was shown of it before.
  mutating func show(_ preview: ImportPreview) {
    var listing = Listing(kind: .importPreview, title: words.importing.title(preview.wishes.name))
    listing.rows = ImportRows(preview, words).all
    listing.preview = preview
    if case .listing(let before)? = layers.last, before.kind == .importPreview {
      listing.place = before.place
      let key = before.picked?.key ?? ""
      listing.place.row = listing.rows.firstIndex { $0.key == key && !key.isEmpty } ?? before.place.row
      listing.move(.rows(0), height: ListingDrawing.rowsShown(in: size))
      _ = keep(.listing(listing))
    } else {
      listing.rewind()
      layers.append(.listing(listing))
    }
  }

  /// Brings the file in as it is shown.
  mutating func takeImport(_ listing: Listing) -> [Effect] {
    guard let preview = listing.preview else { return [] }
    if let refusal = preview.refusal {
      say(refusal, .error)
      return [.bell]
    }
    layers.removeLast()
    return [.takeImport(preview.wishes)]
  }

  /// Lets rows that are only asked about come in as well, or wait again.
  mutating func insistOnImport(_ listing: Listing) -> [Effect] {
    guard var wishes = listing.preview?.wishes, wishes.insists || listing.preview?.asked ?? 0 > 0 else {
      return [.bell]
    }
    wishes.insists.toggle()
    return [.previewImport(wishes)]
  }

  /// Answers for the likeness under the cursor, or for all of its kind.
  mutating func answer(isSame: Bool, all: Bool, _ listing: Listing) -> [Effect] {
    guard let preview = listing.preview, let key = listing.picked?.key else { return [.bell] }
    let known = preview.likenesses + preview.wishes.answers.map(\.likeness)
    guard let meant = known.first(where: { ImportRows.key(of: $0) == key }) else { return [.bell] }
    let others = all ? preview.likenesses.filter { $0.noun == meant.noun && !$0.isOf(meant) } : []
    var wishes = preview.wishes
    wishes.say(isSame: isSame, of: others + [meant])
    return [.previewImport(wishes)]
  }

  /// Goes to the first row of the next section; after the last, to the first row of all.
  mutating func nextSection(of listing: Listing) -> [Effect] {
    var listing = listing
    let next = listing.rows.indices.first { $0 > listing.place.row && listing.rows[$0].isHead }
    listing.place.row = next.map { $0 + 1 } ?? 0
    listing.move(.rows(0), height: ListingDrawing.rowsShown(in: size))
    return keep(.listing(listing))
  }

  /// Leaves the file; where something was answered or mended only when it is said again.
  mutating func leaveImport(_ listing: Listing) -> [Effect] {
    let wishes = listing.preview?.wishes
    let (answers, mended) = (wishes?.answers.count ?? 0, wishes?.mended.count ?? 0)
    guard answers + mended > 0 else {
      layers.removeLast()
      return []
    }
    let confirm = Confirm(
      words.importing.leave, consequences: [words.importing.lost(answers, mended)],
      action: words.importing.leaves)
    layers.append(
      .confirm(confirm) { desk, _ in
        desk.layers.removeLast()
        return []
      })
    return []
  }

  /// Offers things to choose from, the cursor on what it is now; what is chosen changes the wishes.
  mutating func choose(
    _ title: String, among choices: [ImportPreview.Choice], now: String = "", _ wishes: ImportWishes,
    _ book: Book,
    change: @escaping @Sendable (inout ImportWishes, String) -> Void
  ) -> [Effect] {
    let kind = ListingKind(name: "import choices", keys: ListingKey.ofFinds) { desk, listing, typed, _ in
      let query = typed.lowercased()
      let found = choices.filter { query.isEmpty || "\($0.name) \($0.keyword)".lowercased().contains(query) }
      listing.rows = found.map { choice in
        Listing.Row(cells: [Span(choice.name), Span(choice.keyword, .dim)]) { _, _ in
          var wishes = wishes
          change(&wishes, choice.keyword)
          return [.previewImport(wishes)]
        }
      }
    }
    let opening = open(Listing(kind: kind, title: title, empty: words.forms.nothingFound), book)
    guard case .listing(var listing)? = layers.last else { return opening }
    listing.place.row = choices.firstIndex { $0.keyword == now } ?? 0
    listing.move(.rows(0), height: ListingDrawing.rowsShown(in: size))
    return opening + keep(.listing(listing))
  }

  /// Lists the cells of a row that waits, to be mended.
  mutating func mend(_ row: ImportPreview.Row, _ preview: ImportPreview, _ book: Book) -> [Effect] {
    let isCut = row.cells.count > 1 || preview.columns.count == 1
    var listing = Listing(kind: .importedRow, title: words.importing.line(row.line))
    listing.rows = [Listing.Row(cells: [Span("! " + row.reason, .warning)], isHead: true)]
    listing.rows += row.cells.enumerated().map { place, cell in
      let column = isCut && place < preview.columns.count ? preview.columns[place] : nil
      let name = column.map { $0.feeds?.name ?? $0.header } ?? words.importing.wholeLine
      let role: StyleRole = place == row.faulty ? .warning : column?.feeds == nil && isCut ? .dim : .text
      return Listing.Row(cells: [Span(name, .label), Span(cell, role)]) { desk, _ in
        desk.ask(name, .cell, answer: cell) { _, typed, _, _ in
          var wishes = preview.wishes
          wishes.mended[row.line, default: [:]][place] = typed
          return [.previewImport(wishes)]
        }
        return []
      }
    }
    listing.place.row = (row.faulty ?? 0) + 1
    layers.append(.listing(listing))
    return []
  }
}

extension ListingKind {
  /// What an import would do.
  static let importPreview = ListingKind(
    name: "import",
    keys: [
      ListingKey([.character("y")], { $0.importing.take }) { desk, _, listing, _ in
        desk.takeImport(listing)
      },
      .picking { $0.importing.change },
      ListingKey([.character("s")], or: [.character("S")], { $0.importing.same }) { desk, key, listing, _ in
        desk.answer(isSame: true, all: key == .character("S"), listing)
      }.told(where: { $0.asksOfLikenesses }),
      ListingKey([.character("n")], or: [.character("N")], { $0.importing.new }) { desk, key, listing, _ in
        desk.answer(isSame: false, all: key == .character("N"), listing)
      }.told(where: { $0.asksOfLikenesses }),
      ListingKey([.character("a")], { $0.importing.insist }) { desk, _, listing, _ in
        desk.insistOnImport(listing)
      }.told(where: { $0.asksToInsist }),
      ListingKey([.tab], { $0.importing.nextSection }) { desk, _, listing, _ in
        desk.nextSection(of: listing)
      },
      .scrollingUntold,
      ListingKey([.escape], or: .leaving, { $0.entry.back }) { desk, _, listing, _ in
        desk.leaveImport(listing)
      },
    ])
  /// The cells of a row that waits.
  static let importedRow = ListingKind(
    name: "imported row", keys: [.picking { $0.importing.change }, .scrollingUntold, .leaving])
}

extension Listing {
  /// Whether an import asks of likenesses, or did.
  fileprivate var asksOfLikenesses: Bool {
    preview.map { !$0.likenesses.isEmpty || !$0.wishes.answers.isEmpty } ?? false
  }

  /// Whether some of its rows come in if somebody insists, or do because somebody does.
  fileprivate var asksToInsist: Bool { preview.map { $0.asked > 0 || $0.wishes.insists } ?? false }
}
