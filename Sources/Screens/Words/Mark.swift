internal import TextCanvas

/// The signs screens put to what they show: drawn from here, and told of in the legend.
enum Mark {
  /// Before a planned day gone by, behind a calendar day with something left over, before what wants a look; behind
  /// money that is long past due.
  static let late = "!"
  /// What is worse than that.
  static let alarm = "!!"
  /// Behind money past due that is not so for long.
  static let pastDue = "."
  /// Before a planned day on which one does not keep one's distance.
  static let tooSoon = "<"
  /// Before a sum beside which there are others in other currencies.
  static let more = "+"
  /// Where there is nothing.
  static let nothing = "-"
  /// Where no day is planned.
  static let noDay = "--"
  /// Before money that is contested.
  static let contested = "#"
  /// Before the word for a customer supply to whom is stopped.
  static let hold = "#"
  /// Behind somebody other customers listen to.
  static let influential = "~"
  /// Behind what is cut short for want of room.
  static let cut = DisplayWidth.cutMark
  /// Before the row under the cursor.
  static let cursor = ">"
  /// Before a row that is marked, behind the order of a list that is frozen.
  static let marked = "*"
  /// Behind the order of a list that is turned about.
  static let reversed = "^"
  /// Behind today in the calendar.
  static let today = "*"
  /// On a day to which a repeat will bring something.
  static let coming = "+"
  /// Before a customer who came into the round after it was begun.
  static let joined = "+"
  /// Before a customer of the round who was answered for.
  static let done = "-"
  /// Before what something leads to, or what was understood.
  static let leadsTo = "->"
}
