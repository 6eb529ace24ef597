public import SalesBook

// Why one should be in touch besides what is planned, in words; the lines are to be said.

extension UseCheck.Ground: Spoken {
  /// What a use check follows.
  public func name(in words: Words) -> String {
    switch self {
    case .firstDelivery: words.say("first delivery", "首次供货", "首次供貨")
    case .newProduct: words.say("new product", "新产品", "新產品")
    case .settledDispute: words.say("dispute settled", "争议已解决", "爭議已解決")
    case .settledCase: words.say("complaint closed", "问题单已结案", "問題單已結案")
    }
  }
}

extension Festival: Spoken {
  /// A festival one greets on.
  public func name(in words: Words) -> String {
    switch self {
    case .newYear: words.say("New Year", "元旦", "元旦")
    case .springFestival: words.say("Spring Festival", "春节", "春節")
    case .dragonBoat: words.say("Dragon Boat Festival", "端午节", "端午節")
    case .midAutumn: words.say("Mid-Autumn Festival", "中秋节", "中秋節")
    case .nationalDay: words.say("National Day", "国庆节", "國慶節")
    case .christmas: words.say("Christmas", "圣诞节", "聖誕節")
    }
  }
}

/// Words of occasions.
struct OccasionWords: Catalogue {
  let language: Language

  /// Where there are none.
  var nothing: String { say("No occasion now", "眼下没有要问候、回访的", "眼下沒有要問候、回訪的") }
  /// A person's birthday, with what they like.
  func birthday(_ who: String, _ when: String, likes: String) -> String {
    let likes = likes.isEmpty ? "" : say("; likes \(likes)", "；喜好：\(likes)", "；喜好：\(likes)")
    return say("birthday of \(who): \(when)", "\(who) 生日：\(when)", "\(who) 生日：\(when)") + likes
  }
  /// A festival to greet on.
  func festival(_ name: String, _ when: String) -> String {
    say("\(name): \(when)", "\(name)：\(when)", "\(name)：\(when)")
  }
  /// A use check (moment 11).
  func useCheck(_ ground: String, _ what: String, _ day: String) -> String {
    let about = what.isEmpty ? ground : "\(ground) (\(what))"
    return say(
      "\(about) of \(day): how do you get on? which mark, and what is missing for full marks?",
      "\(day) \(about)：用得怎么样？给打几分，差在哪儿？", "\(day) \(about)：用得怎麼樣？給打幾分，差在哪裡？")
  }
  /// That nobody asked whether they are content.
  func satisfaction(since: String?) -> String {
    guard let since else {
      return say("never asked whether they are content: what mark?", "还没问过满意度：给打几分？", "還沒問過滿意度：給打幾分？")
    }
    return say(
      "not asked since \(since) whether they are content: which mark, and what is missing for full marks?",
      "\(since) 之后没问过满意度：给打几分，差在哪儿？", "\(since) 之後沒問過滿意度：給打幾分，差在哪裡？")
  }
  /// That nobody there is an ally yet, and who may be won (moment 28).
  func allyWanted(_ who: String) -> String {
    say(
      "no ally there yet; before it is needed: \(who)", "还没有盟友，趁用不着的时候先结识：\(who)",
      "還沒有盟友，趁用不著的時候先結識：\(who)")
  }
  /// In front of who may be won.
  var proposed: String { say("may be won", "可发展为盟友", "可發展為盟友") }
  /// In front of what somebody can influence.
  var influences: String { say("influences", "能影响", "能影響") }
  /// In front of what somebody gains.
  var gains: String { say("gains", "对他的好处", "對他的好處") }
  /// Who introduced somebody.
  func introduced(by who: String) -> String { say("introduced by \(who)", "\(who) 介绍", "\(who) 介紹") }
  /// What the map shows.
  var mapLegend: String {
    say(
      "who stands below somebody can influence them", "下面的人能影响上面的人", "下面的人能影響上面的人")
  }
  /// Where nobody asked whether they are content yet.
  var noMarks: String { say("Nobody asked yet whether they are content", "还没有问过满意度", "還沒有問過滿意度") }
}

extension Words {
  /// A contact's birthday as they told it, with how it is counted; empty where nobody knows it.
  func birthday(_ contact: Contact) -> String {
    guard !contact.birthday.isEmpty else { return "" }
    let calendar = contact.birthdayCalendar.map { name(of: $0) } ?? ""
    return [name(ofField: "Birthday", of: .contact).lowercased(), calendar, contact.birthday].said(by: " ")
  }

  /// Words of occasions.
  var occasions: OccasionWords { OccasionWords(language: language) }

  /// Why one should be in touch, in one line.
  public func sentence(_ due: OccasionDue, on day: Day, in book: Book) -> String {
    func when(_ date: Day) -> String { "\(date.monthAndDay) \(relative(date, to: day))" }
    switch due.occasion {
    case .birthday(let id, let date):
      let person = book.contacts[id]
      return occasions.birthday(person?.name ?? "", when(date), likes: person?.likes ?? "")
    case .festival(let festival, let date): return occasions.festival(name(of: festival), when(date))
    case .useCheck(let check): return occasions.useCheck(name(of: check.ground), check.what, check.since.iso)
    case .satisfaction(let since): return occasions.satisfaction(since: since?.iso)
    case .allyWanted(let people):
      let named = people.compactMap { book.contacts[$0] }.map { person in
        person.name + (person.role.map { " (\(name(of: $0)))" } ?? "")
      }
      return occasions.allyWanted(named.joined(separator: general.comma))
    }
  }
}
