internal import Glibc
internal import TextCanvas

/// The themes there are: those that come with the program, those in the
/// `themes` folder beside config.rec, and any file.
struct ThemeChoice {
  private let folder: String
  private let surroundings: Surroundings

  /// Those of the person with that environment.
  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    folder = surroundings.configurationFolder + "/themes"
  }

  /// Their names, those of one's own last.
  var names: [String] {
    let own = (try? WholeFile.names(in: folder)) ?? []
    return Theme.embedded.keys.sorted()
      + own.filter { $0.hasSuffix(".rec") }.map { String($0.dropLast(4)) }
      .filter { Theme.embedded[$0] == nil }
  }

  /// The theme of that name, or in that file, with what is wrong about it: a
  /// role that cannot be read looks as in `ink`, as does everything if there is
  /// no such theme.
  func theme(_ name: String) -> (theme: Theme, fault: Fault?) {
    if let theme = Theme.embedded[name] { return (theme, nil) }
    let isFile = name.contains("/") || name.hasSuffix(".rec")
    let path = isFile ? surroundings.expanded(name) : "\(folder)/\(name).rec"
    do throws(WholeFile.Failure) {
      let file = ThemeFile(try WholeFile.readPlain(path), name: name)
      return (file.theme, file.problems.first.map { .line($0.line, path: path, $0.kind) })
    } catch {
      if case .system = error.reason { return (.ink, .unreadable(name, names)) }
      return (.ink, .refused(error))
    }
  }

  /// What is wrong with a theme.
  enum Fault {
    /// There is none of that name; these there are.
    case unreadable(String, [String])
    /// Its file is none that is read.
    case refused(WholeFile.Failure)
    /// A line of its file says what it cannot.
    case line(Int, path: String, ThemeProblem.Kind)
  }
}
