import SalesBook
import Testing

@testable import Screens

@Suite("What a form shows")
struct ShownFormTests {
  @Test("Every field of every form is kept, or refused at a field", arguments: Command.all)
  func kept(command: Command) throws {
    guard let opened = try opened(by: command), let form = opened.form else { return }
    let plain = try filled(opened, besides: nil)
    for (number, field) in form.fields.enumerated() where field.canBeChanged && !form.isHidden(number) {
      let session = try filled(opened, besides: number)
      if let form = session.form {
        #expect(
          form.entries.contains { $0.error != nil },
          "\(command.name): \(field.label) is refused at no field\n\(session.screen())")
      } else {
        #expect(
          session.book.tables != plain.book.tables,
          "\(command.name): \(field.label) is lost\n\(opened.screen())")
      }
    }
  }

  /// A session in front of the form a command opens; nil where it opens none.
  private func opened(by command: Command) throws -> DeskSession? {
    guard let journey = CommandJourney.all[command], !journey.isOnEmptyBook, command != .desk.palette else {
      return nil
    }
    var session = DeskSession(try SmallBook.full(), width: 120, height: 40)
    try session.press(journey.before)
    try session.press(":")
    try session.type(command.name)
    try session.press("Enter")
    return session.form == nil ? nil : session
  }

  /// The form with what must be filled, and another value in one field besides;
  /// saved, twice where a second look is asked for.
  private func filled(_ opened: DeskSession, besides number: Int?) throws -> DeskSession {
    var session = opened
    guard let form = session.form else { return session }
    if let number, form.fields[number].id == "lets-rest-go", let sum = form.fields.first?.id {
      // Only of a payment that leaves a little there is a rest to let go.
      try session.go(to: sum)
      try session.press("Ctrl-U")
      try session.type("127990")
    }
    for (index, field) in form.fields.enumerated() where field.isNeeded || index == number {
      let isAsked = form.text(of: field.id).isEmpty
      if index == number {
        try session.change(index, to: 7)
      } else if isAsked {
        try session.change(index, to: 8)
      }
    }
    try session.press("Enter")
    if session.form != nil { try session.press("Enter") }
    return session
  }

  @Test("A new customer's WeChat name without a person is asked about, a telephone is the firm's")
  func nobody() throws {
    var session = DeskSession(try SmallBook.make(), width: 120, height: 40)
    try session.press("A")
    try session.type("绿源")
    try session.press("Tab Tab")
    try session.type("0571-8")
    try session.press("Tab")
    try session.type("lvyuan")
    try session.press("Enter")
    #expect(session.book.customers.all.allSatisfy { $0.name != "绿源" })
    #expect(session.form?.fields[session.form?.focus ?? 0].id == "Contact.Name", "\(session.screen())")
    try session.press("Tab Tab Ctrl-U Enter")
    #expect(try session.small.customer("绿源").phone == "0571-8")
  }

  @Test("A purpose without a day is asked about at the day")
  func purpose() throws {
    var session = DeskSession(try SmallBook.make(), width: 120, height: 40)
    try session.press("c h i Tab Ctrl-U")
    try session.go(to: "FollowUp.Purpose")
    try session.type("quote")
    try session.press("Enter")
    #expect(session.form?.fields[session.form?.focus ?? 0].id == "FollowUp.Due", "\(session.screen())")
    try session.type("fri")
    try session.press("Enter")
    #expect(session.book.followUps.all.contains { $0.purpose == "quote" })
  }
}

extension FormField {
  /// Whether it can hold something else than it does; of records a test types
  /// but one.
  fileprivate var canBeChanged: Bool {
    switch kind {
    case .choice(let options): options.count > 1 || !isNeeded
    case .record: false
    default: true
    }
  }
}
