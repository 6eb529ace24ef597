internal import RecFile
public import SalesBook

extension BookStore {
  /// Everything wrong with the book: what could not be read, tables that are not what the journal tells, records that
  /// name others that are not there, days that make no sense today (where it is said when that is), journal entries
  /// that do not follow each other.
  public func check(on today: Day? = nil) throws(StoreError) -> [BookProblem] {
    var found = problems.filter { if case .coversInCircle = $0.kind { false } else { true } }
    found += try reading { () throws(DiskError) in try coversInCircle() }
    for noun in Noun.allCases {
      func open<Record: BookRecord>(_ type: Record.Type) throws(DiskError) -> [BookProblem] {
        try located(dangling(type) + (today.map { oddDays(type, on: $0) } ?? []), type)
      }
      found += try reading { () throws(DiskError) in try open(noun.record) }
    }
    if let bytes = try reading({ () throws(DiskError) in try disk.read(Noun.setting.fileName) }) {
      found += BookStore.mistakenSettings(in: bytes)
    }
    found += try reading { () throws(DiskError) in try misfits() }
    // The journal is looked through whole: what was said of it on opening is said of its end.
    found.removeAll { $0.kind == .journalSpoiled || $0.kind == .journalShort }
    found += try reading { () throws(DiskError) in try compared() }
    return found
  }

  /// What the tables hold beside the journal, and what is wrong with that. What is being written looks as if it were
  /// spoiled: what seems wrong is looked at again while nobody writes, on the book as it then is.
  private func compared() throws(DiskError) -> [BookProblem] {
    func once() throws(DiskError) -> [BookProblem] {
      let account = try account()
      return try contents(account) + account.problems
    }
    let found = try once()
    guard !found.isEmpty else { return [] }
    return try whileNobodyWrites { () throws(DiskError) in
      stamps = try readStamps()
      _ = try takeIn(journal.catchUp(takingGaps: true))
      return try once()
    }
  }

  /// The settings in the text of policy.rec whose values cannot be read: the book goes by what a new one has.
  static func mistakenSettings(in bytes: [UInt8]) -> [BookProblem] {
    let document = RecDocument(bytes)
    return document.records(ofType: Noun.setting.rawValue).compactMap { record in
      let fields = document.fields(of: record)
      guard let name = fields.first(where: { $0.name == "Name" }),
        let setting = Policy.setting(named: name.value),
        let value = fields.first(where: { $0.name == "Value" })
      else { return nil }
      do throws(FieldError) {
        _ = try setting.kept(value.value)
        return nil
      } catch {
        return BookProblem(
          file: Noun.setting.fileName, line: value.line ?? 1, column: nil,
          excerpt: "\(setting.name): \(value.value)", kind: .field("Value", error))
      }
    }
  }

  /// Something wrong with a field of a record, not looked up in its file yet.
  struct Finding {
    let key: String
    let field: String
    var value = ""
    let kind: BookProblem.Kind
  }

  private func dangling<Record: BookRecord>(_: Record.Type) -> [Finding] {
    Record.fields.references.flatMap { reference in
      reference.dangling(book).map { key, record in
        Finding(
          key: record.key.text, field: reference.field, value: key,
          kind: .dangling(field: reference.field, key: key))
      }
    }
  }

  /// What records name that is not there.
  func danglingNames() -> Set<RecordName> {
    func open<Record: BookRecord>(_: Record.Type) -> [RecordName] {
      Record.fields.references.flatMap { reference in
        reference.dangling(book).map { RecordName(reference.target, $0.key) }
      }
    }
    return Set(Noun.allCases.flatMap { open($0.record) })
  }

  /// What has happened and is dated ahead of a day; an invoice due before it was issued, and what is further ahead
  /// than makes sense (domain §4). Days long gone are history.
  private func oddDays<Record: BookRecord>(_: Record.Type, on today: Day) -> [Finding] {
    guard !Record.fields.dated.isEmpty else { return [] }
    var found: [Finding] = []
    for record in book[keyPath: Record.table].all {
      var kinds = record.doubts(writtenOn: today).compactMap { doubt -> BookProblem.Kind? in
        if case .farDay(_, _, let day) = doubt, day < today { nil } else { .doubtful(doubt) }
      }
      if case .dayToCome(let noun, let field, let day)? = record.dayToCome(after: today) {
        kinds.append(.dayToCome(noun, field: field, day))
      }
      found += kinds.map { kind in
        let field = kind.oddField ?? Record.keyField
        let value = Record.fields[field]?.write(record).first ?? ""
        return Finding(key: record.key.text, field: field, value: value, kind: kind)
      }
    }
    return found
  }

  /// Sums that do not fit together, and currencies without a rate.
  private func misfits() throws(DiskError) -> [BookProblem] {
    let all = Replay(whole: book, asOf: .endOfTime)
    func findings<Record: BookRecord>(_: Record.Type, _ misfits: (Int) -> [Misfit]) -> [Finding] {
      let table = book[keyPath: Record.table]
      return table.slots.flatMap { slot -> [Finding] in
        guard let record = table[slot: slot] else { return [] }
        return misfits(slot).map {
          Finding(
            key: record.key.text, field: "Amount", value: Record.fields["Amount"]?.write(record).first ?? "",
            kind: .misfit($0))
        }
      }
    }
    let rates = book.unrated(Policy(book)).map { currency in
      Finding(
        key: "Rates", field: "Value", value: book.settings[Name("Rates")]?.value ?? "",
        kind: .misfit(.unrated(currency)))
    }
    // Named as a method, it would be copied with all it knows for every record.
    return try located(findings(Invoice.self) { all.misfits(ofInvoice: $0) }, Invoice.self)
      + located(findings(Payment.self) { all.misfits(ofPayment: $0) }, Payment.self)
      + located(rates, Setting.self)
  }

  /// Where the findings stand in a noun's file.
  func located<Record: BookRecord>(
    _ bad: [Finding], _: Record.Type
  ) throws(DiskError) -> [BookProblem] {
    guard !bad.isEmpty, let bytes = try disk.read(Record.noun.fileName) else { return [] }
    let document = RecDocument(bytes)
    let keys = Set(bad.map(\.key))
    let index = document.index(of: Record.keyField, inType: Record.noun.rawValue) { bytes in
      Record.Key(bytes: bytes).flatMap { keys.contains($0.text) ? $0.text : nil }
    }
    return bad.map { finding in
      let id = index[finding.key]
      let field = id.flatMap { id in document.fields(of: id).first { $0.name == finding.field } }
      return BookProblem(
        file: Record.noun.fileName, line: field?.line ?? 1, column: nil,
        excerpt: "\(finding.field): \(finding.value.isEmpty ? field?.value ?? "" : finding.value)",
        kind: finding.kind)
    }
  }
}

extension BookProblem.Kind {
  /// The field whose day makes no sense; nil where it is about something else.
  fileprivate var oddField: String? {
    switch self {
    case .dayToCome(_, let field, _), .doubtful(.farDay(_, let field, _)): field
    case .doubtful(.dueBeforeIssued): "Due"
    default: nil
    }
  }
}
