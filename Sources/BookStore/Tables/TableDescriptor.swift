internal import RecFile
public import SalesBook

/// What a table's file says about itself, made from the schema: GNU recutils
/// check and join by it.
public enum TableDescriptor {
  /// Fields that tables of earlier versions call mandatory and that may be lacking since: a new record would have GNU
  /// tools refuse the table.
  private static let onceMandatory: [Noun: Set<String>] = [.promise: ["Judged"], .writeOff: ["Approver"]]

  /// A `%mandatory` line without what may be lacking since.
  static func relaxed(_ line: String, of noun: Noun) -> String {
    let (names, once) = (line.split(separator: " ").map(String.init), onceMandatory[noun] ?? [])
    return once.isDisjoint(with: names) ? line : names.filter { !once.contains($0) }.joined(separator: " ")
  }

  /// A `%type` line that lists the words of a field, with those that have come since after them.
  static func widened(_ line: String, of noun: Noun) -> String {
    let parts = line.split(separator: " ").map(String.init)
    guard parts.count > 2, parts[1] == "enum" else { return line }
    let now = fields(of: noun).first { $0.name == "%type" && $0.value.hasPrefix("\(parts[0]) enum ") }
    let words = now.map { $0.value.split(separator: " ").dropFirst(2).map(String.init) } ?? []
    let missing = words.filter { !parts.contains($0) }
    return missing.isEmpty ? line : line + " " + missing.joined(separator: " ")
  }

  /// The descriptor's fields, in order.
  public static func fields(of noun: Noun) -> [(name: String, value: String)] {
    func open<Record: BookRecord>(_ type: Record.Type) -> [(name: String, value: String)] {
      fields(of: type)
    }
    return open(noun.record)
  }

  private static func fields<Record: BookRecord>(
    of type: Record.Type
  ) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = [
      ("%rec", Record.noun.rawValue), ("%doc", Record.noun.meaning),
    ]
    if let key = Record.fields.first(where: { $0.kind == .key }) { fields.append(("%key", key.name)) }
    for field in Record.fields {
      if let words = typeWords(of: field) { fields.append(("%type", "\(field.name) \(words)")) }
    }
    let mandatory = Record.fields.filter { $0.presence == .mandatory && $0.kind != .key }.map(\.name)
    if !mandatory.isEmpty { fields.append(("%mandatory", mandatory.joined(separator: " "))) }
    let single = Record.fields.filter { $0.presence == .optional }.map(\.name)
    if !single.isEmpty { fields.append(("%unique", single.joined(separator: " "))) }
    return fields
  }

  /// The rec type of a field; nil where any text will do. A reference names
  /// the table it points into, so that `recsel -j` joins.
  private static func typeWords<Record: BookRecord>(of field: Field<Record>) -> String? {
    switch field.kind {
    case .text, .note, .terms, .repeats, .key: nil
    case .choice(let list): "enum " + list.words.joined(separator: " ")
    case .flag: "bool"
    case .integer: "int"
    case .amount: "real"
    case .currency: "regexp /^[A-Z][A-Z][A-Z]$/"
    case .day: "date"
    case .time: "regexp /^[0-2]?[0-9]:[0-5][0-9]$/"
    case .reference(let noun): "rec " + noun.rawValue
    }
  }

  /// The text of a table with no records: its descriptor and a blank line.
  static func emptyTable(_ noun: Noun) -> [UInt8] {
    var bytes: [UInt8] = []
    do throws(RecWriteError) {
      _ = try RecWriter.append(fields(of: noun), to: &bytes)
    } catch {
      preconditionFailure("The schema's own descriptor of \(noun) cannot be written: \(error)")
    }
    return bytes + [0x0A]
  }
}
