/// What stands together in the list of a round, in its order (round.md §4). Programs read it by its word.
public enum RoundGroup: String, CaseIterable, Sendable {
  case atTheirHour = "at-their-hour"
  /// Our word and theirs.
  case word = "our-word-and-theirs"
  case money
  case planned = "planned-for-today"
  case carriedOver = "carried-over"
  case keepingInTouch = "keeping-in-touch"
  case done
}

extension RoundTurn {
  /// Where in the list it stands while it waits.
  public var group: RoundGroup {
    guard urgency.minute == nil else { return .atTheirHour }
    return switch urgency.roundClass {
    case ...2: .word
    case 3: .money
    case 4: .planned
    case 5: .carriedOver
    default: .keepingInTouch
    }
  }
}
