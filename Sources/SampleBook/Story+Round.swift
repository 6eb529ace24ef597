import SalesBook

extension SampleBook.Story {
  /// What the cards of the round want to know: who buys at 苏州佳禾, and a visit to one who haggles.
  func cards() {
    about(SampleBook.Cast.suzhou) { it in it.knows("曾国庆", on: 0) { $0.decidesPurchasing = true } }
    haggling()
  }

  /// 天津津门 asked for longer terms and was refused, asks for a lower price now, and is visited today.
  private func haggling() {
    guard let tianjin = SampleBook.firms.first(where: { $0.name.hasPrefix("天津津门") }) else { return }
    about(tianjin) { it in
      it.concedes(.term, on: -40) { ($0.asked, $0.term, $0.told) = ("60 天账期", .payment, true) }
      it.concedes(.price, on: -7) { ($0.asked, $0.scope) = ("碳带要降价", "碳带") }
      it.plans("打印机保养", made: -4, for: 0, .visit, with: "盖玉梅", by: .me)
    }
  }
}
