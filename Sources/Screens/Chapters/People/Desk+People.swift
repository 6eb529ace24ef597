internal import PinyinNames
internal import SalesBook
internal import TextCanvas

// Lists of settings, colleagues and holidays; a row opens in its form.
extension Desk {
  /// The settings whose name, value or meaning is found, in the order of policy.rec.
  func settingRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    let query = NameQuery(typed)
    return Policy.settings.compactMap { row in
      let setting = row.record(in: book)
      let (name, meaning) = (words.title(of: row), words.meaning(of: row))
      guard query.matches(PreparedName(fields: [row.name, name, setting.value, meaning])) else { return nil }
      return Listing.Row(
        cells: [Span(name, .key), Span(setting.value, .label), Span(meaning, .dim)], key: row.name,
        stays: true
      ) { desk, book in
        desk.open(SettingForm(row, desk, book), book)
      }
    }
  }

  /// The colleagues found, and a row for one more.
  func personRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    let query = NameQuery(typed)
    let found = book.people.all.sorted { $0.login < $1.login }.filter {
      query.matches(PreparedName(fields: [$0.login.text, $0.name]))
    }
    return found.map { person in
      Listing.Row(
        cells: [
          Span(person.login.text, person.active ? .key : .dim), Span(person.name),
          Span(words.facts(of: person), .dim),
        ], key: person.login.text, stays: true
      ) { desk, book in
        desk.open(PersonForm(person, desk, book), book)
      }
    } + [
      newRow(words.people.newColleague) { desk, book in desk.open(PersonForm(nil, desk, book), book) }
    ]
  }

  /// The holidays found, the latest first, and a row for one more.
  func holidayRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    let query = NameQuery(typed)
    let found = book.holidays.all.sorted { $0.day > $1.day }.filter {
      query.matches(PreparedName(fields: [$0.day.text, $0.name]))
    }
    return [newRow(words.people.newHoliday) { desk, book in desk.open(HolidayForm(nil, desk), book) }]
      + found.map { holiday in
        Listing.Row(
          cells: [
            Span(holiday.day.text, .key), Span(words.name(of: holiday.kind), .label), Span(holiday.name),
          ], key: holiday.day.text, stays: true
        ) { desk, book in
          desk.open(HolidayForm(holiday, desk), book)
        }
      }
  }

  private func newRow(_ name: String, _ pick: @escaping DeskAct) -> Listing.Row {
    Listing.Row(cells: [Span("+", .key), Span(name, .label)], stays: true, pick: pick)
  }

  /// Takes the holiday under the cursor of the list away.
  mutating func removeHoliday(in listing: Listing, _ book: Book) -> [Effect] {
    guard let holiday = listing.picked.flatMap({ book.holidays[Name($0.key)] }) else { return [.bell] }
    return commit(RemoveRecord(holiday), about: "\(holiday.day.text) \(holiday.name)")
  }

  /// Puts the rows of lists of those kinds together anew, the cursor where it was.
  mutating func renewLists(of kinds: [ListingKind], _ book: Book) {
    for index in layers.indices {
      guard case .listing(var listing) = layers[index], kinds.contains(listing.kind) else { continue }
      let place = listing.place
      fill(&listing, book)
      listing.place = place
      listing.place.row = max(0, min(place.row, listing.rows.count - 1))
      layers[index] = .listing(listing)
    }
  }
}

extension ListingKey {
  /// The keys of the lists of settings and colleagues.
  static let ofPeople: [ListingKey] = [
    .init(letters: { $0.listings.search }), .picking { $0.people.change }, .moving, .leaving,
  ]
  /// The keys of the list of holidays.
  static let ofHolidays: [ListingKey] = [
    .init(letters: { $0.listings.search }), .picking { $0.people.change },
    .init([.delete], { $0.people.remove }) { desk, _, listing, book in
      desk.isReadOnly ? [.bell] : desk.removeHoliday(in: listing, book)
    },
    .leaving, .movingUntold,
  ]
}

extension ListingKind {
  /// The book's settings.
  static let settings = ListingKind(name: "settings", keys: ListingKey.ofPeople) {
    desk, listing, typed, book in
    listing.rows = desk.settingRows(matching: typed, book)
  }
  /// Who works here.
  static let people = ListingKind(name: "people", keys: ListingKey.ofPeople) { desk, listing, typed, book in
    listing.rows = desk.personRows(matching: typed, book)
  }
  /// Days off.
  static let holidays = ListingKind(name: "holidays", keys: ListingKey.ofHolidays) {
    desk, listing, typed, book in
    listing.rows = desk.holidayRows(matching: typed, book)
  }
}

extension Listing {
  /// The list of the book's settings.
  static func settings(_ words: Words) -> Listing {
    Listing(
      kind: .settings, title: words.text(of: .people.settings).name, empty: words.forms.nothingFound)
  }
  /// The list of who works here.
  static func people(_ words: Words) -> Listing {
    Listing(kind: .people, title: words.text(of: .people.people).name)
  }
  /// The list of days off.
  static func holidays(_ words: Words) -> Listing {
    Listing(kind: .holidays, title: words.text(of: .people.holidays).name)
  }
}
