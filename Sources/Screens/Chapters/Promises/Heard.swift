internal import SalesBook

/// A record of what was heard from a customer on a day, from one of their people if known: what the forms of several
/// chapters begin with.
protocol Heard: BookRecord where Key == ID<Self> {
  /// From whom.
  var customer: ID<Customer> { get set }
  /// From which of their people, if known.
  var contact: ID<Contact>? { get set }
  /// The day it was heard.
  var day: Day { get set }
}

extension Heard {
  /// One heard today from the customer a command is about; nil where there is none.
  static func heard(_ desk: Desk, _ book: Book) -> Self? {
    desk.customer(book).map { customer in
      var heard = Self(key: .none)
      (heard.customer, heard.day) = (customer.id, desk.today)
      return heard
    }
  }

  /// One heard in a contact.
  static func heard(in touch: Touch) -> Self {
    var heard = Self(key: .none)
    (heard.customer, heard.contact, heard.day) = (touch.customer, touch.contact, touch.day)
    return heard
  }
}

extension Desk {
  /// The rows with which its form ends: which of their people it was, and when.
  func heardFrom<Entry, Record: Heard>(
    _ customer: Customer, _ ask: Asking<Entry, Record>, _ book: Book
  ) -> [FormRow<Entry>] {
    contact(of: customer, ask, book) + [ask("Day", isNeeded: true)]
  }
}
