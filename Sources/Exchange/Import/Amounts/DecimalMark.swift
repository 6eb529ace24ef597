/// What stands before the digits of less than one.
public enum DecimalMark: String, Sendable, CaseIterable {
  /// `1,234.56`
  case point
  /// `1.234,56`
  case comma

  /// The mark itself.
  var character: Character { self == .point ? "." : "," }
  /// What parts thousands where this is the mark, besides blanks and apostrophes.
  var groups: Character { other.character }
  /// The other one.
  var other: DecimalMark { self == .point ? .comma : .point }
}

/// Which decimal mark a column of amounts has, and how that is known.
public struct ColumnMarks: Sendable, Equatable {
  /// The mark.
  public let mark: DecimalMark
  /// How it is known.
  public let proof: Proof
  /// Whether a number with just three digits behind the mark is what it says: money of that column is written so, or
  /// the caller said which mark it is.
  let allowsThousandths: Bool

  /// How a mark is known.
  public enum Proof: Sendable, Equatable {
    /// The caller said so.
    case given
    /// Every amount of the column is one, whatever the mark.
    case plain
    /// This amount of the column, on that line, cannot be read otherwise.
    case shown(line: Int, text: String)
    /// Every amount with a mark, as this one on that line, has three digits behind it: thousands, since money has
    /// none of a thousandth.
    case thousands(line: Int, text: String)
    /// The column could be read in both ways; other columns of the file cannot.
    case otherColumns
  }
}

/// Proves from all rows of a file what the decimal mark of its columns of amounts is.
struct DecimalMarks {
  /// A column's cells that are amounts under some mark.
  struct Column {
    /// The field the column feeds.
    let field: ImportField
    /// The first cell that is read with the mark only, whatever the thousands are parted by, and how many there are.
    private(set) var votes: [DecimalMark: (line: Int, text: String, count: Int)] = [:]
    /// The first cell that may be thousands or a thousandth.
    private(set) var disputed: (line: Int, text: String, mark: DecimalMark)?
    /// The marks some amount plainly has three digits behind, or more.
    private(set) var longFractions: Set<DecimalMark> = []
    /// Whether amounts with each of the marks might be thousands: `3.000` and `3,000`.
    private(set) var disagrees = false

    /// A column nothing is known of yet.
    init(_ field: ImportField) { self.field = field }

    /// Takes a cell in.
    mutating func take(_ amount: AmountText, line: Int, text: String) {
      if let only = amount.onlyMark {
        // Apostrophes part thousands in lists where points and commas do not.
        if !amount.hasApostrophes {
          votes[only] = votes[only].map { ($0.line, $0.text, $0.count + 1) } ?? (line, text, 1)
        }
        if (amount.readings[only]?.places ?? 0) >= 3 { longFractions.insert(only) }
      } else if let mark = amount.disputedMark {
        if let known = disputed, known.mark != mark { disagrees = true }
        disputed = disputed ?? (line, text, mark)
      }
    }

    /// The mark most of the cells that know have; nil if none knows, or as many say the one as the other.
    var proven: DecimalMark? {
      let (points, commas) = (votes[.point]?.count ?? 0, votes[.comma]?.count ?? 0)
      return points == commas ? nil : points > commas ? .point : .comma
    }

    /// Whether its cells can be read without knowing its mark.
    var isPlain: Bool { votes.isEmpty && disputed == nil }
  }

  /// The mark of each column, proven on the whole of it; nil for one that cannot be told: what of it may be read in
  /// two ways is to be asked about. `hasThousandths` says that money of the file may have three digits behind the mark.
  static func prove(_ columns: [Column], hasThousandths: Bool) -> [ImportField: ColumnMarks] {
    let known = Set(columns.compactMap(\.proven))
    let shared = known.count == 1 ? known.first : nil
    var marks: [ImportField: ColumnMarks] = [:]
    for column in columns {
      guard let (mark, proof) = proof(of: column, shared, hasThousandths) else { continue }
      marks[column.field] = ColumnMarks(
        mark: mark, proof: proof, allowsThousandths: hasThousandths || column.longFractions.contains(mark))
    }
    return marks
  }

  private static func proof(
    of column: Column, _ shared: DecimalMark?, _ hasThousandths: Bool
  ) -> (DecimalMark, ColumnMarks.Proof)? {
    if let mark = column.proven {
      return column.votes[mark].map { (mark, .shown(line: $0.line, text: $0.text)) }
    }
    guard column.votes.isEmpty else { return nil }
    guard let disputed = column.disputed else { return (.point, .plain) }
    if let shared { return (shared, .otherColumns) }
    guard !column.disagrees, !hasThousandths else { return nil }
    return (disputed.mark.other, .thousands(line: disputed.line, text: disputed.text))
  }
}
