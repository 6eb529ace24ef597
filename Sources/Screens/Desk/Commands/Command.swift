public import SalesBook

/// Something a person can tell the desk to do from its panes: the keys it has,
/// what it needs, its words, and what it then does. One literal in its
/// chapter's file says all of it; dispatch, key bar, key boxes, tips, help,
/// palette and the manual are made from that.
///
/// A class, since bindings, rows and effects all point at the same hundred.
public final class Command: Sendable {
  /// What configuration files and the palette call it, whatever the language.
  public let name: String
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
  /// Where under that head.
  let place: CommandPlace
  /// What must be there for it to do anything; the first that is missing is
  /// the reason given.
  let needs: [Need]
  /// In which key bars it is shown, and at which place.
  let bars: [KeyBar: Int]
  /// When somebody new is told of it; nil for never.
  let tip: Int?
  /// Whether it takes the cursor some rows on and does nothing else.
  let isStep: Bool
  /// What becomes of a text typed behind its name in the palette.
  let argument: CommandArgument
  /// What its keys mean while the book is shown as of a day gone by, if
  /// something else.
  let onPastDay: Command?
  /// What it would copy, shown in the box of keys; nil for one that copies nothing.
  let copies: (@Sendable (Desk, Book) -> String?)?
  /// Does it; what it needs is there.
  let run: @Sendable (inout Desk, Book) -> [Effect]
  /// What else people call it, or what they do it for, in whatever language: the palette finds it by that too.
  let also: [String]
  private let texts: CommandTexts

  /// A command of that name and those keys. `and` and `within` give it further
  /// keys in some panes; `also` says what else people call it, parted by commas;
  /// `say` its name and its help in English, simplified and traditional Chinese.
  init(
    _ name: String, _ keys: [String], _ group: CommandGroup, _ place: CommandPlace = .middle,
    in scope: CommandScope = .everywhere, and keysInSome: [String] = [], within some: CommandScope = .lists,
    needs: [Need] = [], bar bars: [KeyBar: Int] = [:], tip: Int? = nil, isStep: Bool = false,
    argument: CommandArgument = .none, onPastDay: Command? = nil,
    copies: (@Sendable (Desk, Book) -> String?)? = nil, also others: String = "",
    say english: CommandTexts.Pair, _ simplified: CommandTexts.Pair, _ traditional: CommandTexts.Pair,
    run: @escaping @Sendable (inout Desk, Book) -> [Effect]
  ) {
    (self.name, self.keys, self.group, self.place, self.scope) = (name, keys, group, place, scope)
    (self.keysInSome, self.some, self.needs) = (keysInSome, some, needs)
    (self.bars, self.tip, self.isStep) = (bars, tip, isStep)
    (self.argument, self.onPastDay, self.copies, self.run) = (argument, onPastDay, copies, run)
    also = Command.spellings(others)
    texts = CommandTexts(english, simplified, traditional)
  }
}

extension Command {
  /// What stands between commas, in small letters.
  static func spellings(_ text: String) -> [String] {
    text.lowercased().split(separator: ",").map { String($0).trimmed }
  }

  /// Its words in a language.
  public func text(in language: Language) -> CommandText { texts.text(in: language) }
}

extension Command: Hashable {
  /// Two are one if they have one name.
  public static func == (one: Command, other: Command) -> Bool { one.name == other.name }
  /// Its name is what counts.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Command: CustomStringConvertible {
  /// Its name.
  public var description: String { name }
}
