internal import SalesBook

/// What is said when a record that should never have been is taken away.
struct TakingAwayWords: Catalogue {
  let language: Language

  /// What one asks for.
  func why(_ noun: String) -> String {
    say("Why is the \(noun) taken away?", "为什么删除这条\(noun)？", "為什麼刪除這筆\(noun)？")
  }

  /// The question, of what and which.
  func question(_ noun: String, _ about: String) -> String {
    let which = about.isEmpty ? "" : " \(about)"
    return say("Take away the \(noun)\(which)?", "删除\(noun)\(which)？", "刪除\(noun)\(which)？")
  }

  /// What `y` does.
  var action: String { say("take it away", "删除", "刪除") }

  /// What belongs to it and goes with it.
  func goesToo(_ what: String) -> String {
    say("with it go \(what)", "一并删除：\(what)", "一併刪除：\(what)")
  }

  /// What named it and no longer does.
  func changes(_ what: String) -> String {
    say("\(what) named it and will not any more", "\(what)不再与它关联", "\(what)不再與它關聯")
  }
}
