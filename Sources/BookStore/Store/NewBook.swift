internal import RecFile
internal import SalesBook

extension Noun {
  /// The table whose file makes a folder a book; it comes last when one is made.
  static let founding = Noun.setting
}

/// What a new book starts with.
enum NewBook {
  /// The settings of a book with that policy, each below a comment that says what it does.
  static func table(of policy: Policy) -> [UInt8] {
    var bytes = TableDescriptor.emptyTable(.setting)
    for row in Policy.settings {
      let setting = row.record(in: policy)
      bytes += Array("# \(row.meaning)\n".utf8)
      do throws(RecWriteError) {
        _ = try RecWriter.append(setting.written.map { ($0.name, $0.values[0]) }, to: &bytes)
      } catch {
        preconditionFailure("A new book's own setting \(setting.name.text) cannot be written: \(error)")
      }
      bytes.append(0x0A)
    }
    return bytes
  }
}
