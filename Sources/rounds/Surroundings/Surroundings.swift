internal import Glibc
internal import RecFile
internal import SalesBook
internal import Screens
internal import TextCanvas

/// What the program finds around it: environment, configuration file, who is
/// at the keyboard. Flags override the environment, which overrides the file.
struct Surroundings {
  /// The environment as the program was started with.
  let environment: [String: String]
  /// The fields of `$XDG_CONFIG_HOME/rounds/config.rec`.
  let configuration: [RecField]
  /// The first line of it that could not be read.
  let configurationFault: RecSyntaxError?
  /// Why the file as a whole could not, where there is one.
  let configurationFailure: WholeFile.Failure?

  /// Reads them.
  init() {
    environment = Surroundings.readEnvironment()
    let (document, failure) = Surroundings.readConfiguration(environment)
    configurationFailure = failure
    configuration = document.recordSets.flatMap(\.records).flatMap { document.fields(of: $0) }
    configurationFault = document.errors.first
  }

  /// Login of the real user, whatever the environment says.
  var login: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return String(getuid()) }
    return String(cString: name)
  }

  /// The first value of a configuration field.
  func configured(_ field: String) -> String? { configuration.first { $0.name == field }?.value }

  /// The keys the configuration gives commands: `Key: showToday 5, g t`, one
  /// field a command, its keys parted by commas.
  var keyChanges: [(command: String, keys: [String])] {
    configuration.filter { $0.name == "Key" }.map { field in
      let parts = field.value.split(separator: " ", maxSplits: 1)
      let keys = parts.count > 1 ? parts[1].split(separator: ",") : []
      return (String(parts.first ?? ""), keys.map { String($0) })
    }
  }

  /// Where the book is, when no flag says so; and whether that is the user's
  /// own place, where a book is made at the first start.
  var usualBook: (path: String, isOwnPlace: Bool) {
    if let path = set("ROUNDS_BOOK") ?? configured("Book") { return (expanded(path), false) }
    let home = set("XDG_DATA_HOME") ?? (environment["HOME", default: ""] + "/.local/share")
    return (home + "/rounds", true)
  }

  /// The language of the screens, when no flag says so.
  var language: Language {
    let locale = set("LC_ALL") ?? set("LC_MESSAGES") ?? set("LANG")
    return Language.preferred([configured("Language"), locale])
  }

  /// Where the person's own settings are.
  var configurationFolder: String { Surroundings.configurationFolder(environment) }

  /// Where what the program remembers for the person is.
  var stateFolder: String {
    (set("XDG_STATE_HOME") ?? environment["HOME", default: ""] + "/.local/state") + "/rounds"
  }

  /// How the screen is to be made up, as flags and configuration say:
  /// `ScreenReader: yes`, `Lines: ascii` or `boxes`, `Ambiguous: 1` or `2`, how
  /// many columns the terminal gives such characters. Nil where the terminal is
  /// to be asked.
  func chrome(_ place: Place) -> Chrome? {
    if readsAloud(place) { return Chrome.none }
    if place.ascii { return .ascii }
    switch (configured("Lines"), configured("Ambiguous")) {
    case ("ascii", _), (_, "2"): return .ascii
    case ("boxes", _), (_, "1"): return .lines
    default: return nil
    }
  }

  /// Whether the screen is read aloud.
  func readsAloud(_ place: Place) -> Bool { place.screenReader || configured("ScreenReader") == "yes" }

  /// The first line of the configuration whose value is none of those its field
  /// takes, with those.
  var misunderstood: (field: RecField, values: [String])? {
    let known = ["Lines": ["ascii", "boxes"], "Ambiguous": ["1", "2"], "ScreenReader": ["yes", "no"]]
    return configuration.lazy.compactMap { field in
      known[field.name].flatMap { $0.contains(field.value) ? nil : (field, $0) }
    }.first
  }

  /// How many columns a line has: as the environment says, else the terminal; where neither is known as most have.
  var columns: Int {
    var size = winsize()
    let isTold = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    return [set("COLUMNS").flatMap { Int($0) }, isTold ? Int(size.ws_col) : nil].compactMap { $0 }
      .first { $0 > 0 } ?? 80
  }

  private func set(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The path with `~` as the home folder.
  func expanded(_ path: String) -> String {
    path.hasPrefix("~/") ? environment["HOME", default: ""] + path.dropFirst() : path
  }

  private static func readEnvironment() -> [String: String] {
    var values: [String: String] = [:]
    var entry = environ
    while let pointer = entry.pointee {
      let pair = String(cString: pointer).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if pair.count == 2 { values[String(pair[0])] = String(pair[1]) }
      entry += 1
    }
    return values
  }

  private static func readConfiguration(
    _ environment: [String: String]
  ) -> (document: RecDocument, failure: WholeFile.Failure?) {
    let path = configurationFolder(environment) + "/config.rec"
    guard WholeFile.exists(path) else { return (RecDocument([]), nil) }
    do throws(WholeFile.Failure) {
      return (RecDocument(try WholeFile.readPlain(path)), nil)
    } catch {
      return (RecDocument([]), error)
    }
  }

  private static func configurationFolder(_ environment: [String: String]) -> String {
    let home = environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    return (home ?? environment["HOME", default: ""] + "/.config") + "/rounds"
  }
}
