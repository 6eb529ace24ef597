/// What a file brings in.
public enum ImportKind: String, Sendable, CaseIterable {
  /// Invoices with what has been paid on them.
  case receivables
  /// Customers with a contact each.
  case customers
  /// Money a bank has received.
  case payments

  /// The fields a file of this kind may feed, in the order they are shown.
  public var fields: [ImportField] {
    switch self {
    case .receivables:
      [
        .customerID, .customer, .invoice, .issued, .due, .amount, .currency, .paidOn, .paid, .open,
        .disputed, .purpose, .contact, .phone, .owner,
      ]
    case .customers:
      [
        .customerID, .customer, .shortName, .contact, .phone, .weChat, .email, .address, .owner, .tags,
        .terms, .creditLimit, .currency, .note,
      ]
    case .payments:
      [.receivedOn, .payer, .customerID, .amount, .currency, .invoice, .reference, .method, .note]
    }
  }

  /// The fields without which nothing can be brought in; no row may leave them blank.
  public var mandatory: [ImportField] {
    switch self {
    case .receivables: [.customer, .invoice, .due, .amount]
    case .customers: [.customer]
    case .payments: [.receivedOn, .payer, .amount]
    }
  }
}

/// What a column of a file may feed; the raw value is the keyword of `--map`.
public enum ImportField: String, Sendable, CaseIterable {
  /// The number the firm's own system knows the customer by.
  case customerID = "customer-id"
  /// The customer's name; the number stands in where a file has no name.
  case customer
  /// The name the customer goes by, where the file has a long one too.
  case shortName = "short-name"
  /// The number of an invoice.
  case invoice
  /// The day an invoice was issued.
  case issued
  /// The day an invoice falls due.
  case due
  /// The amount of an invoice or a payment.
  case amount
  /// The currency of the amounts in the row.
  case currency
  /// The day an invoice was paid.
  case paidOn = "paid-on"
  /// What has been paid on an invoice.
  case paid
  /// What is still unpaid of an invoice.
  case open
  /// Whether the customer contests an invoice.
  case disputed
  /// What an invoice is for.
  case purpose = "for"
  /// A person at the customer.
  case contact
  /// A telephone number.
  case phone
  /// A WeChat name.
  case weChat = "wechat"
  /// An e-mail address.
  case email
  /// A postal address.
  case address
  /// The colleague a customer belongs to.
  case owner
  /// Free words to filter by.
  case tags
  /// When a customer has agreed to pay.
  case terms
  /// What a customer's open receivables should not pass.
  case creditLimit = "credit-limit"
  /// The day money was received.
  case receivedOn = "received-on"
  /// Who paid, as the bank writes it.
  case payer
  /// The bank's number of a receipt.
  case reference
  /// How money was paid.
  case method
  /// Remarks; a bank's memo.
  case note

  /// What a cell of the column holds.
  public enum Content: Sendable {
    /// Words as they stand.
    case text
    /// A date.
    case day
    /// An amount of money.
    case amount
    /// The name of a currency.
    case currency
    /// Yes or no.
    case flag
  }

  /// What a cell of the field's column holds.
  public var content: Content {
    switch self {
    case .issued, .due, .paidOn, .receivedOn: .day
    case .amount, .paid, .open, .creditLimit: .amount
    case .currency: .currency
    case .disputed: .flag
    case .customerID, .customer, .shortName, .invoice, .purpose, .contact, .phone, .weChat, .email,
      .address, .owner, .tags, .terms, .payer, .reference, .method, .note:
      .text
    }
  }
}
