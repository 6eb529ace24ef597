internal import SalesBook

/// Words of what goes with a customer given to a colleague.
struct HandoverWords: Catalogue {
  let language: Language

  /// What the page is called.
  var page: String { say("handover", "交接单", "交接單") }
  /// Head of what is still to be found out.
  var toConfirm: String { say("to confirm", "待确认", "待確認") }
  /// What writes the page to a file.
  var write: String { say("write to a file", "存成文件", "存成檔案") }
}

extension Words {
  /// Words of what goes with a customer given to a colleague.
  var handover: HandoverWords { HandoverWords(language: language) }
}
