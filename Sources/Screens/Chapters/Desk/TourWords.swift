internal import SalesBook

/// Words of the tour: one box a stop.
struct TourWords: Catalogue {
  let language: Language

  /// What a stop tells.
  struct Stop {
    let title: String
    let text: String
  }

  /// The stops, in the order of `Tour.panes`.
  func stops(_ keys: TourKeys) -> [Stop] {
    [
      customersStop(keys), dossierStop(keys), logStop(keys), missedStop(keys), movingStop(keys),
      droppingStop(keys),
      boardStop(keys), promiseStop(keys), paymentStop(keys), todayStop(keys), newStop(keys), savingStop(keys),
      helpStop(keys),
    ]
  }
  /// What goes to the next stop.
  var next: String { say("next", "下一步", "下一步") }
  /// What goes to the one before.
  var back: String { say("back", "上一步", "上一步") }
  /// What ends the tour.
  var end: String { say("ends the tour", "结束导览", "結束導覽") }

  private func customersStop(_ keys: TourKeys) -> Stop {
    Stop(
      title: say("Your customers", "客户列表", "客戶列表"),
      text: say(
        "Who is next stands on top; \(keys.lateMark) is late. \(keys.filter) finds by text, pinyin or initials: zw finds 张伟.",
        "最该联系的排在最上面，\(keys.lateMark) 表示已过期。按 \(keys.filter) 可用文字、拼音或首字母查找：zw 能找到张伟。",
        "最該聯絡的排在最上面，\(keys.lateMark) 表示已過期。按 \(keys.filter) 可用文字、拼音或首字母尋找：zw 能找到張偉。")
    )
  }

  private func dossierStop(_ keys: TourKeys) -> Stop {
    Stop(
      title: say("The dossier", "客户档案", "客戶檔案"),
      text: say(
        "\(keys.open) on a customer opens it: people, open money, what is planned, and all that was said. "
          + "\(keys.copyPhone) copies the telephone number.",
        "在客户上按 \(keys.open) 打开：联系人、未收款、跟进计划和全部联系记录。按 \(keys.copyPhone) 复制电话号码。",
        "在客戶上按 \(keys.open) 開啟：聯絡人、未收款、跟進計畫和全部聯絡紀錄。按 \(keys.copyPhone) 複製電話號碼。"))
  }

  private func logStop(_ keys: TourKeys) -> Stop {
    Stop(
      title: say("After a call", "打完电话", "打完電話"),
      text: say(
        "\(keys.log) logs it: a line of what was said, the day of the next one as you would say it, and that is all. "
          + "\(keys.plan) plans without a call.",
        "按 \(keys.log) 记录：一行写说了什么，再照口语写下次哪天，就好了。没打电话也要约下次，按 \(keys.plan)。",
        "按 \(keys.log) 記錄：一行寫說了什麼，再照口語寫下次哪天，就好了。沒打電話也要約下次，按 \(keys.plan)。"))
  }

  private func missedStop(_ keys: TourKeys) -> Stop {
    Stop(
      title: say("No answer", "没接通", "沒接通"),
      text: say(
        "\(keys.noAnswer) is all: it is tried again later today, or on the next working day.",
        "按一下 \(keys.noAnswer) 就行：今天晚些再试，或改到下一工作日。", "按一下 \(keys.noAnswer) 就行：今天晚些再試，或改到下一工作日。"))
  }

  private func movingStop(_ keys: TourKeys) -> Stop {
    Stop(
      title: say("The calendar: another day", "日历：改期", "日曆：改期"),
      text: say(
        "How full each day is, and the day's list. \(keys.previousDay) and \(keys.nextDay) turn days, \(keys.previousMonth) and \(keys.nextMonth) months. "
          + "\(keys.move) moves a follow-up to another day; \(keys.pickUp) picks it up, \(keys.open) drops it where you are.",
        "每天有多少跟进一目了然。\(keys.previousDay)、\(keys.nextDay) 换日，\(keys.previousMonth)、\(keys.nextMonth) 换月。按 \(keys.move) 改期；按 \(keys.pickUp) 拿起，移到另一天按 \(keys.open) 放下。",
        "每天有多少跟進一目了然。\(keys.previousDay)、\(keys.nextDay) 換日，\(keys.previousMonth)、\(keys.nextMonth) 換月。按 \(keys.move) 改期；按 \(keys.pickUp) 拿起，移到另一天按 \(keys.open) 放下。"
      ))
  }

  private func droppingStop(_ keys: TourKeys) -> Stop {
    Stop(
      title: say("Not needed any more", "不用跟进了", "不用跟進了"),
      text: say(
        "\(keys.drop) drops what is planned, with the reason; it stays in the dossier.",
        "按 \(keys.drop) 取消计划并写明原因；档案里仍能看到。", "按 \(keys.drop) 取消計畫並寫明原因；檔案裡仍能看到。"))
  }

  private func boardStop(_ keys: TourKeys) -> Stop {
    Stop(
      title: say("The overdue board", "逾期看板", "逾期看板"),
      text: say(
        "Late money by age, longest first, with why to call or to wait. \(keys.rung) opens the next rung of collecting.",
        "逾期款按账龄排列，最久的在最上面，并写明该催还是该等。按 \(keys.rung) 采取下一级催款方式。",
        "逾期款按帳齡排列，最久的在最上面，並寫明該催還是該等。按 \(keys.rung) 採取下一級催款方式。"))
  }

  private func promiseStop(_ keys: TourKeys) -> Stop {
    Stop(
      title: say("They promise", "客户承诺", "客戶承諾"),
      text: say(
        "\(keys.promise) takes down how much and by which day; they are left alone until then. \(keys.news) notes what is "
          + "heard of it: not paying, another day.",
        "按 \(keys.promise) 登记多少钱、哪天付；到那天之前不再催。之后的消息（不付、改日）按 \(keys.news) 登记。",
        "按 \(keys.promise) 登記多少錢、哪天付；到那天之前不再催。之後的消息（不付、改日）按 \(keys.news) 登記。"))
  }

  private func paymentStop(_ keys: TourKeys) -> Stop {
    Stop(
      title: say("Money came in", "收到款", "收到款"),
      text: say(
        "\(keys.pay) takes the payment; it settles the oldest invoice first. \(keys.invoice) adds an invoice or a credit "
          + "note, \(keys.setOff) sets a credit note off.",
        "按 \(keys.pay) 登记收款，先核销最早的应收单。按 \(keys.invoice) 新增应收单或红字单，按 \(keys.setOff) 用红字单抵扣。",
        "按 \(keys.pay) 登記收款，先核銷最早的應收單。按 \(keys.invoice) 新增應收單或折讓單，按 \(keys.setOff) 用折讓單抵扣。"))
  }

  private func todayStop(_ keys: TourKeys) -> Stop {
    Stop(
      title: say("Today's round", "今日跟进", "今日跟進"),
      text: say(
        "Whom to contact today, in order, with why. \(keys.begin) begins: one card a customer, answered with these keys; "
          + "\(keys.skip) skips, \(keys.back) pauses.",
        "今天要联系谁、为什么，按顺序排好。按 \(keys.begin) 开始：一家一张卡片，用这些按键作答；\(keys.skip) 跳过，\(keys.back) 暂停。",
        "今天要聯絡誰、為什麼，按順序排好。按 \(keys.begin) 開始：一家一張卡片，用這些按鍵作答；\(keys.skip) 跳過，\(keys.back) 暫停。"))
  }

  private func newStop(_ keys: TourKeys) -> Stop {
    Stop(
      title: say("Somebody new", "新客户", "新客戶"),
      text: say(
        "\(keys.addCustomer) adds a customer, \(keys.addContact) a person there; \(keys.importFile) brings in what stands in "
          + "a workbook.",
        "按 \(keys.addCustomer) 新增客户，按 \(keys.addContact) 新增联系人；按 \(keys.importFile) 导入工作簿里的内容。",
        "按 \(keys.addCustomer) 新增客戶，按 \(keys.addContact) 新增聯絡人；按 \(keys.importFile) 匯入活頁簿裡的內容。"))
  }

  private func savingStop(_ keys: TourKeys) -> Stop {
    Stop(
      title: say("Nothing is lost", "不会丢", "不會丟"),
      text: say(
        "A change is on disk before the line below says saved. \(keys.undo) takes back anything, tomorrow too. "
          + "What colleagues change appears by itself.",
        "下面一行显示“已保存”时，内容已经写入磁盘。\(keys.undo) 可撤销任何操作，明天也行。同事的修改会自动显示。",
        "下面一行顯示「已儲存」時，內容已經寫入磁碟。\(keys.undo) 可復原任何操作，明天也行。同事的修改會自動顯示。"))
  }

  private func helpStop(_ keys: TourKeys) -> Stop {
    Stop(
      title: say("When you are stuck", "忘了怎么办", "忘了怎麼辦"),
      text: say(
        "\(keys.help) shows all keys and what signs mean. \(keys.palette) finds a command by what you call it. "
          + "Type a date as you say it: fri, 3d, 下周三. \(keys.quit) leaves.",
        "\(keys.help) 显示全部按键和符号；\(keys.palette) 用你的说法就能找到命令。日期照口语输入：周五、3d、下周三。\(keys.quit) 退出。",
        "\(keys.help) 顯示全部按鍵和符號；\(keys.palette) 用你的說法就能找到命令。日期照口語輸入：週五、3d、下週三。\(keys.quit) 離開。"))
  }
}

extension Words {
  /// Words of the tour: one box a stop.
  var tour: TourWords { TourWords(language: language) }
}
