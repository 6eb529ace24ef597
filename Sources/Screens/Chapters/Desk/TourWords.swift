/// Words of the tour: one box a stop.
struct TourWords: Catalogue {
  let language: Language

  /// What a stop tells.
  struct Stop {
    let title: String
    let text: String
  }

  /// The stops, in the order of `Desk.tourPanes`.
  var stops: [Stop] {
    [customersStop, dossierStop, calendarStop, boardStop, todayStop, savingStop, helpStop]
  }
  /// The keys of the box.
  var keys: String {
    say(
      "Enter next  Backspace back  Esc ends the tour", "Enter 下一步  Backspace 上一步  Esc 结束导览",
      "Enter 下一步  Backspace 上一步  Esc 結束導覽")
  }

  private var customersStop: Stop {
    Stop(
      title: say("Your customers", "客户列表", "客戶列表"),
      text: say(
        "Who is next stands on top; ! is late. / finds by text, pinyin or initials: zw finds 张伟. "
          + "Enter opens the one under the cursor.",
        "最该联系的排在最上面，! 表示已过期。按 / 可用文字、拼音或首字母查找：zw 能找到张伟。按 Enter 打开光标所在的客户。",
        "最該聯絡的排在最上面，! 表示已過期。按 / 可用文字、拼音或首字母尋找：zw 能找到張偉。按 Enter 開啟游標所在的客戶。"))
  }

  private var dossierStop: Stop {
    Stop(
      title: say("The dossier", "客户档案", "客戶檔案"),
      text: say(
        "People, open money, what is planned, and all that was said. c logs a contact and asks when "
          + "the next one is; n is for no answer; p takes a payment.",
        "联系人、未收款、跟进计划和全部联系记录。按 c 记录联系并约定下次日期；没接通按 n；收到款按 p。",
        "聯絡人、未收款、跟進計畫和全部聯絡紀錄。按 c 記錄聯絡並約定下次日期；沒接通按 n；收到款按 p。"))
  }

  private var calendarStop: Stop {
    Stop(
      title: say("The calendar", "日历", "日曆"),
      text: say(
        "How full each day is, and the day's list. h and l turn days, [ and ] months. m picks a "
          + "follow-up up, Enter drops it on another day.",
        "每天有多少跟进一目了然。h、l 换日，[、] 换月。m 拿起一项跟进，移到另一天按 Enter 放下。",
        "每天有多少跟進一目了然。h、l 換日，[、] 換月。m 拿起一項跟進，移到另一天按 Enter 放下。"))
  }

  private var boardStop: Stop {
    Stop(
      title: say("The overdue board", "逾期看板", "逾期看板"),
      text: say(
        "Late money by age, longest first. p takes the payment for the invoice under the cursor.",
        "逾期款按账龄排列，最久的在最上面。按 p 登记光标所在应收单的收款。",
        "逾期款按帳齡排列，最久的在最上面。按 p 登記游標所在應收單的收款。"))
  }

  private var todayStop: Stop {
    Stop(
      title: say("Today", "今日跟进", "今日跟進"),
      text: say(
        "Whom to contact today, in order. Answer each with a key: c reached, n no answer, s another "
          + "day, ] skip.",
        "今天要联系谁，按顺序排好。一键作答：c 联系上了，n 没接，s 改期，] 跳过。",
        "今天要聯絡誰，按順序排好。一鍵作答：c 聯絡上了，n 沒接，s 改期，] 跳過。"))
  }

  private var savingStop: Stop {
    Stop(
      title: say("Nothing is lost", "不会丢", "不會丟"),
      text: say(
        "A change is on disk before the line below says saved. u takes back anything, tomorrow too. "
          + "What colleagues change appears by itself.",
        "下面一行显示“已保存”时，内容已经写入磁盘。u 可撤销任何操作，明天也行。同事的修改会自动显示。",
        "下面一行顯示「已儲存」時，內容已經寫入磁碟。u 可復原任何操作，明天也行。同事的修改會自動顯示。"))
  }

  private var helpStop: Stop {
    Stop(
      title: say("When you are stuck", "忘了怎么办", "忘了怎麼辦"),
      text: say(
        "? shows the keys that work here. : finds every command by name, pinyin or initials. "
          + "Type a date as you say it: fri, 3d, 下周三.",
        "? 显示这里可用的按键；: 可按名称、拼音或首字母找到所有命令。日期照口语输入：周五、3d、下周三。",
        "? 顯示這裡可用的按鍵；: 可按名稱、拼音或首字母找到所有命令。日期照口語輸入：週五、3d、下週三。"))
  }
}

extension Words {
  /// Words of the tour: one box a stop.
  var tour: TourWords { TourWords(language: language) }
}
