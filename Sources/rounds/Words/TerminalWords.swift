internal import RecFile
internal import Screens
internal import TextCanvas

/// What is said when there is no screen to say it on.
struct TerminalWords: Catalogue {
  let notATerminal: String
  let cannotMoveCursor: @Sendable (_ terminal: String) -> String
  let unknownTerminal: @Sendable (_ terminal: String) -> String
  let noUTF8Locale: String
  let refused: @Sendable (_ terminal: String) -> String
  let unknownCommand: @Sendable (_ command: String) -> String
  let unknownKey: @Sendable (_ key: String, _ command: String) -> String
  let keyClash: @Sendable (_ one: String, _ other: String, _ keys: String) -> String
  let reading: String
  let localeReplaced: String
  let terminalReplaced: @Sendable (_ terminal: String) -> String
  let noTheme: @Sendable (_ name: String, _ others: String) -> String
  let badStyle: @Sendable (_ said: String) -> String

  /// The words of that language.
  static func of(_ language: Language) -> TerminalWords { language.words() }

  static let english = TerminalWords(
    notATerminal: "the desk needs a terminal; for plain text use rounds today, rounds overdue …",
    cannotMoveCursor: {
      "the terminal \"\($0)\" cannot show a full screen; use rounds today, rounds overdue …"
    },
    unknownTerminal: { "this system does not know the terminal \"\($0)\"; try TERM=xterm-256color rounds" },
    noUTF8Locale: "this system has no UTF-8 locale, not even C.UTF-8",
    refused: { "the terminal \"\($0)\" could not be opened" },
    unknownCommand: { "config.rec: there is no command \($0)" },
    unknownKey: { "config.rec: \($1): there is no key \"\($0)\"" },
    keyClash: { "config.rec: \($0) and \($1) would both have the key \($2)" },
    reading: "Reading the book ...",
    localeReplaced: "this box lacks your locale; characters are handled as in C.UTF-8",
    terminalReplaced: { "this box does not know \($0); it is taken for xterm-256color" },
    noTheme: { "there is no theme \($0); there are \($1)" },
    badStyle: { "\($0) is no style; it looks as in the theme ink" })

  static let simplifiedChinese = TerminalWords(
    notATerminal: "需要在终端中打开；纯文本请用 rounds today、rounds overdue 等",
    cannotMoveCursor: { "终端“\($0)”不能全屏显示；请用 rounds today、rounds overdue 等" },
    unknownTerminal: { "本机不认识终端“\($0)”；请试 TERM=xterm-256color rounds" },
    noUTF8Locale: "本机没有 UTF-8 区域设置",
    refused: { "无法打开终端“\($0)”" },
    unknownCommand: { "config.rec:没有命令 \($0)" },
    unknownKey: { "config.rec:\($1)：没有按键“\($0)”" },
    keyClash: { "config.rec:\($0) 与 \($1) 的按键 \($2) 冲突" },
    reading: "正在读取客户簿…",
    localeReplaced: "本机没有你的区域设置，按 C.UTF-8 处理字符",
    terminalReplaced: { "本机不认识 \($0)，按 xterm-256color 处理" },
    noTheme: { "没有主题 \($0)；可用的有 \($1)" },
    badStyle: { "\($0) 不是有效样式；按主题 ink 显示" })

  static let traditionalChinese = TerminalWords(
    notATerminal: "需要在終端機中開啟；純文字請用 rounds today、rounds overdue 等",
    cannotMoveCursor: { "終端機「\($0)」不能全螢幕顯示；請用 rounds today、rounds overdue 等" },
    unknownTerminal: { "本機不認識終端機「\($0)」；請試 TERM=xterm-256color rounds" },
    noUTF8Locale: "本機沒有 UTF-8 地區設定",
    refused: { "無法開啟終端機「\($0)」" },
    unknownCommand: { "config.rec:沒有命令 \($0)" },
    unknownKey: { "config.rec:\($1)：沒有按鍵「\($0)」" },
    keyClash: { "config.rec:\($0) 與 \($1) 的按鍵 \($2) 衝突" },
    reading: "正在讀取客戶簿…",
    localeReplaced: "本機沒有你的地區設定，按 C.UTF-8 處理字元",
    terminalReplaced: { "本機不認識 \($0)，按 xterm-256color 處理" },
    noTheme: { "沒有主題 \($0)；可用的有 \($1)" },
    badStyle: { "\($0) 不是有效樣式；按主題 ink 顯示" })
}

extension TerminalWords {
  /// What is wrong with one line of a theme file.
  func themeFault(_ kind: ThemeProblem.Kind) -> String {
    switch kind {
    case .syntax(let error): badStyle(error.excerpt)
    case .noStyles: badStyle("%rec: Style")
    case .missingRole: badStyle("Role:")
    case .unknownRole(let name): badStyle("Role: \(name)")
    case .repeatedRole(let role): badStyle("Role: \(role.rawValue)")
    case .unknownColour(let name): badStyle("\(name)")
    case .unknownAttribute(let name): badStyle("Attributes: \(name)")
    case .unknownField(let name): badStyle("\(name):")
    }
  }
}
