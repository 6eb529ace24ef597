import SalesBook

// What the salespeople came to know of their customers; written down today, whenever it was heard.
extension SampleBook.Story {
  /// Of 北京华联 all is known that one can know, of others their trade and what is in their way.
  func knowing() {
    wholeDossier()
    peopleAtHualian()
    trades()
    about(SampleBook.Cast.hualian) { it in
      it.hears("通州新店开工，明年四月开业", on: -12, from: "北京商报")
      it.recalls(-150, .visit, with: "单晓梅", about: "回访", "秤用着可以，送货晚了两次。", content: 3) {
        $0.gap = "送货要准时"
      }
      it.recalls(-95, .call, with: "单晓梅", about: "回访", "送货准了，门店满意。", content: 4) { $0.gap = "门店要有人培训" }
      it.recalls(-60, .gift, with: "单晓梅", about: "中秋", "送了两盒龙井。") {
        $0.cost = it.money(168)
      }
    }
    about(SampleBook.Cast.shenyang) { it in it.hears("新上一条灌装线", on: -30, from: "招标网") }
  }

  private func wholeDossier() {
    about(SampleBook.Cast.hualian) { it in
      it.changes(on: 0, by: .me) { customer in
        (customer.introducedBy, customer.influentialWhy) = ("王府井店张店长", "其他商超看它用什么秤")
        customer.taxNumber = "91110000000000001X"
        var business = Business()
        (business.industry, business.region) = ("商超", "华北")
        (business.plant, business.output) = ("46 家门店，一个冷链仓", "日均客流 30 万人次")
        (business.quality, business.products) = ("标签零下二十度不翘", "生鲜四成，百货六成")
        (business.uses, business.usesModel) = ("电子计价秤、热敏标签", "ACS-30")
        (business.usesQuantity, business.usesFor) = ("秤每年 60 台，标签每月 80 箱", "门店生鲜称重")
        (business.competitor, business.competitorPros) = ("寺冈", "机器耐用，牌子响")
        (business.competitorCons, business.strength) = ("贵两成，维修要等一周", "上市公司，资金稳")
        (business.investment, business.reputation) = ("每年新开三到五家店", "付款慢但不赖账")
        customer.business = business
      }
    }
  }

  /// Who sways whom there, a birthday by the moon near today, and one who left.
  private func peopleAtHualian() {
    let near = stage.today + 2
    about(SampleBook.Cast.hualian) { it in
      it.knows("单晓梅", on: 0) { contact in
        contact.strengths = "把采购管得清清楚楚"
        guard let lunar = LunarDay(near) else { return }
        (contact.birthday, contact.birthdayCalendar) = ("\(lunar.month)-\(lunar.day)", .lunar)
      }
      it.knows("周立群", on: 0) { contact in
        (contact.ally, contact.influences, contact.gains) = (.candidate, "付款排期", "对账清楚，他月底不加班")
        (contact.likes, contact.address) = ("乒乓球", "总部 5 层财务部")
      }
      it.recalls("马建军", .purchasing, left: -200)
      it.sways("小单", "单晓梅", introducedBy: "单晓梅")
      it.sways("周立群", "单晓梅", introducedBy: "小单")
    }
  }

  /// The trades of some, and what is in their way: what one opens with at others of the trade.
  private func trades() {
    let trades: [(SampleBook.Firm, String, String)] = [
      (SampleBook.Cast.zhongwang, "食品", "标签在冷库里翘边"), (SampleBook.Cast.changsha, "食品", "标签在冷库里翘边"),
      (SampleBook.Cast.chengdu, "食品", "打印机换型号停工"), (SampleBook.Cast.xiamen, "水产", "冰水里标签掉"),
      (SampleBook.Cast.qingdao, "冷链", "冷库标签掉码"),
    ]
    for (firm, industry, problem) in trades {
      about(firm) { it in
        it.changes(on: 0, by: firm.owner) { $0.business.industry = industry }
        it.recalls(-140, .call, about: "回访", "问了问用得怎么样。") { $0.problem = problem }
      }
    }
  }
}

extension SampleBook.Chapter {
  /// News of the firm, written down today.
  fileprivate func hears(_ what: String, on day: Int, from source: String) {
    var news = News(key: .none)
    (news.day, news.what, news.source) = (stage.day(day), what, source)
    note(0) { [news] _, customer in
      var news = news
      news.customer = customer
      return NoteNews(news)
    }
  }

  /// A touch of an earlier day, written down today.
  fileprivate func recalls(
    _ day: Int, _ channel: Touch.Channel, with person: String = "", about topic: String, _ said: String,
    content: Int? = nil, more: (inout Touch) -> Void = { _ in }
  ) {
    var touch = Touch(key: .none)
    (touch.day, touch.channel, touch.topic, touch.said) = (stage.day(day), channel, topic, said)
    touch.satisfaction = content
    more(&touch)
    note(0) { [touch] known, customer in
      var touch = touch
      (touch.customer, touch.contact) = (customer, known.contact(person, at: customer))
      return LogTouch(touch)
    }
  }

  /// One who worked there until that day.
  fileprivate func recalls(_ name: String, _ role: Contact.Role, left day: Int) {
    let left = stage.day(day)
    note(0) { _, customer in
      var contact = Contact(key: .none)
      (contact.customer, contact.name, contact.role, contact.left) = (customer, name, role, left)
      return AddContact(contact)
    }
  }

  /// One of them can influence another, and was introduced by somebody.
  fileprivate func sways(_ name: String, _ other: String, introducedBy introducer: String) {
    note(0) { known, customer in
      let seen = known.record(of: name, at: customer)
      var wanted = seen
      (wanted.sways, wanted.introducedBy) = (
        known.contact(other, at: customer), known.contact(introducer, at: customer)
      )
      return EditRecord(seen, to: wanted)
    }
  }
}
