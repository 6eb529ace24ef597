internal import BookStore
internal import PinyinNames
internal import SalesBook
internal import Screens

// What the commands report, each as of the day taken for today.
extension Report {
  /// The customers, by next date, then by name.
  static func customers(_ open: OpenBook, matching text: String, archivedToo: Bool) -> Report {
    let (book, today) = (open.store.book, open.clock.today)
    let replay = Replay(book, asOf: today)
    let query = NameQuery(text)
    let found = book.customers.slots.compactMap { slot -> (Customer, Standing, [UInt8])? in
      guard let customer = book.customers[slot: slot], archivedToo || customer.isActive,
        query.matches(PreparedName(fields: [customer.name, customer.number] + customer.aliases))
      else { return nil }
      return (customer, replay.standing(ofCustomer: slot), PinyinOrder.key(of: customer.name))
    }
    let sorted = found.sorted { left, right in
      let (first, second) = (left.1.next ?? .endOfTime, right.1.next ?? .endOfTime)
      return first == second ? left.2.lexicographicallyPrecedes(right.2) : first < second
    }
    return Report(
      columns: [
        Column(key: "id"), Column(key: "customer"), Column(key: "number"), Column(key: "next"),
        Column(key: "last"),
        Column(key: "owed"), Column(key: "overdue"), Column(key: "days", isNumber: true),
        Column(key: "owner"),
        Column(key: "tags"),
      ],
      rows: sorted.map { customer, standing, _ in
        let last = standing.lastTouch.flatMap { book.touches[slot: $0]?.day.iso } ?? ""
        return [
          customer.id.text, customer.name, customer.number, standing.next?.iso ?? "", last,
          standing.owed.inWords, standing.overdue.inWords,
          standing.daysOverdue > 0 ? String(standing.daysOverdue) : "", book.owner(of: customer, asOf: today),
          customer.tags.joined(separator: " "),
        ]
      })
  }

  /// The follow-ups that wait, those missed before today among them.
  static func calendar(_ open: OpenBook, days: Int) -> Report {
    let (book, today) = (open.store.book, open.clock.today)
    let agenda = Agenda(Replay(book, asOf: today))
    let waiting = agenda.days.filter { $0 - today < days }
      .flatMap { day in agenda.followUps(on: day, in: book).map { (day: day, followUp: $0) } }
    return Report(
      columns: [
        Column(key: "day"), Column(key: "time"), Column(key: "days", isNumber: true), Column(key: "customer"),
        Column(key: "channel"), Column(key: "purpose"), Column(key: "by"), Column(key: "id"),
      ],
      rows: waiting.map { day, followUp in
        [
          day.iso, followUp.time?.text ?? "", String(day - today),
          book.customers[followUp.customer]?.name ?? followUp.customer.text, followUp.channel.rawValue,
          followUp.purpose, followUp.by, followUp.id.text,
        ]
      })
  }

  /// Every part of an invoice past due, longest first.
  static func overdue(_ open: OpenBook) -> Report {
    let book = open.store.book
    let receivables = Receivables(book, asOf: open.clock.today, policy: open.policy)
    return Report(
      columns: [
        Column(key: "customer"), Column(key: "invoice"), Column(key: "due"),
        Column(key: "days", isNumber: true),
        Column(key: "currency"), Column(key: "open", isNumber: true),
        Column(key: "contested", isNumber: true, isOnlyForPrograms: true),
        Column(key: "customer-id", isOnlyForPrograms: true),
        Column(key: "invoice-id", isOnlyForPrograms: true),
      ],
      rows: receivables.overdue.map { item in
        [
          book.customers[item.customer]?.name ?? item.customer.text, item.number, item.due.iso,
          String(item.days), item.open.currency.letters, item.open.decimal, item.contested.decimal,
          item.customer.text, book.invoices[slot: item.invoice]?.id.text ?? "",
        ]
      })
  }

  /// Open receivables by currency and age; buckets with nothing in them are
  /// left out.
  static func aging(_ open: OpenBook) -> Report {
    let receivables = Receivables(open.store.book, asOf: open.clock.today, policy: open.policy)
    let rows = receivables.agings.flatMap { aging in
      AgingBucket.allCases.filter { aging.count($0) > 0 }.map { bucket in
        [
          aging.currency.letters, bucket.keyword(bounds: open.policy.agingBounds),
          String(aging.count(bucket)),
          aging.open(bucket).decimal,
        ]
      }
    }
    return Report(
      columns: [
        Column(key: "currency"), Column(key: "bucket"), Column(key: "invoices", isNumber: true),
        Column(key: "amount", isNumber: true),
      ], rows: rows)
  }

  /// Whom to contact today: a line a customer, with why.
  static func today(_ open: OpenBook) -> Report {
    let (book, today) = (open.store.book, open.clock.today)
    let replay = Replay(book, asOf: today)
    let standings = (0..<book.customers.slotCount).map { replay.standing(ofCustomer: $0) }
    let cards = open.cards(replay)
    let round = Round.customers(replay, standings: standings, cards: cards, policy: open.policy)
    return Report(
      columns: [
        Column(key: "customer"), Column(key: "phone"), Column(key: "due"), Column(key: "time"),
        Column(key: "channel"),
        Column(key: "purpose"), Column(key: "why"), Column(key: "overdue"),
        Column(key: "days", isNumber: true),
        Column(key: "id"),
      ],
      rows: round.compactMap { slot in
        guard let customer = book.customers[slot: slot] else { return nil }
        let standing = standings[slot]
        let planned = standing.next.map { $0 <= today } ?? false
        let followUp = planned ? standing.nextFollowUp.flatMap { book.followUps[slot: $0] } : nil
        return [
          customer.name, book.phone(of: customer), planned ? standing.next?.iso ?? "" : "",
          followUp?.time?.text ?? "",
          followUp?.channel.rawValue ?? "", followUp?.purpose ?? "",
          cards[slot].map { open.words.sentence($0.reason, on: today, in: book) } ?? "",
          standing.overdue.inWords,
          standing.daysOverdue > 0 ? String(standing.daysOverdue) : "", customer.id.text,
        ]
      })
  }

  /// Journal entries.
  static func history(_ entries: [HistoryEntry]) -> Report {
    Report(
      columns: [
        Column(key: "seq", isNumber: true), Column(key: "at"), Column(key: "by"), Column(key: "day"),
        Column(key: "op"), Column(key: "did"), Column(key: "about", isNumber: true, isOnlyForPrograms: true),
        Column(key: "changed", isOnlyForPrograms: true),
      ],
      rows: entries.map { entry in
        [
          String(entry.sequence), entry.at, entry.by, entry.day.iso, entry.keyword, entry.did,
          entry.about.map(String.init) ?? "", entry.records.map(\.inWords).joined(separator: "\n"),
        ]
      })
  }

  /// The tables, field by field.
  static func schema() -> Report {
    let rows = Noun.allCases.flatMap { noun in
      func fields<Record: BookRecord>(_ type: Record.Type) -> [[String]] {
        type.fields.map { field in
          [
            noun.fileName, noun.rawValue, field.name, field.kind.inWords, field.presence.inWords,
            field.meaning,
          ]
        }
      }
      return fields(noun.record)
    }
    return Report(
      columns: ["file", "record", "field", "type", "presence", "meaning"].map { Column(key: $0) }, rows: rows)
  }
}

extension [Money] {
  /// The amounts with their currencies; nothing for nothing.
  fileprivate var inWords: String {
    filter { $0.minor != 0 }.map { "\($0.currency.letters) \($0.decimal)" }.joined(separator: " + ")
  }
}

extension RecordHistory {
  /// What became different, a line a field.
  fileprivate var inWords: String {
    let lines = fields.map { field in
      "  \(field.name): \(field.was.joined(separator: ", ")) -> \(field.now.joined(separator: ", "))"
    }
    return (["\(noun.rawValue) \(key) \(kind.rawValue)"] + lines).joined(separator: "\n")
  }
}

extension FieldKind {
  /// What the field holds, in a word or two.
  fileprivate var inWords: String {
    switch self {
    case .text, .note, .terms: "text"
    case .choice(let list): list.words.joined(separator: " | ")
    case .flag: "yes | no"
    case .integer: "number"
    case .amount: "amount"
    case .currency: "currency"
    case .day: "day"
    case .time: "time"
    case .key: "key"
    case .reference(let noun): "key of \(noun.rawValue)"
    }
  }
}

extension FieldPresence {
  /// How often a record has the field.
  fileprivate var inWords: String {
    switch self {
    case .mandatory: "always"
    case .optional: "maybe"
    case .repeated: "any number"
    }
  }
}
