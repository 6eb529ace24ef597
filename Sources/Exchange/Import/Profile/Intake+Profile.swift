public import SalesBook

// How a file is read is kept for the next one of its shape.
extension Intake {
  /// What becomes of the profile of the file's shape: nothing where nobody said anything of it. That it was gone by again
  /// is kept only where something else is.
  func profileChange(besides isChange: Bool) -> Change? {
    switch file.remembering {
    case .nothing: return nil
    case .forget(let shape):
      return isMeant(isChange) ? book.importProfiles[Name(shape)].map { .remove($0) } : nil
    case .keep(var profile):
      profile.day = author.day
      guard let before = book.importProfiles[profile.name] else {
        return isMeant(isChange) ? .add(profile) : nil
      }
      let isKept = before.wishesSame(as: profile) ? isChange && before.day < author.day : isMeant(isChange)
      return isKept ? .change(before, to: profile) : nil
    }
  }

  /// Whether the file could be read so at all.
  private func isMeant(_ isChange: Bool) -> Bool { isChange || outcome.unchanged > 0 }
}

extension Change {
  /// The profile it leaves, if that wishes other than before.
  var wishedAnew: ImportProfile? {
    guard let after = after as? ImportProfile else { return nil }
    return (before as? ImportProfile)?.wishesSame(as: after) == true ? nil : after
  }
}

/// What a book is to keep of how a file was read.
public enum ProfileWish: Sendable, Equatable {
  /// What it kept before.
  case nothing
  /// That profile, for files of its shape.
  case keep(ImportProfile)
  /// Nothing any more, for files of that shape.
  case forget(String)
}
