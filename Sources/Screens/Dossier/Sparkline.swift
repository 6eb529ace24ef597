/// Numbers as a row of marks, one each: how late the latest invoices were paid.
enum Sparkline {
  /// In ASCII, which every terminal has: `_` on time or early, `.` up to a
  /// week late, `-` a month, `=` three, `#` longer.
  static func text(_ days: [Int]) -> String {
    String(
      days.map { late -> Character in
        switch late {
        case ...0: "_"
        case ...7: "."
        case ...30: "-"
        case ...90: "="
        default: "#"
        }
      })
  }
}
