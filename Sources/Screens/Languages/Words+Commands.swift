/// What a command is called and what it does.
public struct CommandText: Sendable {
  /// One to three words: for the key bar, boxes and the palette.
  public let name: String
  /// One sentence without a full stop: for help.
  public let help: String
}

// The commands' names and help sentences, three languages side by side.
extension Words {
  /// The words of a command.
  public func text(of command: Command) -> CommandText {
    switch command {
    case .down:
      text("down", "Move the cursor down", ("下移", "光标下移"), ("下移", "游標下移"))
    case .up:
      text("up", "Move the cursor up", ("上移", "光标上移"), ("上移", "游標上移"))
    case .pageDown:
      text("page down", "Move down by a screen", ("下一页", "向下翻一页"), ("下一頁", "向下翻一頁"))
    case .pageUp:
      text("page up", "Move up by a screen", ("上一页", "向上翻一页"), ("上一頁", "向上翻一頁"))
    case .halfDown:
      text("half page down", "Move down by half a screen", ("下半页", "向下翻半页"), ("下半頁", "向下翻半頁"))
    case .halfUp:
      text("half page up", "Move up by half a screen", ("上半页", "向上翻半页"), ("上半頁", "向上翻半頁"))
    case .first:
      text("first", "Go to the first row", ("首行", "跳到第一行"), ("首列", "跳到第一列"))
    case .last:
      text("last", "Go to the last row", ("末行", "跳到最后一行"), ("末列", "跳到最後一列"))
    case .open:
      text("open", "Open what the cursor is on", ("打开", "打开光标所在的一项"), ("開啟", "開啟游標所在的一項"))
    case .back:
      text("back", "Go back, or clear marks and filter", ("返回", "返回，或清除标记和筛选"), ("返回", "返回，或清除標記和篩選"))
    case .showCustomers:
      text(
        "customers", "Go to the list of customers and put it in order", ("客户", "转到客户列表并重新排序"),
        ("客戶", "轉到客戶列表並重新排序"))
    case .showCalendar:
      text("calendar", "Go to the calendar", ("日历", "转到日历"), ("日曆", "轉到日曆"))
    case .showOverdue:
      text("overdue", "Go to the overdue board", ("逾期", "转到逾期看板"), ("逾期", "轉到逾期看板"))
    case .showDossier:
      text("dossier", "Go to the dossier", ("档案", "转到客户档案"), ("檔案", "轉到客戶檔案"))
    case .showToday:
      text("today's list", "Go to what is due today", ("今日", "转到今日跟进"), ("今日", "轉到今日跟進"))
    case .nextPane:
      text("next pane", "Go to the next pane", ("下一栏", "转到下一栏"), ("下一欄", "轉到下一欄"))
    case .previousPane:
      text("previous pane", "Go to the pane before", ("上一栏", "转到上一栏"), ("上一欄", "轉到上一欄"))
    case .hideDetails:
      text(
        "details", "Show or hide the dossier beside the list", ("详情", "显示或隐藏列表旁的档案"), ("詳情", "顯示或隱藏列表旁的檔案"))
    case .zoom:
      text(
        "zoom", "Give the whole screen to this pane, or back", ("放大", "本栏占满全屏，再按还原"), ("放大", "本欄佔滿全螢幕，再按還原"))
    case .filter:
      text(
        "filter", "Show only customers that match; // searches everything", ("筛选", "只显示符合的客户；// 搜索全部"),
        ("篩選", "只顯示符合的客戶；// 搜尋全部"))
    case .pickFilter:
      text("kept filters", "Pick a filter kept by name", ("常用筛选", "选用保存过的筛选"), ("常用篩選", "選用儲存過的篩選"))
    case .keepFilter:
      text(
        "keep filter", "Keep the filter in force by a name", ("保存筛选", "给当前筛选起名保存"), ("儲存篩選", "給目前篩選取名儲存"))
    case .handOver:
      text(
        "hand over", "Hand customers over to a colleague, with what is planned",
        ("交接", "把客户连同跟进计划交给同事"), ("交接", "把客戶連同跟進計畫交給同事"))
    case .tour:
      text("tour", "See in a minute what is where", ("导览", "一分钟了解各处功能"), ("導覽", "一分鐘了解各處功能"))
    case .doctor:
      text(
        "doctor", "Show what terminal, book and settings are like, for a call for help",
        ("诊断", "显示终端、客户簿和设置，求助时一次复制"), ("診斷", "顯示終端機、客戶簿和設定，求助時一次複製"))
    case .theme:
      text("theme", "Choose how the screens look", ("主题", "选择界面主题"), ("主題", "選擇介面主題"))
    case .mouse:
      text(
        "mouse", "Take clicks and the wheel, or leave them to the terminal",
        ("鼠标", "启用或停用鼠标点击和滚轮"), ("滑鼠", "啟用或停用滑鼠點擊和滾輪"))
    case .clearFilter:
      text("clear filter", "Show all customers again", ("清除筛选", "重新显示全部客户"), ("清除篩選", "重新顯示全部客戶"))
    case .searchAll:
      text(
        "search everything", "Find touches, invoices, amounts and notes", ("搜索全部", "查找联系记录、发票号、金额和备注"),
        ("搜尋全部", "尋找聯絡紀錄、發票號碼、金額和備註"))
    case .sort:
      text(
        "sort", "Sort another way: next date, name, overdue, owed, last contact",
        ("排序", "换一种排序：下次跟进、名称、逾期、欠款、最近联系"), ("排序", "換一種排序：下次跟進、名稱、逾期、欠款、最近聯絡"))
    case .reverseSort:
      text("reverse", "Turn the order round", ("倒序", "颠倒顺序"), ("倒序", "顛倒順序"))
    case .mark:
      text(
        "mark", "Mark this row; commands then act on all marked", ("标记", "标记本行，随后命令作用于全部标记"),
        ("標記", "標記本列，隨後命令作用於全部標記"))
    case .markRange:
      text(
        "mark range", "Mark from here to where v is pressed again", ("标记一段", "从这里标记到再按 v 处"),
        ("標記一段", "從這裡標記到再按 v 處"))
    case .markAll:
      text("mark all", "Mark all rows shown, or none", ("全部标记", "标记所示全部，再按取消"), ("全部標記", "標記所示全部，再按取消"))
    case .log:
      text(
        "log", "Log a contact: what was said, and what is next", ("记录", "记录一次联系：说了什么、下次何时"),
        ("記錄", "記錄一次聯絡：說了什麼、下次何時"))
    case .noAnswer:
      text(
        "no answer", "Log a call nobody answered and try again on the next working day",
        ("未接", "记录电话未接，下一工作日再打"), ("未接", "記錄電話未接，下一工作日再打"))
    case .plan:
      text("plan", "Plan a follow-up", ("计划", "新增跟进计划"), ("計畫", "新增跟進計畫"))
    case .pay:
      text("payment", "Record money that came in", ("收款", "记录收款"), ("收款", "記錄收款"))
    case .addCustomer:
      text("new customer", "Add a customer", ("新客户", "新增客户"), ("新客戶", "新增客戶"))
    case .addContact:
      text("new contact", "Add a person at this customer", ("新联系人", "为该客户新增联系人"), ("新聯絡人", "為該客戶新增聯絡人"))
    case .addInvoice:
      text("new invoice", "Add an invoice for this customer", ("新应收单", "为该客户新增应收单"), ("新應收單", "為該客戶新增應收單"))
    case .contest:
      text(
        "contested", "Note that the customer contests this invoice", ("有争议", "记录客户对该应收单有争议"),
        ("有爭議", "記錄客戶對該應收單有爭議"))
    case .settleDispute:
      text(
        "dispute settled", "Note that the dispute about this invoice is settled",
        ("争议已解决", "记录该应收单的争议已解决"), ("爭議已解決", "記錄該應收單的爭議已解決"))
    case .setOff:
      text(
        "set off", "Set a credit note off against the customer's open invoices",
        ("红字单抵扣", "用红字单抵扣该客户未收的应收单"), ("折讓單抵扣", "用折讓單抵扣該客戶未收的應收單"))
    case .allocate:
      text(
        "use on account", "Let money on account settle the customer's open invoices, oldest first",
        ("预收核销", "用该客户的预收款核销应收单，先到期的先核销"), ("預收核銷", "用該客戶的預收款核銷應收單，先到期的先核銷"))
    case .receipts:
      text(
        "match receipts", "Match receipts nobody knows the customer of",
        ("匹配收款", "为还不知道客户的收款匹配客户"), ("比對收款", "為還不知道客戶的收款比對客戶"))
    case .bounce:
      text("bounced", "Note that this payment was reversed", ("收款退回", "记录该收款被退回"), ("收款退回", "記錄該收款被退回"))
    case .edit:
      text("edit", "Change this record in a form", ("修改", "用表单修改"), ("修改", "用表單修改"))
    case .editTable:
      text("edit file", "Open the table in your editor", ("编辑文件", "用编辑器打开数据表"), ("編輯檔案", "用編輯器開啟資料表"))
    case .tag:
      text("tags", "Add tags, or take them away with -tag", ("标签", "加标签，-标签 为去掉"), ("標籤", "加標籤，-標籤 為去掉"))
    case .flag:
      text(
        "influential", "Flag as one whom others follow, or no longer", ("有影响力", "标为有影响力的客户，再按取消"),
        ("有影響力", "標為有影響力的客戶，再按取消"))
    case .merge:
      text("merge", "Make one customer of the two marked", ("合并客户", "把标记的两家客户合为一家"), ("合併客戶", "把標記的兩家客戶合為一家"))
    case .archive:
      text("archive", "Put the customer away; its history stays", ("归档", "归档客户，历史保留"), ("封存", "封存客戶，歷史保留"))
    case .history:
      text("history", "Show who changed this record, and when", ("历史", "显示谁在何时修改过"), ("歷史", "顯示誰在何時修改過"))
    case .done:
      text("done", "Mark the follow-up as done", ("完成", "把跟进计划标为完成"), ("完成", "把跟進計畫標為完成"))
    case .drop:
      text("drop", "Drop the follow-up, with the reason", ("取消计划", "取消跟进计划并写明原因"), ("取消計畫", "取消跟進計畫並寫明原因"))
    case .move:
      text("move", "Put the follow-up on another day", ("改期", "把跟进计划改到另一天"), ("改期", "把跟進計畫改到另一天"))
    case .dayLater:
      text("a day later", "Put the follow-up a day later", ("推后一天", "跟进计划推后一天"), ("延後一天", "跟進計畫延後一天"))
    case .dayEarlier:
      text("a day earlier", "Put the follow-up a day earlier", ("提前一天", "跟进计划提前一天"), ("提前一天", "跟進計畫提前一天"))
    case .pickUp:
      text(
        "pick up", "Pick the follow-up up, go to a day, drop it with Enter", ("拿起", "拿起跟进计划，移到某天，按 Enter 放下"),
        ("拿起", "拿起跟進計畫，移到某天，按 Enter 放下"))
    case .previousDay:
      text("day before", "Go to the day before", ("前一天", "转到前一天"), ("前一天", "轉到前一天"))
    case .nextDay:
      text("next day", "Go to the next day", ("后一天", "转到后一天"), ("後一天", "轉到後一天"))
    case .previousMonth:
      text("month before", "Go to the month before", ("上月", "转到上一月"), ("上月", "轉到上一月"))
    case .nextMonth:
      text("next month", "Go to the next month", ("下月", "转到下一月"), ("下月", "轉到下一月"))
    case .previousYear:
      text("year before", "Go to the year before", ("上年", "转到上一年"), ("上年", "轉到上一年"))
    case .nextYear:
      text("next year", "Go to the next year", ("下年", "转到下一年"), ("下年", "轉到下一年"))
    case .goToday:
      text("today", "Show today in the calendar", ("今天", "在日历中转到今天"), ("今天", "在日曆中轉到今天"))
    case .goToDate:
      text(
        "go to date", "Show a day you type in the calendar", ("转到日期", "在日历中转到输入的日期"), ("轉到日期", "在日曆中轉到輸入的日期"))
    case .previousRecord:
      text(
        "previous", "Show the one before in the list you came from", ("上一个", "显示来处列表中的上一个"),
        ("上一個", "顯示來處列表中的上一個"))
    case .nextRecord:
      text(
        "next", "Show the next one in the list you came from", ("下一个", "显示来处列表中的下一个"), ("下一個", "顯示來處列表中的下一個"))
    case .skip:
      text("skip", "Go to the next one that still waits", ("跳过", "转到下一个待办"), ("略過", "轉到下一個待辦"))
    case .skipBack:
      text("back one", "Go to the one before", ("上一个", "转到上一个"), ("上一個", "轉到上一個"))
    case .takePromise, .promiseNews, .answerBreach, .remind, .judge, .takeRung, .answerRung, .leaveRung,
      .liftHold, .statement, .writeOff, .letter, .boardView, .figures, .forecast, .whatIf:
      collectingText(of: command)
    case .copyPhone:
      text("phone", "Copy the telephone number", ("电话", "复制电话号码"), ("電話", "複製電話號碼"))
    case .copyWeChat:
      text("WeChat", "Copy the WeChat name", ("微信", "复制微信号"), ("微信", "複製微信號"))
    case .copyName:
      text("name", "Copy the customer's name", ("名称", "复制客户名称"), ("名稱", "複製客戶名稱"))
    case .copyAddress:
      text("address", "Copy the address", ("地址", "复制地址"), ("地址", "複製地址"))
    case .copyResponse:
      text(
        "what to say", "Copy what to say to the broken promise", ("说法", "复制回应失信的说法"), ("說法", "複製回應失信的說法"))
    case .copyLine:
      text(
        "one line", "Copy name, phone, next date and what is owed", ("一行摘要", "复制名称、电话、下次跟进和欠款"),
        ("一行摘要", "複製名稱、電話、下次跟進和欠款"))
    case .asOf:
      text(
        "as of", "Show the book as it stood on a day; type the day after it", ("按日期查看", "查看某天的客户簿，后面写日期"),
        ("按日期檢視", "檢視某天的客戶簿，後面寫日期"))
    case .asOfDayEarlier:
      text("a day back", "Show the book a day earlier", ("早一天", "查看早一天的客户簿"), ("早一天", "檢視早一天的客戶簿"))
    case .asOfDayLater:
      text("a day on", "Show the book a day later", ("晚一天", "查看晚一天的客户簿"), ("晚一天", "檢視晚一天的客戶簿"))
    case .asOfMonthEarlier:
      text("a month back", "Show the book a month earlier", ("早一月", "查看早一月的客户簿"), ("早一月", "檢視早一月的客戶簿"))
    case .asOfMonthLater:
      text("a month on", "Show the book a month later", ("晚一月", "查看晚一月的客户簿"), ("晚一月", "檢視晚一月的客戶簿"))
    case .undo:
      text("undo", "Take back your latest change", ("撤销", "撤销你最近的一次修改"), ("復原", "復原你最近的一次修改"))
    case .redo:
      text("redo", "Put back what you took back", ("重做", "恢复刚撤销的修改"), ("重做", "恢復剛復原的修改"))
    case .reload:
      text(
        "reload", "Read the book again and begin today's list anew", ("重新读取", "重新读取客户簿，重排今日列表"),
        ("重新讀取", "重新讀取客戶簿，重排今日列表"))
    case .repaint:
      text("repaint", "Draw the screen again", ("重绘", "重绘屏幕"), ("重繪", "重繪螢幕"))
    case .suspend:
      text("suspend", "Go to the shell; fg comes back", ("挂起", "回到命令行，fg 返回"), ("暫停", "回到命令列，fg 返回"))
    case .help:
      text(
        "help", "Show all keys; type to search, Enter runs", ("帮助", "显示全部按键；输入可搜索，Enter 执行"),
        ("說明", "顯示全部按鍵；輸入可搜尋，Enter 執行"))
    case .palette:
      text(
        "commands", "Find a command by name, pinyin or initials", ("命令", "按名称、拼音或首字母查找命令"),
        ("命令", "按名稱、拼音或首字母尋找命令"))
    case .openSample:
      text("sample book", "Open a sample book to try things on", ("示例簿", "打开示例客户簿试用"), ("範例簿", "開啟範例客戶簿試用"))
    case .importFile:
      text(
        "import", "Import customers or receivables from a CSV file", ("导入", "从 CSV 文件导入客户或应收单"),
        ("匯入", "從 CSV 檔匯入客戶或應收單"))
    case .quit:
      text("quit", "Close this view; at the top, quit", ("退出", "关闭当前视图；在顶层则退出"), ("結束", "關閉目前檢視；在頂層則結束"))
    case .quitNow:
      text("quit now", "Quit without asking", ("立即退出", "不询问直接退出"), ("立即結束", "不詢問直接結束"))
    }
  }

  func text(
    _ name: String, _ help: String, _ simplified: (name: String, help: String),
    _ traditional: (name: String, help: String)
  ) -> CommandText {
    CommandText(
      name: say(name, simplified.name, traditional.name), help: say(help, simplified.help, traditional.help))
  }
}

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
