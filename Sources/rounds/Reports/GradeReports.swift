internal import BookStore
internal import SalesBook
internal import Screens

// What the commands about grades report, each as of the day taken for today.
extension Report {
  /// The grades a customer had, the latest first.
  static func grades(_ open: OpenBook, ofCustomer slot: Int) -> Report {
    Report(
      open.replay().gradeChanges(ofCustomer: slot).reversed(),
      .text("day") { $0.day.iso },
      .text("grade") { $0.grade.rawValue },
      .text("reason") { $0.reason },
      .text("by") { $0.by },
      .text("id") { $0.id.text })
  }
}
