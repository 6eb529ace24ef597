internal import BookStore
internal import Glibc
internal import SalesBook
internal import Screens
internal import TextCanvas

/// A book opened for one run of the program, with everything that run needs:
/// who writes, what day it is, in which words to speak.
final class OpenBook {
  /// The folder it is in.
  let path: String
  /// The book.
  let store: BookStore
  /// The flags it was opened with.
  let place: Place
  /// Its settings.
  private(set) var policy: Policy
  /// Its settings and working days, as every replay is given them; worked out
  /// where they are asked for.
  private(set) lazy var rules = DutyRules(
    policy: policy, workingDays: WorkingDays(store.book, policy: policy))
  /// The time in its zone.
  private(set) var clock: Clock
  /// Login in whose name is written.
  let login: String
  /// The words of the chosen language, about this book.
  private(set) var words: Words

  /// What the program found around it.
  let surroundings: Surroundings

  /// Opens the book the flags, the environment or the configuration name; the
  /// user's own one is made if it is not there yet.
  convenience init(_ place: Place) throws {
    let surroundings = Surroundings()
    try OpenBook.makeFirst(place, surroundings)
    let path = place.book ?? surroundings.usualBook.path
    try self.init(path, BookStore(opening: PosixDisk(path)), place, surroundings)
  }

  /// The same for whoever only looks; nil where no book was made yet.
  static func reading(_ place: Place) throws -> OpenBook? {
    let surroundings = Surroundings()
    let usual = surroundings.usualBook
    let path = place.book ?? usual.path
    if place.book == nil, usual.isOwnPlace, !WholeFile.exists(path + "/" + Noun.setting.fileName) {
      return nil
    }
    return try OpenBook(path, BookStore(opening: PosixDisk(path)), place, surroundings)
  }

  /// Makes the person's own book where there is none yet and no other is named; asked on a terminal, what it
  /// is to be kept in.
  static func makeFirst(_ place: Place, _ surroundings: Surroundings) throws {
    let usual = surroundings.usualBook
    guard place.book == nil, usual.isOwnPlace else { return }
    makeFolders(usual.path)
    let disk = try PosixDisk(usual.path)
    guard try disk.status(Noun.setting.fileName) == nil else { return }
    try place.beginsAsOneself(surroundings.login)
    let words = Words(place.language ?? surroundings.language)
    let settled = FirstSettings(proposedBy: surroundings).asked(words, for: usual.path)
    do throws(StoreError) {
      _ = try create(on: disk, login: surroundings.login, settled, place)
    } catch {
      // Another session of theirs was quicker.
      guard error == .alreadyABook else { throw error }
    }
  }

  /// A book already opened.
  init(_ path: String, _ store: BookStore, _ place: Place, _ surroundings: Surroundings) throws {
    self.path = path
    self.store = store
    self.surroundings = surroundings
    self.place = place
    policy = Policy(store.book)
    clock = Clock(zone: policy.timeZone, fixed: place.moment)
    words = Words(place.language ?? surroundings.language, MoneySigns(store.book))
    login = place.actingAs ?? surroundings.login
    try checkActing()
  }

  /// The real user may write in a colleague's name where the book says so, and in nobody's whom it does not know.
  private func checkActing() throws(ActingRefused) {
    guard place.actingAs != nil, login != surroundings.login else { return }
    guard policy.allowsActingAs else { throw .notAllowed(login) }
    guard store.book.people[Name(login)]?.login.text == login else {
      throw .unknown(login, known: store.book.people.all.map(\.login.text).sorted())
    }
  }

  /// Makes a book in a folder for that user.
  static func create(
    on disk: PosixDisk, login: String, _ settings: FirstSettings, _ place: Place
  ) throws(StoreError) -> BookStore {
    let clock = Clock(zone: settings.zone.text, fixed: place.moment)
    let store = try BookStore.create(
      on: disk, by: Person(login: login), with: settings.policy, day: clock.today, at: clock.moment)
    guard settings.bringsHolidays else { return store }
    // The book is made: without them it is one all the same, and check says that it has none.
    let author = Author(login: login, day: clock.today)
    _ = try? store.commit(BeginWithHolidays(), by: author, at: clock.moment)
    _ = try? store.post(day: clock.today, at: clock.moment)
    return store
  }

  /// Goes by the book's settings again, which somebody may have changed.
  func followSettings() {
    let now = Policy(store.book)
    guard now != policy else { return }
    policy = now
    rules = DutyRules(policy: policy, workingDays: WorkingDays(store.book, policy: policy))
    clock = Clock(zone: policy.timeZone, fixed: place.moment)
  }

  /// The book as of today, for what concerns a few records.
  func replay() -> Replay { Replay(store.book, asOf: clock.today, rules: rules) }

  /// The book as of today, for what concerns all of it: it looks through every
  /// payment.
  func replayOfAll() -> Replay { Replay(whole: store.book, asOf: clock.today, rules: rules) }

  /// Who writes, today.
  var author: Author { author(insisting: false) }

  /// Who writes, today, whatever there is to doubt of it if they insist.
  func author(insisting: Bool) -> Author {
    Author(
      login: login, user: surroundings.login, day: clock.today, time: clock.timeOfDay, insists: insisting)
  }

  /// Whose half-typed entries are kept: the real user's, for each name they write in.
  var drafter: Drafter { Drafter(user: surroundings.login, as: login) }

  /// Carries out an operation and returns what was done.
  @discardableResult
  func commit(_ operation: any Operation, insists: Bool = false) throws(StoreError) -> Committed {
    let committed = try store.commit(operation, by: author(insisting: insists), at: clock.moment)
    words = Words(words.language, words.signs.following(committed.changes, in: store.book))
    return committed
  }

  /// Carries out an operation and returns what there is to tell of it, and what was done if anything was.
  func commit<Outcome>(
    reporting operation: any ReportingOperation<Outcome>, insists: Bool = false
  ) throws(StoreError) -> (outcome: Outcome, committed: Committed?) {
    try store.commit(reporting: operation, by: author(insisting: insists), at: clock.moment)
  }

  /// Brings the tables up to the journal, at the end of a run.
  func post() throws(StoreError) { try store.post(day: clock.today, at: clock.moment) }

  /// Takes in what was edited by hand since, at the start of a run.
  func takeHandEdits() throws(StoreError) -> [Committed] {
    try store.post(day: clock.today, at: clock.moment)
  }

  /// Makes the folders of a path, for their owner only.
  static func makeFolders(_ path: String) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      mkdir(made, 0o700)
    }
  }
}
