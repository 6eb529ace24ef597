internal import Exchange
internal import Screens

extension ImportSource {
  /// A file that was read, as somebody at the desk wishes it to be taken.
  init(_ read: ImportSource, as wishes: ImportWishes, _ watch: ImportWatch) throws(MappingMistake) {
    text = read.text
    let headed = wishes.headerLine.map { CsvTable(read.text.bytes, headerLine: $0, watch: watch) } ?? read.csv
    csv = headed.mending(wishes.mended)
    let likeliest = try ImportSource.likeliest(headed.header).kind
    let kind = wishes.kind.flatMap { ImportKind(rawValue: $0) } ?? likeliest
    let choices = wishes.columns.compactMap { (keyword, place) -> ColumnChoice? in
      kind.fields.first { $0.keyword == keyword }.map { ColumnChoice($0, at: place) }
    }
    mapping = try ColumnMapping(headed.header, as: kind, choices: choices)
  }
}
