internal import Screens

/// What the command line says besides its usage, which is English.
struct CommandWords: Catalogue {
  let noSuchCustomer: @Sendable (_ text: String) -> String
  let severalCustomers: @Sendable (_ text: String, _ names: String) -> String
  let noSuchInvoice: @Sendable (_ number: String, _ customer: String) -> String
  let made: @Sendable (_ folder: String) -> String
  let allWell: String
  let nothingChanged: String
  let editorFailed: @Sendable (_ editor: String, _ status: Int) -> String
  let copyKept: @Sendable (_ path: String) -> String

  static let english = CommandWords(
    noSuchCustomer: { "no customer matches \"\($0)\"; rounds customers lists them" },
    severalCustomers: { "\"\($0)\" matches several customers: \($1); use the ID" },
    noSuchInvoice: { "\($1) has no invoice \($0)" },
    made: { "A book is in \($0). Open it with: rounds --book \($0)" },
    allWell: "The book is in order.",
    nothingChanged: "Nothing was changed.",
    editorFailed: { "the editor \($0) ended with \($1); nothing was changed" },
    copyKept: { "Your text is kept in \($0)." })

  static let simplifiedChinese = CommandWords(
    noSuchCustomer: { "没有匹配“\($0)”的客户；rounds customers 列出全部客户" },
    severalCustomers: { "“\($0)”匹配多个客户：\($1)；请用编号" },
    noSuchInvoice: { "\($1) 没有应收单 \($0)" },
    made: { "客户簿已建在 \($0)。打开：rounds --book \($0)" },
    allWell: "客户簿一切正常。",
    nothingChanged: "没有改动。",
    editorFailed: { "编辑器 \($0) 以 \($1) 退出，未作改动" },
    copyKept: { "你的文本保留在 \($0)。" })

  static let traditionalChinese = CommandWords(
    noSuchCustomer: { "沒有符合「\($0)」的客戶；rounds customers 列出全部客戶" },
    severalCustomers: { "「\($0)」符合多個客戶：\($1)；請用編號" },
    noSuchInvoice: { "\($1) 沒有應收單 \($0)" },
    made: { "客戶簿已建在 \($0)。開啟：rounds --book \($0)" },
    allWell: "客戶簿一切正常。",
    nothingChanged: "沒有改動。",
    editorFailed: { "編輯器 \($0) 以 \($1) 結束，未作改動" },
    copyKept: { "你的文字保留在 \($0)。" })
}

extension OpenBook {
  /// What the command line says, in the chosen language.
  var spoken: CommandWords { words.language.words() }
}
