import SalesBook
import Testing

@Suite("What a new book is kept in")
struct FirstSettingsTests {
  @Test(
    "The currency is that of the territory the first locale that is set names",
    arguments: [
      (["zh_TW.UTF-8"], "TWD"), (["en_GB.UTF-8"], "GBP"), (["de_DE@euro"], "EUR"), (["zh_CN"], "CNY"),
      (["zh_Hant_HK"], "HKD"), (["en-US"], "USD"), (["", "ja_JP", "en_US"], "JPY"),
      (["en_SG", "zh_TW"], "SGD"),
      (["C.UTF-8"], nil), (["POSIX"], nil), (["zh"], nil), (["en_ZZ"], nil), (["", ""], nil), (["_"], nil),
      (["C", "zh_TW"], nil), (["de_de"], "EUR"), (["sr_RS@latin"], "RSD"),
    ])
  func currency(locales: [String], letters: String?) {
    #expect(Territory.currency(ofLocales: locales)?.letters == letters)
    #expect(Territory.currency(ofLocales: [nil] + locales.map(Optional.some))?.letters == letters)
  }

  @Test("Every currency proposed is one that may be typed")
  func known() {
    for first in UnicodeScalar("A").value...UnicodeScalar("Z").value {
      for second in UnicodeScalar("A").value...UnicodeScalar("Z").value {
        let code = String(String.UnicodeScalarView([first, second].compactMap(UnicodeScalar.init)))
        if let currency = Territory.currency(ofLocales: ["xx_" + code]) {
          #expect(currency.isKnown, "\(code)")
        }
      }
    }
  }

  @Test(
    "The zone is the first the environment, the machine's file or its link names",
    arguments: [
      ("Asia/Taipei", "Etc/UTC", nil, "Asia/Taipei"), (":Europe/Berlin", nil, nil, "Europe/Berlin"),
      ("/usr/share/zoneinfo/Asia/Tokyo", nil, nil, "Asia/Tokyo"),
      (nil, "Europe/London\n", nil, "Europe/London"),
      ("", " Asia/Seoul \n# x\n", nil, "Asia/Seoul"),
      (nil, nil, "/usr/share/zoneinfo/America/New_York", "America/New_York"),
      (nil, nil, "../usr/share/zoneinfo/posix/Asia/Hong_Kong", "Asia/Hong_Kong"),
      ("CST-8", "Asia/Shanghai", nil, "Asia/Shanghai"), ("../../etc/passwd", nil, nil, nil),
      ("/tmp/pipe", nil, "/tmp/zone", nil), ("Mars/City", nil, nil, nil), (nil, nil, nil, nil),
      ("/usr/share/zoneinfo/../../../tmp/pipe", nil, nil, nil),
    ] as [(String?, String?, String?, String?)])
  func zone(variable: String?, file: String?, link: String?, zone: String?) {
    #expect(ZoneName(variable: variable, file: file, link: link)?.text == zone)
  }

  @Test(
    "What cannot be a name below the folder of zones is none",
    arguments: [
      "", "/etc/localtime", "../x", "Asia/../x", "Asia//Taipei", "Asia/Taipei/", ".", "a/b/c/d",
      "Asia/Tai pei",
      "Asia\u{0}", "-8", "8", ":x", String(repeating: "a", count: 65),
    ])
  func shape(text: String) {
    #expect(ZoneName(text) == nil)
    var book = Book()
    var setting = Setting(key: "TimeZone")
    setting.value = text
    book.put(setting)
    #expect(Policy(book).timeZone == "Asia/Shanghai")
  }

  @Test("A zone is typed in any case, with blanks, or by its place alone")
  func typed() {
    #expect(ZoneName(typed: "asia/taipei")?.text == "Asia/Taipei")
    #expect(ZoneName(typed: "new york")?.text == "America/New_York")
    #expect(ZoneName(typed: "Shanghai")?.text == "Asia/Shanghai")
    #expect(ZoneName(typed: "utc")?.text == "UTC" && ZoneName(typed: "Atlantis") == nil)
  }
}

@Suite("A setting changed")
struct ChangedSettingTests {
  @Test(
    "What is typed is kept as the book writes it",
    arguments: [
      ("Currency", "twd", "TWD"), ("TimeZone", "taipei", "Asia/Taipei"),
      ("Weekend", "sunday  saturday", "saturday sunday"),
      ("Weekend", "none", "none"), ("Cadence", " １４ ", "14"),
      ("Rates", "eur 7.80 usd 7.1", "EUR 7.8 USD 7.1"),
      ("AgingBounds", "15 45 90", "15 45 90"), ("ActingAs", "yes", "yes"), ("Rates", "none", "none"),
    ])
  func kept(name: String, typed: String, kept: String) throws {
    #expect(try #require(Policy.setting(named: name.lowercased())).kept(typed) == kept)
  }

  @Test(
    "A value no one could mean is refused with what could be written, by whichever way it comes",
    arguments: [
      ("TimeZone", "Mars/City"), ("TimeZone", "CST-8"), ("Currency", "XYZ"), ("Currency", "dollars"),
      ("Weekend", "saterday"), ("Weekend", "saturday sonday"), ("Cadence", "0"), ("Cadence", "weekly"),
      ("WeakWord", "101"), ("Rates", "USD"), ("Rates", "USD x"), ("AgingBounds", "30 60"),
      ("AgingBounds", "90 60 30"),
      ("ReminderLeads", "x"), ("LimitationWarnings", "180 x"), ("ActingAs", "perhaps"),
    ])
  func refused(name: String, typed: String) throws {
    let row = try #require(Policy.setting(named: name))
    #expect(throws: FieldError.self) { try row.kept(typed) }
    var wanted = row.initial
    wanted.value = typed
    var book = Book()
    let author = Author(login: "wang", day: Day(number: 20_780))
    for seen in [nil, row.initial] {
      if let seen { book.put(seen) }
      var ids = FreshIDs(SystemDraw())
      do throws(Refusal) {
        _ = try row.putting(wanted, seen: seen).plan(on: book, as: author, drawing: &ids)
        Issue.record("\(typed) was taken")
      } catch {
        guard case .badField(.setting, "Value", _) = error else {
          Issue.record("\(error)")
          continue
        }
      }
    }
  }

  @Test("Who stands in for a colleague is another colleague of the book")
  func cover() {
    var book = Book()
    for login in ["li", "wang"] { book.put(Person(login: login)) }
    let author = Author(login: "wang", day: Day(number: 20_780))
    var ids = FreshIDs(SystemDraw())
    func refusal(_ cover: String, _ ids: inout FreshIDs) -> Refusal? {
      var wanted = Person(login: "wang")
      wanted.cover = cover
      do throws(Refusal) {
        _ = try EditRecord(Person(login: "wang"), to: wanted).plan(on: book, as: author, drawing: &ids)
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal("li", &ids) == nil)
    #expect(refusal("nobody", &ids) == .nobody(login: "nobody", known: ["li", "wang"]))
    #expect(refusal("wang", &ids) == .coversThemselves)
  }
}

private struct SystemDraw: IDSource {
  mutating func draw() -> UInt32 { 7 }
}
