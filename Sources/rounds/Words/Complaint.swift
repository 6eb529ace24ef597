internal import BookStore
internal import Glibc
internal import RecFile
internal import SalesBook
internal import Screens
internal import TerminalIO
internal import TextCanvas
internal import Workbook

extension RefusalKeys {
  /// What helps somebody at the shell.
  static let commandLine = RefusalKeys(
    undo: .typed("rounds undo"), insist: .typed("--insist"), people: .typed("rounds person"),
    approval: .typed("rounds ask-approval"), agreed: "--settles")
}

/// The sentence for whatever went wrong, in the user's language.
struct Complaint {
  private let error: any Error
  private let words: Words
  /// The book whose records it may be about.
  private let book: Book?
  /// Entries that were passed over on the way to it.
  private let past: Set<Int>

  /// The sentence for that error.
  init(_ error: any Error, _ surroundings: Surroundings) {
    self.init(error, Words(surroundings.language))
  }

  /// The sentence for that error, in those words; records are told by what that
  /// book knows of them.
  init(_ error: any Error, _ words: Words, in book: Book? = nil, past: Set<Int> = []) {
    (self.error, self.words, self.book, self.past) = (error, words, book, past)
  }

  /// The sentence.
  var sentence: String {
    switch error {
    case let error as StoreError: sentence(error)
    case let error as DiskError: reason(error)
    case let error as Refusal: words.sentence(error, .commandLine, in: book)
    case let error as FieldError: words.sentence(error)
    case let error as WholeFile.Failure: store.failed(error)
    case let error as WorkbookRefusal: words.imports.sentence(error)
    case let error as TerminalError: terminal(error)
    case let error as CommandFailure: error.sentence
    case let error as KeymapError: keymap(error)
    case let error as ActingRefused: acting(error)
    default: "\(error)"
    }
  }

  private var store: StoreWords { words.store }

  private func sentence(_ error: StoreError) -> String {
    switch error {
    case .disk(let error): isFailure(error) ? store.notRecorded(reason(error)) : reason(error)
    case .unposted(let error): store.tablesWait(forRoom: isFull(error), reason(error))
    case .unknown(let error): store.notKnown(reason(error))
    case .handEditsWait(let noun, let error, let isKnown):
      store.handEditsWait(noun.fileName, isKnown: isKnown, reason(error))
    case .notABook: store.notABook
    case .alreadyABook: store.alreadyABook
    case .refused(let refusal): words.sentence(refusal, .commandLine, in: book)
    case .unwritable(let error): store.cannotBeStored("\(error)")
    case .readOnly: store.readOnly
    case .nothingToUndo: words.nothingToUndo
    case .notYours(let entry): store.notYours(entry)
    case .changedSince: words.repair.changedSince
    case .notPassedOver(let entry, let next): notPassedOver(entry, next)
    case .undoBlocked(let block): sentence(block)
    }
  }

  /// That an entry is not one to be passed over, and which of theirs is the latest that stands.
  private func notPassedOver(_ entry: Int, _ next: HistoryEntry?) -> String {
    guard let next else { return store.notPassedOver(entry) + store.semicolon + words.nothingToUndo }
    let latest = store.latestStanding(next.sequence, words.said(of: next, in: book ?? Book()))
    return store.notPassedOver(entry) + store.semicolon + latest
  }

  /// What stands in the way of an undo, and what can be done in its place.
  private func sentence(_ block: UndoBlock) -> String {
    let book = book ?? Book()
    var sentences = [words.sentence(block, in: book)]
    if block.free > 0, !block.putsBack { sentences.append(store.undoPartly(block.free)) }
    if let next = block.next {
      let flags = past.union([block.entry.sequence]).sorted(by: >).map { "--past \($0)" }
      sentences.append(store.undoPast(flags.joined(separator: " "), words.said(of: next, in: book)))
    }
    return sentences.joined(separator: store.semicolon)
  }

  /// Whether a call failed, and was not refused in a sentence of its own.
  private func isFailure(_ error: DiskError) -> Bool { if case .failed = error { true } else { false } }

  /// Whether there is no room, by whatever limit.
  private func isFull(_ error: DiskError) -> Bool {
    guard case .failed(_, _, let number) = error else { return false }
    return [ENOSPC, EDQUOT, EFBIG].contains(number)
  }

  private func reason(_ error: DiskError) -> String {
    switch error {
    case .failed(let name, let call, let number):
      store.diskFailed(name, call, store.system(number))
    case .refused(let name, .notAFile): store.notAFile(name)
    case .refused(let name, .worldWritable): store.worldWritable(name)
    case .refused(let name, .noFolder): store.noFolder(name)
    case .refused(let name, .tooLarge(let most)):
      store.failed(.init(path: name, reason: .tooLarge(most: most)))
    case .refused(let name, .foreignGroup): store.foreignGroup(name)
    case .lockTaken(let holder): store.lockTaken(holder)
    }
  }

  private func keymap(_ error: KeymapError) -> String {
    let words = words.terminal
    switch error {
    case .unknownCommand(let name): return words.unknownCommand(name)
    case .unknownKey(let key, let command): return words.unknownKey(key, command)
    case .clash(let one, let other, let keys): return words.keyClash(one, other, keys)
    }
  }

  private func acting(_ error: ActingRefused) -> String {
    switch error {
    case .notAllowed(let login): store.mayNotActAs(login)
    case .unknown(let login, let known):
      store.nobodyToActAs(login, known.joined(separator: words.general.comma))
    case .newBook(let login): store.actingInNewBook(login)
    }
  }

  private func terminal(_ error: TerminalError) -> String {
    let words = words.terminal
    switch error {
    case .notATerminal: return words.notATerminal
    case .cannotMoveCursor(let name): return words.cannotMoveCursor(name)
    case .unknownTerminal(let name): return words.unknownTerminal(name)
    case .noUTF8Locale: return words.noUTF8Locale
    case .refused(let name): return words.refused(name)
    }
  }
}

/// Somebody asked to write in another's name, which cannot be.
enum ActingRefused: Error {
  /// The book's policy does not let anybody.
  case notAllowed(String)
  /// The book knows nobody of that login, but those.
  case unknown(String, known: [String])
  /// A book that is being made knows nobody but who makes it.
  case newBook(String)
}

extension CommandWords {
  /// One problem of a book, with file and line as compilers write them.
  func sentence(_ problem: BookProblem, _ words: Words, in book: Book? = nil) -> String {
    let place = "\(problem.file):\(problem.line)" + (problem.column.map { ":\($0)" } ?? "") + ":"
    let quote =
      problem.excerpt.isEmpty ? "" : " \"\(problem.excerpt.split(whereSeparator: \.isNewline).first ?? "")\":"
    return place + quote + " " + Complaint.what(problem.kind, words, in: book)
  }
}

extension Complaint {
  /// What is wrong in a book's file, in a sentence; a record is told by what that
  /// book knows of it, else by its key, to be found in the file.
  static func what(_ kind: BookProblem.Kind, _ words: Words, in book: Book? = nil) -> String {
    let store = words.store
    func named(_ noun: Noun, _ key: String) -> String {
      let (record, telling) = (RecordName(noun, key), book.map { TellingBook($0) })
      let isKnown = telling?.facts(of: record) != nil
      return isKnown ? words.name(of: record, in: telling) : "\(words.name(of: noun)) \(key)"
    }
    switch kind {
    case .syntax(_, let suggestion):
      return store.notRec + (suggestion.map { "; " + store.writeInstead($0) } ?? "")
    case .field(_, let error): return words.sentence(error)
    case .repeatedField(let field): return store.repeatedField(field)
    case .mergedInCircle(let key): return store.mergedInCircle(named(.customer, key))
    case .keyTaken(let key): return store.keyTaken(key)
    case .dangling(let field, let key): return store.dangling(field, key)
    case .coversInCircle(let login): return words.repair.coversInCircle(login)
    case .differs(let noun, let key, let field, _, let should, let witness):
      let what = "\(words.name(ofField: field, of: noun)), \(named(noun, key))"
      return words.repair.differs(what, should, witness)
    case .recordMissing(let noun, let key, let witness):
      return words.repair.recordMissing(named(noun, key), witness)
    case .recordExtra(let noun, let key, let witness):
      return words.repair.recordExtra(named(noun, key), witness)
    case .lineDiffers: return words.repair.lineDiffers
    case .outsideJournal(let count): return words.repair.outsideJournal(count)
    case .copySpoiled: return words.repair.copySpoiled
    case .postedDiffers: return words.repair.postedDiffers
    case .foreignTable(let type): return words.repair.foreignTable(type)
    case .journalShort: return words.repair.journalShort
    case .entriesMissing(let first, let last): return words.repair.entriesMissing(first, last)
    case .entryTwice(let entry): return words.repair.entryTwice(entry)
    case .entryUnlinked(let entry): return words.repair.entryUnlinked(entry)
    case .journalSpoiled: return store.journalSpoiled
    case .journalTorn(let aside): return store.journalTorn(aside)
    case .changeWithoutRecord(let noun, let key, let entry):
      return store.changeWithoutRecord(named(noun, key), entry)
    case .handEditLost(let noun, let key, let field, let value):
      return store.handEditLost(named(noun, key), words.name(ofField: field, of: noun), value)
    case .dayToCome(let noun, let field, let day):
      return words.sentence(.dayToCome(noun, field: field, day), .commandLine)
    case .doubtful(let doubt): return words.sentence(doubt)
    case .misfit(let misfit): return store.misfit(misfit, words)
    case .more(let count): return store.moreLikeThese(count)
    case .fileRefused(let error): return Complaint(error, words).sentence
    case .notUTF8: return store.notUTF8
    case .foreignLineEnds: return store.foreignLineEnds
    }
  }
}

extension TerminalWords {
  /// What is wrong with one line of a theme file.
  func themeFault(_ kind: ThemeProblem.Kind) -> String {
    switch kind {
    case .syntax(let error): badStyle(error.excerpt)
    case .noStyles: badStyle("%rec: Style")
    case .missingRole: badStyle("Role:")
    case .unknownRole(let name): badStyle("Role: \(name)")
    case .repeatedRole(let role): badStyle("Role: \(role.rawValue)")
    case .unknownColour(let name): badStyle("\(name)")
    case .unknownAttribute(let name): badStyle("Attributes: \(name)")
    case .unknownField(let name): badStyle("\(name):")
    }
  }
}
