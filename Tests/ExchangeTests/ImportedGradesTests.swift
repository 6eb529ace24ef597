import SalesBook
import Testing

@testable import Exchange

@Suite("A list of customers may have a grade for each")
struct ImportedGradesTests {
  private func grade(_ name: String, _ imported: ImportedBook) throws -> Grade? {
    let id = try #require(imported.customer(name)).id
    let slot = try #require(imported.book.customers.slot(of: id))
    return Replay(imported.book, asOf: ImportedBook.today).grade(ofCustomer: slot)
  }

  @Test(
    "By its letter, with what stands around it, or by its name",
    arguments: [
      ("A", Grade.prime), ("b", .regular), ("C类", .fussy), ("Ｄ級", .difficult), ("Grade A", .prime),
      ("较难缠", .fussy),
    ])
  func read(cell: String, expected: Grade) throws {
    var imported = ImportedBook()
    let outcome = try imported.take("客户,客户等级\n北京华联,\(cell)\n", as: .customers)
    #expect(outcome.added[.gradeChange] == 1)
    #expect(try grade("北京华联", imported) == expected)
  }

  @Test("A grade is given anew only where it differs; what is none is set aside with its row")
  func differs() throws {
    var imported = ImportedBook()
    _ = try imported.take("客户,等级\n甲,A\n乙,B\n丙,\n", as: .customers)
    #expect(try grade("丙", imported) == nil)
    let outcome = try imported.take("客户,等级,地址\n甲,A,城东\n乙,C,城西\n丙,VIP,城南\n", as: .customers)
    #expect(outcome.added[.gradeChange] == 1)
    #expect(imported.book.gradeChanges.all.map(\.grade) == [.prime, .regular, .fussy])
    #expect(
      outcome.badRows.map(\.reasons) == [[.notForField(.grade, .notOneOf("VIP", ["A", "B", "C", "D"]))]])
  }

  @Test("A grade somebody changed here stays, while the file says what it said last time")
  func kept() throws {
    var imported = ImportedBook()
    _ = try imported.take("客户,等级\n甲,A\n", as: .customers)
    let customer = try #require(imported.customer("甲"))
    try imported.carryOut(GradeCustomers([customer.id], .fussy, on: ImportedBook.today, reason: "asks much"))
    _ = try imported.take("客户,等级\n甲,A\n", as: .customers)
    #expect(try grade("甲", imported) == .fussy)
  }
}
