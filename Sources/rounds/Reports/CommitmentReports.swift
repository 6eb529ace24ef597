internal import BookStore
internal import SalesBook
internal import Screens

// What the commands about our own word report, as of the day taken for today.
extension Report {
  /// What can still be kept, and what we owe an apology for, by its day, of one customer or of all; with `all` what was
  /// kept or broken too, with a login what that colleague sees to.
  static func commitments(_ open: OpenBook, of customer: Customer?, who login: String?, all: Bool) -> Report {
    let (book, replay) = (open.store.book, open.replayOfAll())
    let given = customer.map { one in
      book.customers.slot(of: one.id).map { replay.commitments(ofCustomer: $0) } ?? []
    }
    let rows = (given ?? replay.allCommitments()).filter { standing in
      let commitment = standing.commitment
      let isTheirs = login == nil || commitment.keeper == login
      return (all || standing.isOpen || standing.owesApologySince != nil)
        && (isTheirs || commitment.keeper.isEmpty && replay.isCustomer(commitment.customer, of: login))
    }
    .sorted { ($0.due, $0.commitment.id) < ($1.due, $1.commitment.id) }
    return Report(
      rows,
      .text("due") { $0.due.iso },
      .text("time") { $0.time?.text ?? "" },
      .text("customer") { book.customers[$0.commitment.customer]?.name ?? $0.commitment.customer.text },
      .text("kind", forPeople: { open.words.name(of: $0.commitment.kind) }) { $0.commitment.kind.rawValue },
      .text("what") { $0.commitment.what },
      .text("state", forPeople: { open.words.name(of: $0.state) }) { $0.state.rawValue },
      .text("currency") { $0.commitment.amount?.currency.letters ?? "" },
      .money("amount") { $0.commitment.amount },
      .text("made") { $0.commitment.made.iso },
      .text("by") { $0.commitment.by },
      .text("keeper") { $0.commitment.keeper },
      .number("changed") { $0.changes > 0 ? String($0.changes) : "" },
      .text("apology-owed") { $0.owesApologySince?.iso ?? "" },
      .text(
        "paper",
        forPeople: {
          $0.lacksPaper(open.policy) ? HeadWords(language: open.words.language).missing : $0.reference
        }
      ) { $0.lacksPaper(open.policy) ? "missing" : $0.reference },
      .text("in-return") { $0.commitment.inReturn },
      .text("lacking") { $0.commitment.lacking },
      .text("need") { $0.danger?.need ?? "" },
      .text("helper") { $0.danger?.helper ?? "" },
      .text("override") { $0.commitment.overriddenBy },
      .text("id", isOnlyForPrograms: true) { $0.commitment.id.text },
      .text("customer-id", isOnlyForPrograms: true) { $0.commitment.customer.text })
  }

  /// How well the customers of each of us keep their word, and each of us their own (S4: many weak ones, and one looks
  /// at oneself first).
  static func mirror(_ open: OpenBook, of login: String? = nil) -> Report {
    Report(
      open.replayOfAll().mirrors().filter { mirror in login.map { mirror.words.owner == $0 } ?? true },
      .text("owner") { $0.words.owner },
      .number("customers") { String($0.words.customers) },
      .number("weak") { String($0.words.weak) },
      .number("kept") { String($0.words.kept) },
      .number("due") { String($0.words.due) }.called(\.wordsDue),
      .number("ours-kept") { String($0.words.ours.kept) },
      .number("ours-due") { String($0.words.ours.due) },
      .flag("look-at-oneself", open.words) { $0.looksAtOneself ? true : nil })
  }
}
