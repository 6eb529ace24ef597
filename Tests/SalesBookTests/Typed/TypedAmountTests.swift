import SalesBook
import TestSupport
import Testing

@Suite("Amounts and times as people type them")
struct TypedAmountTests {
  @Test(
    "An amount is read as it is said",
    arguments: [
      ("82000", "82000.00 CNY"), ("82,000", "82000.00 CNY"), ("82，000.5", "82000.50 CNY"),
      ("8.2万", "82000.00 CNY"), ("8.2萬", "82000.00 CNY"), ("82k", "82000.00 CNY"), ("1.5m", "1500000.00 CNY"),
      ("1亿", "100000000.00 CNY"), ("3百万", "3000000.00 CNY"), ("¥82,000", "82000.00 CNY"),
      ("￥500", "500.00 CNY"), ("８２０", "820.00 CNY"), ("500元", "500.00 CNY"), ("USD 500", "500.00 USD"),
      ("$500", "500.00 USD"), ("$1.5k", "1500.00 USD"), ("500 usd", "500.00 USD"), ("5k usd", "5000.00 USD"),
      ("500 KRW", "500 KRW"), ("NT$1,200", "1200.00 TWD"), ("-500", "-500.00 CNY"), ("¥-500", "-500.00 CNY"),
      ("八万二", "82000.00 CNY"), ("三千五", "3500.00 CNY"), ("一万二千三百", "12300.00 CNY"),
      ("12万5", "125000.00 CNY"), ("8万2", "82000.00 CNY"), ("两百零五", "205.00 CNY"), ("十万", "100000.00 CNY"),
      ("三十五万", "350000.00 CNY"), ("两百块", "200.00 CNY"), ("一亿二千万", "120000000.00 CNY"),
      ("八万零五百", "80500.00 CNY"), ("十二", "12.00 CNY"), ("1万2千", "12000.00 CNY"), ("二十萬", "200000.00 CNY"),
      ("12万500", "120500.00 CNY"), ("八万二美元", "82000.00 USD"), ("-三千五", "-3500.00 CNY"),
      ("0.05", "0.05 CNY"), ("1.50000", "1.50 CNY"), ("2万元", "20000.00 CNY"), ("1.23456万", "12345.60 CNY"),
    ])
  func read(text: String, amount: String) throws {
    let money = try TypedAmount.read(text, currency: .cny)
    #expect("\(money.decimal) \(money.currency.letters)" == amount)
  }

  @Test("A sign several currencies have means the book's own")
  func signs() throws {
    let (twd, jpy) = (try #require(Currency("TWD")), try #require(Currency("JPY")))
    #expect(try TypedAmount.read("$500", currency: twd).currency == twd)
    #expect(try TypedAmount.read("500元", currency: twd).currency == twd)
    #expect(try TypedAmount.read("¥500", currency: jpy).currency == jpy)
  }

  @Test("More digits than the currency has are refused, never rounded")
  func precise() throws {
    let jpy = try #require(Currency("JPY"))
    #expect(throws: FieldError.tooPrecise("1.005", currency: .cny)) {
      try TypedAmount.read("1.005", currency: .cny)
    }
    #expect(throws: FieldError.tooPrecise("1.5", currency: jpy)) {
      try TypedAmount.read("1.5", currency: jpy)
    }
  }

  @Test(
    "What means no amount is refused and told back",
    arguments: [
      "", "a lot", "8,2", "1,2345", "1.2.3", "¥", "$5 usd", "1,000,00", "万二", "三千五千", "百", "八万二二", "五百八千",
      "十万万万亿",
    ])
  func refused(text: String) {
    #expect(throws: FieldError.notANumber(text)) { try TypedAmount.read(text, currency: .cny) }
  }

  @Test(
    "A time is read as it is said",
    arguments: [
      ("9:30", "09:30"), ("９：３０", "09:30"), ("14:00", "14:00"), ("1430", "14:30"), ("930", "09:30"),
      ("9", "09:00"), ("9点半", "09:30"), ("9點半", "09:30"), ("9点", "09:00"), ("9点15分", "09:15"),
      ("九点一刻", "09:15"), ("下午3点", "15:00"), ("晚上11点", "23:00"), ("中午12点", "12:00"), ("中午1点", "13:00"),
      ("上午10点", "10:00"), ("下午14:00", "14:00"), ("3pm", "15:00"), ("3:15 PM", "15:15"), ("12am", "00:00"),
      ("12pm", "12:00"),
    ])
  func time(text: String, clock: String) throws {
    #expect(try TypedTime.read(text).text == clock)
  }

  @Test(
    "What means no time is refused and told back",
    arguments: ["", "noonish", "25:00", "9:5", "9:60", "2460", "1:234", "9点半半"])
  func noTime(text: String) {
    #expect(throws: FieldError.notATime(text)) { try TypedTime.read(text) }
  }

  @Test("No text stops the reading")
  func fuzz() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<3000 {
      let text = random.text(scalars: 6)
      if let money = try? TypedAmount.read(text, currency: .cny) {
        #expect(money.currency != Currency("XXX"))
      }
      if let time = try? TypedTime.read(text) { #expect(time.text.count == 5) }
    }
  }
}
