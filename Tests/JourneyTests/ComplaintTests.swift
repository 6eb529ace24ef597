package import BookStore
import RecFile
package import SalesBook
import Screens
package import TestSupport
import Testing

@testable import rounds

extension StoreError: Sampled {
  package static func sample(after last: StoreError?) -> Sample<StoreError>? {
    switch last {
    case nil: Sample(.disk(.failed(name: "moves.rec", call: "read", errno: 28)), "moves.rec", "read")
    case .disk: Sample(.unposted(.failed(name: "moves.rec", call: "write", errno: 28)), "moves.rec", "write")
    case .unposted:
      Sample(.unknown(.failed(name: "moves.rec", call: "truncate", errno: 28)), "moves.rec", "truncate")
    case .unknown:
      Sample(
        .handEditsWait(.move, .failed(name: "journal", call: "append", errno: 28), isKnown: true),
        "moves.rec", "append")
    case .handEditsWait: Sample(.notABook)
    case .notABook: Sample(.alreadyABook)
    case .alreadyABook: Sample(.refused(.numberTaken("INV-9")), "INV-9")
    case .refused: Sample(.unwritable(.zeroByte(field: "Note")), "Note")
    case .unwritable: Sample(.readOnly)
    case .readOnly: Sample(.nothingToUndo)
    case .nothingToUndo:
      Sample(.undoBlocked(blocked), "li", "3", "--past 42")
    case .undoBlocked: Sample(.notPassedOver(sequence: 99, next: latest), "99", "41")
    case .notPassedOver: Sample(.notYours(sequence: 42), "42")
    case .notYours: Sample(.changedSince, "rounds repair")
    case .changedSince: nil
    }
  }

  private static func entry(_ sequence: Int) -> HistoryEntry {
    HistoryEntry(
      sequence: sequence, at: "", by: "wang", day: Day(number: 0), keyword: "log-touch", did: "",
      about: nil,
      records: [])
  }

  private static let latest = entry(41)

  private static let blocked: UndoBlock = {
    let obstacles = UndoObstacle.Reason.samples.map {
      UndoObstacle(noun: .touch, key: "7K2QM4", reason: $0.value)
    }
    return UndoBlock(entry(42), putsBack: false, obstacles: obstacles, free: 3, next: entry(41))
  }()
}

extension UndoObstacle.Reason: Sampled {
  package static func sample(after last: UndoObstacle.Reason?) -> Sample<UndoObstacle.Reason>? {
    switch last {
    case nil: Sample(.changedSince(field: "Said", by: .colleague("li")), "li")
    case .changedSince: Sample(.namedBy(.reminder, key: "9ABCDE"))
    case .namedBy: Sample(.gone)
    case .gone: nil
    }
  }
}

extension DiskError: Sampled {
  package static func sample(after last: DiskError?) -> Sample<DiskError>? {
    switch last {
    case nil: Sample(.failed(name: "moves.rec", call: "read", errno: 28), "moves.rec")
    case .failed: Sample(.refused(name: "moves.rec", .notAFile), "moves.rec")
    case .refused(_, .notAFile): Sample(.refused(name: "moves.rec", .worldWritable), "moves.rec")
    case .refused(_, .worldWritable): Sample(.refused(name: "moves.rec", .noFolder), "moves.rec")
    case .refused(_, .noFolder): Sample(.refused(name: "moves.rec", .foreignGroup), "moves.rec")
    case .refused(_, .foreignGroup):
      Sample(.refused(name: "moves.rec", .tooLarge(most: 3 << 20)), "moves.rec", "3 MB")
    case .refused(_, .tooLarge): Sample(.lockTaken(nil))
    case .lockTaken: nil
    }
  }
}

extension BookProblem.Kind: Sampled {
  package static func sample(after last: BookProblem.Kind?) -> Sample<BookProblem.Kind>? {
    switch last {
    case nil: Sample(.syntax(.missingColon, suggestion: "Name: x"), "Name: x")
    case .syntax: Sample(.field("Due", .notADay("soon")), "soon")
    case .field: Sample(.repeatedField("X-1"), "X-1")
    case .repeatedField: Sample(.mergedInCircle(key: "7K2QM4"), "7K2QM4")
    case .mergedInCircle: Sample(.keyTaken("7K2QM4"), "7K2QM4")
    case .keyTaken: Sample(.dangling(field: "Customer", key: "7K2QM4"), "Customer", "7K2QM4")
    case .dangling: Sample(.coversInCircle(login: "lina"), "lina")
    case .coversInCircle:
      Sample(
        .differs(.touch, key: "7K2QM4", field: "Said", stands: "old", should: "v4lue", .journal), "7K2QM4",
        "v4lue")
    case .differs(_, _, _, _, _, .journal):
      Sample(
        .differs(.touch, key: "7K2QM4", field: "Said", stands: "old", should: "v4lue", .copy), "7K2QM4",
        "v4lue")
    case .differs: Sample(.recordMissing(.touch, key: "7K2QM4", .journal), "7K2QM4")
    case .recordMissing(_, _, .journal): Sample(.recordMissing(.touch, key: "7K2QM4", .copy), "7K2QM4")
    case .recordMissing: Sample(.recordExtra(.touch, key: "7K2QM4", .journal), "7K2QM4")
    case .recordExtra(_, _, .journal): Sample(.recordExtra(.touch, key: "7K2QM4", .copy), "7K2QM4")
    case .recordExtra: Sample(.lineDiffers)
    case .lineDiffers: Sample(.outsideJournal(42), "42")
    case .outsideJournal: Sample(.copySpoiled)
    case .copySpoiled: Sample(.postedDiffers, "%posted")
    case .postedDiffers: Sample(.foreignTable("Custoner"), "Custoner")
    case .foreignTable: Sample(.journalShort)
    case .journalShort: Sample(.entriesMissing(41, 43), "41", "43")
    case .entriesMissing: Sample(.entryTwice(42), "42")
    case .entryTwice: Sample(.entryUnlinked(42), "42")
    case .entryUnlinked: Sample(.journalSpoiled)
    case .journalSpoiled: Sample(.journalTorn(asideIn: "torn-1"), "torn-1")
    case .journalTorn: Sample(.changeWithoutRecord(.touch, key: "7K2QM4", sequence: 42), "7K2QM4", "42")
    case .changeWithoutRecord:
      Sample(.handEditLost(.touch, key: "7K2QM4", field: "Said", value: "v4lue"), "7K2QM4", "v4lue")
    case .handEditLost:
      Sample(.dayToCome(.payment, field: "X-1", Day(number: 20_000)), "X-1", Day(number: 20_000).iso)
    case .dayToCome:
      Sample(.doubtful(.dueBeforeIssued(issued: Day(number: 20_000))), Day(number: 20_000).iso)
    case .doubtful:
      Sample(.misfit(.instalments(Money(minor: 4200, .cny), of: Money(minor: 9900, .cny))), "¥42", "¥99")
    case .misfit(.instalments):
      Sample(.misfit(.settled(Money(minor: 9900, .cny), of: Money(minor: 4200, .cny))), "¥42", "¥99")
    case .misfit(.settled):
      Sample(.misfit(.spent(Money(minor: 9900, .cny), of: Money(minor: 4200, .cny))), "¥42", "¥99")
    case .misfit(.spent):
      Sample(.misfit(.notAgreed(Money(minor: 9900, .cny), of: Money(minor: 4200, .cny))), "¥42", "¥99")
    case .misfit(.notAgreed):
      Sample(.misfit(.contested(Money(minor: 9900, .cny), of: Money(minor: 4200, .cny))), "¥42", "¥99")
    case .misfit(.contested): Sample(.misfit(.unrated(.cny)), "CNY")
    case .misfit(.unrated): Sample(.more(4711), "4711")
    case .more: Sample(.fileRefused(.refused(name: "moves.rec", .notAFile)), "moves.rec")
    case .fileRefused: Sample(.notUTF8)
    case .notUTF8: Sample(.foreignLineEnds)
    case .foreignLineEnds: nil
    }
  }
}

@Suite("Complaints")
struct ComplaintTests {
  @Test(
    "Whatever goes wrong with a book has its sentence, which names what it is about",
    arguments: Language.allCases)
  func sentences(language: Language) {
    let words = Words(language)
    expectNamed(StoreError.samples) { Complaint($0, words).sentence }
    expectNamed(DiskError.samples) { Complaint($0, words).sentence }
    expectNamed(BookProblem.Kind.samples) { Complaint.what($0, words) }
  }

  private func expectNamed<Value>(_ samples: [Sample<Value>], _ sentence: (Value) -> String) {
    for sample in samples {
      let sentence = sentence(sample.value)
      #expect(!sentence.isEmpty)
      for data in sample.named { #expect(sentence.contains(data), "\(sentence)") }
    }
    #expect(Set(samples.map { sentence($0.value) }).count == samples.count)
  }
}
