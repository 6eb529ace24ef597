internal import SalesBook

/// What is known of a customer, and what there is still to know.
struct KnowingChapter: Chapter {
  let answer = Command(
    "answer", [], .customer, needs: [.customer, .knowable, .writing],
    say: ("answer", "Write down what was found out: the answer to the next best question"),
    ("答案", "写下问到的：下一个该问的问题的答案"), ("答案", "寫下問到的：下一個該問的問題的答案")
  ) { $0.open(AnswerForm.init, $1) }

  let business = Command(
    "business", [], .customer, needs: [.customer, .writing],
    say: ("business", "Change what they make, what they use, and whom else they buy from"),
    ("业务情况", "修改他们做什么、用什么、还用谁家的"), ("業務情況", "修改他們做什麼、用什麼、還用誰家的")
  ) { $0.openBusiness($1) }

  let standing = Command(
    "standing", [], .customer, needs: [.customer, .writing],
    say: ("the firm", "Change how we came by them, how strong they are, and whom they influence"),
    ("公司实力", "修改来源、实力、信誉和影响"), ("公司實力", "修改來源、實力、信譽和影響")
  ) { $0.openStanding($1) }

  let addNews = Command(
    "news", ["N n"], .customer, needs: [.customer, .writing],
    say: ("news", "Note news of the customer: what one heard or read, no contact"),
    ("客户动态", "记下听到、看到的客户动态，不算联系"), ("客戶動態", "記下聽到、看到的客戶動態，不算聯絡")
  ) { $0.open(NewsForm.init, $1) }

  let lead = Command(
    "lead", ["N l"], .customer, needs: [.writing],
    also: "inquiry, enquiry, request, 询盘, 詢盤, 线索, 線索",
    say: ("lead", "Take down who asked for something: how much, which model, what for, telephone, address"),
    ("询价", "登记来问的客户：数量、型号、用途、电话、地址"), ("詢價", "登記來問的客戶：數量、型號、用途、電話、地址")
  ) { $0.open(LeadForm.init, $1) }

  let visitSheet = Command(
    "visit-sheet", ["V"], .customer, needs: [.customer],
    also: "print, briefing, 打印, 列印",
    say: ("visit sheet", "Show what to have at hand on a visit; copy it or write it to a file"),
    ("拜访单", "拜访前看一眼：人、往来、要问的；可复制或存文件"), ("拜訪單", "拜訪前看一眼：人、往來、要問的；可複製或存檔")
  ) { $0.openVisitSheet($1) }

  let timeline = Command(
    "timeline", [], .customer, needs: [.customer],
    argument: .meant { desk, typed, book in desk.openTimeline(matching: typed, book) },
    say: ("timeline", "Search everything that happened with the customer, by kind or by a word"),
    ("时间线", "查这家客户的全部往来，可按类别或词句筛选"), ("時間線", "查這家客戶的全部往來，可按類別或詞句篩選")
  ) { $0.openTimeline($1) }

  let allyMap = Command(
    "allies", [], .customer, needs: [.customer],
    also: "org chart, 组织架构, 組織架構",
    say: ("allies", "Show who of their people can influence whom, and who may become an ally"),
    ("盟友图", "看谁能影响谁、谁可以发展为盟友"), ("盟友圖", "看誰能影響誰、誰可以發展為盟友")
  ) { $0.openAllyMap($1) }

  let satisfaction = Command(
    "satisfaction", [], .customer, needs: [.customer],
    say: ("satisfaction", "Show how content the customer was, beside what we did"),
    ("满意度走势", "看满意度的变化，和我们做过的事对照"), ("滿意度走勢", "看滿意度的變化，和我們做過的事對照")
  ) { $0.openSatisfaction($1) }

  let occasions = Command(
    "occasions", [], .customer, needs: [.someCustomer],
    also: "birthday, birthdays, 生日",
    say: ("occasions", "List birthdays, use checks and what else asks for a word besides what is planned"),
    ("问候回访", "列出生日、使用回访等该联系的由头"), ("問候回訪", "列出生日、使用回訪等該聯絡的由頭")
  ) { $0.openOccasions($1) }
}

extension Command {
  static let knowing: KnowingChapter = KnowingChapter()
}

extension Need {
  /// Something of the customer that is not known yet.
  static let knowable = Need(\.knowable) { desk, book in
    desk.sight(book).map { $0.completeness.next != nil } ?? false
  }
}
