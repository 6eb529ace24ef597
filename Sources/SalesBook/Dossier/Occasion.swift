/// Why one should be in touch with a customer besides what is planned and what is owed: each worked out, none stored
/// (domain §3).
public enum Occasion: Equatable, Sendable {
  /// A person's birthday, on that day.
  case birthday(ID<Contact>, on: Day)
  /// A festival, on that day.
  case festival(Festival, on: Day)
  /// How they get on with what was delivered first, or lately, or mended.
  case useCheck(UseCheck)
  /// Whether they are content, which nobody asked since that day; nil for never.
  case satisfaction(since: Day?)
  /// Nobody there is an ally yet: who may be won, before it is needed (S2).
  case allyWanted([ID<Contact>])
}

/// An occasion, and since which day one waits for it.
public struct OccasionDue: Equatable, Sendable {
  public let occasion: Occasion
  /// The day it is for: a birthday's may be to come.
  public let day: Day
}

/// What a use check follows (domain §3): 14 days after it they are asked how they get on.
public struct UseCheck: Equatable, Sendable {
  /// What there was.
  public enum Ground: String, Keyword {
    case firstDelivery = "first-delivery"
    case newProduct = "new-product"
    case settledDispute = "settled-dispute"
    case settledCase = "settled-case"
  }

  public let ground: Ground
  /// When that was.
  public let since: Day
  /// What was delivered, or was wrong.
  public let what: String

  /// After that, of that day.
  public init(ground: Ground, since: Day, what: String) {
    (self.ground, self.since, self.what) = (ground, since, what)
  }
}

/// A festival on which customers are greeted, where policy says so.
public enum Festival: String, Keyword {
  case newYear = "new-year"
  case springFestival = "spring-festival"
  case dragonBoat = "dragon-boat"
  case midAutumn = "mid-autumn"
  case nationalDay = "national-day"
  case christmas

  /// The first day from a day on that it is kept.
  func next(onOrAfter day: Day) -> Day? { date.next(onOrAfter: day) }

  private var date: Birthday {
    switch self {
    case .newYear: Birthday(month: 1, day: 1, calendar: .solar, isLeap: false)
    case .springFestival: Birthday(month: 1, day: 1, calendar: .lunar, isLeap: false)
    case .dragonBoat: Birthday(month: 5, day: 5, calendar: .lunar, isLeap: false)
    case .midAutumn: Birthday(month: 8, day: 15, calendar: .lunar, isLeap: false)
    case .nationalDay: Birthday(month: 10, day: 1, calendar: .solar, isLeap: false)
    case .christmas: Birthday(month: 12, day: 25, calendar: .solar, isLeap: false)
    }
  }
}

extension Replay {
  /// Every occasion to be in touch with the customer at a slot, the soonest first; none with one put away.
  public func occasions(ofCustomer slot: Int) -> [OccasionDue] {
    guard let customer = book.customers[slot: slot], customer.isActive(on: day) else { return [] }
    let touches = book.touchesOf[slot].compactMap { book.touches[slot: $0] }
      .filter { $0.day <= day && $0.reached }
    let asked = touches.filter { $0.satisfaction != nil }.map(\.day).max()
    let check = useCheck(ofCustomer: slot, asked: asked)
    var due =
      check.map { [OccasionDue(occasion: .useCheck($0), day: $0.since + rules.policy.useCheckDays)] } ?? []
    guard isCore(slot) else { return due }
    due += birthdays(slot, touches) + festivals(touches)
    if check == nil, let since = unaskedSince(slot, asked) {
      due.append(OccasionDue(occasion: .satisfaction(since: asked), day: since))
    }
    due += allyWanted(slot)
    return due.sorted { $0.day < $1.day }
  }

  /// Whether a customer is one of those one looks after most: A, B or influential (domain §1 *core*).
  public func isCore(_ slot: Int) -> Bool {
    (grade(ofCustomer: slot)?.isCore ?? false) || (book.customers[slot: slot]?.influential ?? false)
  }

  /// Birthdays near enough, of people who have not left and were not spoken to since that came near.
  private func birthdays(_ slot: Int, _ touches: [Touch]) -> [OccasionDue] {
    let lead = rules.policy.greetingLead
    return book.people(ofCustomer: slot, on: day).compactMap { person in
      let birthday = TypedBirthday.read(person.birthday, person.birthdayCalendar)
      guard let date = birthday?.next(onOrAfter: day - lead), date - day <= lead else { return nil }
      let greeted = touches.contains { touch in
        touch.day >= date - lead && (touch.contact == nil || touch.contact == person.id)
      }
      return greeted ? nil : OccasionDue(occasion: .birthday(person.id, on: date), day: date)
    }
  }

  /// The festivals policy names that are near enough, where nobody was in touch since they came near.
  private func festivals(_ touches: [Touch]) -> [OccasionDue] {
    let lead = rules.policy.greetingLead
    return rules.policy.festivals.compactMap { festival in
      guard let date = festival.next(onOrAfter: day - lead), date - day <= lead,
        !touches.contains(where: { $0.day >= date - lead })
      else { return nil }
      return OccasionDue(occasion: .festival(festival, on: date), day: date)
    }
  }

  /// Since when they should have been asked whether they are content; nil while that is less than a quarter ago. Who
  /// never bought has nothing to be content with.
  private func unaskedSince(_ slot: Int, _ asked: Day?) -> Day? {
    let first = book.invoicesOf[slot].compactMap { book.invoices[slot: $0] }
      .filter { $0.amount.minor > 0 && exists($0) }.map(\.issued).min()
    guard let first else { return nil }
    let since = (asked ?? first) + rules.policy.satisfactionEvery
    return since <= day ? since : nil
  }

  /// Whom to win, in the first two weeks of a quarter, where nothing is overdue: before it is needed (S2).
  private func allyWanted(_ slot: Int) -> [OccasionDue] {
    let (year, month, _) = day.civil
    guard let quarter = Day(year: year, month: (month - 1) / 3 * 3 + 1, day: 1), day - quarter < 14,
      accounts(ofCustomer: slot).daysOverdue == 0
    else { return [] }
    let proposed = allyMap(ofCustomer: slot).proposed.map(\.id)
    return proposed.isEmpty ? [] : [OccasionDue(occasion: .allyWanted(proposed), day: quarter)]
  }
}

extension Replay {
  /// What they are to be asked about the use of: the latest ground that is old enough and not older than a quarter, if
  /// nobody asked since; at most once a quarter.
  private func useCheck(ofCustomer slot: Int, asked: Day?) -> UseCheck? {
    let policy = rules.policy
    // Most customers have nothing of that age, and what a product is called is told by its letters.
    let ages = policy.useCheckDays...max(policy.useCheckDays, policy.satisfactionEvery)
    let isOld = book.invoicesOf[slot].contains { child in
      book.invoices.read(slot: child) { ages.contains(day - $0.issued) } ?? false
        || !book.disputesOf.isEmpty(of: child)
    }
    let mended = mendedCases(ofCustomer: slot)
    guard isOld || !mended.isEmpty else { return nil }
    let invoices = book.invoicesOf[slot].map { ($0, book.invoices[slot: $0]) }
      .compactMap { slot, invoice in invoice.map { (slot, $0) } }.filter { exists($0.1) }
    let grounds = deliveries(invoices.map(\.1)) + settled(invoices) + mended
    let due = grounds.filter { ground in
      let age = day - ground.since
      return age >= policy.useCheckDays && age <= policy.satisfactionEvery
        && asked.map { $0 < ground.since && day - $0 >= policy.satisfactionEvery } ?? true
    }
    return due.max { $0.since < $1.since }
  }

  /// The first delivery, and the first of each product after it.
  private func deliveries(_ invoices: [Invoice]) -> [UseCheck] {
    let sold = invoices.filter { $0.amount.minor > 0 }.sorted { ($0.issued, $0.id) < ($1.issued, $1.id) }
    var products: Set<String> = []
    return sold.compactMap { invoice in
      let product = invoice.product
      let isFirst = products.isEmpty
      guard products.insert(product).inserted, isFirst || !product.isEmpty else { return nil }
      return UseCheck(
        ground: isFirst ? .firstDelivery : .newProduct, since: invoice.issued, what: product)
    }
  }

  /// Cases that were closed of what is used otherwise since: of quality, and of a need that changed (S2 5.2).
  private func mendedCases(ofCustomer slot: Int) -> [UseCheck] {
    cases(ofCustomer: slot).filter(\.about.kind.isReported).compactMap { standing in
      standing.course.closing.map {
        UseCheck(ground: .settledCase, since: $0.day, what: standing.about.facts)
      }
    }
  }

  /// What was contested and is settled.
  private func settled(_ invoices: [(slot: Int, invoice: Invoice)]) -> [UseCheck] {
    invoices.flatMap { slot, _ in
      book.disputesOf[slot].compactMap { book.disputes[slot: $0] }.compactMap { dispute in
        guard let settled = dispute.settled, settled <= day else { return nil }
        return UseCheck(ground: .settledDispute, since: settled, what: dispute.reason)
      }
    }
  }
}

extension Invoice {
  /// What it is for, without how much of it: the words before the first number.
  var product: String {
    String(what.prefix { !$0.isNumber }).split(separator: " ").joined(separator: " ")
  }
}
