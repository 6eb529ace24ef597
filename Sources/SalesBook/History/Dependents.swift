extension Book {
  /// The records that name this one, nearest first: what would hang in the air
  /// if it went.
  public func dependents(of noun: Noun, key: String) -> [(noun: Noun, key: String)] {
    switch noun {
    case .customer: ID<Customer>(key).map(dependents(ofCustomer:)) ?? []
    case .invoice: ID<Invoice>(key).map(dependents(ofInvoice:)) ?? []
    case .payment: ID<Payment>(key).map(dependents(ofPayment:)) ?? []
    case .followUp: ID<FollowUp>(key).map(dependents(ofFollowUp:)) ?? []
    case .touch: ID<Touch>(key).map(dependents(ofTouch:)) ?? []
    case .contact: ID<Contact>(key).map(dependents(ofContact:)) ?? []
    case .person: dependents(ofPerson: key)
    case .promise: ID<Promise>(key).map(dependents(ofPromise:)) ?? []
    case .setting, .holiday, .handover, .move, .instalment, .dispute, .allocation, .bounce, .statement,
      .writeOff, .promiseNews, .response, .reminder, .judgement, .rungStep, .hold:
      []
    }
  }

  private func named<Record: BookRecord>(
    _ slots: some Sequence<Int>, _ table: Table<Record>, where isOne: (Record) -> Bool = { _ in true }
  ) -> [(noun: Noun, key: String)] {
    slots.compactMap { table[slot: $0] }.filter(isOne).map { (Record.noun, $0.key.text) }
  }

  private func dependents(ofCustomer id: ID<Customer>) -> [(noun: Noun, key: String)] {
    guard let slot = customers.slot(of: id) else { return [] }
    return named(contactsOf[slot], contacts) + named(handoversOf[slot], handovers)
      + named(touchesOf[slot], touches)
      + named(followUpsOf[slot], followUps) + named(invoicesOf[slot], invoices)
      + named(paymentsOf[slot], payments) + named(promisesOf[slot], promises)
      + named(statementsOf[slot], statements) + named(judgementsOf[slot], judgements)
      + named(rungStepsOf[slot], rungSteps) + named(holdsOf[slot], holds)
      + mergedCustomers(into: id).map { (.customer, $0.text) }
  }

  /// Read in place: an import that is taken back asks this of every customer.
  private func mergedCustomers(into id: ID<Customer>) -> [ID<Customer>] {
    var merged: [ID<Customer>] = []
    customers.forEach { _, customer in
      if customer.mergedInto == id { merged.append(customer.id) }
    }
    return merged
  }

  private func dependents(ofPerson login: String) -> [(noun: Noun, key: String)] {
    named(customers.slots, customers) { $0.owner == login }
      + named(followUps.slots, followUps) { $0.by == login }
      + named(touches.slots, touches) { $0.by == login }
      + named(people.slots, people) { $0.cover == login }
      + named(handovers.slots, handovers) { [$0.from, $0.to, $0.by].contains(login) }
      + named(promises.slots, promises) { $0.by == login }
      + named(promiseNews.slots, promiseNews) { $0.by == login }
      + named(responses.slots, responses) { $0.by == login }
      + named(reminders.slots, reminders) { $0.by == login }
      + named(statements.slots, statements) { $0.by == login }
      + named(judgements.slots, judgements) { $0.by == login }
      + named(holds.slots, holds) { [$0.by, $0.liftedBy].contains(login) }
      + named(writeOffs.slots, writeOffs) { [$0.approver, $0.by].contains(login) }
      + named(rungSteps.slots, rungSteps) { $0.by == login }
  }

  private func dependents(ofInvoice id: ID<Invoice>) -> [(noun: Noun, key: String)] {
    guard let slot = invoices.slot(of: id) else { return [] }
    return named(allocationsTo[slot], allocations) + named(allocationsOfCredit[slot], allocations)
      + named(instalmentsOf[slot], instalments) + named(disputesOf[slot], disputes)
      + named(writeOffsOf[slot], writeOffs) + named(remindersOfInvoice[slot], reminders)
      + promises(naming: id)
  }

  private func dependents(ofPayment id: ID<Payment>) -> [(noun: Noun, key: String)] {
    guard let slot = payments.slot(of: id) else { return [] }
    return named(allocationsFrom[slot], allocations) + named(bounces.slots, bounces) { $0.payment == id }
  }

  private func dependents(ofFollowUp id: ID<FollowUp>) -> [(noun: Noun, key: String)] {
    followUps.slot(of: id).map { named(movesOf[$0], moves) } ?? []
  }

  private func dependents(ofTouch id: ID<Touch>) -> [(noun: Noun, key: String)] {
    guard let customer = touches[id].flatMap({ customers.slot(of: $0.customer) }) else { return [] }
    return named(followUpsOf[customer], followUps) { $0.touch == id }
      + named(reminders.slots, reminders) { $0.touch == id }
  }

  private func dependents(ofPromise id: ID<Promise>) -> [(noun: Noun, key: String)] {
    guard let slot = promises.slot(of: id) else { return [] }
    return named(newsOf[slot], promiseNews) + named(responsesOf[slot], responses)
      + named(remindersOfPromise[slot], reminders) + named(promises.slots, promises) { $0.replaces == id }
  }

  private func promises(naming invoice: ID<Invoice>) -> [(noun: Noun, key: String)] {
    guard let customer = invoices[invoice].flatMap({ customers.slot(of: $0.customer) }) else { return [] }
    return named(promisesOf[customer], promises) { $0.invoices.contains(invoice) }
  }

  private func dependents(ofContact id: ID<Contact>) -> [(noun: Noun, key: String)] {
    guard let customer = contacts[id].flatMap({ customers.slot(of: $0.customer) }) else { return [] }
    return named(touchesOf[customer], touches) { $0.contact == id }
      + named(followUpsOf[customer], followUps) { $0.contact == id }
      + named(promisesOf[customer], promises) { $0.contact == id }
      + named(rungStepsOf[customer], rungSteps) { $0.contact == id }
      + named(statementsOf[customer], statements) { $0.contact == id }
  }
}
