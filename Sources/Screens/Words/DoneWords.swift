public import SalesBook

/// One thing that was done, or is about to be, as part of a sentence, and the noun
/// it is done with.
struct ToldChange: Equatable, Sendable {
  let noun: Noun
  let text: String
}

// What else an operation does besides what it is called after: a form tells it
// beside its rows, the sentence that says saved ends with it. Both are made of
// the changes themselves, so that nothing is done silently.
extension Words {
  /// That an entry was written: what it did and to whom, what became of the fields of that, and what else was
  /// done with it.
  public func done(_ entry: HistoryEntry, _ changes: [Change], in book: Book, from today: Day) -> String {
    let telling = TellingBook(book, telling: entry)
    let subject = subject(of: entry, in: telling)
    let isOnlyPlan = subject?.noun == .followUp && entry.records.count { $0.noun == .followUp } == 1
    let also = brief(told(changes, by: JournalWord(entry.keyword), in: book, from: today))
      // A plan alone was told of already, by its day.
      .filter { !(isOnlyPlan && $0.noun == .followUp && entry.records[0].kind == .added) }
    let fields = subject.map { differences(of: $0, in: entry, telling) } ?? []
    return ([said(of: entry, in: telling)] + fields + also.map(\.text) + because(entry))
      .joined(separator: general.comma)
  }

  /// The parts, where one noun has too many of them their number.
  private func brief(_ parts: [ToldChange]) -> [ToldChange] {
    let counts = Dictionary(grouping: parts, by: \.noun).mapValues(\.count)
    var counted: Set<Noun> = []
    return parts.compactMap { part in
      let many = counts[part.noun] ?? 0
      guard many > Words.mostNamed else { return part }
      return counted.insert(part.noun).inserted
        ? ToldChange(noun: part.noun, text: count(many, part.noun)) : nil
    }
  }

  /// What became different of what an entry is called after: of one record from what to what, of several what
  /// became the same of all. Plans that were moved or carried out are told of with what else was done.
  private func differences(of subject: RecordName, in entry: HistoryEntry, _ book: TellingBook) -> [String] {
    let all = entry.records.filter { $0.noun == subject.noun && $0.kind == .changed }
    switch JournalWord(entry.keyword) {
    case .deed(.archiveCustomers)?:
      // When and by whom stands in the entry itself.
      return all.first.map { fields(of: $0, in: book) }?.filter {
        $0.name == name(ofField: "ArchiveReason", of: .customer)
      }.map(\.now) ?? []
    case .deed(.takeBackCustomers)?: return []
    default: break
    }
    if subject.noun == .setting {
      return entry.records.filter { $0.noun == .setting }.flatMap { fields(of: $0, in: book).map(\.fromTo) }
    }
    guard let first = all.first, subject.noun != .followUp else { return [] }
    // An import changes thousands: only what is told is put into words.
    let same = first.fields.filter { field in
      all.allSatisfy { $0.fields.contains { ($0.name, $0.now) == (field.name, field.now) } }
    }
    let told = RecordHistory(noun: first.noun, key: first.key, kind: first.kind, fields: same)
    return fields(of: told, in: book).map { "\($0.name) \(all.count == 1 ? $0.fromTo : "-> \($0.now)")" }
  }

  /// The parts of the sentence: what was planned first, then money, then the rest; `word` says what the
  /// operation is called after.
  func told(
    _ changes: [Change], by word: JournalWord? = nil, in book: Book, from today: Day
  ) -> [ToldChange] {
    let main = word?.noun ?? changes.first.map(\.noun)
    func parts(_ noun: Noun, _ texts: [String]) -> [ToldChange] {
      texts.map { ToldChange(noun: noun, text: $0) }
    }
    return parts(.followUp, followUps(changes.of(), from: today))
      + parts(.invoice, changes.of(Invoice.self).added().map { dueOn(short($0.due, from: today)) })
      + parts(.allocation, allocations(changes.of(), in: book) + givenBack(changes, in: book))
      + parts(.payment, onAccount(changes, in: book))
      + (main == .writeOff ? [] : parts(.writeOff, letGo(changes.of(WriteOff.self).added(), in: book)))
      + parts(.bounce, reopened(changes.of(Bounce.self).added(), in: book))
      + parts(.promise, replaced(changes.of(Promise.self).added(), in: book, from: today))
      + parts(.response, changes.of(Response.self).added().map { name(ofLevel: $0.level) })
      + parts(.reminder, reminders(changes.of(Reminder.self).added(), in: book, from: today))
      + (main == .touch
        ? [] : parts(.touch, changes.of(Touch.self).added().map { logs(name(of: $0.channel)) }))
      + (main == .hold ? [] : parts(.hold, changes.of(Hold.self).added().map { _ in supplyStopped }))
      + (main == .customer ? [] : parts(.customer, aliases(changes.of())))
      + others(changes, main)
  }

  /// A plan as it is named in a sentence: `call 11-20 09:30`.
  func named(_ followUp: FollowUp, from today: Day) -> String {
    [name(of: followUp.channel), short(followUp.due, from: today), followUp.time?.text ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func followUps(_ changes: [ChangeOf<FollowUp>], from today: Day) -> [String] {
    let ended = changes.filter { $0.before?.isPlanned ?? false && !$0.after.isPlanned }
    let carried = ended.filter { $0.after.touch != nil }.map(\.after)
    let others = ended.filter { $0.after.touch == nil }.map(\.after)
    let moved = changes.compactMap { change in
      change.before.flatMap { $0.due == change.after.due ? nil : (from: $0, to: change.after.due) }
    }
    let given = changes.count { $0.before.map(\.by) ?? $0.after.by != $0.after.by }
    let days = Set(changes.added().map(\.due)).sorted()
    var told = carried.count > 1 ? [carriesOut(count(carried.count, .followUp))] : []
    if carried.count == 1 { told += carried.map { carriesOut(named($0, from: today)) } }
    if others.count == 1 { told += others.map { named($0, from: today) } }
    if moved.count == 1 {
      told += moved.map { "\(named($0.from, from: today)) -> \(short($0.to, from: today))" }
    }
    if given > 0 { told.append(goesAlong(count(given, .followUp))) }
    if days.count == 1 {
      told.append(next(short(days[0], from: today), changes.added().first?.time?.text ?? ""))
    }
    if days.count > 1 { told.append(next(count(changes.added().count, .followUp), "")) }
    return told
  }

  private func allocations(_ changes: [ChangeOf<Allocation>], in book: Book) -> [String] {
    let settled = changes.added().map { allocation in
      let sum = "\(book.invoices[allocation.invoice]?.number ?? "") \(money(allocation.amount))"
      return allocation.taken.map { "\(sum) (\(money($0)))" } ?? sum
    }
    return settled.isEmpty ? [] : [settles(listed(settled, .invoice))]
  }

  /// What is let go of the invoices a payment settles.
  private func letGo(_ added: [WriteOff], in book: Book) -> [String] {
    let rests = added.map { "\(book.invoices[$0.invoice]?.number ?? "") \(money($0.amount))" }
    return rests.isEmpty ? [] : [letsGo(listed(rests, .invoice))]
  }

  /// What a payment corrected no longer settles.
  private func givenBack(_ changes: [Change], in book: Book) -> [String] {
    let numbers = changes.compactMap { change -> String? in
      guard let before = change.before as? Allocation else { return nil }
      let left = (change.after as? Allocation)?.amount.minor ?? 0
      guard left < before.amount.minor, let invoice = book.invoices[before.invoice] else { return nil }
      return "\(invoice.number) \(money(Money(minor: before.amount.minor - left, before.amount.currency)))"
    }
    return numbers.isEmpty ? [] : [openAgain(listed(numbers, .invoice))]
  }

  /// What a sentence can hold by name; more, as of an import or a table edited by hand, by its number.
  private func listed(_ names: [String], _ noun: Noun) -> String {
    names.count > Words.mostNamed ? count(names.count, noun) : names.joined(separator: general.comma)
  }

  private static let mostNamed = 9

  /// What is left of a payment that its customer is known of, where that is another sum than before.
  private func onAccount(_ changes: [Change], in book: Book) -> [String] {
    let payments = changes.of(Payment.self).filter { $0.after.customer != nil }
    guard payments.count == 1, let payment = payments.first?.after else { return [] }
    if let before = payments[0].before, (before.amount, before.customer) == (payment.amount, payment.customer)
    {
      return []
    }
    var settled = Dictionary(
      uniqueKeysWithValues: book.allocations(of: payment.id).map { ($0.id, $0.takes.minor) })
    for change in changes {
      if let gone = change.before as? Allocation { settled[gone.id] = nil }
      if let made = change.after as? Allocation, made.payment != nil { settled[made.id] = made.takes.minor }
    }
    let left = payment.amount.minor - settled.values.reduce(0, +)
    return left > 0 ? [staysOnAccount(money(Money(minor: left, payment.amount.currency)))] : []
  }

  /// What is open again because its payment bounced.
  private func reopened(_ added: [Bounce], in book: Book) -> [String] {
    let numbers = added.flatMap { bounce -> [String] in
      guard let slot = book.payments.slot(of: bounce.payment) else { return [] }
      let settled = book.allocationsFrom[slot].sorted().compactMap { book.allocations[slot: $0]?.invoice }
      return settled.compactMap { book.invoices[$0]?.number }
    }
    return numbers.isEmpty ? [] : [openAgain(numbers.joined(separator: general.comma))]
  }

  private func replaced(_ added: [Promise], in book: Book, from today: Day) -> [String] {
    added.flatMap { promise -> [String] in
      let old = promise.replaces.flatMap { book.promises[$0] }
      let invoices = promise.invoices.compactMap { book.invoices[$0]?.number }
      return (invoices.isEmpty ? [] : [paysFor(invoices.joined(separator: general.comma))])
        + (old.map { [inPlaceOf("\($0.amount.map(money) ?? $0.what) \(short($0.due, from: today))")] } ?? [])
    }
  }

  private func reminders(_ added: [Reminder], in book: Book, from today: Day) -> [String] {
    let about = added.compactMap { reminder in
      reminder.invoice.flatMap { book.invoices[$0]?.number }
        ?? reminder.promise.flatMap { book.promises[$0] }.map {
          "\($0.amount.map(money) ?? $0.what) \(short($0.due, from: today))"
        }
    }
    return about.isEmpty ? [] : [remindsOf(about.joined(separator: general.comma))]
  }

  private func aliases(_ changes: [ChangeOf<Customer>]) -> [String] {
    changes.flatMap { change in
      change.after.aliases.filter { !(change.before?.aliases.contains($0) ?? false) }.map(alsoCalled)
    }
  }

  /// Whatever else is changed, counted: what goes over to another customer,
  /// instalments, a statement.
  private func others(_ changes: [Change], _ main: Noun?) -> [ToldChange] {
    let said: Set<Noun> = [
      .followUp, .allocation, .payment, .promise, .reminder, .response, .hold, .customer,
    ]
    var counts: [Noun: Int] = [:]
    let untold: Set<Noun> = [.move, .handover, .saying]
    for change in changes where change.noun != main && !untold.contains(change.noun) {
      let isSaid =
        said.contains(change.noun) || [.touch, .writeOff].contains(change.noun) && change.before == nil
      if !isSaid || change.isGivenOver { counts[change.noun, default: 0] += 1 }
    }
    return counts.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { ToldChange(noun: $0.key, text: count($0.value, $0.key)) }
  }
}

// Their words.
extension Words {
  private func carriesOut(_ plan: String) -> String { say("carries out \(plan)", "完成 \(plan)", "完成 \(plan)") }
  private func next(_ day: String, _ time: String) -> String {
    let when = time.isEmpty ? day : "\(day) \(time)"
    return say("next \(when)", "下次 \(when)", "下次 \(when)")
  }
  private func goesAlong(_ what: String) -> String { say("\(what) too", "连同 \(what)", "連同 \(what)") }
  private func dueOn(_ day: String) -> String { say("due \(day)", "\(day) 到期", "\(day) 到期") }
  private func settles(_ what: String) -> String { say("settles \(what)", "核销 \(what)", "核銷 \(what)") }
  private func letsGo(_ what: String) -> String {
    say("lets \(what) go", "尾差核销 \(what)", "尾差沖銷 \(what)")
  }
  private func staysOnAccount(_ amount: String) -> String {
    say("\(amount) on account", "\(amount) 记为预收", "\(amount) 記為預收")
  }
  private func openAgain(_ numbers: String) -> String {
    say("\(numbers) open again", "\(numbers) 恢复未收", "\(numbers) 恢復未收")
  }
  private func paysFor(_ numbers: String) -> String {
    say("for \(numbers)", "针对 \(numbers)", "針對 \(numbers)")
  }
  private func inPlaceOf(_ promise: String) -> String {
    say("in place of \(promise)", "取代 \(promise)", "取代 \(promise)")
  }
  private func remindsOf(_ what: String) -> String { say("reminds of \(what)", "提醒 \(what)", "提醒 \(what)") }
  private func logs(_ channel: String) -> String {
    say("logs a contact: \(channel)", "记一次\(channel)", "記一次\(channel)")
  }
  private var supplyStopped: String { say("supply stopped", "停止供货", "停止供貨") }
  private func alsoCalled(_ name: String) -> String {
    say("\(name) is another name", "记住别名 \(name)", "記住別名 \(name)")
  }
}

/// A change of one noun's records, but for those taken away.
struct ChangeOf<Record: BookRecord> {
  let before: Record?
  let after: Record
}

extension [Change] {
  /// Those of a noun.
  fileprivate func of<Record: BookRecord>(_: Record.Type = Record.self) -> [ChangeOf<Record>] {
    compactMap { change in
      (change.after as? Record).map { ChangeOf(before: change.before as? Record, after: $0) }
    }
  }
}

extension Array {
  /// The records that are new.
  fileprivate func added<Record: BookRecord>() -> [Record] where Element == ChangeOf<Record> {
    filter { $0.before == nil }.map(\.after)
  }
}

extension Change {
  /// The noun of the record.
  fileprivate var noun: Noun { (after ?? before).map { type(of: $0).noun } ?? .customer }

  /// Whether a record that was there belongs to another than before: two customers
  /// became one.
  fileprivate var isGivenOver: Bool {
    func customer(_ record: (any BookRecord)?) -> [String]? {
      record?.written.first { $0.name == "Customer" }?.values
    }
    return before != nil && after != nil && customer(before) != customer(after)
  }
}
