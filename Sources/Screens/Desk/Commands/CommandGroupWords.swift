extension Words {
  /// The head of a group of commands in help.
  public func name(ofGroup group: CommandGroup) -> String {
    switch group {
    case .moving: say("Moving", "移动", "移動")
    case .panes: say("Panes", "分栏", "分欄")
    case .finding: say("Finding and sorting", "查找和排序", "尋找和排序")
    case .marks: say("Marks", "标记", "標記")
    case .customer: say("On a customer", "对客户", "對客戶")
    case .collecting: say("Getting paid", "收款催款", "收款催款")
    case .followUp: say("On a follow-up", "对跟进计划", "對跟進計畫")
    case .calendar: say("Calendar", "日历", "日曆")
    case .records: say("Dossier and today", "档案和今日", "檔案和今日")
    case .copying: say("Copying", "复制", "複製")
    case .asOf: say("A day gone by", "按日期查看", "按日期檢視")
    case .desk: say("The desk", "全局", "全域")
    }
  }
}
