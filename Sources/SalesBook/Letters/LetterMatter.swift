/// What a letter lists, and what it asks for: the one place where both are worked out, so that the list and the
/// sum under it always add up.
public struct LetterMatter: Equatable, Sendable {
  /// One open item, with what the letter says of it.
  public struct Line: Equatable, Sendable {
    /// The item.
    public let item: OpenItem
    /// How much of it the letter lists: without what is contested, where it asks for money.
    public let money: Money

    /// That much of that item.
    public init(_ item: OpenItem, _ money: Money) {
      self.item = item
      self.money = money
    }
  }

  /// What is taken off the items: it stands below them, so that the letter adds up.
  public struct Deduction: Equatable, Sendable {
    /// What it comes from.
    public let kind: Kind
    /// How much, above 0.
    public let money: Money

    /// That much of that.
    public init(_ kind: Kind, _ money: Money) {
      self.kind = kind
      self.money = money
    }

    /// Where what is taken off comes from.
    public enum Kind: String, Keyword {
      /// Open credit notes.
      case credits
      /// Money received and not allocated.
      case onAccount = "on-account"
      /// Acceptances and post-dated cheques not matured.
      case billsHeld = "bills-held"
      /// What they have promised, its day not gone by.
      case promised
    }
  }

  /// The items, in the order of the account.
  public let lines: [Line]
  /// What is taken off them.
  public let less: [Deduction]
  /// What is asked for, a sum a currency: the lines less the deductions.
  public let asked: [Money]

  /// Those items less that; a currency of which nothing is left to ask for is left out whole.
  public init(_ lines: [Line], less: [Deduction] = []) {
    var asked: [Money] = []
    for line in lines { asked.add(line.money) }
    for part in less { asked.add(-part.money.minor, part.money.currency) }
    asked.removeAll { $0.minor <= 0 }
    let left = Set(asked.map(\.currency))
    self.lines = lines.filter { left.contains($0.money.currency) }
    self.less = less.filter { left.contains($0.money.currency) }
    self.asked = asked
  }

  /// Whether there is nothing to write a letter about.
  public var isEmpty: Bool { asked.isEmpty }
}

extension Replay {
  /// Whether a letter to the customer at a slot would have anything in it.
  public func hasMatter(for kind: Touch.LetterKind, toCustomer slot: Int) -> Bool {
    switch kind {
    case .reminder: !soonDue(ofCustomer: slot).isEmpty
    case .confirmation: !promised(byCustomer: slot).isEmpty
    case .statement: !accountStatements(ofCustomer: slot).isEmpty
    case .winBack: !(openWinBack(ofCustomer: slot)?.course.changes.isEmpty ?? true)
    case .paymentReminder, .demand: !askedFor(ofCustomer: slot).isEmpty
    // They hear of it once it is decided, and not before.
    case .parting:
      exits(ofCustomer: slot).first.map { $0.stage == .carryOut || $0.stage == .moveOn } ?? false
    }
  }

  /// What is open of the customer at a slot, invoices and credit notes: every part, oldest due first,
  /// those of one day by number.
  public func openItems(ofCustomer slot: Int) -> [OpenItem] {
    accounts(ofCustomer: slot).flatMap { $0.items + $0.creditNotes }
      .sorted { ($0.due, $0.number) < ($1.due, $1.number) }
  }

  /// What of the customer at a slot is to ask for now (domain §4), in a payment reminder or a demand: what is
  /// neither contested nor covered by a bill of each past-due item, less what stands against all of them.
  public func askedFor(ofCustomer slot: Int) -> LetterMatter {
    let promises = promises(ofCustomer: slot)
    var (lines, less): ([LetterMatter.Line], [LetterMatter.Deduction]) = ([], [])
    for account in accounts(ofCustomer: slot) {
      let covered = covered(of: account, by: promises)
      guard !rules.policy.isSmall(account.toAskFor(leaving: covered)) else { continue }
      lines += account.items.filter { $0.toAskFor.minor > 0 }.map { LetterMatter.Line($0, $0.toAskFor) }
      less += account.deductions(promised: covered)
    }
    return LetterMatter(lines, less: less)
  }

  /// What of the customer at a slot falls due within the days a reminder reaches; what is contested or
  /// covered by a bill and credit notes are left out.
  public func soonDue(ofCustomer slot: Int) -> LetterMatter {
    LetterMatter(
      openItems(ofCustomer: slot)
        .filter { $0.days <= 0 && $0.due - day < DutyRules.reminderReach && $0.free.minor > 0 }
        .map { LetterMatter.Line($0, $0.free) })
  }

  /// The promises of the customer at a slot to pay that are open, the first day first.
  public func promised(byCustomer slot: Int) -> [Promise] {
    promises(ofCustomer: slot).filter { $0.isOpen && $0.promise.amount != nil }.map(\.promise)
      .sorted { ($0.due, $0.made) < ($1.due, $1.made) }
  }
}

extension Account {
  /// What is taken off past-due items, given minor units live promises cover of each item.
  fileprivate func deductions(promised covered: [Int64]) -> [LetterMatter.Deduction] {
    let promised = zip(items, covered).reduce(0) { $0 + min($1.0.toAskFor.minor, $1.1) }
    let free = bills.reduce(0) { $0 + $1.free }
    let parts: [(LetterMatter.Deduction.Kind, Int64)] = [
      (.credits, credits.minor), (.onAccount, onAccount.minor), (.billsHeld, free), (.promised, promised),
    ]
    return parts.filter { $0.1 > 0 }.map { LetterMatter.Deduction($0.0, Money(minor: $0.1, currency)) }
  }
}
