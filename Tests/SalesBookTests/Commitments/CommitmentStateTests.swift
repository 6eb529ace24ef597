import Testing

@testable import SalesBook

@Suite("States of our commitments")
struct CommitmentStateTests {
  private var told: CommitmentDesk

  init() throws { told = try CommitmentDesk() }

  /// How one comes to each state: steps and their days, and a day on which it is so.
  private static let ways: [CommitmentState: (steps: [(CommitmentStep.Kind, String)], on: String)] = [
    .open: ([], "2026-11-05"),
    .inDanger: ([(.danger, "2026-11-04")], "2026-11-05"),
    .late: ([], "2026-11-12"),
    .kept: ([(.kept, "2026-11-09")], "2026-11-12"),
    .keptLate: ([(.kept, "2026-11-11")], "2026-11-12"),
    .broken: ([(.broken, "2026-11-08")], "2026-11-12"),
  ]

  /// Why a step may not follow in a state; nil where it may. Every state and every step stand in it.
  private static let table: [CommitmentState: [CommitmentStep.Kind: CommitmentObstacle?]] = [
    .open: [
      .danger: nil, .safe: .notInDanger, .changed: nil, .kept: nil, .broken: nil, .apologised: .notLate,
      .written: nil, .cost: nil,
    ],
    .inDanger: [
      .danger: nil, .safe: nil, .changed: nil, .kept: nil, .broken: nil, .apologised: .notLate,
      .written: nil, .cost: nil,
    ],
    .late: [
      .danger: .late, .safe: .notInDanger, .changed: nil, .kept: nil, .broken: nil, .apologised: nil,
      .written: nil, .cost: nil,
    ],
    .kept: [
      .danger: .ended(.kept), .safe: .ended(.kept), .changed: .ended(.kept), .kept: .ended(.kept),
      .broken: .ended(.kept), .apologised: .notLate, .written: .ended(.kept), .cost: nil,
    ],
    .keptLate: [
      .danger: .ended(.keptLate), .safe: .ended(.keptLate), .changed: .ended(.keptLate),
      .kept: .ended(.keptLate), .broken: .ended(.keptLate), .apologised: nil, .written: .ended(.keptLate),
      .cost: nil,
    ],
    .broken: [
      .danger: .ended(.broken), .safe: .ended(.broken), .changed: .ended(.broken), .kept: .ended(.broken),
      .broken: .ended(.broken), .apologised: nil, .written: .ended(.broken), .cost: nil,
    ],
  ]

  @Test("The table has every state and every step")
  func whole() {
    #expect(Set(Self.table.keys) == Set(CommitmentState.allCases))
    for (state, row) in Self.table {
      #expect(Set(row.keys) == Set(CommitmentStep.Kind.allCases), "\(state)")
    }
  }

  @Test("In every state every step is taken, or refused with its reason", arguments: CommitmentState.allCases)
  mutating func steps(state: CommitmentState) throws {
    let way = try #require(Self.ways[state])
    let commitment = try told.give()
    for (kind, day) in way.steps { try told.take(kind, of: commitment, on: day) }
    #expect(told.standing(commitment, on: way.on)?.state == state)
    for kind in CommitmentStep.Kind.allCases {
      let before = told
      let obstacle = try #require(Self.table[state]?[kind])
      if let obstacle {
        #expect(throws: Refusal.commitmentBarred(obstacle), "\(kind)") {
          try told.take(kind, of: commitment, on: way.on)
        }
      } else {
        try told.take(kind, of: commitment, on: way.on)
      }
      told = before
    }
  }

  @Test("Nobody is told twice that we are sorry, and nothing is written down twice")
  mutating func once() throws {
    let commitment = try told.give()
    try told.take(.written, of: commitment, on: "2026-11-02")
    #expect(throws: Refusal.commitmentBarred(.written)) {
      try told.take(.written, of: commitment, on: "2026-11-03")
    }
    try told.take(.apologised, of: commitment, on: "2026-11-11")
    #expect(throws: Refusal.commitmentBarred(.apologised)) {
      try told.take(.apologised, of: commitment, on: "2026-11-12")
    }
  }

  @Test("As of a day only the steps up to it count, and its day passing makes it late")
  mutating func asOf() throws {
    let commitment = try told.give()
    try told.take(.danger, of: commitment, on: "2026-11-05")
    try told.take(.changed, of: commitment, on: "2026-11-08")
    try told.take(.kept, of: commitment, on: "2026-11-16")
    let states = ["2026-11-04", "2026-11-05", "2026-11-08", "2026-11-13", "2026-11-14", "2026-11-16"].map {
      told.standing(commitment, on: $0)?.state
    }
    #expect(states == [.open, .inDanger, .open, .open, .late, .keptLate])
    #expect(told.standing(commitment, on: "2026-10-31") == nil)
    #expect(told.standing(commitment, on: "2026-11-08")?.due == .on("2026-11-13"))
  }

  @Test("The danger is over when it is said so, or another day is agreed")
  mutating func safe() throws {
    let commitment = try told.give()
    try told.take(.danger, of: commitment, on: "2026-11-05")
    try told.take(.safe, of: commitment, on: "2026-11-06")
    #expect(told.standing(commitment, on: "2026-11-06")?.state == .open)
    try told.take(.danger, of: commitment, on: "2026-11-07")
    #expect(told.standing(commitment, on: "2026-11-07")?.danger?.need == "a lorry")
    try told.take(.changed, of: commitment, on: "2026-11-08")
    #expect(told.standing(commitment, on: "2026-11-08")?.danger == nil)
  }

  @Test(
    "What is late, kept late or broken owes an apology until it is said; what is kept in time, or moved, does not"
  )
  mutating func owing() throws {
    let late = try told.give()
    #expect(told.standing(late, on: "2026-11-10")?.owesApologySince == nil)
    #expect(told.standing(late, on: "2026-11-12")?.owesApologySince == .on("2026-11-11"))
    try told.take(.kept, of: late, on: "2026-11-12")
    #expect(told.standing(late, on: "2026-11-13")?.owesApologySince == .on("2026-11-11"))
    try told.take(.apologised, of: late, on: "2026-11-13")
    #expect(told.standing(late, on: "2026-11-13")?.owesApologySince == nil)
    let broken = try told.give()
    try told.take(.broken, of: broken, on: "2026-11-06")
    #expect(told.standing(broken, on: "2026-11-07")?.owesApologySince == .on("2026-11-06"))
    let said = try told.give()
    try told.take(.broken, of: said, on: "2026-11-06") { $0.apology = true }
    #expect(told.standing(said, on: "2026-11-07")?.owesApologySince == nil)
    let moved = try told.give()
    try told.take(.changed, of: moved, on: "2026-11-12")
    #expect(told.standing(moved, on: "2026-11-12")?.owesApologySince == nil)
  }

  @Test("Changed more than once is flagged; what they wanted changed themselves is none of ours")
  mutating func changes() throws {
    let commitment = try told.give()
    try told.take(.changed, of: commitment, on: "2026-11-02") {
      ($0.to, $0.theirWish, $0.apology) = (.on("2026-11-12"), true, false)
    }
    try told.take(.changed, of: commitment, on: "2026-11-03") { $0.to = .on("2026-11-14") }
    #expect(told.standing(commitment, on: "2026-11-03")?.isChangedTooOften == false)
    try told.take(.changed, of: commitment, on: "2026-11-04") { $0.to = .on("2026-11-16") }
    let standing = try #require(told.standing(commitment, on: "2026-11-20"))
    #expect(standing.changes == 2 && standing.isChangedTooOften)
    #expect(standing.agreed.map(\.fate) == [.moved, .moved, .missed])
  }

  @Test("Important and long ones are to be in writing until they are, or have ended")
  mutating func paper() throws {
    func lacks(_ commitment: Commitment, on day: String = "2026-11-05") -> Bool? {
      told.standing(commitment, on: day)?.lacksPaper(Policy())
    }
    let (short, long) = (try told.give(due: "2026-12-01"), try told.give(due: "2026-12-02"))
    #expect(lacks(short) == false && lacks(long) == true)
    let important = try told.give { $0.important = true }
    #expect(lacks(important) == true)
    let written = try told.give { ($0.important, $0.reference) = (true, "C-7") }
    #expect(lacks(written) == false)
    try told.take(.written, of: long, on: "2026-11-06")
    #expect(lacks(long) == true && lacks(long, on: "2026-11-06") == false)
    try told.take(.kept, of: important, on: "2026-11-06")
    #expect(lacks(important, on: "2026-11-06") == false)
  }
}
