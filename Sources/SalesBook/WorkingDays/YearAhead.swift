// Of which years a book knows the days off.
extension Book {
  /// The years of which holidays are listed, in order; nil if there are none.
  public var yearsOfHolidays: [Int]? {
    let years = Set(holidays.all.compactMap { Day(iso: $0.day.text)?.civil.year })
    return years.isEmpty ? nil : years.sorted()
  }

  /// The year ahead if no day off or made up is listed of it: this one, and for the last 60 days of it the next.
  public func yearAheadWithoutHolidays(on today: Day) -> Int? {
    let year = (today + 60).civil.year
    return yearsOfHolidays?.contains(year) == true ? nil : year
  }
}
