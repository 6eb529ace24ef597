// How a sentence tells what to press or to type.
extension Words {
  /// What does something, before what it does: `u`, `按 u`, `用 rounds undo`.
  func by(_ way: RefusalKeys.Way) -> String {
    switch way {
    case .key(let key): say(key, "按 \(key)", "按 \(key)")
    case .typed(let line): say(line, "用 \(line)", "用 \(line)")
    case .atDesk: say("the desk (rounds)", "在全屏界面（rounds）", "在全螢幕介面（rounds）")
    }
  }

  /// What insists on something that was refused once: `Enter again`.
  func again(_ way: RefusalKeys.Way) -> String {
    switch way {
    case .key(let key): say("\(key) again", "再按 \(key)", "再按 \(key)")
    case .typed(let flag): say(flag, "加上 \(flag)", "加上 \(flag)")
    case .atDesk: by(way)
    }
  }
}
