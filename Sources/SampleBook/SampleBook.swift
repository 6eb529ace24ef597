public import BookStore
public import SalesBook

/// A book to try the program on: sixty customers and eighteen months, with
/// something for every pane to show.
///
/// It is made by the program's own operations, each on its day by the one who
/// did it, and is the same to the byte for the same day and owner.
public enum SampleBook {
  /// Makes the book in an empty folder; most customers belong to `login`.
  public static func make(on disk: any Disk, today: Day, owner login: String) throws(StoreError) -> BookStore
  {
    let store = try tell(on: disk, today: today, owner: login)
    try store.post(day: today, at: Diary.moment(today, second: 10 * 3600))
    return store
  }

  /// The same with everything in its journal and the tables not yet posted, for
  /// whoever goes on with the book at once.
  public static func tell(on disk: any Disk, today: Day, owner login: String) throws(StoreError) -> BookStore
  {
    let stage = Stage(today: today, login: login)
    let store = try BookStore.create(
      on: disk, by: Colleague.me.person(on: stage), with: policy, day: stage.start,
      at: Diary.moment(stage.start, second: 8 * 3600), ids: Dice(seed: 20_260))
    let diary = Diary(stage)
    write(into: diary)
    try store.carryOut(diary.entries(on: store))
    return store
  }

  /// All that happens: who works here, when nobody does, the firms' lives and
  /// the story.
  private static func write(into diary: Diary) {
    let stage = diary.stage
    for colleague in Colleague.allCases where colleague != .me {
      diary.note(stage.start, .me) { _ in AddRecord(colleague.person(on: stage)) }
    }
    for colleague in Colleague.allCases {
      guard let cover = colleague.cover else { continue }
      var person = colleague.person(on: stage)
      person.cover = stage.login(of: cover)
      diary.note(stage.start, .me) { _ in EditRecord(colleague.person(on: stage), to: person) }
    }
    for (entered, holiday) in stage.holidays {
      diary.note(entered, .zhao) { _ in AddRecord(holiday) }
    }
    for firm in firms {
      var life = Life(of: firm, in: diary)
      life.write()
    }
    Story(in: diary).tell()
  }

  /// The practice as in any new book, and who we are: a firm of labels and scales that nobody has.
  private static var policy: Policy {
    var policy = Policy()
    if let dollar = Currency("TWD") { policy.rates[dollar] = 2_200 }
    (policy.firm, policy.firmPhone) = ("示例标签设备有限公司", "021-55501000")
    policy.payTo =
      PayTo.list("CNY 示例银行上海分行 1001 0000 2026; USD Sample Bank 4000 0000 2026; TWD 示例銀行臺北分行 2002 0000 2026")
      ?? []
    return policy
  }

  /// Every customer, in the order they are told of.
  static var firms: [Firm] { Cast.all + Firm.mainland + Firm.taiwan + Firm.abroad + Firm.leads }
}
