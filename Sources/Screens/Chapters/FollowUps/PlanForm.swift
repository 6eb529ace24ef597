internal import SalesBook

/// A follow-up with one customer or with several; with one yet to be named where
/// none is meant.
struct PlanForm: DeskForm {
  /// The follow-up, and with whom if that is asked.
  struct Entry: Sendable {
    var followUp: FollowUp
    var customer: ID<Customer>?
    /// How it repeats from its day on, if it does.
    var rule: RepeatRule?
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  let draftKey: String?
  private let customers: [ID<Customer>]

  /// With the customers a command is about: on the calendar's day, or the next
  /// working day.
  init?(_ desk: Desk, _ book: Book) { self.init(desk, book, asksRuleFirst: false) }

  /// The same, where it is known that it repeats: how is asked first.
  init?(repeating desk: Desk, _ book: Book) { self.init(desk, book, asksRuleFirst: true) }

  private init(_ desk: Desk, _ book: Book, asksRuleFirst: Bool) {
    customers = desk.customersMeant(book)
    var followUp = FollowUp(key: .none)
    followUp.due =
      desk.focus == .calendar && desk.calendar.day >= desk.today
      ? desk.calendar.day : desk.index.workingDays.onOrAfter(desk.today + 1)
    entry = Entry(followUp: followUp)
    title = desk.title(.followUps.plan, customers.isEmpty ? "" : desk.names(of: customers, book))
    draftKey = customers.count == 1 ? "\(asksRuleFirst ? "repeat" : "plan") \(customers[0].text)" : nil
    rows = PlanForm.asked(entry, of: customers, desk, book, asksRuleFirst: asksRuleFirst)
  }

  private static func asked(
    _ entry: Entry, of customers: [ID<Customer>], _ desk: Desk, _ book: Book, asksRuleFirst: Bool = false
  ) -> [FormRow<Entry>] {
    let (words, ask) = (desk.words, desk.asking(entry, \.followUp))
    let who = FormRow<Entry>.customer(RowID(.followUp, "Customer"), words.name(of: Noun.customer), \.customer)
    let people = customers.count == 1 ? desk.personRow(at: customers[0], ask, book) : []
    let proposed = entry.followUp.due
    let due = ask("Due", isNeeded: true).following { entry, _, _ in
      entry.followUp.due = entry.rule?.first(onOrAfter: proposed, from: proposed) ?? proposed
    }.noting { entry, desk, book in
      let one = customers.count == 1 ? customers[0] : entry.customer
      let isVisit = entry.followUp.channel.isInPerson
      let near = isVisit ? one.map { desk.sameTrip(as: $0, on: entry.followUp.due, book) } ?? "" : ""
      return [desk.load(on: entry.followUp.due, with: one, book), near].said(by: desk.words.general.comma)
    }
    let rule = FormRow<Entry>.repeats(
      RowID(.series, "Rule"), words.name(ofField: "Rule", of: .series), from: RowID(.followUp, "Due"),
      hint: words.forms.repeatHint, isNeeded: asksRuleFirst, \.rule)
    let (purpose, rest) = (
      ask("Purpose"), [ask("Time"), ask("Channel", isNeeded: true), ask("Place")]
    )
    return (customers.isEmpty ? [who] : [])
      + (asksRuleFirst ? [rule, purpose] + people + [due] + rest : [due, purpose] + people + rest + [rule])
      + (asksRuleFirst ? [] : desk.campaignRow(of: customers, ask, book))
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let meant = customers.isEmpty ? filled.customer.map { [$0] } ?? [] : customers
    let each = meant.map { id -> FollowUp in
      var followUp = filled.followUp
      followUp.customer = id
      return followUp
    }
    let about = desk.names(of: meant, book)
    guard let rule = filled.rule else {
      let plans = each.map { PlanFollowUp($0) }
      return (plans.count == 1 ? plans[0] : Batch(plans), about)
    }
    let series = each.map { PlanSeries(Series(repeating: $0, by: rule)) }
    return (series.count == 1 ? series[0] : Batch(series), about + "  " + desk.words.name(of: rule))
  }
}

extension Desk {
  /// The row that makes a follow-up with a customer an activity of a campaign they are in; none where they are in none
  /// that goes on.
  func campaignRow<Entry: Sendable>(
    of customers: [ID<Customer>], _ ask: Asking<Entry, FollowUp>, _ book: Book
  ) -> [FormRow<Entry>] {
    guard customers.count == 1, let slot = book.customers.slot(of: customers[0]) else { return [] }
    let going = index.replay(book).on(today).campaigns(ofCustomer: slot).map(\.campaign)
      .filter { today <= $0.to }
    return going.isEmpty ? [] : [ask("Campaign", options: going.map { FormOption($0.id.text, $0.name) })]
  }
}
