import SalesBook
import Testing

@Suite("Who a letter is from, where it says to pay, and what it is in (domain §4)")
struct LetterLanguageTests {
  private func policy(_ settings: [String: String]) throws -> Policy {
    var book = Book()
    for (name, value) in settings {
      var setting = Setting(key: Name(name))
      setting.value = try #require(Policy.setting(named: name)).kept(value)
      book.put(setting)
    }
    return Policy(book)
  }

  private func customer(_ name: String, _ language: Language? = nil) -> Customer {
    var customer = Customer(key: .none)
    (customer.name, customer.language) = (name, language)
    return customer
  }

  @Test("A letter is in what the dossier says, else in the script of the name, else in the book's language")
  func language() throws {
    for currency in ["CNY", "TWD", "USD"] {
      let policy = try policy(["Currency": currency])
      #expect(policy.letterLanguage(to: customer("北京华联")) == .simplifiedChinese)
      #expect(policy.letterLanguage(to: customer("臺北信義百貨")) == .traditionalChinese)
      #expect(policy.letterLanguage(to: customer("Harbor Fresh Foods")) == .english)
      for said in Language.allCases {
        #expect(policy.letterLanguage(to: customer("北京华联", said)) == said)
      }
    }
    #expect(try policy(["Currency": "CNY"]).letterLanguage(to: customer("大同")) == .simplifiedChinese)
    #expect(try policy(["Currency": "TWD"]).letterLanguage(to: customer("大同")) == .traditionalChinese)
    #expect(try policy(["Currency": "USD"]).letterLanguage(to: customer("大同")) == .simplifiedChinese)
    #expect(try policy(["Currency": "USD"]).letterLanguage(to: customer("Ольга 77")) == .english)
    #expect(try policy(["Currency": "TWD"]).letterLanguage(to: customer("0379")) == .traditionalChinese)
    let said = try policy(["Currency": "USD", "LetterLanguage": "zh-TW"])
    #expect(said.letterLanguage(to: customer("Ольга")) == .traditionalChinese)
    #expect(said.letterLanguage(to: customer("大同")) == .traditionalChinese)
  }

  @Test("The language is taken as people say it, and written as its tag")
  func spoken() throws {
    let wanted: [(String, Language)] = [
      ("en", .english), ("English", .english), ("zh", .simplifiedChinese), ("简体中文", .simplifiedChinese),
      ("zh_TW", .traditionalChinese), ("繁體中文", .traditionalChinese),
      ("Traditional Chinese", .traditionalChinese),
    ]
    for (typed, language) in wanted {
      var customer = customer("大同")
      try customer.set("Language", to: [typed])
      #expect(customer.language == language)
      #expect(Customer.fields["Language"]?.write(customer) == [language.rawValue])
    }
    var customer = customer("大同")
    #expect(throws: FieldError.self) { try customer.set("Language", to: ["Klingon"]) }
  }

  @Test("One account a currency; one without a currency is for the main one")
  func payTo() throws {
    let dollars = try #require(Currency("USD"))
    let both = try policy(["PayTo": "cny  工行（上海）1001；USD: HSBC 400"])
    #expect(both.account(for: .cny) == "cny 工行（上海）1001", "small letters are no currency")
    for typed in [
      "CNY 工行（上海）1001; USD HSBC 400", "CNY：工行（上海）1001；USD: HSBC 400", "CNY 工行（上海）1001 USD HSBC 400",
    ] {
      let policy = try policy(["PayTo": typed])
      #expect(policy.account(for: .cny) == "工行（上海）1001")
      #expect(policy.account(for: dollars) == "HSBC 400")
      #expect(policy.account(for: try #require(Currency("EUR"))) == nil)
    }
    let plain = try policy(["PayTo": "BOC Shanghai USD account 1"])
    #expect(plain.account(for: .cny) == "BOC Shanghai USD account 1" && plain.account(for: dollars) == nil)
    let setting = try #require(Policy.setting(named: "PayTo"))
    for nonsense in ["CNY", "CNY a; CNY b", "USD a;EUR"] {
      #expect(throws: FieldError.self, "\(nonsense)") { try setting.kept(nonsense) }
    }
  }

  @Test("Our name is kept as it is typed; nothing, or none, leaves it out")
  func firm() throws {
    #expect(try policy(["Firm": " 华信标签（上海） 有限公司 "]).firm == "华信标签（上海） 有限公司")
    for nothing in ["", " ", "none", "None"] {
      for name in ["Firm", "FirmPhone", "PayTo"] {
        #expect(try #require(Policy.setting(named: name)).kept(nothing) == "none")
        #expect(try policy([name: nothing]) == Policy())
      }
    }
  }
}
