import TestSupport
import Testing
import TextCanvas

@Suite("Canvas")
struct CanvasTests {
  @Test("Text is put where it is told to and cut at the right edge")
  func put() {
    var canvas = Canvas(width: 8, height: 2)
    #expect(canvas.put("张伟", at: Position(row: 0, column: 2)) == 4)
    #expect(canvas.put("overdue", at: Position(row: 1, column: 5)) == 3)
    #expect(canvas.text() == "  张伟\n     ove")
  }

  @Test("A wide glyph never stands in the last column")
  func lastColumn() {
    var canvas = Canvas(width: 5, height: 1)
    #expect(canvas.put("张伟北", at: Position(row: 0, column: 0)) == 4)
    #expect(canvas.text() == "张伟")
    #expect(canvas[Position(row: 0, column: 4)] == .blank())
  }

  @Test(
    "Overwriting either half of a wide glyph blanks the other",
    arguments: [(0, "x 好"), (1, " x好"), (2, "好x")])
  func halves(column: Int, row: String) {
    var canvas = Canvas(width: 4, height: 1)
    canvas.put("好好", at: Position(row: 0, column: 0))
    canvas.put("x", at: Position(row: 0, column: column))
    #expect(canvas.text() == row)
  }

  @Test("What lies outside the canvas is left out")
  func outside() {
    var canvas = Canvas(width: 4, height: 1)
    canvas.put("好ab", at: Position(row: 0, column: -1))
    #expect(canvas.text() == " ab")
    canvas.put("no", at: Position(row: 1, column: 0))
    canvas.put("no", at: Position(row: -1, column: 0))
    canvas.fill(Rect(row: -5, column: -5, width: 6, height: 6), with: "#")
    #expect(canvas.text() == "#ab")
  }

  @Test("Spans share the room they are given, and a mark tells that it was too small")
  func spans() {
    var canvas = Canvas(width: 20, height: 1)
    let line = [Span("-3d", .overdue), Span(" 张伟"), Span("vip", .tag)]
    #expect(canvas.put(line, at: Position(row: 0, column: 0), maxWidth: 7) == 7)
    #expect(canvas.text() == "-3d 张~")
    #expect(canvas.roles() == "overdue\"-3d\"")
  }

  @Test("Painting changes the meaning and leaves the text")
  func paint() {
    var canvas = Canvas(width: 6, height: 1)
    canvas.put("张伟", at: Position(row: 0, column: 0), role: .overdue)
    canvas.paint(canvas.bounds, role: .selected)
    #expect(canvas.roles() == "selected\"张伟\"")
  }

  @Test("A box blanks what it covers and carries its title in the edge")
  func box() {
    var canvas = Canvas(width: 12, height: 4)
    canvas.fill(canvas.bounds, with: "好")
    let inside = canvas.box(Rect(row: 0, column: 1, width: 10, height: 3), title: "复制 copy")
    #expect(inside == Rect(row: 1, column: 2, width: 8, height: 1))
    #expect(canvas.text() == " +- 复~ --+\n |        |\n +--------+\n好好好好好好")
  }

  @Test("A box is not drawn where it has no room")
  func tooSmall() {
    var canvas = Canvas(width: 3, height: 1)
    #expect(canvas.box(canvas.bounds).isEmpty)
    #expect(canvas.text() == "")
  }

  @Test("A wide fill leaves an odd last column blank")
  func wideFill() {
    var canvas = Canvas(width: 5, height: 1)
    canvas.fill(canvas.bounds, with: "一")
    #expect(canvas.text() == "一一")
  }

  @Test("A canvas without cells takes anything", arguments: [(0, 0), (0, 3), (3, 0), (-1, 4)])
  func empty(width: Int, height: Int) {
    var canvas = Canvas(width: width, height: height)
    canvas.put("张伟", at: Position(row: 0, column: 0))
    canvas.fill(canvas.bounds, with: "x")
    canvas.box(Rect(width: 4, height: 4), title: "t")
    #expect(canvas.text().allSatisfy { $0 == "\n" })
  }

  @Test(
    "Whatever is drawn over whatever, wide glyphs stay whole and rows keep their width", arguments: 0..<200)
  func wholeness(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var canvas = Canvas(width: 13, height: 3)
    for _ in 0..<12 {
      let place = Position(
        row: Int.random(in: -1...3, using: &random), column: Int.random(in: -4...14, using: &random))
      canvas.put(random.text(scalars: 8), at: place, maxWidth: Int.random(in: 0...16, using: &random))
    }
    for row in 0..<3 {
      let cells = Array(canvas.row(row))
      for (column, cell) in cells.enumerated() {
        let next = column + 1 < cells.count ? cells[column + 1].width : 1
        #expect((cell.width == 2) == (next == 0))
      }
      #expect(cells.first?.width != 0)
      #expect(DisplayWidth.width(of: canvas.text(row: row)) <= 13)
    }
  }
}

@Suite("Rectangles")
struct RectTests {
  @Test("Splitting shares every row and column once")
  func splitting() {
    let whole = Rect(row: 1, column: 2, width: 80, height: 24)
    let (bar, rest) = whole.split(top: 1)
    #expect(bar == Rect(row: 1, column: 2, width: 80, height: 1))
    #expect(rest.split(bottom: 3).bottom == Rect(row: 22, column: 2, width: 80, height: 3))
    #expect(whole.split(left: 44).rest == Rect(row: 1, column: 46, width: 36, height: 24))
    #expect(whole.split(right: 10).right == Rect(row: 1, column: 72, width: 10, height: 24))
    #expect(whole.inset(rows: 1, columns: 2) == Rect(row: 2, column: 4, width: 76, height: 22))
    #expect(whole.centered(width: 20, height: 4) == Rect(row: 11, column: 32, width: 20, height: 4))
  }

  @Test("Asking for more than there is gives what there is")
  func tooMuch() {
    let small = Rect(width: 3, height: 2)
    #expect(small.split(top: 9).top == small)
    #expect(small.split(top: 9).rest.isEmpty)
    #expect(small.split(left: -4).left.isEmpty)
    #expect(small.inset(rows: 5, columns: 5).isEmpty)
    #expect(small.line(2).isEmpty)
    #expect(
      small.intersection(Rect(row: 1, column: 1, width: 9, height: 9))
        == Rect(row: 1, column: 1, width: 2, height: 1))
  }
}
