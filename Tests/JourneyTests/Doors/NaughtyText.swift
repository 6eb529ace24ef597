import Foundation
import SalesBook
import TestSupport

@testable import BookStore

/// Text as somebody may have put it into a file, a form or an import to get at whoever reads it.
enum NaughtyText {
  /// Sequences that command a terminal. None is one this program sends itself (`AllowedOutput`), so that any of them
  /// that comes through is seen.
  static let sequences = [
    "\u{1B}[5;8m", "\u{1B}[3;1;2t", "\u{1B}[6n", "\u{1B}[c", "\u{1B}[>q", "\u{1B}[?1003h", "\u{1B}[200~",
    "\u{1B}[201~", "\u{1B}[5i", "\u{1B}[!p", "\u{1B}[21t", "\u{1B}[0;0;65;65;0p", "\u{1B}[20h",
    "\u{1B}]0;owned\u{7}", "\u{1B}]2;owned\u{1B}\\", "\u{1B}]52;c;b3duZWQ=\u{7}", "\u{1B}]8;;http://x/\u{7}y",
    "\u{1B}]4;1;red\u{7}", "\u{1B}]1337;File=name=eA==:eA==\u{7}", "\u{1B}]777;notify;a;b\u{7}",
    "\u{1B}]P1ff0000",
    "\u{1B}P1;1|17/0a\u{1B}\\", "\u{1B}P+q544e\u{1B}\\", "\u{1B}_Gi=1;AAAA\u{1B}\\", "\u{1B}^pm\u{1B}\\",
    "\u{1B}Xsos\u{1B}\\", "\u{1B}kowned\u{1B}\\", "\u{1B}c", "\u{1B}#8", "\u{1B}(0qqq", "\u{1B}%@", "\u{1B}N",
    "\u{1B}D",
    "\u{1B}M", "\u{1B}Z", "\u{1B}l", "\u{9B}5m", "\u{9B}2J", "\u{9D}0;owned\u{9C}", "\u{90}1$r\u{9C}",
    "\u{9F}G\u{9C}",
    "\u{9E}x\u{9C}", "\u{98}x\u{9C}", "\u{84}\u{85}\u{8D}\u{9A}", "\u{7}\u{7}", "a\u{8}\u{8}\u{8}b",
    "a\u{B}b\u{C}c",
    "\u{E}lqk\u{F}", "\u{7F}\u{7F}", "\u{11}\u{13}\u{14}", "\u{1B}", "\u{1B}[", "\u{1B}]0;",
    "\u{5}\u{6}\u{1A}",
  ]

  /// What shows another thing than it is, breaks what measures it, or means something to another program.
  static let others = [
    "\u{202E}000,1 \u{202C}", "\u{2066}1\u{2069}2", "\u{200F}\u{061C}", "a\u{200B}b\u{2060}c", "\u{FEFF}x",
    "a\u{2028}b\u{2029}c",
    "a\u{AD}b", "e" + String(repeating: "\u{301}", count: 60), "👩‍👩‍👧‍👦👍🏽🇨🇳", "\u{E0041}\u{E007F}", "ㅤᅟᅠ",
    "\u{1160}\u{1161}",
    String(decoding: [0xEF, 0xBF, 0xBE, 0xEF, 0xBF, 0xBF, 0xEF, 0xB7, 0x90], as: UTF8.self),
    "\u{E000}\u{F8FF}\u{10FFFF}", "a\u{3000}b\u{A0}c", "ﷺ𒐫꧅⸻", "ｗｉｄｅ字",
    "\u{0378}\u{1FAFF}",
    "a\tb\tc", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "$(touch owned)", "`touch owned`",
    "'; DROP TABLE x; --",
    "../../../etc/passwd", "%s%n%x", "{firm-phone}{customer}", "<script>alert(1)</script>", "--insist",
    "\"quoted\" 'it'",
    "NULL", "C:\\x\\y", "#comment", "%rec: Customer", "Id: 000001", "+ more",
    String(repeating: "长", count: 3000),
  ]

  /// All of them.
  static let all = sequences + others

  /// A folder's name that acts on whoever lists it.
  static let folder = "book\u{1B}[5;8m\u{1B}]0;owned\u{7}\u{9B}5m\u{202E}"

  /// The book with such text behind that of every field that takes any, each field of each record another, beginning
  /// with the one at `turn`. Numbers of papers stay different and names findable: what stood there stands first.
  static func spread(over book: Book, turn: Int) -> Book {
    var (book, next) = (book, turn)
    for noun in Noun.allCases where noun != .setting { spread(over: noun.record, in: &book, &next) }
    return book
  }

  private static func spread<Record: BookRecord>(_ type: Record.Type, in book: inout Book, _ next: inout Int)
  {
    for old in book[keyPath: type.table].all {
      var record = old
      for field in type.fields where field.isFree {
        let stood = field.write(record).first ?? ""
        let value = "\(stood.isEmpty ? field.name : stood) \(all[next % all.count])"
        next += 1
        do throws(FieldError) { try record.set(field.name, to: [value]) } catch { continue }
      }
      if record != old { book.apply(Change.change(old, to: record)) }
    }
  }

  private static func spread(over record: any BookRecord.Type, in book: inout Book, _ next: inout Int) {
    func open<Record: BookRecord>(_ type: Record.Type) { spread(type, in: &book, &next) }
    open(record)
  }
}

extension Field {
  /// Whether it takes any text.
  fileprivate var isFree: Bool {
    switch kind {
    case .text, .note: true
    default: false
    }
  }
}

/// A busy book in a folder of a naughty name whose tables somebody filled with naughty text by hand.
final class NaughtyBook {
  let path: String
  let home: String
  static let day = "2026-11-23"

  /// With the text beginning at that place of the list.
  init(turn: Int) throws {
    home = NSTemporaryDirectory() + "rounds-naughty-" + UUID().uuidString
    path = home + "/" + NaughtyText.folder
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let (today, moment) = (try required(Day(iso: Self.day)), Self.day + "T09:00:00+08:00")
    var person = Person(key: Name(NSUserName()))
    person.name = "王伟"
    let store = try BookStore.create(on: PosixDisk(path), by: person, day: today, at: moment)
    try store.fillBusily(by: NSUserName(), today: today, at: moment)
    try store.post(day: today, at: moment)
    let naughty = NaughtyText.spread(over: store.book, turn: turn)
    for noun in Noun.allCases where noun != .setting {
      var text = TableText(noun, try TableText.bytes(of: noun, in: naughty))
      try text.mark(posted: store.journal.last.sequence, sum: store.journal.last.sum)
      try Data(text.bytes).write(to: URL(fileURLWithPath: path + "/" + noun.fileName))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }
}
