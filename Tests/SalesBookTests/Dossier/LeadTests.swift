import SalesBook
import Testing

@Suite("Leads")
struct LeadTests {
  private var deal: Deal {
    var deal = Deal(key: .none)
    (deal.day, deal.what, deal.quantity, deal.model) = (.on("2026-11-23"), "秤", "40 台", "ACS-30")
    return deal
  }

  @Test("Somebody new becomes a customer with a person, a deal at its first stage, and the call they made")
  func new() throws {
    var desk = Desktop("2026-11-23")
    var (customer, contact, call) = (Customer(key: .none), Contact(key: .none), Touch(key: .none))
    (customer.name, customer.source, contact.name) = ("新客户", .inbound, "小王")
    (call.day, call.direction) = (.on("2026-11-23"), .inward)
    try desk.carryOut(TakeLead(customer, contact: contact, deal: deal, call: call))
    let added = try #require(desk.book.customers.all.first { _ in true })
    let person = try #require(desk.book.contacts.all.first { _ in true })
    let opened = try #require(desk.book.deals.all.first { _ in true })
    let touch = try #require(desk.book.touches.all.first { _ in true })
    #expect(person.customer == added.id && added.since == .on("2026-11-23"))
    #expect((opened.customer, opened.contact, opened.quantity) == (added.id, person.id, "40 台"))
    #expect(Replay(desk.book, asOf: .on("2026-11-23")).standing(ofDeal: opened.id)?.stage == .asked)
    #expect((touch.customer, touch.contact) == (added.id, person.id))
  }

  @Test("Of a customer the book has nobody is doubled: what was learnt is put in, a person known stays one")
  func known() throws {
    var known = try KnowingBook()
    let person = try known.person("小王")
    var (wanted, contact) = (known.customer, Contact(key: .none))
    (wanted.address, contact.name) = ("甪直", "小王")
    try known.desk.carryOut(TakeLead(wanted, seen: known.customer, contact: contact, deal: deal))
    let book = known.desk.book
    #expect(book.customers.count == 1 && book.contacts.count == 1 && book.touches.count == 0)
    #expect(book.customers[known.customer.id]?.address == "甪直")
    #expect(book.deals.all.first { _ in true }?.contact == person.id)
  }

  @Test("One that looks like a customer of the book is asked about, as any new customer is")
  func alike() throws {
    var known = try KnowingBook()
    var customer = Customer(key: .none)
    customer.name = "苏州纺织有限公司"
    #expect(throws: Refusal.self) {
      try known.desk.carryOut(TakeLead(customer, contact: Contact(key: .none), deal: deal), insists: false)
    }
    #expect(known.desk.book.deals.count == 0)
  }
}
