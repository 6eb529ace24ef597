public import SalesBook

extension Words {
  /// Who wrote something, as far as it is known.
  public func name(of writer: Writer) -> String {
    switch writer {
    case .colleague(let login): login
    case .inName(let login, let user): say("\(user) for \(login)", "\(user) 代 \(login)", "\(user) 代 \(login)")
    case .hand(let owner): byHand(owner)
    }
  }

  private func byHand(_ owner: String) -> String {
    guard !owner.isEmpty else { return say("by hand", "手工修改", "手動修改") }
    return say(
      "by hand; the file is \(possessive(owner))", "手工修改，文件属于 \(owner)", "手動修改，檔案屬於 \(owner)")
  }

  private func possessive(_ name: String) -> String { name.hasSuffix("s") ? name + "'" : name + "'s" }
}
