internal import SalesBook

extension Language {
  /// The language of this run, before anything is parsed and where that failed: the last `--lang` among its arguments,
  /// else as the surroundings say.
  static let ofRun = of(CommandLine.arguments) ?? Surroundings().language

  /// The language arguments ask for; nil if they ask for none that is spoken here.
  static func of(_ arguments: [String]) -> Language? {
    let (name, separator) = ("--lang", "=")
    let values = arguments.enumerated().compactMap { index, argument -> String? in
      if argument.hasPrefix(name + separator) { return String(argument.dropFirst(name.count + 1)) }
      return argument == name && index + 1 < arguments.count ? arguments[index + 1] : nil
    }
    return values.last.flatMap { Language(tag: $0) }
  }
}
