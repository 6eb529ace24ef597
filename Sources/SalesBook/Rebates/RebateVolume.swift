internal import PinyinNames

// What counts for a rebate: facts with a day and a sum, of one currency; what is owed back makes it less.

/// Something that counts, on the day it does so.
struct CountedVolume: Equatable {
  let day: Day
  /// Minor units of the agreement's currency; below 0 what is taken back.
  let minor: Int64
}

extension [CountedVolume] {
  /// What counts within some days.
  func sum(in days: ClosedRange<Day>) -> Int64 {
    Int64(clamping: reduce(Int128(0)) { $0 + (days.contains($1.day) ? Int128($1.minor) : 0) })
  }
}

extension Rebate {
  /// Whether what something is for has the goods in it, capitals or not; an agreement without goods is for all.
  func isFor(_ what: String) -> Bool {
    let wanted = Rebate.words(goods)
    guard !wanted.isEmpty else { return true }
    let told = HalfWidth.text(what).lowercased()
    return wanted.contains { told.contains($0) }
  }

  /// The goods one by one, as they are compared.
  static func words(_ goods: String) -> [String] {
    HalfWidth.text(goods).lowercased().split { ",;、\n".contains($0) }.map { HalfWidth.trimmed(String($0)) }
      .filter { !$0.isEmpty }
  }
}

extension Replay {
  /// Everything that counts for an agreement with the customer at a slot, of whatever day up to the replayed one: for
  /// its own days and those of the year before alike.
  func counted(for rebate: Rebate, in currency: Currency, ofCustomer slot: Int) -> [CountedVolume] {
    switch rebate.counts {
    case .invoiced: creditNotes(rebate, currency, slot) + invoiced(rebate, currency, slot)
    case .paid: creditNotes(rebate, currency, slot) + settled(rebate, currency, slot)
    case .contracts: signed(rebate, currency, slot)
    case .noted: noted(rebate, currency, slot)
    }
  }

  private func invoices(_ rebate: Rebate, _ currency: Currency, _ slot: Int) -> [(slot: Int, Invoice)] {
    book.invoicesOf[slot].compactMap { child in
      guard let invoice = book.invoices[slot: child], exists(invoice), !invoice.isCredit,
        invoice.amount.currency == currency, rebate.isFor(invoice.what)
      else { return nil }
      return (child, invoice)
    }
  }

  private func invoiced(_ rebate: Rebate, _ currency: Currency, _ slot: Int) -> [CountedVolume] {
    invoices(rebate, currency, slot).map { CountedVolume(day: $1.issued, minor: $1.amount.minor) }
  }

  /// What was settled of invoices: by money on the day it was cash, whenever it was allocated, by credit notes on the
  /// day they were; these are taken off as a whole besides.
  private func settled(_ rebate: Rebate, _ currency: Currency, _ slot: Int) -> [CountedVolume] {
    invoices(rebate, currency, slot).flatMap { child, _ in
      book.allocationsTo[child].compactMap { place -> CountedVolume? in
        guard let allocation = book.allocations[slot: place], allocation.day <= day else { return nil }
        guard let id = allocation.payment else {
          return CountedVolume(day: allocation.day, minor: allocation.amount.minor)
        }
        guard let payment = book.payments[id], isCash(payment) else { return nil }
        return CountedVolume(day: payment.cashDay, minor: allocation.amount.minor)
      }
    }
  }

  /// Credit notes, below 0: whole where they are for the goods, else as far as they settle what is.
  private func creditNotes(_ rebate: Rebate, _ currency: Currency, _ slot: Int) -> [CountedVolume] {
    book.invoicesOf[slot].compactMap { child in
      guard let note = book.invoices[slot: child], exists(note), note.isCredit,
        note.amount.currency == currency
      else { return nil }
      if rebate.isFor(note.what) { return CountedVolume(day: note.issued, minor: note.amount.minor) }
      let used = book.allocationsOfCredit[child].compactMap { book.allocations[slot: $0] }
        .filter { allocation in
          allocation.day <= day && (book.invoices[allocation.invoice].map { rebate.isFor($0.what) } ?? false)
        }
      let minor = used.reduce(Int128(0)) { $0 - Int128($1.amount.minor) }
      return minor == 0 ? nil : CountedVolume(day: note.issued, minor: Int64(clamping: minor))
    }
  }

  private func signed(_ rebate: Rebate, _ currency: Currency, _ slot: Int) -> [CountedVolume] {
    deals(ofCustomer: slot).compactMap { standing in
      guard let signed = standing.signed, let amount = standing.deal.amount, amount.currency == currency,
        rebate.isFor(standing.deal.what)
      else { return nil }
      return CountedVolume(day: signed, minor: amount.minor)
    }
  }

  /// What was noted by hand for it, and before its days for agreements about the same goods.
  private func noted(_ rebate: Rebate, _ currency: Currency, _ slot: Int) -> [CountedVolume] {
    book.rebatesOf[slot].flatMap { place -> [CountedVolume] in
      guard let other = book.rebates[slot: place], other.counts == .noted,
        Rebate.words(other.goods) == Rebate.words(rebate.goods)
      else { return [] }
      return book.rebateStepsOf[place].compactMap { child in
        guard let step = book.rebateSteps[slot: child], step.kind == .volume, step.day <= day,
          let amount = step.amount, amount.currency == currency,
          other.id == rebate.id || step.day < rebate.from
        else { return nil }
        return CountedVolume(day: step.day, minor: amount.minor)
      }
    }
  }
}
