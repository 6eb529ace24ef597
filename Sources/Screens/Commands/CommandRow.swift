/// What the desk knows about one command: where and by which keys it is had,
/// and what it needs.
public struct CommandRow: Sendable {
  /// The command.
  public let command: Command
  /// The keys it has unless the configuration says otherwise, one by one or in
  /// sequences (`g g`); none if only the palette has it.
  public let keys: [String]
  /// Keys it has besides in some of its panes only, where they are free.
  public let keysInSome: [String]
  /// Which panes those are.
  public let some: CommandScope
  /// Where it is to be had.
  public let scope: CommandScope
  /// Under which head help lists it.
  public let group: CommandGroup
  /// What must be there for it to do anything; the first that is missing is
  /// the reason given.
  let needs: [Need]

  init(
    _ command: Command, _ keys: [String], _ group: CommandGroup, in scope: CommandScope = .everywhere,
    and keysInSome: [String] = [], within some: CommandScope = .lists, needs: [Need] = []
  ) {
    self.command = command
    self.keys = keys
    self.keysInSome = keysInSome
    self.some = some
    self.group = group
    self.scope = scope
    self.needs = needs
  }
}

/// What a command may need to be there. Where it is missing, the command is
/// refused with the sentence the catalogue has for it.
enum Need: CaseIterable, Sendable {
  /// A customer under the cursor.
  case customer
  /// Any customer in the book.
  case someCustomer
  /// A planned follow-up under the cursor, or of the customer there.
  case followUp
  /// An invoice under the cursor that is open.
  case invoice
  /// A payment under the cursor.
  case payment
  /// An invoice under the cursor that is contested.
  case dispute
  /// A credit note under the cursor with something left, or an open invoice
  /// there that one can be set off against.
  case creditNote
  /// Money of the customer that no invoice has taken.
  case moneyOnAccount
  /// A receipt that waits for its customer.
  case receipt
  /// A promise of the customer that is open.
  case openPromise
  /// A broken promise of the customer that nobody answered.
  case breach
  /// Something of the customer not yet due to remind of.
  case reminder
  /// Something overdue of the customer.
  case arrears
  /// A step of collecting that runs.
  case runningStep
  /// A step of collecting nothing has come of yet.
  case silentStep
  /// A hold on the customer.
  case hold
  /// Two customers marked.
  case twoMarks
  /// A filter in force.
  case filter
  /// Somebody to give customers to.
  case colleague
  /// A book that may be written in: not read-only, and not as of a day gone by.
  case writing
  /// A book as of a day gone by.
  case asOf
  /// A telephone number.
  case phone
  /// A WeChat name.
  case weChat
  /// A postal address.
  case address
  /// A book without customers.
  case emptyBook
}
