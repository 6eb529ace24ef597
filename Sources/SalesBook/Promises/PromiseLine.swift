/// What to say about their promises (S4).
public enum PromiseLine: String, CaseIterable, RoundLine {
  /// Its day, the money on its way.
  case due = "promise-due"
  /// The same of something else than money.
  case dueOther = "promise-due-other"
  /// Its day is gone, and the days of grace run.
  case late = "promise-late"
  /// We are to be there, and it is near.
  case visit = "promise-due-visit"
  /// We are to be there, and it is far: a call comes first.
  case far = "promise-due-far"
  /// We missed the appointment.
  case apology = "promise-apology"
  case breachMild = "breach-1"
  case breachFirm = "breach-2"
  case breachSevere = "breach-3"
  /// They put it off beforehand.
  case putOff = "breach-put-off"
  /// All of it came, too late.
  case cameLate = "breach-came-late"
  /// Something else than money was not done.
  case undone = "breach-undone"
  /// A short word before its day.
  case remind = "promise-remind"

  public var ridesAlong: Bool { self == .remind }
  public var forbidsMoney: Bool { self == .apology }
  public var covers: Set<NotRule> { self == .remind || self == .putOff ? [.livePromise] : [] }
}
