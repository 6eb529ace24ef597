/// Numbers as a row of marks, one each: how late the latest invoices were paid.
enum Sparkline {
  /// Up to how many days late each mark but the last goes.
  static let bounds = [0, 7, 30, 90]

  /// The marks, from on time or early to very late; in ASCII, which every terminal has.
  static let signs = Array("_.-=#")

  /// So many days late, each as its mark.
  static func text(_ days: [Int]) -> String {
    String(days.map { late in signs[bounds.firstIndex { late <= $0 } ?? bounds.count] })
  }
}
