import SalesBook

extension SampleBook {
  /// When and among whom the sample book plays: a seller of labels, scales and
  /// packing goods, eighteen months up to *today*.
  struct Stage {
    /// The day everything is dated by.
    let today: Day
    /// Login of the person the book is made for.
    let login: String
    /// The first day of the book's history.
    let start: Day
    /// The holidays announced by today for the years around it.
    let holidays: [(entered: Day, holiday: Holiday)]
    private let calendar: WorkingDays

    /// That stage.
    init(today: Day, login: String) {
      self.today = today
      self.login = login
      let start = today.adding(months: -18)
      self.start = start
      holidays = HolidayNotice.mainland.flatMap { notice -> [(entered: Day, holiday: Holiday)] in
        guard let published = notice.published, published < today else { return [] }
        return notice.days.filter { Stage.isNear($0, today) }.map { (max(start, published + 1), $0) }
      }
      var book = Book()
      for (_, holiday) in holidays { book.put(holiday) }
      calendar = WorkingDays(book, policy: Policy())
    }

    /// Whether a holiday is of this year, the one before or the one after.
    private static func isNear(_ holiday: Holiday, _ today: Day) -> Bool {
      Day(iso: holiday.day.text).map { abs($0.civil.year - today.civil.year) <= 1 } ?? false
    }

    /// That day if it is worked, else the last worked day before it.
    func worked(onOrBefore day: Day) -> Day {
      (0..<30).lazy.map { day - $0 }.first(where: calendar.contains) ?? day
    }

    /// That day if it is worked, else the next that is.
    func worked(onOrAfter day: Day) -> Day { calendar.onOrAfter(day) }

    /// When something counted from today happened or will: -3 is the working
    /// day that was three days ago or before, 5 the one in five days or after.
    /// Today itself may be any day.
    func day(_ offset: Int) -> Day {
      if offset == 0 { return today }
      return offset < 0 ? worked(onOrBefore: today + offset) : worked(onOrAfter: today + offset)
    }

    /// The login of one of us; a namesake of the book's owner gets another.
    func login(of colleague: Colleague) -> String {
      switch colleague {
      case .me: login
      case let other: other.rawValue == login ? other.rawValue + "2" : other.rawValue
      }
    }
  }
}
