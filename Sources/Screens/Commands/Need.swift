internal import SalesBook

/// What a command may need to be there, and the sentence it is refused with
/// where that is missing.
struct Need: Sendable {
  /// Whether it is there.
  let isMet: @Sendable (Desk, Book) -> Bool
  /// Why a command is not to be had now.
  let sentence: @Sendable (Desk) -> String

  /// A need with its test and its sentence.
  init(
    isMet: @escaping @Sendable (Desk, Book) -> Bool, sentence: @escaping @Sendable (Desk) -> String
  ) {
    (self.isMet, self.sentence) = (isMet, sentence)
  }

  /// A need with its test, and a sentence that names no key.
  init(_ words: @escaping @Sendable (NeedWords) -> String, isMet: @escaping @Sendable (Desk, Book) -> Bool) {
    self.init(isMet: isMet) { words($0.words.needs) }
  }
}

// A type is written out where a sentence names a command, since that command's
// own literal may name the need.
extension Need {
  /// A customer under the cursor.
  static let customer = Need(\.customer) { !$0.markedCustomers.isEmpty || $0.customer($1) != nil }

  /// Any customer in the book.
  static let someCustomer: Need = Need {
    $1.customers.count > 0
  } sentence: {
    $0.words.needs.someCustomer($0.key(.customers.add))
  }

  /// A planned follow-up under the cursor, or of the customer there.
  static let followUp: Need = Need {
    !$0.markedFollowUps.isEmpty || !$0.markedCustomers.isEmpty || $0.followUp($1)?.isPlanned ?? false
  } sentence: {
    $0.words.needs.followUp($0.key(.followUps.plan))
  }

  /// An invoice under the cursor that is open.
  static let invoice = Need(\.invoice) { $0.invoice($1) != nil }

  /// A payment under the cursor.
  static let payment = Need(\.payment) { $0.payment($1) != nil }

  /// An invoice under the cursor that is contested.
  static let dispute = Need(\.dispute) { !$0.disputes($1).isEmpty }

  /// A credit note under the cursor with something left, or an open invoice
  /// there that one can be set off against.
  static let creditNote = Need(\.creditNote) { $0.setOffMeant($1) != nil }

  /// Money of the customer that no invoice has taken.
  static let moneyOnAccount = Need(\.moneyOnAccount) { $0.moneyOnAccount($1) != nil }

  /// A receipt that waits for its customer.
  static let receipt = Need(\.receipt) { desk, _ in !desk.index.receipts.isEmpty }

  /// A promise of the customer that is open.
  static let openPromise: Need = Need {
    $0.promiseMeant($1) != nil
  } sentence: {
    $0.words.needs.openPromise($0.key(.promises.take))
  }

  /// A broken promise of the customer that nobody answered.
  static let breach = Need(\.breach) { $0.breachMeant($1) != nil }

  /// Something of the customer not yet due to remind of.
  static let reminder = Need(\.reminder) { !$0.remindable($1).isEmpty }

  /// Something overdue of the customer.
  static let arrears = Need(\.arrears) { $0.card($1)?.arrears != nil }

  /// A step of collecting that runs.
  static let runningStep: Need = Need {
    $0.stepMeant($1, isSilent: false) != nil
  } sentence: {
    $0.words.needs.runningStep($0.key(.arrears.takeRung))
  }

  /// A step of collecting nothing has come of yet.
  static let silentStep = Need(\.silentStep) { $0.stepMeant($1, isSilent: true) != nil }

  /// A hold on the customer.
  static let hold = Need(\.hold) { $0.card($1)?.hold != nil }

  /// Two customers marked.
  static let twoMarks: Need = Need {
    desk, _ in
    desk.markedCustomers.count == 2
  } sentence: {
    $0.words.needs.twoMarks($0.key(.finding.mark))
  }

  /// A filter in force.
  static let filter: Need = Need {
    desk, _ in
    !desk.customers.filter.isEmpty
  } sentence: {
    $0.words.needs.filter($0.key(.finding.filter), thenKeep: $0.key(.finding.keepFilter))
  }

  /// Somebody to give customers to.
  static let colleague = Need(\.colleague) { !$0.takers($1).isEmpty }

  /// A book that may be written in: not read-only, and not as of a day gone by.
  static let writing: Need = Need {
    desk, _ in
    !desk.isReadOnly && desk.pastDay == nil
  } sentence: {
    $0.words.needs.writing($0.key(.moving.back))
  }

  /// A book as of a day gone by.
  static let asOf: Need = Need {
    desk, _ in
    desk.pastDay != nil
  } sentence: {
    $0.words.needs.asOf($0.key(.asOf.day))
  }

  /// A telephone number.
  static let phone = Need(\.phone) { $0.phone($1) != nil }

  /// A WeChat name.
  static let weChat = Need(\.weChat) { $0.weChat($1) != nil }

  /// A postal address.
  static let address = Need(\.address) { $0.address($1) != nil }

  /// A book without customers.
  static let emptyBook = Need(\.emptyBook) { $1.customers.count == 0 }
}
