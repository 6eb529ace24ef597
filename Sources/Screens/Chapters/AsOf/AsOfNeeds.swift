internal import SalesBook

// What commands about days gone by may need.
extension Need {
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
}
