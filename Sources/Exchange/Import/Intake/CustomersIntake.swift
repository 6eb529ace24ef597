internal import PinyinNames
internal import SalesBook

/// An import of customers, each with a contact, while it is being planned.
struct CustomersIntake {
  /// What every import keeps.
  var intake: Intake

  /// The row each customer of the file first stood on.
  private var firstRows: [ID<Customer>: ImportRow] = [:]

  /// Nothing planned yet.
  init(_ intake: Intake) { self.intake = intake }

  /// Takes all rows of a file.
  mutating func take(_ rows: [ImportRow], _ watch: ImportWatch? = nil) {
    for (number, row) in rows.enumerated() {
      guard watch?.goesOn(.plan, Double(number) / Double(rows.count)) ?? true else { return }
      let before = intake.changeCount
      var reason: BadRow.Reason?
      if let open = try? intake.money(.openSum, in: row) { intake.outcome.note(open: open) }
      do throws(BadRow.Reason) { try take(row) } catch { reason = error }
      intake.note(row, isChange: before != intake.changeCount, reason)
    }
  }

  /// Takes one row; throws before it changes anything. A customer may stand on several rows,
  /// one for each of its contacts.
  private mutating func take(_ row: ImportRow) throws(BadRow.Reason) {
    let known = try intake.customer(of: row)
    if let known, isOfMerged(row, known) { return intake.takeContact(of: row, at: known) }
    let contact = try intake.likeContact(of: row, at: known)
    if let known, let first = firstRows[known] {
      // What stands in both must be the same: a second row may only say less of the firm, or more.
      let (before, now) = (first.firmCells, row.firmCells)
      guard now.fields.allSatisfy({ before[$0] == nil || before[$0] == now[$0] }) else {
        throw .customerTwice(line: first.line)
      }
      if now.fields.allSatisfy({ before[$0] != nil }) {
        return intake.takeContact(of: row, at: known, known: contact, isSecond: true)
      }
    }
    let news = row.news(
      since: known.flatMap { intake.memory[.customer($0)] }, keeping: [.contact, .currency])
    let found = known.flatMap { intake.customers[$0] }
    let grade = try news.grade
    let customer = try taken(news, by: found, of: row)
    intake.keep(customer)
    intake.take(grade, of: customer.id)
    intake.takeContact(of: row, at: customer.id, known: contact, isSecond: firstRows[customer.id] != nil)
    intake.remember(row, of: .customer(customer.id))
    if firstRows[customer.id] == nil { firstRows[customer.id] = row }
  }

  /// The customer as it will be by what is new of a row; throws before it changes anything.
  private mutating func taken(
    _ news: ImportRow, by found: Customer?, of row: ImportRow
  ) throws(BadRow.Reason) -> Customer {
    let terms = try news.text(.terms).map { text throws(BadRow.Reason) in
      guard let terms = PaymentTerms(cell: text) else { throw .notTerms(text) }
      return terms
    }
    let limit = try intake.money(.creditLimit, in: news, known: found?.creditLimit?.currency)
    var customer = found ?? intake.addCustomer(of: row)
    news.fill(&customer)
    customer.takeNames(of: news)
    customer.terms = terms ?? customer.terms
    customer.creditLimit = limit ?? customer.creditLimit
    customer.owner = intake.owner(of: news) ?? customer.owner
    customer.phone = news.firmPhone ?? customer.phone
    let tags = news.text(.tags).map { $0.split(whereSeparator: ",，、;；|".contains).map(String.init) } ?? []
    for tag in tags.map(HalfWidth.trimmed) where !tag.isEmpty && !customer.tags.contains(tag) {
      customer.tags.append(tag)
    }
    return customer
  }

  /// Whether a row is of a customer that was merged into the one found: the number is not that one's.
  private func isOfMerged(_ row: ImportRow, _ found: ID<Customer>) -> Bool {
    guard let number = row.text(.customerID), let customer = intake.customers[found] else { return false }
    let isOurs = ID<Customer>(number) == found
    return !customer.number.isEmpty && !isOurs && FoldedName.of(number) != FoldedName.of(customer.number)
  }
}

extension ImportRow {
  /// The grade of its cell; nil if it is blank. Throws where it is none.
  fileprivate var grade: Grade? {
    get throws(BadRow.Reason) {
      guard let text = text(.grade) else { return nil }
      guard let grade = Grade(cell: text) else {
        throw .notForField(.grade, .notOneOf(text, Grade.allCases.map(\.rawValue)))
      }
      return grade
    }
  }

  /// The cells that say something of the firm, not of a person there.
  fileprivate var firmCells: ImportCells {
    cells.keeping { field in
      switch field {
      case .contact, .phone, .mobile, .openSum: false
      default: field.filling?.noun != .contact
      }
    }
  }
}

extension Customer {
  /// Takes the number and the names of a row. A name it already goes by stays an alias; a new
  /// one is put in the place of the old, which stays as an alias.
  fileprivate mutating func takeNames(of row: ImportRow) {
    if number.isEmpty, let given = row.text(.customerID), ID<Customer>(given) != id { number = given }
    for name in [row.text(.customer), row.text(.shortName)].compactMap({ $0 }) where !goes(by: name) {
      if name == row.text(.customer), row.text(.shortName) != nil {
        aliases.append(name)
      } else {
        aliases.append(self.name)
        self.name = name
      }
    }
  }

  private func goes(by text: String) -> Bool {
    let folded = FoldedName.of(text)
    return ([name, number] + aliases).contains { FoldedName.of($0) == folded } || ID<Customer>(text) == id
  }
}

extension PaymentTerms {
  /// Reads a cell of terms: as files of ours have them, `Net 30`, `30 days`, 30天, 月结30天, 款到发货, 货到付款.
  init?(cell: String) {
    let text = FoldedName.of(cell)
    if let terms = PaymentTerms(text) {
      self = terms
      return
    }
    let digits = text.filter(\.isASCII).filter(\.isNumber)
    let days = Int(digits)
    let words = text.filter { !($0.isASCII && $0.isNumber) }
    switch words {
    case "net", "netdays", "days", "day", "天", "日", "账期天", "帳期天", "开票后天", "開票後天":
      guard let days else { return nil }
      self = .days(days)
    case "月结", "月結", "月结天", "月結天", "月结+天", "月結+天", "eom", "eom+": self = .monthly(days ?? 0)
    case "款到发货", "款到發貨", "预付", "預付", "prepaid", "prepayment", "cashinadvance": self = .beforeDelivery
    case "货到付款", "貨到付款", "见票即付", "見票即付", "现结", "現結", "cod", "cashondelivery", "dueonreceipt":
      self = .onInvoice
    default: return nil
    }
  }
}
