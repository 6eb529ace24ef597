import SalesBook
import Testing
import TextCanvas

@testable import Screens

/// What people type in the palette leads to what they mean, whatever that is called here.
@Suite("The palette understands what people call things")
struct PaletteTests {
  /// What is typed, and the command meant.
  static let meant: [(typed: String, command: Command)] = [
    ("delete", .customers.archive), ("delete", .customers.takeAway), ("remove", .customers.archive),
    ("删除", .customers.takeAway), ("刪除", .customers.archive), ("currency", .people.settings),
    ("币种", .people.settings), ("幣別", .people.settings), ("幣種", .people.settings),
    ("credit", .receivables.addInvoice), ("credit", .receivables.setOff), ("credit", .customers.edit),
    ("credit note", .receivables.addInvoice), ("credit limit", .customers.edit), ("贷项", .receivables.setOff),
    ("貸項", .receivables.addInvoice), ("信用", .customers.edit), ("信用額度", .customers.edit),
    ("dispute", .receivables.contest), ("争议", .receivables.contest), ("爭議", .receivables.settleDispute),
    ("complaint", .cases.open), ("投诉", .cases.open), ("投訴", .cases.open), ("refund", .receivables.refund),
    ("refunds", .receivables.refund), ("退款", .receivables.refund), ("tuikuan", .receivables.refund),
    ("settings", .people.settings), ("options", .people.settings), ("设置", .people.settings),
    ("設定", .people.settings), ("选项", .people.settings), ("選項", .people.settings),
    ("people", .people.people), ("colleagues", .people.people), ("users", .people.people),
    ("user", .people.people), ("同事", .people.people), ("用户", .people.people), ("用戶", .people.people),
    ("使用者", .people.people), ("quit", .desk.quit), ("exit", .desk.quit), ("退出", .desk.quit),
    ("logout", .desk.quit), ("search", .finding.searchAll), ("find", .finding.searchAll),
    ("查找", .finding.filter), ("尋找", .finding.searchAll), ("搜索", .finding.searchAll),
    ("help", .desk.help), ("帮助", .desk.help), ("說明", .desk.help), ("bangzhu", .desk.help),
    ("import", .importing.importFile), ("导入", .importing.importFile), ("匯入", .importing.importFile),
    ("excel", .importing.importFile), ("email", .followUps.log), ("email", .letters.write),
    ("邮件", .letters.write), ("郵件", .followUps.log), ("invoice", .receivables.addInvoice),
    ("invoices", .receivables.addInvoice), ("发票", .receivables.addInvoice), ("發票", .receivables.addInvoice),
    ("应收", .receivables.addInvoice), ("應收", .receivables.addInvoice), ("payment", .receivables.pay),
    ("payments", .receivables.pay), ("收款", .receivables.pay), ("bank", .receivables.pay),
    ("银行", .receivables.pay), ("contact", .customers.addContact), ("contacts", .customers.addContact),
    ("联系人", .customers.addContact), ("聯絡人", .customers.addContact), ("note", .followUps.log),
    ("备注", .followUps.log), ("備註", .followUps.log), ("log", .followUps.log), ("记录", .followUps.log),
    ("call", .followUps.log), ("电话", .followUps.log), ("電話", .followUps.log),
    ("appointment", .followUps.plan), ("预约", .followUps.plan), ("預約", .followUps.plan),
    ("reminder", .followUps.plan), ("提醒", .promises.remind), ("holiday", .people.holidays),
    ("holidays", .people.holidays), ("节假日", .people.holidays), ("vacation", .leaves.away),
    ("请假", .leaves.away), ("請假", .leaves.away), ("theme", .desk.theme), ("colour", .desk.theme),
    ("colors", .desk.theme), ("主题", .desk.theme), ("颜色", .desk.theme), ("顏色", .desk.theme),
    ("undo", .desk.undo), ("撤销", .desk.undo), ("復原", .desk.undo), ("history", .customers.history),
    ("历史", .customers.history), ("歷史", .customers.history), ("merge", .customers.merge),
    ("duplicate", .customers.merge), ("合并", .customers.merge), ("重复", .customers.merge),
    ("重複", .customers.merge), ("hand over", .customers.handOver), ("transfer", .customers.handOver),
    ("移交", .customers.handOver), ("statistics", .arrears.figures), ("统计", .arrears.figures),
    ("targets", .targets.list), ("指标", .targets.list), ("指標", .targets.list),
    ("goals", .targets.list), ("commission", .rebates.agree), ("rebate", .rebates.agree),
    ("返利", .rebates.agree), ("佣金", .rebates.agree), ("contract", .deals.open), ("合同", .deals.open),
    ("合約", .deals.step), ("deal", .deals.open), ("opportunity", .deals.open), ("商机", .deals.list),
    ("商機", .deals.open), ("quote", .deals.open), ("报价", .deals.open), ("報價", .deals.step),
    ("price", .concessions.concede), ("价格", .concessions.concede), ("價格", .concessions.concede),
    ("discount", .concessions.concede), ("折扣", .concessions.concede), ("报表", .arrears.figures),
  ]

  private func first(_ typed: String, _ language: Language = .english) throws -> [Listing.Row] {
    let session = DeskSession(try SmallBook.make(), language)
    return Array(session.desk.commandRows(matching: typed, session.book).prefix(3))
  }

  @Test("Each finds what is meant among the first three rows")
  func found() throws {
    let session = DeskSession(try SmallBook.make())
    for (typed, command) in Self.meant {
      let rows = session.desk.commandRows(matching: typed, session.book).prefix(3).map(\.key)
      #expect(rows.contains(command.name), "\(typed): \(rows)")
    }
  }

  /// What is done otherwise, and what its line tells of.
  static let otherwise = [
    ("save", "on disk"), ("保存", "on disk"), ("儲存", "on disk"), ("font size", "terminal"),
    ("字体", "terminal"), ("字號", "terminal"), ("language", "--lang "), ("语言", "--lang "),
    ("語言", "--lang "), ("print", "| lp"), ("打印", "| lp"), ("列印", "| lp"), ("export", "--format csv"),
    ("导出", "--format csv"), ("匯出", "--format csv"), ("backup", "folder"), ("备份", "folder"),
    ("備份", "folder"), ("report", "rounds --help"), ("報表", "rounds --help"), ("password", ":people"),
  ]

  @Test("What is done otherwise is said in one line", arguments: otherwise)
  func told(typed: String, part: String) throws {
    let rows = try first(typed).map { $0.cells.last?.text ?? "" }
    #expect(rows.contains { $0.contains(part) }, "\(rows)")
  }

  @Test("Where nothing fits it says so, and leads to help", arguments: Language.allCases)
  func nothing(language: Language) throws {
    var session = DeskSession(try SmallBook.make(), language)
    try session.press(": x q x q")
    #expect(session.screen().contains(Words(language).forms.noSuchCommand.prefix(12)))
    try session.press("Enter")
    #expect(session.screen().contains("+- \(Words(language).forms.help) "))
  }

  @Test("A command's own name comes before what others are called besides", arguments: Command.all)
  func ownName(command: Command) throws {
    #expect(try first(command.name).first?.key == command.name)
  }
}
