internal import ArgumentParser
internal import SalesBook
internal import Screens

/// What is wrong with a command line: what the parser says in English, read back, so that it can be said in the language
/// of the run and with what was meant.
struct UsageComplaint {
  /// The fault.
  private let fault: Fault
  /// How help is asked for that tells of it.
  private let help: String

  /// What the parser finds fault with.
  enum Fault: Equatable {
    case noCommand(String, meant: [String])
    case noOption(String, meant: [String])
    case unexpected([String])
    case missing(String)
    case missingValue(String)
    /// A value that is none of those, or that is refused with a reason.
    case invalid(value: String, of: String, reason: String, among: [String])
    case takesNoValue(option: String, value: String)
    /// What is not one of the parser's own sentences.
    case told(String)
  }

  /// What the parser says of a line.
  init(_ message: String, about typed: TypedLine) {
    let read = Fault(message)
    let name = typed.command.flatMap { $0.configuration.commandName }
    help = (["rounds"] + [name].compactMap { $0 } + ["--help"]).joined(separator: " ")
    if let word = typed.word, typed.namesNothing {
      fault = .noCommand(word, meant: Self.commands(meantBy: word))
    } else if case .noOption(let option, _) = read {
      fault = .noOption(option, meant: Self.options(meantBy: option, of: typed.command ?? Rounds.self))
    } else {
      fault = read
    }
  }

  private static func commands(meantBy word: String) -> [String] {
    NearNames(names: TypedLine.commandNames).meant(
      by: word, called: CalledWords.commands[word.lowercased()] ?? [])
  }

  private static func options(meantBy option: String, of command: any ParsableCommand.Type) -> [String] {
    let offered = OfferedOptions(of: command).names.filter { $0.hasPrefix("--") }
    let bare = String(option.drop { $0 == "-" })
    return NearNames(names: offered.map { String($0.dropFirst(2)) })
      .meant(by: bare, called: CalledWords.options[bare.lowercased()] ?? []).map { "--" + $0 }
  }

  /// It in one sentence.
  func sentence(in language: Language) -> String {
    UsageFaultWords(language: language).sentence(fault) + " (\(help))"
  }
}

extension UsageComplaint.Fault {
  /// Reads a sentence of the parser (swift-argument-parser 1.8, ErrorMessageGenerator).
  init(_ message: String) {
    let quoted = Self.quoted(message)
    switch (quoted.first, quoted.dropFirst().first) {
    case (let name?, _) where message.hasPrefix("Unknown option "): self = .noOption(name, meant: [])
    case (_?, _)
    where message.hasPrefix("Unexpected argument ") || message.contains("unexpected arguments: '"):
      self = .unexpected(quoted)
    case (let name?, _) where message.hasPrefix("Missing expected argument "): self = .missing(name)
    case (let name?, _) where message.hasPrefix("Missing value for "): self = .missingValue(name)
    case (let name?, let value?) where message.hasPrefix("The option ") && message.contains("take any value"):
      self = .takesNoValue(option: name, value: value)
    case (let value?, let name?) where message.hasPrefix("The value "):
      self = .invalid(value: value, of: name, reason: Self.reason(message), among: Self.listed(message))
    default: self = .told(message)
    }
  }

  /// What stands between single quotes; a quote inside is part of it where a letter follows at once.
  private static func quoted(_ message: String) -> [String] {
    var found: [String] = []
    var rest = message[...]
    while let start = rest.firstIndex(of: "'") {
      rest = rest[rest.index(after: start)...]
      guard let end = closing(rest) else { break }
      found.append(String(rest[..<end]))
      rest = rest[rest.index(after: end)...]
    }
    return found
  }

  private static func closing(_ text: Substring) -> Substring.Index? {
    text.indices.first { index in
      guard text[index] == "'" else { return false }
      let next = text.index(after: index)
      return next == text.endIndex || !(text[next].isLetter || text[next].isNumber)
    }
  }

  /// What the value was refused with, behind the option: `'--x <y>': reason`.
  private static func reason(_ message: String) -> String {
    message.firstRange(of: "': ").map { String(message[$0.upperBound...]) } ?? ""
  }

  /// The values there are, one after the other or each on a line.
  private static func listed(_ message: String) -> [String] {
    guard let range = message.firstRange(of: ". Please provide one of ") else { return [] }
    let rest = message[range.upperBound...]
    return rest.contains("\n")
      ? rest.split(separator: "\n").dropFirst().map { String($0.drop { " -".contains($0) }) }
      : quoted(String(rest))
  }
}
