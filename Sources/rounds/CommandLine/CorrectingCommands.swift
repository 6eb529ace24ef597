internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds change`: fields of a record become different.
struct ChangeCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: "Change fields of a record: rounds change 7K2QM4 Amount=500 Day=11-20.",
    discussion: """
      A payment is corrected as if it had always been so: Customer=NAME moves it, what it settles follows.
      A field with nothing behind the = is emptied. rounds schema lists the fields of every table.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Argument(
    help: "The record: its ID (rounds records), an invoice's number, or the customer's number or name.")
  var record: String
  @Argument(help: "Field=value, as rounds schema has the fields.") var fields: [String]

  func run(on book: OpenBook) throws {
    let named = try RecordNamed(record, in: book)
    func open<Record: BookRecord>(_: Record.Type) throws -> any Operation {
      guard let key = Record.Key(named.key), let seen = book.store.book[keyPath: Record.table][key] else {
        throw CommandFailure(sentence: book.spoken.noSuchRecord(record))
      }
      var wanted = seen
      for field in fields { try put(field, into: &wanted, book) }
      if let payment = seen as? Payment, let corrected = wanted as? Payment {
        return CorrectPayment(payment, to: corrected)
      }
      return EditRecord(seen, to: wanted)
    }
    book.tell(try book.commit(open(named.noun.record), insists: insistence.isGiven))
  }

  /// Puts `Field=value` into a record. What it is and to whom it belongs stays, but for a payment's customer.
  private func put<Record: BookRecord>(_ text: String, into record: inout Record, _ book: OpenBook) throws {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2,
      let field = Record.fields.first(where: { $0.name.lowercased() == parts[0].lowercased() })
    else {
      let names = Record.fields.map(\.name).joined(separator: ", ")
      throw CommandFailure(sentence: book.spoken.noSuchField(parts[0], names))
    }
    let isOwner = Record.fields.references.contains { $0.field == field.name && $0.isOwner }
    let value = try read(parts[1], as: field, book)
    guard field.kind != .key, !isOwner || record is Payment && field.name == "Customer" else {
      throw CommandFailure(sentence: book.spoken.fieldStays(field.name))
    }
    do throws(FieldError) {
      try record.set(field.name, to: value)
    } catch {
      throw CommandFailure(sentence: "\(field.name): \(book.words.sentence(error))")
    }
  }

  /// The values a text stands for in files.
  private func read<Record: BookRecord>(
    _ text: String, as field: Field<Record>, _ book: OpenBook
  ) throws -> [String] {
    guard !text.isEmpty else { return [] }
    switch field.kind {
    case .day(let leaning): return [try book.typed(text, leaning: leaning).iso]
    case .repeats: return [try book.typedRule(text, from: book.clock.today).text]
    case .reference(.customer): return [try RecordNamed.customer(text, in: book).id.text]
    default: return field.presence == .repeated ? text.split(separator: ",").map { String($0) } : [text]
    }
  }
}

/// `rounds remove`: a record that should never have been.
struct RemoveCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take away a record that should never have been, with the reason.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Argument(help: "The record's ID (rounds records), or an invoice's number.") var record: String
  @Argument(help: "Why; history keeps it.") var reason: [String]

  func run(on book: OpenBook) throws {
    let named = try RecordNamed(record, in: book)
    func open<Record: Removable>(_: Record.Type) throws -> any Operation {
      guard let id = ID<Record>(named.key) else {
        throw CommandFailure(sentence: book.spoken.noSuchRecord(record))
      }
      return TakeAway<Record>(id, reason: reason.joined(separator: " "))
    }
    guard let type = named.noun.record as? any Removable.Type else {
      throw CommandFailure(sentence: book.spoken.cannotBeRemoved(book.words.name(of: named.noun), named.key))
    }
    book.tell(try book.commit(open(type)))
  }
}

/// `rounds bounce`: a payment was reversed.
struct BounceCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "bounce", abstract: "Note that a payment was reversed: it settles nothing from that day on.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Option(help: .day("The day it was reversed, if not today.")) var day: String?
  @Option(help: .text("Why.")) var reason = ""
  @Argument(help: "The payment's ID, the number of the invoice it settles, or the customer.") var payment:
    String
  @Argument(help: "Of these, the payment of this amount.") var amount: String?

  func run(on book: OpenBook) throws {
    var bounce = Bounce(key: .none)
    bounce.payment = try RecordNamed.payment(payment, amount, in: book).id
    bounce.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    bounce.reason = reason
    book.tell(try book.commit(BouncePayment(bounce)))
  }
}

/// `rounds refund`: money is given back.
struct RefundCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "refund",
    abstract: "Note money given back: of what is on account, or of an open credit note.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .day("The day it went out, if not today.")) var day: String?
  @Option(help: .text("Why.")) var reason = ""
  @Option(help: .number("The number of the credit note it is given back for.")) var credit: String?
  @Argument(help: "The payment's ID, or the customer.") var record: String
  @Argument(help: UsageWords.amount) var amount: String

  func run(on book: OpenBook) throws {
    var refund = Refund(key: .none)
    let currency: Currency
    if let credit {
      let note = try book.invoice(credit, of: RecordNamed.customer(record, in: book))
      refund.credit = note
      currency = book.store.book.invoices[note]?.amount.currency ?? book.policy.currency
    } else {
      let payment = try book.payment(withMoneyLeft: record)
      (refund.payment, currency) = (payment.id, payment.amount.currency)
    }
    do throws(FieldError) {
      refund.amount = try TypedAmount.read(amount, currency: currency)
    } catch {
      throw CommandFailure(sentence: book.words.sentence(error))
    }
    refund.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    refund.reason = reason
    book.tell(try book.commit(RefundMoney(refund), insists: insistence.isGiven))
  }
}

extension OpenBook {
  /// The payment of that ID, or the customer's oldest with money on account.
  fileprivate func payment(withMoneyLeft text: String) throws -> Payment {
    if let payment = ID<Payment>(text).flatMap({ store.book.payments[$0] }) { return payment }
    let customer = try RecordNamed.customer(text, in: self)
    let replay = Replay(store.book, asOf: .endOfTime)
    let theirs = RecordNamed.payments(of: customer, in: self).filter { replay.onAccount($0).minor > 0 }
    guard let oldest = theirs.first else {
      throw CommandFailure(sentence: spoken.nothingOnAccount(customer.name))
    }
    return oldest
  }
}

extension OpenBook {
  /// Whether a payment settles some of an invoice.
  fileprivate func settles(_ payment: Payment, _ invoice: Invoice) -> Bool {
    store.book.allocations(of: payment.id).contains { $0.invoice == invoice.id }
  }
}

extension RecordNamed {
  /// A customer's payments, the oldest first.
  static func payments(of customer: Customer, in book: OpenBook) -> [Payment] {
    let slot = book.store.book.customers.slot(of: customer.id)
    return
      (slot.map { book.store.book.paymentsOf[$0].compactMap { book.store.book.payments[slot: $0] } } ?? [])
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// The payment with that ID, or the only one of a customer or that settles the invoice of that number; of that
  /// amount if one is given. Where some are meant by the command, only these.
  static func payment(
    _ text: String, _ amount: String?, in book: OpenBook,
    preferring isMeant: (Payment) -> Bool = { _ in false }
  ) throws -> Payment {
    if let payment = ID<Payment>(text).flatMap({ book.store.book.payments[$0] }) { return payment }
    let invoice = try invoice(numbered: text, in: book)
    let customer =
      try invoice.flatMap { book.store.book.customers[$0.customer] } ?? customer(text, in: book)
    let known = try payments(of: customer, in: book).filter { payment in
      guard book.store.book.isStanding(payment), invoice.map({ book.settles(payment, $0) }) ?? true else {
        return false
      }
      guard let amount else { return true }
      do throws(FieldError) {
        return try TypedAmount.read(amount, currency: payment.amount.currency) == payment.amount
      } catch {
        throw CommandFailure(sentence: book.words.sentence(error))
      }
    }
    let fitting = known.contains(where: isMeant) ? known.filter(isMeant) : known
    if fitting.count == 1 { return fitting[0] }
    let listed = fitting.suffix(5).map { "\($0.day.iso) \(book.words.money($0.amount)) \($0.id.text)" }
    throw CommandFailure(
      sentence: book.spoken.payments(fitting.count, customer.name, listed.joined(separator: ", ")))
  }
}
