/// The money of the place a locale names: what a new book is proposed to be
/// kept in. A small table of ISO 3166 territories.
public enum Territory {
  /// The currency of the first of those locales that is set, as POSIX has them
  /// go before each other (`LC_ALL`, `LC_MONETARY`, `LANG`): `zh_TW.UTF-8` is
  /// TWD. Nil for one that names no territory, or none in the table.
  public static func currency(ofLocales locales: [String?]) -> Currency? {
    guard let locale = locales.compactMap({ $0 }).first(where: { !$0.isEmpty }) else { return nil }
    return currency(ofLocale: locale)
  }

  /// Of `de_DE@euro`, `zh-Hant-TW` or `en_GB.UTF-8` the currency of `DE`, `TW`
  /// and `GB`.
  static func currency(ofLocale locale: String) -> Currency? {
    let name = locale.prefix { $0 != "." && $0 != "@" }
    let parts = name.split { $0 == "_" || $0 == "-" }.dropFirst()
    guard let territory = parts.first(where: { $0.utf8.count == 2 }) else { return nil }
    return currencies[territory.uppercased()]
  }

  private static let currencies: [String: Currency] = {
    var currencies: [String: Currency] = [:]
    for (letters, territories) in table {
      for territory in territories.split(separator: " ") { currencies[String(territory)] = Currency(letters) }
    }
    return currencies
  }()

  /// Currencies, and where they are money.
  private static let table: [(currency: String, territories: String)] = [
    ("CNY", "CN"), ("TWD", "TW"), ("HKD", "HK"), ("MOP", "MO"), ("SGD", "SG"), ("JPY", "JP"), ("KRW", "KR"),
    ("MYR", "MY"), ("THB", "TH"), ("VND", "VN"), ("IDR", "ID"), ("PHP", "PH"), ("INR", "IN"), ("PKR", "PK"),
    ("BDT", "BD"), ("LKR", "LK"), ("NPR", "NP"), ("MMK", "MM"), ("KHR", "KH"), ("LAK", "LA"), ("BND", "BN"),
    ("MNT", "MN"), ("KZT", "KZ"), ("UZS", "UZ"), ("KGS", "KG"), ("TJS", "TJ"),
    (
      "EUR",
      "AD AT AX BE BG CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM VA XK YT"
    ),
    ("GBP", "GB GG IM JE"), ("CHF", "CH LI"), ("SEK", "SE"), ("NOK", "NO SJ"), ("DKK", "DK FO GL"),
    ("ISK", "IS"), ("PLN", "PL"), ("CZK", "CZ"), ("HUF", "HU"), ("RON", "RO"), ("RSD", "RS"), ("MKD", "MK"),
    ("ALL", "AL"), ("BAM", "BA"), ("UAH", "UA"), ("RUB", "RU"), ("BYN", "BY"), ("MDL", "MD"), ("GEL", "GE"),
    ("AMD", "AM"), ("AZN", "AZ"), ("TRY", "TR"), ("ILS", "IL PS"), ("AED", "AE"), ("SAR", "SA"),
    ("QAR", "QA"), ("KWD", "KW"), ("BHD", "BH"), ("OMR", "OM"), ("JOD", "JO"), ("LBP", "LB"), ("IQD", "IQ"),
    ("IRR", "IR"), ("EGP", "EG"), ("MAD", "MA EH"), ("TND", "TN"), ("DZD", "DZ"), ("NGN", "NG"),
    ("GHS", "GH"), ("KES", "KE"), ("TZS", "TZ"), ("UGX", "UG"), ("ETB", "ET"), ("ZAR", "ZA"), ("NAD", "NA"),
    ("BWP", "BW"), ("ZMW", "ZM"), ("MUR", "MU"), ("XOF", "BF BJ CI GW ML NE SN TG"),
    ("XAF", "CF CG CM GA GQ TD"), ("USD", "US AS EC GU IO MH MP PR PW SV TC TL UM VG VI FM"),
    ("CAD", "CA"), ("MXN", "MX"), ("BRL", "BR"), ("ARS", "AR"), ("CLP", "CL"), ("COP", "CO"), ("PEN", "PE"),
    ("UYU", "UY"), ("PYG", "PY"), ("BOB", "BO"), ("VES", "VE"), ("CRC", "CR"), ("GTQ", "GT"), ("PAB", "PA"),
    ("DOP", "DO"), ("JMD", "JM"), ("AUD", "AU CX KI NR NF TV"), ("NZD", "NZ CK NU TK"), ("FJD", "FJ"),
    ("XPF", "NC PF WF"), ("PGK", "PG"),
  ]
}
