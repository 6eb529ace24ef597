internal import BookStore
internal import SalesBook
internal import Screens
internal import TerminalIO
internal import TextCanvas

/// A person at the desk: keys go in, frames come out, and what the desk wants
/// done is done here and nowhere else.
final class DeskSession {
  private(set) var book: OpenBook
  private(set) var desk: Desk
  private let terminal: any TerminalPort
  let keymap: Keymap
  private var watch: BookWatch
  /// What is half typed here, by form and customer.
  var drafts: Drafts
  private var today: Day
  private var isOver = false
  private var isStale = true
  /// When the desk wants to be woken, and when the tables are to be posted,
  /// in milliseconds of the monotonic clock.
  private var wakeAt: Int?
  /// When the cursor has rested.
  private var restAt: Int?
  /// When the desk wants to know that a minute of the day has come.
  private var minuteAt: Int?
  private var postAt: Int?
  /// When what is half typed is kept, though nobody left it: a program that is killed, or crashes, asks nobody.
  private var draftAt: Int?
  /// The form of which that was done; nil if none is kept but what somebody left.
  var formKept: String?
  private var lookAt: Int
  /// The folder of the sample book at the desk; nil at a book of one's own.
  private var sample: SampleFolder?
  /// Why the tables could not be brought up to the journal when that was tried
  /// last; nil if they were.
  private(set) var unposted: StoreError?
  /// The file that is looked at before it is brought in, and why it is not read as last time, if it is not.
  var imported: (path: String, source: ImportSource, misfit: String?)?

  /// The minute of the day the desk was told last.
  private var minuteTold: TimeOfDay?

  /// After so long without a key the dossier follows the cursor.
  private static let restAfter = 80
  /// After so long without a key what is half typed is kept.
  private static let keepAfter = 500
  /// After so long without a change the tables are posted.
  private static let postAfter = 2000
  /// After so long it is tried again where that failed.
  private static let retryAfter = 10_000
  /// So often the book is looked at even if nobody told of a change.
  private static let lookEvery = 3000

  /// Sits down at a book in front of a terminal.
  init(
    _ book: OpenBook, _ terminal: any TerminalPort, keymap: Keymap = .standard, sample: SampleFolder? = nil
  ) {
    (self.book, self.terminal, today) = (book, terminal, book.clock.today)
    (self.keymap, self.sample) = (keymap, sample)
    desk = Desk(book.opening(terminal.size, keymap, isSample: sample != nil), book: book.store.book)
    watch = BookWatch(book.path)
    lookAt = Clock.monotonicMilliseconds + DeskSession.lookEvery
    drafts = [:]
    findDrafts()
    setTitle()
    // What an earlier session left to be posted need not hold up the first frame.
    willPost()
  }

  /// Works until the person leaves or the terminal is gone.
  func run() {
    tellMoment()
    draw()
    tell(.idle)
    while !isOver {
      if isStale, !terminal.hasPendingInput { draw() }
      handle(nextEvent())
      handleDeadlines()
    }
    guard sample == nil else { return }
    do throws(StoreError) { try book.post() } catch { unposted = error }
  }

  /// Takes a sample book away that was at the desk; true if one was.
  func removeSample() -> Bool {
    guard let sample else { return false }
    sample.remove()
    return true
  }

  private func setTitle() { terminal.setTitle(sample == nil ? "Rounds" : "Rounds: \(book.words.sample)") }

  // MARK: Events

  private func nextEvent() -> TerminalEvent {
    let watched = watch.descriptor >= 0 ? [watch.descriptor] : []
    return terminal.nextEvent(watching: watched, deadlineMilliseconds: patience)
  }

  private var patience: Int {
    let next = min(
      lookAt, wakeAt ?? .max, postAt ?? .max, restAt ?? .max, draftAt ?? .max, minuteAt ?? .max)
    return max(0, next - Clock.monotonicMilliseconds)
  }

  private func handle(_ event: TerminalEvent) {
    switch event {
    case .key(let key):
      // Nobody waits for a posting while they type.
      if postAt != nil { willPost() }
      tellMoment()
      tell(.key(key))
      if formKept != nil, formKept != desk.openDraft?.key { keepOpenDraft() }
      if desk.openDraft != nil { draftAt = Clock.monotonicMilliseconds + DeskSession.keepAfter }
    case .resize(let size): tell(.resized(size))
    case .readable:
      let news = watch.news()
      if news.journal { takeArrivals() }
      if news.tables { takeHandEdits() }
    case .timeout: break
    case .hangup, .terminate: leave()
    }
  }

  private func handleDeadlines() {
    let now = Clock.monotonicMilliseconds
    if let due = wakeAt, due <= now {
      wakeAt = nil
      tell(.woken)
    }
    if let due = restAt, due <= now {
      restAt = nil
      tell(.rested)
    }
    if let due = minuteAt, due <= now {
      minuteAt = nil
      tellMoment()
    }
    if let due = draftAt, due <= now {
      draftAt = nil
      keepOpenDraft()
    }
    if let due = postAt, due <= now {
      postAt = nil
      takeHandEdits()
      post()
    }
    if lookAt <= now {
      lookAt = now + DeskSession.lookEvery
      takeArrivals()
      if today != book.clock.today {
        today = book.clock.today
        tell(.dayChanged(today))
      }
    }
  }

  /// Brings the tables up to the journal. That it fails is told once; it is tried
  /// again and again.
  private func post() {
    do throws(StoreError) {
      try book.post()
      unposted = nil
    } catch {
      if unposted != error { tell(.told(book.complaint(error))) }
      unposted = error
      postAt = Clock.monotonicMilliseconds + DeskSession.retryAfter
    }
  }

  /// What others wrote, on the screen within a second.
  func takeArrivals() {
    do {
      announce(try book.store.refresh())
    } catch {
      tell(.storeFailed(book.complaint(error)))
    }
  }

  private func takeHandEdits() {
    do {
      guard try book.store.isEditedByHand() else { return }
      let known = book.store.problems
      for edit in try book.takeHandEdits() {
        announce(edit.arrived)
        tell(.bookChanged(changes: edit.changes, by: [edit.entry.writer]))
      }
      // A value that lost to a later change is shown, so that it can be entered again.
      for problem in book.store.problems where !known.contains(problem) {
        tell(.told(book.spoken.sentence(problem, book.words, in: book.store.book)))
      }
    } catch {
      tell(.storeFailed(book.complaint(error)))
    }
  }

  func announce(_ arrivals: [Arrival]) {
    guard !arrivals.isEmpty else { return }
    var writers: [Writer] = []
    for arrival in arrivals where !writers.contains(arrival.entry.writer) {
      writers.append(arrival.entry.writer)
    }
    tell(.bookChanged(changes: arrivals.flatMap(\.changes), by: writers))
  }

  /// The line dropped, or somebody ended us: what is half typed is kept.
  private func leave() {
    if let draft = desk.openDraft {
      drafts[draft.key] = draft.values
      keepDrafts()
    }
    noteWork()
    isOver = true
  }

  /// Notes in the book how long somebody was at their round, who leaves in the midst of it. Nobody is there to be told
  /// that it fails.
  private func noteWork() {
    guard let pause = desk.pausing else { return }
    _ = try? book.commit(pause, insists: true)
  }

  /// Tells the desk what time it is; only a new minute may show.
  private func tellMoment() {
    guard let time = book.clock.timeOfDay else { return }
    let moment = Message.moment(time, milliseconds: Clock.monotonicMilliseconds)
    for effect in desk.update(moment, book: book.store.book) {
      isStale = true
      perform(effect)
    }
    if minuteTold != time { (minuteTold, isStale) = (time, true) }
  }

  // MARK: The desk

  /// Tells the desk, and does what it wants done.
  func tell(_ message: Message) {
    isStale = true
    followSettings(after: message)
    for effect in desk.update(message, book: book.store.book) { perform(effect) }
  }

  /// Goes by the settings again after whatever may have changed them; another zone may have another day.
  private func followSettings(after message: Message) {
    switch message {
    case .committed, .undone, .redone, .bookChanged:
      book.followSettings()
      if today != book.clock.today { lookAt = Clock.monotonicMilliseconds }
    default: break
    }
  }

  private func draw() {
    isStale = false
    var canvas = Canvas(terminal.size)
    desk.draw(on: &canvas, book: book.store.book)
    terminal.show(canvas)
  }

  /// Shows a sentence while something takes its time; false if it is to be broken off: the person goes back, or has
  /// gone.
  func show(_ sentence: String) -> Bool {
    tell(.told(sentence))
    draw()
    while terminal.hasPendingInput {
      switch terminal.nextEvent(watching: [], deadlineMilliseconds: 0) {
      case .key(let key):
        if desk.goesBack(key) { return false }
        terminal.bell()
      case .resize(let size): tell(.resized(size))
      case .hangup, .terminate:
        leave()
        return false
      case .timeout, .readable: return true
      }
    }
    return true
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .commit(let operation, let insists): commit(operation, insists: insists)
    case .undo(let undoing): takeBack(undoing)
    case .redo: putBack()
    case .loadHistory(let noun, let key): loadHistory(noun, key)
    case .copy(let text): tell(.copied(text, sent: terminal.copy(text)))
    case .saveDraft(let key, let values):
      if formKept == key { formKept = nil }
      drafts[key] = values
      keepDrafts()
    case .dropDraft(let key):
      if formKept == key { formKept = nil }
      if drafts.removeValue(forKey: key) != nil { keepDrafts() }
    case .editTable(let noun): edit(noun)
    case .fetchLetter(let kind, let customer): fetchLetter(kind, customer)
    case .writeLetter(let kind, let text): write(text, stem: kind.rawValue)
    case .writeText(let stem, let text): write(text, stem: stem)
    case .editLetter(let kind, let customer, let text): editLetter(kind, customer, text)
    case .reload: reload()
    case .repaint: terminal.repaint()
    case .suspend: terminal.suspend()
    case .bell: terminal.bell()
    case .rest: restAt = Clock.monotonicMilliseconds + DeskSession.restAfter
    case .wakeAt(let time): minuteAt = Clock.monotonicMilliseconds + book.clock.milliseconds(until: time)
    case .wake(let milliseconds): wakeAt = Clock.monotonicMilliseconds + milliseconds
    case .keepFilter(let filter): keep { try $0.keep(filter) }
    case .forgetFilter(let name): keep { try $0.forgetFilter(named: name) }
    case .keepShowing(let own): OwnFiles(book.surroundings).keep(showsOwn: own)
    case .examine: tell(.examined(findings(of: terminal)))
    case .useTheme(let name): use(name, on: terminal)
    case .setMouse(let on): terminal.setMouse(on)
    case .learnt: OwnFiles(book.surroundings).keep(tips: desk.tipsLeft)
    case .openSample: openSample()
    case .previewImport(let wishes): preview(wishes)
    case .takeImport(let wishes): bringIn(wishes)
    case .quit:
      noteWork()
      isOver = true
    }
  }

  /// Something was written: the tables follow when the person pauses.
  func willPost() { postAt = Clock.monotonicMilliseconds + DeskSession.postAfter }

  /// Sits down at another book, at a sample in that folder.
  func move(to other: OpenBook, sample folder: SampleFolder) {
    sample?.remove()
    sample = folder
    move(to: other)
    setTitle()
  }

  /// Sits down at another book, or at this one read anew.
  func move(to other: OpenBook) {
    // What is half typed is the next desk's, here as after another start.
    book.store.letDraftsGo()
    book = other
    watch = BookWatch(other.path)
    desk = Desk(other.opening(terminal.size, keymap, isSample: sample != nil), book: other.store.book)
    terminal.setMouse(false)
    findDrafts()
    isStale = true
  }

  /// Runs another program on the terminal.
  func run(_ arguments: [String]) -> Int32 { terminal.run(arguments) }
}
