import BookStore
import RecFile
import SalesBook

/// A day's work, step by step, with every state the disk was in and how many
/// steps had been acknowledged by then.
struct ScriptedDay {
  struct Instant {
    /// The call that was about to be made.
    let call: String
    let platter: Platter
    /// How many steps the person had been told were done.
    let acknowledged: Int
  }

  private(set) var instants: [Instant] = []
  /// The book after each step, as another would open it; before the first
  /// there is none.
  private(set) var states: [[String]] = [[]]

  /// Does the day on a disk that ignores some calls.
  init(ignoring isIgnored: @escaping (String) -> Bool = { _ in false }) throws {
    let disk = ModelDisk()
    disk.isIgnored = isIgnored
    var acknowledged = 0
    var instants: [Instant] = []
    disk.before = { call, changes in
      guard changes else { return }
      instants.append(Instant(call: call, platter: disk.platter, acknowledged: acknowledged))
    }
    var store: BookStore?
    for step in ScriptedDay.steps {
      try step(&store, disk)
      acknowledged += 1
      instants.append(Instant(call: "nothing", platter: disk.platter, acknowledged: acknowledged))
      states.append(try BookStore(opening: ModelDisk(disk.platter), ids: CountingIDs()).digest)
    }
    self.instants = instants
  }

  private typealias Step = @Sendable (inout BookStore?, ModelDisk) throws -> Void

  private static let steps: [Step] = [
    { store, disk in store = try newBook(on: disk) },
    { store, _ in _ = try store?.add("北京华联", phone: "010-1") },
    { store, _ in
      guard let huaLian = store?.customer("北京华联") else { return }
      _ = try store?.commit(invoice("A-1", for: huaLian.id, 1_280), by: wang, at: moment)
    },
    { store, _ in try store?.post(day: today, at: moment) },
    { store, _ in
      guard let huaLian = store?.customer("北京华联") else { return }
      _ = try store?.commit(payment(of: huaLian.id, 1_000), by: wang, at: moment)
    },
    { store, _ in _ = try store?.undo(by: wang, at: moment) },
    { store, disk in
      let edited = disk.text("customers.rec").replacing("Phone: 010-1", "Phone: 010-2")
      disk.platter.replace("customers.rec", Array(edited.utf8))
      disk.platter.sync("customers.rec")
      disk.platter.lastingNames["customers.rec"] = disk.platter.names["customers.rec"]
    },
    { store, _ in try store?.post(day: today, at: moment) },
    { store, _ in
      guard let huaLian = store?.customer("北京华联") else { return }
      _ = try store?.commit(call(huaLian.id, "next month"), by: wang, at: "2026-12-01T09:00:00+08:00")
    },
    { store, _ in try store?.post(day: today, at: moment) },
    { store, _ in
      var contact = Contact(key: .none)
      contact.name = "甲"
      let import301 = AddCustomer(
        adding("Imported").customer, contacts: Array(repeating: contact, count: 301))
      _ = try store?.commit(import301, by: wang, at: moment)
    },
    { store, _ in try store?.post(day: today, at: moment) },
  ]

  // MARK: Crashes

  /// What is wrong with the book after a loss of power at that instant; nil if
  /// nothing is.
  func fault(at instant: Instant, losing loss: Platter.Loss) -> String? {
    let disk = ModelDisk(instant.platter.after(loss))
    do {
      return try fault(on: disk, from: instant.acknowledged)
    } catch {
      return "\(error)"
    }
  }

  private func fault(on disk: ModelDisk, from acknowledged: Int) throws -> String? {
    let store: BookStore
    do {
      store = try opened(beside: disk)
    } catch StoreError.notABook where acknowledged == 0 {
      store = try newBook(on: disk)
    }
    let expected = [states[acknowledged], states[min(acknowledged + 1, states.count - 1)]]
    guard acknowledged == 0 || expected.contains(store.digest) else { return "the book differs" }
    let found = try store.check().filter { !$0.isTornTail }
    guard found.isEmpty else { return "check finds \(found[0])" }
    let before = store.digest
    let added = try store.add("Afterwards", phone: "1")
    let entries = try store.post(day: today, at: moment)
    guard entries.allSatisfy({ $0.entry.did == "Edited customers.rec by hand" }) else {
      return "posting takes \(entries[0].entry.did) for a hand edit"
    }
    let left = try store.check().filter { problem in
      if case .journalTorn = problem.kind { false } else { true }
    }
    guard left.isEmpty else { return "check still finds \(left[0])" }
    return try fault(afterEditing: added, on: disk, before)
  }

  /// Whether a hand edit made now is known for exactly what it is.
  private func fault(afterEditing added: Customer, on disk: ModelDisk, _ before: [String]) throws -> String? {
    let edited = disk.text("customers.rec").replacing("Phone: 1\n", "Phone: 2\n")
    disk.platter.replace("customers.rec", Array(edited.utf8))
    let store = try opened(beside: disk, idsFrom: 200_000)
    let entries = try store.post(day: today, at: moment)
    let told = RecordHistory(
      noun: .customer, key: added.id.text, kind: .changed,
      fields: [FieldHistory(name: "Phone", was: ["1"], now: ["2"])])
    guard entries.map(\.entry.records) == [[told]] else { return "a hand edit is told as \(entries)" }
    let again = try opened(beside: disk)
    guard again.problems.isEmpty, again.unpostedCount == 0 else { return "left: \(again.problems)" }
    let rest = again.digestWithoutLi.filter { !$0.contains("Afterwards") }
    return rest == before.withoutLi ? nil : "the book differs after posting"
  }

  /// The first fault found, crash by crash, from the first instant on at which
  /// that call was about to be made.
  func firstFault(from call: String? = nil) -> String? {
    var seen: [Platter: Int] = [:]
    for instant in instants.drop(while: { call != nil && $0.call != call }) {
      for loss in Platter.Loss.allCases {
        let platter = instant.platter.after(loss)
        guard seen[platter] != instant.acknowledged else { continue }
        seen[platter] = instant.acknowledged
        if let fault = fault(at: instant, losing: loss) {
          return "before \(instant.call), step \(instant.acknowledged), losing \(loss): \(fault)"
        }
      }
    }
    return nil
  }
}

extension BookProblem {
  /// A login nobody in people.rec has: the tests' colleagues are not all there.
  var isUnknownPerson: Bool {
    if case .dangling(let field, _) = kind { ["Owner", "By"].contains(field) } else { false }
  }

  var isMisfit: Bool { if case .misfit = kind { true } else { false } }

  /// A record that names one there is not.
  var isDangling: Bool { if case .dangling = kind { true } else { false } }

  var isTornTail: Bool {
    switch kind {
    case .journalTorn: true
    case .journalSpoiled: excerpt.isEmpty
    default: false
    }
  }
}
