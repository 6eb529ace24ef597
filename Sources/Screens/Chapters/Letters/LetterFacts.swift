public import SalesBook
internal import TextCanvas

// What goes into letters. Nothing that is marked for us only is among it.
extension Words {
  /// The words of letters to a customer: in its language, whatever the screen's is.
  public static func ofLetters(to customer: Customer, in book: Book) -> Words {
    Words(Policy(book).letterLanguage(to: customer), MoneySigns(book))
  }

  /// A letter to a customer as of a day, in a colleague's name and in the customer's language.
  public static func letter(
    _ template: LetterTemplate, _ kind: Touch.LetterKind, to customer: Customer, _ replay: Replay,
    by login: String
  ) -> String {
    let words = Words.ofLetters(to: customer, in: replay.book)
    guard let slot = replay.book.customers.slot(of: customer.id) else {
      return InertText.leaving(template.text)
    }
    let facts = LetterFacts(words: words, kind: kind, customer: customer, slot: slot, replay: replay)
    return InertText.leaving(template.filled(with: facts.all(by: login)))
  }
}

/// The facts of one letter, each by the name templates have for it.
private struct LetterFacts {
  let words: Words
  let kind: Touch.LetterKind
  let customer: Customer
  let slot: Int
  let replay: Replay

  private var book: Book { replay.book }
  private var letters: LetterWords { words.letters }

  func all(by login: String) -> [String: String] {
    sender(login).merging(account) { one, _ in one }.merging(promises) { one, _ in one }
      .merging(leaving) { one, _ in one }
  }

  /// Who we are, to whom we write, and how to pay.
  private func sender(_ login: String) -> [String: String] {
    let (policy, us) = (Policy(book), book.people[Name(login)]?.name ?? "")
    let payTo = replay.currencies(of: kind, toCustomer: slot).compactMap { currency in
      policy.account(for: currency).map { "\(currency.letters)  \($0)" }
    }
    return [
      "customer": customer.name, "contact": addressee, "us": us.isEmpty ? login : us,
      "today": replay.day.iso, "firm": policy.firm, "firm-phone": policy.firmPhone,
      "pay-to": payTo.joined(separator: "\n"),
    ]
  }

  /// What is owed, what is asked for, and what went before.
  private var account: [String: String] {
    let items = replay.openItems(ofCustomer: slot)
    let all = LetterMatter(items.map { LetterMatter.Line($0, $0.open) })
    let (late, soon) = (replay.askedFor(ofCustomer: slot), replay.soonDue(ofCustomer: slot))
    let reminded = replay.reminders(of: late.lines.map(\.item), ofCustomer: slot)
    return [
      "items": items.map { line($0, $0.open) }.joined(separator: "\n"),
      "soon-items": lines(soon), "late-items": lines(late),
      "owed": sums(items, of: \.open), "soon": sums(soon.asked), "overdue": sums(late.asked),
      "past-due": sums(items) { $0.isOverdue ? $0.open : .zero($0.open.currency) },
      "contested": all.lines.allSatisfy { $0.item.contested.minor == 0 } ? "" : sums(items, of: \.contested),
      "reminded": letters.reminders(reminded.map(\.iso)),
      "hold": replay.hold(ofCustomer: slot)?.day.iso ?? "",
      "statement": kind == .statement ? statement : "",
      // A review is ours alone: only the letter that ends it knows anything of one.
      "placed": kind == .parting ? replay.exits(ofCustomer: slot).first?.course.placed ?? "" : "",
    ]
  }

  /// The statement of their account, a currency after another.
  private var statement: String {
    String(words.text(of: replay.accountStatements(ofCustomer: slot), in: book).dropLast())
  }

  private var promises: [String: String] {
    let open = replay.promised(byCustomer: slot)
    return [
      "promises": open.map {
        letters.promise($0.amount.map { words.money($0) } ?? "", $0.due.iso, made: $0.made.iso)
      }
      .joined(separator: "\n"),
      "promise": open.last.map { words.about($0) } ?? "", "promise-day": open.last?.due.iso ?? "",
    ]
  }

  /// What a customer who is leaving told us, and what is changed because of it.
  private var leaving: [String: String] {
    let course = replay.openWinBack(ofCustomer: slot)?.course
    let changes = (course?.changes ?? []).map { change in
      letters.change(
        change.what.inOneLine, due: change.due?.iso, isMade: change.made.map { $0 <= replay.day } ?? false)
    }
    return [
      "heard": course?.answers?.what ?? "", "keep": course?.answers.map { $0.nothing ? "" : $0.keep } ?? "",
      "changes": changes.joined(separator: "\n"),
    ]
  }

  /// Whom a letter goes to: who promised, where it confirms that; else who sees to the money, or whoever is
  /// known first.
  private var addressee: String {
    let named =
      switch kind {
      case .confirmation: replay.promised(byCustomer: slot).last?.contact
      case .winBack: replay.openWinBack(ofCustomer: slot)?.course.contact?.contact
      case .reminder, .paymentReminder, .demand, .statement, .parting: nil as ID<Contact>?
      }
    let people = book.people(ofCustomer: slot, on: replay.day)
    let person =
      named.flatMap { book.contacts[$0] } ?? people.first { $0.role == .finance } ?? people.first
    return person.map(\.name).flatMap { $0.isEmpty ? nil : $0 } ?? customer.name
  }

  private func lines(_ matter: LetterMatter) -> String {
    let items = matter.lines.map { line($0.item, $0.money) }
    let less = matter.less.map {
      letters.less($0.kind, words.money(Money(minor: -$0.money.minor, $0.money.currency)))
    }
    return (items + less).joined(separator: "\n")
  }

  private func line(_ item: OpenItem, _ money: Money) -> String {
    letters.item(item.number, item.due.iso, words.money(money), item.open.minor > 0 ? item.days : 0)
  }

  private func sums(_ items: [OpenItem], of money: (OpenItem) -> Money) -> String {
    var sums: [Money] = []
    for item in items { sums.add(money(item)) }
    return self.sums(sums)
  }

  private func sums(_ sums: [Money]) -> String { sums.map { words.money($0) }.joined(separator: " + ") }
}
