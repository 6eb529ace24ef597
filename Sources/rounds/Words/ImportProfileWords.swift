internal import Screens

// What is said of how files of one shape are read.
extension ImportWords {
  func asLastTime(_ day: String, _ how: String) -> String {
    say("as last time, \(day): \(how)", "照上次（\(day)）：\(how)", "照上次（\(day)）：\(how)")
  }
  func remembered(_ how: String) -> String {
    say("kept for the next such file: \(how)", "记住，下次同样的表照此：\(how)", "記住，下次同樣的表照此：\(how)")
  }
  var forgotten: String {
    say("for the next such file nothing is kept any more", "不再记住，下次同样的表重新辨认", "不再記住，下次同樣的表重新辨認")
  }
  func noSuchColumn(_ day: String, _ name: String) -> String {
    say(
      "not as last time, \(day): the file has no column \(name) now", "没有照上次（\(day)）：表里现在没有“\(name)”这一列",
      "沒有照上次（\(day)）：表裡現在沒有「\(name)」這一欄")
  }
  func noSuchSheet(_ day: String, _ name: String) -> String {
    say(
      "not as last time, \(day): the workbook has no sheet \(name) now", "没有照上次（\(day)）：工作簿里现在没有“\(name)”这张表",
      "沒有照上次（\(day)）：活頁簿裡現在沒有「\(name)」這張表")
  }
  func notKnown(_ day: String, _ text: String) -> String {
    say(
      "not as last time, \(day): nothing is known by \(text)", "没有照上次（\(day)）：认不出\(text)",
      "沒有照上次（\(day)）：認不出\(text)")
  }
  func headerLine(_ number: Int) -> String {
    say("header on line \(number)", "表头在第 \(number) 行", "表頭在第 \(number) 列")
  }
  func onSheet(_ name: String) -> String { say("sheet \(name)", "工作表“\(name)”", "工作表「\(name)」") }
  /// That the file was said to hold all that is open; the command line is told so each time.
  func allOpen(isAtDesk: Bool) -> String {
    isAtDesk
      ? say("all that is open", "含全部未收款", "含全部未收款")
      : say("--complete where you say so again", "再写 --complete 才按完整清单", "再寫 --complete 才按完整清單")
  }
}
