import Testing

@Suite("A screen that differs from its snapshot")
struct SnapshotDifferenceTests {
  @Test("Only the rows that differ are told, numbered, as they were to be and as they are")
  func rows() {
    #expect(rowsThatDiffer("a\nb\nc\n", from: "a\nb\nc\n").isEmpty)
    #expect(rowsThatDiffer("a\nx\nc\n", from: "a\nb\nc\n") == "row 2\n- b\n+ x")
    #expect(rowsThatDiffer("a\n", from: "a\nb\n") == "row 2\n- b\n+ \nrow 3\n- ")
  }
}
