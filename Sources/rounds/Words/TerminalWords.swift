internal import SalesBook
internal import Screens

/// What is said when there is no screen to say it on.
struct TerminalWords: Catalogue {
  let language: Language

  var notATerminal: String {
    say(
      "the desk needs a terminal; for plain text use rounds today, rounds overdue …",
      "需要在终端中打开；纯文本请用 rounds today、rounds overdue 等", "需要在終端機中開啟；純文字請用 rounds today、rounds overdue 等")
  }
  func cannotMoveCursor(_ terminal: String) -> String {
    say(
      "the terminal \"\(terminal)\" cannot show a full screen; use rounds today, rounds overdue …",
      "终端“\(terminal)”不能全屏显示；请用 rounds today、rounds overdue 等",
      "終端機「\(terminal)」不能全螢幕顯示；請用 rounds today、rounds overdue 等")
  }
  func unknownTerminal(_ terminal: String) -> String {
    say(
      "this system does not know the terminal \"\(terminal)\"; try TERM=xterm-256color rounds",
      "本机不认识终端“\(terminal)”；请试 TERM=xterm-256color rounds",
      "本機不認識終端機「\(terminal)」；請試 TERM=xterm-256color rounds")
  }
  var noUTF8Locale: String {
    say("this system has no UTF-8 locale, not even C.UTF-8", "本机没有 UTF-8 区域设置", "本機沒有 UTF-8 地區設定")
  }
  func refused(_ terminal: String) -> String {
    say("the terminal \"\(terminal)\" could not be opened", "无法打开终端“\(terminal)”", "無法開啟終端機「\(terminal)」")
  }
  func unknownCommand(_ command: String) -> String {
    say(
      "config.rec: there is no command \(command)", "config.rec:没有命令 \(command)", "config.rec:沒有命令 \(command)"
    )
  }
  func unknownKey(_ key: String, _ command: String) -> String {
    say(
      "config.rec: \(command): there is no key \"\(key)\"", "config.rec:\(command)：没有按键“\(key)”",
      "config.rec:\(command)：沒有按鍵「\(key)」")
  }
  func keyClash(_ one: String, _ other: String, _ keys: String) -> String {
    say(
      "config.rec: \(one) and \(other) would both have the key \(keys)",
      "config.rec:\(one) 与 \(other) 的按键 \(keys) 冲突", "config.rec:\(one) 與 \(other) 的按鍵 \(keys) 衝突")
  }
  var reading: String { say("Reading the book ...", "正在读取客户簿…", "正在讀取客戶簿…") }
  var localeReplaced: String {
    say(
      "this box lacks your locale; characters are handled as in C.UTF-8", "本机没有你的区域设置，按 C.UTF-8 处理字符",
      "本機沒有你的地區設定，按 C.UTF-8 處理字元")
  }
  func terminalReplaced(_ terminal: String) -> String {
    say(
      "this box does not know \(terminal); it is taken for xterm-256color",
      "本机不认识 \(terminal)，按 xterm-256color 处理", "本機不認識 \(terminal)，按 xterm-256color 處理")
  }
  func noTheme(_ name: String, _ others: String) -> String {
    say(
      "there is no theme \(name); there are \(others)", "没有主题 \(name)；可用的有 \(others)",
      "沒有主題 \(name)；可用的有 \(others)")
  }
  func badStyle(_ said: String) -> String {
    say(
      "\(said) is no style; it looks as in the theme ink", "\(said) 不是有效样式；按主题 ink 显示",
      "\(said) 不是有效樣式；按主題 ink 顯示")
  }
}

extension Words {
  /// What is said when there is no screen to say it on.
  var terminal: TerminalWords { TerminalWords(language: language) }
}
