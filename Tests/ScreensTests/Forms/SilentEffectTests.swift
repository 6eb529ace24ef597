import SalesBook
import Testing

@testable import Screens

@Suite("What a form will also do stands in it")
struct SilentEffectTests {
  /// What a form is about, besides what it writes first: a lead is who asks, whom one talks to, what for and the call.
  private static let about: [String: Set<Noun>] = ["lead": [.contact, .deal, .touch]]

  @Test("As a row that can be turned, in every form", arguments: Command.all)
  func turned(command: Command) throws {
    guard var opened = try OpenedForm(command) else { return }
    try opened.fill()
    try check(opened)
  }

  @Test("Also for several customers, and on a promise that is renegotiated")
  func others() throws {
    for keys in ["Space Space c h i", "3 >", "4 j j P"] {
      var opened = try OpenedForm(keys, on: try SmallBook.withVisit())
      try opened.fill()
      try check(opened)
    }
  }

  /// Each noun it does something with besides its own goes when some row is turned,
  /// or emptied.
  private func check(_ opened: OpenedForm) throws {
    guard let form = opened.form else { return }
    for noun in opened.besides.subtracting(Self.about[opened.name] ?? []) {
      var isTurned = false
      for (number, field) in form.fields.enumerated() where !isTurned && !form.isHidden(number) {
        var turned = opened
        try turned.turn(number, field)
        isTurned = turned.changes != nil && !turned.besides.contains(noun)
      }
      #expect(isTurned, "\(opened.name): no row turns \(noun)\n\(opened.session.screen())")
    }
  }

  @Test("What was done with it is in the sentence that says saved", arguments: Command.all)
  func said(command: Command) throws {
    guard let journey = CommandJourney.all[command], case .writes = journey.expected else { return }
    var session = DeskSession(try SmallBook.full(), width: 200, height: 40)
    try session.press(journey.before)
    try session.press(":")
    try session.type(command.name)
    try session.press("Enter")
    try session.press(journey.after)
    let nouns = session.changesLast.compactMap { ($0.after ?? $0.before).map { type(of: $0).noun } }
    let besides = Set(nouns.filter { $0 != nouns.first && $0 != .move && $0 != .handover })
    let told = Set(
      session.desk.words.told(session.changesLast, in: session.book, from: SmallBook.today).map(\.noun))
    #expect(besides.subtracting(told).isEmpty, "\(command.name): \(besides.subtracting(told))")
    for part in session.desk.words.told(session.changesLast, in: session.book, from: SmallBook.today) {
      #expect(session.screen().contains(part.text), "\(command.name): \(part.text)\n\(session.screen())")
    }
  }
}

extension OpenedForm {
  /// Turns a row, or empties it.
  fileprivate mutating func turn(_ number: Int, _ field: FormField) throws {
    try session.go(to: field.id)
    switch field.kind {
    case .flag: try session.press("Right")
    case .choice(let options):
      guard let nothing = options.last(where: { $0.value == SettlingChoice.nothing }) else {
        while session.form?.text(of: field.id) != (field.isNeeded ? options.last?.value : "") {
          try session.press("Right")
        }
        return
      }
      while session.form?.text(of: field.id) != nothing.value { try session.press("Right") }
    default: try session.press("Ctrl-U")
    }
  }
}
