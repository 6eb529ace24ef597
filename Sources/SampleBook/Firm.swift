import SalesBook

extension SampleBook {
  /// A customer of the sample book: what its record says, and what kind of life
  /// it leads with us.
  struct Firm {
    /// The name on screen.
    let name: String
    /// The number in our ERP; empty for a lead.
    let number: String
    /// Where it is.
    let place: String
    /// Whose customer it is.
    let owner: Colleague
    /// Its people, with what they do there and what they like.
    let people: [(name: String, role: Contact.Role, likes: String)]
    /// In what language we talk, and write what an invoice is for.
    let script: Script
    /// Free words to filter by.
    var tags: [String] = []
    /// Other names it goes by.
    var aliases: [String] = []
    /// How we came by it.
    var source: Customer.Source?
    /// Others follow it.
    var influential = false
    /// Too far to go without a call first.
    var far = false
    /// When it pays, if not as everybody does.
    var terms: PaymentTerms?
    /// What it may owe, in whole units of its currency.
    var limit: Int?
    var note = ""
    /// How many months ago it came to us, 0 to 18.
    var months = 18
    /// Days between two touches, about; 0 for none at all.
    var pace = 0
    /// The day of the last touch the years brought, counted from today.
    var last = -10
    /// The day the next follow-up is planned for, counted from today; nil for
    /// none.
    var next: Int?
    /// What an invoice usually comes to, in whole units of its currency; 0 for
    /// a lead.
    var buys = 0
    /// Days between two invoices, about.
    var every = 50
    /// How many days after the due day it usually pays; below 0 is before.
    var late = 2

    /// A firm; what is not said stays as above.
    init(
      _ name: String, _ number: String, _ place: String, _ owner: Colleague, _ script: Script,
      _ people: [(name: String, role: Contact.Role, likes: String)], _ more: (inout Firm) -> Void = { _ in }
    ) {
      (self.name, self.number, self.place, self.owner) = (name, number, place, owner)
      (self.script, self.people) = (script, people)
      more(&self)
    }

    /// What it is invoiced in.
    var currency: Currency {
      switch script {
      case .simplified: .cny
      case .traditional: Currency("TWD") ?? .cny
      case .latin: Currency("USD") ?? .cny
      }
    }

    /// What it has to pay by when nothing else is agreed.
    var agreed: PaymentTerms { terms ?? .days(Policy().paymentDays) }

    /// The record a colleague makes of it.
    func customer(on stage: Stage) -> Customer {
      var dice = Dice(for: name)
      var customer = Customer(key: .none)
      (customer.name, customer.number, customer.address) = (name, number, place)
      (customer.owner, customer.note) = (stage.login(of: owner), note)
      (customer.tags, customer.aliases, customer.source) = (tags, aliases, source)
      (customer.influential, customer.far, customer.terms) = (influential, far, terms)
      customer.creditLimit = limit.map { Money(minor: Int64($0) * 100, currency) }
      if script == .traditional { customer.language = .traditionalChinese }
      if pace > 0 { customer.phone = script.landline(at: place, &dice) }
      return customer
    }

    /// The records of its people; the first decides what is bought.
    func contacts() -> [Contact] {
      var dice = Dice(for: name + number)
      return people.enumerated().map { place, person in
        var contact = Contact(key: .none)
        (contact.name, contact.role, contact.likes) = (person.name, person.role, person.likes)
        contact.phone = script.mobile(&dice)
        if script != .latin, dice.chance(70) { contact.weChat = script.weChat(&dice) }
        if script == .latin { contact.email = Firm.mailbox(of: person.name, at: name) }
        contact.decidesPurchasing = place == 0 && person.role != .finance
        contact.decidesPayment = person.role == .finance || person.role == .owner
        return contact
      }
    }

    /// An address that belongs to nobody (RFC 2606): `megan.oconnor@harbor.example`.
    private static func mailbox(of person: String, at firm: String) -> String {
      func plain(_ text: Substring) -> String { text.lowercased().filter { $0.isASCII && $0.isLetter } }
      let user = person.split(separator: " ").map(plain).filter { !$0.isEmpty }.joined(separator: ".")
      return "\(user)@\(plain(firm.prefix { $0 != " " })).example"
    }
  }

  /// The languages the sample book's salespeople write in.
  enum Script {
    case simplified, traditional, latin

    /// A firm's telephone, in numbers nobody is likely to have.
    func landline(at place: String, _ dice: inout Dice) -> String {
      switch self {
      case .simplified, .traditional:
        "\(Script.areaCode(of: place))-5550\(dice.roll(1000...9999))"
      case .latin: "+1 555 01\(dice.roll(10...99)) \(dice.roll(10...99))"
      }
    }

    /// A person's telephone, in numbers nobody is likely to have.
    func mobile(_ dice: inout Dice) -> String {
      switch self {
      case .simplified: "1\(dice.pick([38, 39, 59, 86, 77]))0000\(dice.roll(1000...9999))"
      case .traditional: "0900-\(dice.roll(100...199))-\(dice.roll(100...999))"
      case .latin: "+1 555 01\(dice.roll(10...99))"
      }
    }

    /// The telephone area of a place whose name begins with a city's.
    private static func areaCode(of place: String) -> String {
      areaCodes.first { place.hasPrefix($0.city) }?.code ?? "0999"
    }

    private static let areaCodes: [(city: String, code: String)] = [
      ("北京", "010"), ("重庆", "023"), ("苏州", "0512"), ("昆山", "0512"), ("东莞", "0769"), ("沈阳", "024"),
      ("宁波", "0574"), ("长沙", "0731"), ("厦门", "0592"), ("潍坊", "0536"), ("寿光", "0536"), ("湖州", "0572"),
      ("无锡", "0510"), ("青岛", "0532"), ("成都", "028"), ("深圳", "0755"), ("上海", "021"), ("杭州", "0571"),
      ("广州", "020"), ("佛山", "0757"), ("天津", "022"), ("武汉", "027"), ("西安", "029"), ("郑州", "0371"),
      ("济南", "0531"), ("合肥", "0551"), ("六安", "0564"), ("福州", "0591"), ("南京", "025"), ("常州", "0519"),
      ("嘉兴", "0573"), ("温州", "0577"), ("石家庄", "0311"), ("太原", "0351"), ("昆明", "0871"), ("南宁", "0771"),
      ("哈尔滨", "0451"), ("乌鲁木齐", "0991"), ("义乌", "0579"), ("臺北", "02"), ("新竹", "03"), ("桃園", "03"),
      ("臺中", "04"), ("臺南", "06"), ("高雄", "07"), ("香港", "+852"),
    ]

    /// A person's WeChat name.
    func weChat(_ dice: inout Dice) -> String {
      "\(dice.pick(["wx", "lao", "a", "hello"]))_\(dice.pick(["qd", "mk", "sun", "tea", "zz"]))\(dice.roll(80...2024))"
    }
  }
}
