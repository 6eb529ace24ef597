import BookStore
import SalesBook

extension SampleBook {
  /// Everything that happens in the sample book, gathered in any order and
  /// played back day by day.
  ///
  /// Within a day things happen in the order they were written down.
  final class Diary {
    /// The stage it plays on.
    let stage: Stage
    private var lines: [Line] = []
    private var issued: [Day: Int] = [:]

    /// One thing that happens. It finds the records it speaks of when its
    /// time has come.
    private struct Line {
      let day: Day
      let login: String
      let act: (Known) -> any Operation
    }

    /// A diary with nothing in it.
    init(_ stage: Stage) { self.stage = stage }

    /// Notes what somebody did on a day.
    func note(_ day: Day, _ colleague: Colleague, _ act: @escaping (Known) -> any Operation) {
      lines.append(Line(day: day, login: stage.login(of: colleague), act: act))
    }

    /// A number for an invoice issued that day: `XS261103-2`.
    func number(issued day: Day) -> String {
      issued[day, default: 0] += 1
      let date = day.iso.filter { $0 != "-" }.dropFirst(2)
      return "XS\(date)-\(issued[day, default: 0])"
    }

    /// The entries for the store to carry out. They must be taken one by one
    /// as they are carried out, for each looks at the book as it then is.
    func entries(on store: BookStore) -> some Sequence<TimedOperation> {
      timed().lazy.map { line, moment in
        TimedOperation(
          line.act(Known(store)), by: Author(login: line.login, day: line.day, insists: true), at: moment)
      }
    }

    /// The lines day by day, each at a time of its own between 08:40 and 18:00.
    private func timed() -> [(Line, String)] {
      let ordered = lines.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      var perDay: [Day: Int] = [:]
      for line in lines { perDay[line.day, default: 0] += 1 }
      var (previous, place) = (Day?.none, 0)
      return ordered.map { _, line in
        place = line.day == previous ? place + 1 : 0
        previous = line.day
        let step = min(35 * 60, 9 * 3600 / perDay[line.day, default: 1])
        return (line, Diary.moment(line.day, second: (8 * 60 + 40) * 60 + place * step))
      }
    }

    /// A moment of that day in the book's zone, China's, which is +08:00 all year.
    static func moment(_ day: Day, second: Int) -> String {
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
      let (hour, minute, rest) = (second / 3600, second / 60 % 60, second % 60)
      return "\(day.iso)T\(two(hour)):\(two(minute)):\(two(rest))+08:00"
    }
  }

  /// The book as it stands, asked for what the diary knows by name.
  struct Known {
    private let store: BookStore

    /// What the book in that store knows.
    init(_ store: BookStore) { self.store = store }

    /// The customer of that name.
    func customer(_ name: String) -> Customer {
      found(first(in: store.book.customers) { $0.name == name }, "customer", name)
    }

    /// A customer as it stands by now.
    func customer(of id: ID<Customer>) -> Customer {
      found(store.book.customers[id], "customer", id.text)
    }

    /// The person of that name at a customer, if they are known by now.
    func contact(_ name: String, at customer: ID<Customer>) -> ID<Contact>? {
      first(in: store.book.contacts) { $0.customer == customer && $0.name == name }?.id
    }

    /// The record of a person at a customer.
    func record(of name: String, at customer: ID<Customer>) -> Contact {
      found(
        first(in: store.book.contacts) { $0.customer == customer && $0.name == name }, "person", name)
    }

    /// The colleague of that login.
    func person(_ login: String) -> Person {
      found(store.book.people[Name(login)], "colleague", login)
    }

    /// The invoice of that number.
    func invoice(_ number: String) -> ID<Invoice> {
      found(first(in: store.book.invoices) { $0.number == number }, "invoice", number).id
    }

    /// The payment with that bank reference.
    func payment(_ reference: String) -> ID<Payment> {
      found(first(in: store.book.payments) { $0.reference == reference }, "payment", reference).id
    }

    /// The open dispute about an invoice.
    func dispute(about number: String) -> ID<Dispute> {
      let invoice = invoice(number)
      return found(
        first(in: store.book.disputes) { $0.invoice == invoice && $0.settled == nil }, "dispute", number
      ).id
    }

    /// The promise a customer made for a day; the latest of several.
    func promise(for due: Day, of customer: ID<Customer>) -> ID<Promise> {
      let theirs = store.book.promises.all.filter { $0.customer == customer && $0.due == due }
      return found(Array(theirs).last, "promise", due.iso).id
    }

    /// The latest step of a rung taken with a customer.
    func step(_ rung: Rung, with customer: ID<Customer>) -> ID<RungStep> {
      let steps = store.book.rungSteps.all.filter { $0.customer == customer && $0.rung == rung }
      return found(Array(steps).last, "step", rung.rawValue).id
    }

    /// The latest statement of a customer's account.
    func statement(of customer: ID<Customer>) -> ID<Statement> {
      found(Array(store.book.statements.all.filter { $0.customer == customer }).last, "statement", "").id
    }

    /// What a customer demanded about a theme.
    func insights(about theme: String) -> [ID<Insight>] {
      Array(store.book.insights.all.filter { $0.theme == theme }.map(\.id))
    }

    /// What a customer contests and is not settled, if anything.
    func dispute(of customer: ID<Customer>) -> Dispute? {
      first(in: store.book.disputes) {
        $0.settled == nil && store.book.invoices[$0.invoice]?.customer == customer
      }
    }

    /// What a customer complained about.
    func customerCase(_ facts: String, of customer: ID<Customer>) -> ID<CustomerCase> {
      found(first(in: store.book.cases) { $0.customer == customer && $0.facts == facts }, "case", facts).id
    }

    /// The latest review of a customer.
    func exit(of customer: ID<Customer>) -> ID<ExitReview> {
      found(Array(store.book.exits.all.filter { $0.customer == customer }).last, "exit review", "").id
    }

    /// What somebody has to answer about a case.
    func caseStep(with who: String, in about: ID<CustomerCase>) -> ID<CaseStep> {
      found(
        first(in: store.book.caseSteps) { $0.ofCase == about && $0.to == who && $0.answered == nil }, "step",
        who
      ).id
    }

    /// Anybody at a customer who is known by now.
    func anybody(at customer: ID<Customer>) -> ID<Contact>? {
      first(in: store.book.contacts) { $0.customer == customer }?.id
    }

    /// The rebate of that paper with a customer.
    func rebate(_ paper: String, with customer: ID<Customer>) -> ID<Rebate> {
      found(
        first(in: store.book.rebates) { $0.customer == customer && $0.reference == paper }, "rebate", paper
      ).id
    }

    /// The help of that kind with a rebate.
    func help(_ what: String, with rebate: ID<Rebate>) -> ID<RebateHelp> {
      found(first(in: store.book.rebateHelps) { $0.rebate == rebate && $0.what == what }, "help", what).id
    }

    /// The latest win-back of a customer.
    func winBack(with name: String) -> ID<WinBack> {
      let customer = customer(name).id
      return found(Array(store.book.winBacks.all.filter { $0.customer == customer }).last, "win-back", name)
        .id
    }

    /// What was thought to be behind it that a customer is leaving.
    func hypothesis(_ what: String, with name: String) -> ID<Hypothesis> {
      let about = winBack(with: name)
      return found(
        first(in: store.book.hypotheses) { $0.winBack == about && $0.what == what }, "hypothesis", what
      ).id
    }

    /// Who decides at a customer, else the highest who can be reached.
    func highest(at name: String, on day: Day) -> ID<Contact>? {
      let slot = store.book.customers.slot(of: customer(name).id)
      return slot.flatMap { store.book.highestReachable(ofCustomer: $0, on: day) }?.id
    }

    /// What was asked to be approved with a customer.
    func approval(_ what: String, with customer: ID<Customer>) -> ID<Approval> {
      found(first(in: store.book.approvals) { $0.customer == customer && $0.what == what }, "approval", what)
        .id
    }

    /// The deal with a customer about that.
    func deal(_ what: String, with customer: ID<Customer>) -> ID<Deal> {
      found(first(in: store.book.deals) { $0.customer == customer && $0.what == what }, "deal", what).id
    }

    /// What was said to a customer that we will do.
    func commitment(_ what: String, with customer: ID<Customer>) -> ID<Commitment> {
      found(
        first(in: store.book.commitments) { $0.customer == customer && $0.what == what }, "commitment", what
      ).id
    }

    /// The campaign of that name.
    func campaign(_ name: String) -> Campaign {
      found(first(in: store.book.campaigns) { $0.name == name }, "campaign", name)
    }

    /// The customer whose name begins so.
    func customer(named beginning: String) -> Customer {
      found(first(in: store.book.customers) { $0.name.hasPrefix(beginning) }, "customer", beginning)
    }

    /// What is still planned with a customer for that purpose.
    func planned(_ purpose: String, with customer: ID<Customer>) -> ID<FollowUp> {
      found(
        first(in: store.book.followUps) {
          $0.customer == customer && $0.isPlanned && $0.purpose == purpose
        }, "follow-up", purpose
      ).id
    }

    /// The first record of a table that is so, looked at where it stands: a
    /// record is large, and most are not the one.
    private func first<Record: BookRecord>(
      in table: Table<Record>, where isSo: (borrowing Record) -> Bool
    ) -> Record? {
      table.slots.first { table.read(slot: $0, isSo) ?? false }.flatMap { table[slot: $0] }
    }

    private func found<Record>(_ record: Record?, _ noun: String, _ name: String) -> Record {
      guard let record else { preconditionFailure("The sample book tells of no \(noun) \(name) by then") }
      return record
    }
  }
}
