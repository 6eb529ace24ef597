/// What a source last said of a record: a source is one kind of export of one program, or a bank. What is typed here has
/// none (domain §4 *One fact from two sources*).
///
/// It names the one record it is about. So it is known which sources told of a record, a record is known again by what
/// its source calls it, whatever became of that here, and a cell that says no more than last time changes nothing.
public struct Saying: BookRecord {
  public var id: ID<Saying>
  /// Who said it.
  public var source = ""
  /// The customer it is about, if it is one.
  public var customer: ID<Customer>?
  /// Or the contact.
  public var contact: ID<Contact>?
  /// Or the invoice.
  public var invoice: ID<Invoice>?
  /// Or the payment.
  public var payment: ID<Payment>?
  /// The day it was first said like this.
  public var day = Day(number: 0)
  /// A line for each cell that was not blank: what it is, then what it says.
  public var cells = ""

  public static let noun = Noun.saying
  public static let tableName = "sayings"
  public static let meaning = "what a source last said of a record"
  public static var table: WritableKeyPath<Book, Table<Saying>> { \.sayings }
  public var key: ID<Saying> { id }
  public init(key: ID<Saying>) { id = key }

  public static let fields: FieldList<Saying> = [
    .key(get: { $0.id }, set: { $0.id = $1 }),
    .text("Source", "who said it", .mandatory, get: { $0.source }, set: { $0.source = $1 }).workedOut,
    .mayBelong(
      "Customer", "the customer it is about", through: \.sayingsOfCustomer, get: { $0.customer },
      set: { $0.customer = $1 }
    ).workedOut,
    .mayBelong(
      "Contact", "or the contact", through: \.sayingsOfContact, get: { $0.contact },
      set: { $0.contact = $1 }
    ).workedOut,
    .mayBelong(
      "Invoice", "or the invoice", through: \.sayingsOfInvoice, get: { $0.invoice },
      set: { $0.invoice = $1 }
    ).workedOut,
    .mayBelong(
      "Payment", "or the payment", through: \.sayingsOfPayment, get: { $0.payment },
      set: { $0.payment = $1 }
    ).workedOut,
    .day("Day", "the day it was first said like this", .past, get: { $0.day }, set: { $0.day = $1 }).known
      .workedOut,
    .text("Cells", "what it said, a line for each cell", get: { $0.cells }, set: { $0.cells = $1 }).workedOut,
  ]
}

extension Saying {
  /// What is typed here is of no source.
  public static let typed = ""
}

extension Book {
  /// The sources that told of a payment; `Saying.typed` alone where none did.
  public func sources(of payment: ID<Payment>) -> Set<String> {
    sources(payments.slot(of: payment).map { sayingsOfPayment[$0] })
  }

  /// The sources that told of an invoice; `Saying.typed` alone where none did.
  public func sources(of invoice: ID<Invoice>) -> Set<String> {
    sources(invoices.slot(of: invoice).map { sayingsOfInvoice[$0] })
  }

  private func sources(_ slots: Links.Chain?) -> Set<String> {
    let said = slots?.compactMap { sayings[slot: $0]?.source } ?? []
    return said.isEmpty ? [Saying.typed] : Set(said)
  }
}

extension Saying {
  /// The record a saying is about.
  public enum Subject: Hashable, Sendable {
    case customer(ID<Customer>)
    case contact(ID<Contact>)
    case invoice(ID<Invoice>)
    case payment(ID<Payment>)
  }

  /// What it is about; nil where its fields name nothing.
  public var subject: Subject? {
    get {
      payment.map(Subject.payment) ?? invoice.map(Subject.invoice) ?? contact.map(Subject.contact)
        ?? customer.map(Subject.customer)
    }
    set {
      (customer, contact, invoice, payment) = (nil, nil, nil, nil)
      switch newValue {
      case .customer(let id): customer = id
      case .contact(let id): contact = id
      case .invoice(let id): invoice = id
      case .payment(let id): payment = id
      case nil: break
      }
    }
  }
}
