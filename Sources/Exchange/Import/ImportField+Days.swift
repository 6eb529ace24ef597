internal import SalesBook

// The fields of a list of days off.
extension ImportField {
  /// The day, or the first of several.
  static let holiday = ImportField(
    "day", .day, called: .field("Day", of: .holiday),
    names: [
      "date", "day", "dtstart", "start date", "start", "begin", "from", "first day", "holiday date", "日期",
      "日子", "开始日期",
      "開始日期", "起始日期", "开始", "開始", "放假日期", "节日日期", "節日日期", "假日日期",
    ])

  /// The last of several days, which is one of them.
  static let lastDay = ImportField(
    "end", .day, called: .lastDay,
    names: [
      "end date", "end", "dtend", "until", "to", "through", "last day", "结束日期", "結束日期", "截止日期", "结束", "結束",
      "至", "止",
    ])

  /// What the day is called.
  static let dayName = ImportField(
    "name", fills: "Name", of: Holiday.self,
    names: [
      "holiday name", "name", "holiday", "summary", "festival", "title", "subject", "event", "description",
      "节日名称",
      "節日名稱", "名称", "名稱", "节日", "節日", "节假日", "節假日", "假日名称", "假日名稱", "假日", "假期", "节日名", "备注", "備註", "说明", "說明",
    ])

  /// Whether it is off or worked.
  static let dayKind = ImportField(
    "kind", called: .field("Kind", of: .holiday),
    names: [
      "kind", "type", "day type", "category", "work or rest", "类型", "類型", "类别", "類別", "性质", "性質", "种类", "種類",
      "班休", "休班",
      "是否放假", "放假或上班",
    ])

  /// How it comes again: a rule of RFC 5545.
  static let repeats = ImportField("repeats", called: .repeats, names: ["rrule", "repeats", "recurrence"])
}
