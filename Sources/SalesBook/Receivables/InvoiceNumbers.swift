internal import PinyinNames

/// Invoices by number, to be found in what payers write.
public struct InvoiceNumbers {
  /// The fewest characters of a number that is looked for in a text; shorter ones turn up by chance.
  private static let fewest = 4

  private var slots: [String: [Int]] = [:]

  /// The invoices of a book; credit notes are none.
  public init(_ book: Book) {
    book.invoices.forEach { slot, invoice in
      if invoice.amount.minor > 0 { slots[FoldedName.of(invoice.number), default: []].append(slot) }
    }
  }

  /// What is open of invoices; credit notes are none. Several instalments of
  /// one invoice are found as that one.
  public init(_ items: some Sequence<OpenItem>) {
    for item in items where item.open.minor > 0 {
      let number = FoldedName.of(item.number)
      if slots[number]?.last != item.invoice { slots[number, default: []].append(item.invoice) }
    }
  }

  /// The slots of the invoices a cell names: a number, or several with signs between them.
  public func named(in cell: String) -> [Int] {
    if let slots = slots[FoldedName.of(cell)] { return slots }
    return words(of: cell).flatMap { slots[$0] ?? [] }
  }

  /// The slots of the invoices whose numbers stand in a text; only numbers with a digit and of
  /// four characters at least.
  public func mentioned(in text: String) -> [Int] {
    words(of: text).filter { $0.utf8.count >= Self.fewest && $0.utf8.contains { (48...57).contains($0) } }
      .flatMap { slots[$0] ?? [] }
  }

  /// The runs of Latin letters, digits and the signs inside numbers, with and without the signs as cuts.
  private func words(of text: String) -> [String] {
    let whole = HalfWidth.text(text).utf8.split { !Self.isPart($0) && !Self.isSign($0) }
      .map { $0.drop(while: Self.isSign) }
    let parts = whole.filter { $0.contains(where: Self.isSign) }
      .flatMap { $0.split(whereSeparator: Self.isSign) }
    var seen: Set<String> = []
    return (whole + parts).map { FoldedName.of(String(Substring($0))) }.filter { seen.insert($0).inserted }
  }

  /// Whether a byte is a Latin letter or a digit.
  private static func isPart(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte | 0x20)
  }

  /// Whether a byte is one of the signs inside numbers: `-_/.`
  private static func isSign(_ byte: UInt8) -> Bool {
    byte == 0x2D || byte == 0x5F || byte == 0x2F || byte == 0x2E
  }
}
