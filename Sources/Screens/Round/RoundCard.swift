internal import SalesBook
internal import TextCanvas

/// Everything a card of the round says of a customer, in the words of the screen, rows from the top (round.md §2 *The
/// card*). Long text is not wrapped: what there is no room for the drawing leaves out.
struct RoundCard {
  /// Where the customer stands in its table.
  let slot: Int
  let who: Who
  let whom: Called
  /// The first reason; or by whom it is done.
  let why: Why
  /// The other reasons, in their order, and what colleagues are to do there that day.
  let also: [String]
  /// What others did to the customer since the round began, the last in front.
  let colleagues: [Colleague]
  /// What whose round it is did themselves, the last in front: it stands where one goes back to the card.
  let own: [String]
  /// What to say: a paragraph of the first reason, and one of another that may ride along; none where it is done.
  let say: [String]
  /// The one thing not to do; empty where there is none.
  let avoid: String
  /// What to look at first, the most weighty in front.
  let look: [Look]
  /// What `look` asks in passing where nothing stands before it, for the form that takes the answer; else nil.
  let question: DossierGap?
  /// One row a currency, the main one first; at most two.
  let money: [String]
  /// Word kept both ways, who buys, pays and is our ally.
  let word: [Fact]
  /// The last touches, the last in front; at most six.
  let touches: [TouchLine]
  /// Whether the not-line forbids to speak of money: of such reasons nothing is said and nothing is settled.
  let forbidsMoney: Bool

  /// Row *who*.
  struct Who: Equatable {
    /// That supply is stopped: `#HOLD`; empty where it is not.
    let hold: String
    /// The name, with `~` behind it if others follow it.
    let name: String
    /// The letter; empty without a grade.
    let grade: String
    /// `for lina`, `to approve`.
    let marks: [String]
    /// What is to ask for, what it rests to, or `-`.
    let toAskFor: [Span]
  }

  /// Row *whom*.
  struct Called: Equatable {
    /// The person; nil where nobody is known.
    let contact: ID<Contact>?
    let name: String
    /// Role, and what they decide.
    let work: String
    /// Empty for none.
    let phone: String
    /// Empty for none.
    let weChat: String
    /// `decider not known`, or whom to ask where there is no telephone; empty for nothing.
    let remark: String
    /// What `y y` copies: telephone, else WeChat, mail, address.
    let reach: String
  }

  /// Row *why*.
  struct Why: Equatable {
    /// `!!`, `!` or `.`: it carries the meaning where there is no colour.
    let sign: String
    /// Large: in English in capitals.
    let head: String
    /// The facts behind it.
    let facts: String
    let role: StyleRole
  }

  /// A line of what a colleague did.
  struct Colleague: Equatable {
    let text: String
    /// Whether it settled a reason.
    let settles: Bool
  }

  /// A line of *look*.
  struct Look: Equatable {
    let text: String
    let isWarning: Bool
  }

  /// A label with its value.
  struct Fact: Equatable {
    let label: String
    let value: String
    var role = StyleRole.text
  }

  /// One of the last touches.
  struct TouchLine: Equatable {
    /// `11-20`
    let day: String
    /// Login.
    let by: String
    /// How, or that it reached nobody.
    let how: String
    let said: String
  }
}
