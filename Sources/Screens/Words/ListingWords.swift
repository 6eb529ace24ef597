internal import SalesBook

/// What the keys of lists laid over the panes do, for the last line.
struct ListingWords: Catalogue {
  let language: Language

  /// What letters do in a list to pick from.
  var search: String { say("type to search", "输入以搜索", "輸入以搜尋") }
  /// What takes the cursor up and down.
  var move: String { say("move", "移动", "移動") }
  /// What does what the row under the cursor says.
  var run: String { say("runs", "执行", "執行") }
  /// What puts all that is read on the clipboard.
  var copy: String { say("copies", "复制", "複製") }
}

extension Words {
  /// What the keys of lists do.
  var listings: ListingWords { ListingWords(language: language) }
}
