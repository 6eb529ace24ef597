internal import Exchange
internal import SalesBook
internal import Screens

// What a book keeps of how files of one shape are read.
extension ImportReport {
  /// That a file is read as last time.
  func asLastTime(_ profile: ImportProfile) -> String {
    words.asLastTime(profile.day.iso, list(profile))
  }

  /// Why a file is not read as last time.
  func notAsLastTime(_ profile: ImportProfile, _ misfit: ProfileMisfit) -> String {
    switch misfit {
    case .column(let name): words.noSuchColumn(profile.day.iso, name)
    case .sheet(let name): words.noSuchSheet(profile.day.iso, name)
    case .unknown(let text): words.notKnown(profile.day.iso, common.quoted(text))
    }
  }

  /// What the book keeps for the next file of the shape; nil where that stays as it is.
  func remembered(_ wish: ProfileWish, before: ImportProfile?) -> String? {
    switch wish {
    case .nothing: nil
    case .forget: words.forgotten
    case .keep(let profile):
      if let before, before.wishesSame(as: profile) { asLastTime(before) } else { remembered(profile) }
    }
  }

  /// That the book keeps how a file was read.
  func remembered(_ profile: ImportProfile) -> String { words.remembered(list(profile)) }

  /// What a profile says, as long as a line may be.
  private func list(_ profile: ImportProfile) -> String {
    let kind = ImportKind(rawValue: profile.kind)
    let columns = profile.columns.split(whereSeparator: \.isNewline).map { line in
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0.drop { $0 == " " }) }
      let field = kind?.fields.first { $0.keyword == parts[0] }
      let name = isAtDesk ? field.map(name(of:)) ?? parts[0] : parts[0]
      guard parts.count > 1, !parts[1].isEmpty else {
        return name + (isAtDesk ? " " + common.columnFeedsNothing : " <- -")
      }
      return name + " <- " + parts[1]
    }
    let header = profile.headerLine.map { [words.headerLine($0)] } ?? []
    let sheet = profile.sheet.isEmpty ? [] : [words.onSheet(profile.sheet)]
    let dates = DateOrder(rawValue: profile.dates).map { [words.order(name(of: $0))] } ?? []
    let decimal = DecimalMark(rawValue: profile.decimal).map { [words.mark(name(of: $0))] } ?? []
    let complete = profile.isComplete ? [words.allOpen(isAtDesk: isAtDesk)] : []
    let all = columns + header + sheet + dates + decimal + complete
    return all.isEmpty
      ? kind.map(words.name(of:)) ?? profile.kind : all.joined(separator: common.general.comma)
  }
}
