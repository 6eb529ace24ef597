/// What a piece of text means on screen.
///
/// Drawing names roles only; a theme says how each one looks.
///
/// The raw values are the names theme files use.
public enum StyleRole: String, CaseIterable, Hashable, Sendable {
  /// Ordinary text.
  case text
  /// What matters less than the text beside it.
  case dim
  /// A row or command that is not to be had now.
  case disabled

  /// The title of a pane without the focus.
  case title
  /// The title of the pane the keys go to.
  case titleFocused
  /// The lines between panes.
  case rule
  /// The edge of a box that lies over the panes.
  case frame
  /// A pane's name in the tab bar.
  case tab
  /// The name of the pane on screen in the tab bar.
  case tabActive
  /// Column heads and the heads of sections.
  case heading
  /// The name in front of a value.
  case label
  /// What could be done here; what an empty pane says.
  case hint
  /// A key, in the key bar and in help.
  case key

  /// The row the cursor is on.
  case selected
  /// The row the cursor is on in a pane without the focus.
  case selectedUnfocused
  /// A row marked for a common action.
  case marked
  /// The letters of a row that the filter found.
  case match
  /// A customer's tag.
  case tag
  /// An amount.
  case money

  /// Past its date.
  case overdue
  /// Past its date by so much that somebody must act.
  case overdueLong
  /// Whom to call first.
  case firstCall
  /// Due this very day.
  case dueToday
  /// Today in a calendar.
  case today
  /// Days off in a calendar.
  case dayOff
  /// As it should be: paid, kept, done.
  case ok
  /// Wants a look.
  case warning
  /// Refused or failed.
  case error

  /// A field that can be typed in.
  case input
  /// The cell in a field where the next letter goes.
  case inputCursor
  /// A field whose value was not understood.
  case inputInvalid
  /// The status line's ordinary word.
  case status
  /// The status line's "saved": it is on disk.
  case statusSaved
  /// A colleague's change, told quietly.
  case notice
  /// The mark of a view that cannot be written in, such as a past day.
  case readOnly

  /// Share of an aging bar that is not due, or the first of a mix.
  case bar1
  /// Share 1–30 days over, or the second of a mix.
  case bar2
  /// Share 31–60 days over, or the third of a mix.
  case bar3
  /// Share 61–90 days over, or the fourth of a mix.
  case bar4
  /// Share over 90 days, or the fifth of a mix.
  case bar5

  /// A day of the calendar with nothing on it.
  case heat0
  /// A quiet day.
  case heat1
  /// An ordinary day.
  case heat2
  /// A full day.
  case heat3
  /// A day with more than one can do.
  case heat4
}

/// A piece of text with one meaning; a row of them is a line.
public struct Span: Hashable, Sendable {
  /// What it says; made inert when it is drawn.
  public var text: String
  /// What it means.
  public var role: StyleRole

  /// The text `text` meaning `role`.
  public init(_ text: String, _ role: StyleRole = .text) {
    self.text = text
    self.role = role
  }
}
