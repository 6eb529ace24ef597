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
      customersStop(keys), dossierStop(keys), calendarStop(keys), boardStop(keys), todayStop(keys),
      savingStop(keys), helpStop(keys),
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
        "Who is next stands on top; \(keys.lateMark) is late. \(keys.filter) finds by text, pinyin or initials: zw finds 张伟. "
          + "\(keys.open) opens the one under the cursor.",
        "最该联系的排在最上面，\(keys.lateMark) 表示已过期。按 \(keys.filter) 可用文字、拼音或首字母查找：zw 能找到张伟。按 \(keys.open) 打开光标所在的客户。",
        "最該聯絡的排在最上面，\(keys.lateMark) 表示已過期。按 \(keys.filter) 可用文字、拼音或首字母尋找：zw 能找到張偉。按 \(keys.open) 開啟游標所在的客戶。")
    )
  }

  private func dossierStop(_ keys: TourKeys) -> Stop {
    Stop(
      title: say("The dossier", "客户档案", "客戶檔案"),
      text: say(
        "People, open money, what is planned, and all that was said. \(keys.log) logs a contact and asks when "
          + "the next one is; \(keys.noAnswer) is for no answer; \(keys.pay) takes a payment.",
        "联系人、未收款、跟进计划和全部联系记录。按 \(keys.log) 记录联系并约定下次日期；没接通按 \(keys.noAnswer)；收到款按 \(keys.pay)。",
        "聯絡人、未收款、跟進計畫和全部聯絡紀錄。按 \(keys.log) 記錄聯絡並約定下次日期；沒接通按 \(keys.noAnswer)；收到款按 \(keys.pay)。"))
  }

  private func calendarStop(_ keys: TourKeys) -> Stop {
    Stop(
      title: say("The calendar", "日历", "日曆"),
      text: say(
        "How full each day is, and the day's list. \(keys.previousDay) and \(keys.nextDay) turn days, \(keys.previousMonth) and \(keys.nextMonth) months. \(keys.pickUp) picks a "
          + "follow-up up, \(keys.open) drops it on another day.",
        "每天有多少跟进一目了然。\(keys.previousDay)、\(keys.nextDay) 换日，\(keys.previousMonth)、\(keys.nextMonth) 换月。\(keys.pickUp) 拿起一项跟进，移到另一天按 \(keys.open) 放下。",
        "每天有多少跟進一目了然。\(keys.previousDay)、\(keys.nextDay) 換日，\(keys.previousMonth)、\(keys.nextMonth) 換月。\(keys.pickUp) 拿起一項跟進，移到另一天按 \(keys.open) 放下。"
      ))
  }

  private func boardStop(_ keys: TourKeys) -> Stop {
    Stop(
      title: say("The overdue board", "逾期看板", "逾期看板"),
      text: say(
        "Late money by age, longest first. \(keys.pay) takes the payment for the invoice under the cursor.",
        "逾期款按账龄排列，最久的在最上面。按 \(keys.pay) 登记光标所在应收单的收款。",
        "逾期款按帳齡排列，最久的在最上面。按 \(keys.pay) 登記游標所在應收單的收款。"))
  }

  private func todayStop(_ keys: TourKeys) -> Stop {
    Stop(
      title: say("Today", "今日跟进", "今日跟進"),
      text: say(
        "Whom to contact today, in order. Answer each with a key: \(keys.log) reached, \(keys.noAnswer) no answer, \(keys.move) another "
          + "day, \(keys.skip) skip.",
        "今天要联系谁，按顺序排好。一键作答：\(keys.log) 联系上了，\(keys.noAnswer) 没接，\(keys.move) 改期，\(keys.skip) 跳过。",
        "今天要聯絡誰，按順序排好。一鍵作答：\(keys.log) 聯絡上了，\(keys.noAnswer) 沒接，\(keys.move) 改期，\(keys.skip) 跳過。"))
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
        "\(keys.help) shows the keys that work here. \(keys.palette) finds every command by name, pinyin or initials. "
          + "Type a date as you say it: fri, 3d, 下周三.",
        "\(keys.help) 显示这里可用的按键；\(keys.palette) 可按名称、拼音或首字母找到所有命令。日期照口语输入：周五、3d、下周三。",
        "\(keys.help) 顯示這裡可用的按鍵；\(keys.palette) 可按名稱、拼音或首字母找到所有命令。日期照口語輸入：週五、3d、下週三。"))
  }
}

extension Words {
  /// Words of the tour: one box a stop.
  var tour: TourWords { TourWords(language: language) }
}
