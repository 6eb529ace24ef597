import RecFile
import Testing

@Suite("Descriptors")
struct RecDescriptorTests {
  private func descriptor(_ lines: String) -> RecDescriptor {
    Walk("%rec: Task\n\(lines)\n").descriptors[0]
  }

  @Test("Every special field of the manual is read")
  func allFields() {
    let read = descriptor(
      """
      %key: Id
      %mandatory: Name Due
      %unique: Name
      %allowed: Note Tag
      %allowed: Color
      %prohibit: result
      %singular: Number
      %auto: Id
      %sort: Due Name
      %size: <= 100
      %constraint: Start << End
      %constraint: #Id = 1
      %confidential: Password
      %doc: What is to be done.
      %posted: 42 abcd
      """)
    #expect(read.type == "Task" && read.source == nil)
    #expect(read.key == "Id")
    #expect(read.mandatory == ["Name", "Due"])
    #expect(read.unique == ["Name"])
    #expect(read.allowed == ["Note", "Tag", "Color"])
    #expect(read.prohibited == ["result"])
    #expect(read.singular == ["Number"])
    #expect(read.auto == ["Id"])
    #expect(read.sort == ["Due", "Name"])
    #expect(read.size?.relation == .atMost && read.size?.count == 100)
    #expect(read.constraints == ["Start << End", "#Id = 1"])
    #expect(read.confidential == ["Password"])
    #expect(read.doc == "What is to be done.")
    #expect(read.others == [RecField(name: "%posted", value: "42 abcd", line: 16)])
  }

  @Test("A descriptor may say where the rest of it is kept")
  func source() {
    #expect(
      Walk("%rec: FSD_Entry http://example.org/FSD.rec\n").descriptors[0].source
        == "http://example.org/FSD.rec")
  }

  @Test(
    "Types are read as the manual writes them",
    arguments: [
      ("int", .int), ("real", .real), ("bool", .bool), ("line", .line), ("date", .date), ("email", .email),
      ("field", .field), ("uuid", .uuid), ("range 1 12", .range(from: 1, through: 12)),
      ("range 0x10", .range(from: 0, through: 16)), ("range MIN 010", .range(from: nil, through: 8)),
      ("range -5 MAX", .range(from: -5, through: nil)), ("size 25", .size(25)),
      ("regexp /[0-9]{9} x/", .regexp("[0-9]{9} x")),
      ("regexp |(/[^/]/?)+|", .regexp("(/[^/]/?)+")),
      ("enum\n+ NEW (just made) DONE", .enumeration(["NEW", "DONE"])),
      ("rec Customer", .record("Customer")), ("Id_t", .named("Id_t")),
    ] as [(String, RecFieldType)])
  func types(text: String, type: RecFieldType) {
    #expect(descriptor("%type: A,B \(text)").types == ["A": type, "B": type])
  }

  @Test("Names of types are followed to their end, and a loop has none")
  func typedefs() {
    let read = descriptor(
      "%typedef: A_t B_t\n%typedef: B_t range 9\n%typedef: L_t M_t\n%typedef: M_t L_t\n%type: A A_t\n%type: L L_t\n%type: N No_t"
    )
    #expect(read.type(of: "A") == .range(from: 0, through: 9))
    #expect(read.type(of: "L") == nil)
    #expect(read.type(of: "N") == nil)
    #expect(read.type(of: "None") == nil)
  }

  @Test("The last type given to a field counts")
  func lastType() {
    #expect(descriptor("%type: A line\n%type: A int").type(of: "A") == .int)
  }

  @Test(
    "What cannot be read in a descriptor is reported at its line, the rest is used",
    arguments: [
      "%key: A B", "%mandatory:", "%unique: A-B", "%size: != 1", "%size: many", "%type: A",
      "%type: A regexp /x/y",
      "%type: A enum (none", "%type: A range x", "%type: A int 3", "%typedef: 3 int",
    ])
  func unreadable(line: String) {
    let walk = Walk("%rec: X\n\(line)\n%doc: fine\n")
    let name = String(line.prefix { $0 != ":" })
    #expect(walk.errors.map(\.kind) == [.badDescriptorField(name)])
    #expect(walk.errors.map(\.line) == [2])
    #expect(walk.errors.allSatisfy { !$0.setsAside })
    #expect(walk.descriptors.map(\.doc) == ["fine"])
  }

  @Test(
    "What can be said only once is reported the second time",
    arguments: ["%key: A", "%sort: A", "%size: 1", "%rec: Y"])
  func repeated(line: String) {
    let walk = Walk("%rec: X\n\(line)\n\(line)\n")
    #expect(walk.errors.last?.line == 3)
    #expect(walk.descriptors.map(\.type) == ["X"])
  }
}
