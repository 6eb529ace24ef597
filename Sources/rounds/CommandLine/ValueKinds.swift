internal import ArgumentParser

// What options take, by kind. Help shows the kind in angle brackets, and not the option's own name once more.
extension ArgumentHelp {
  /// A day; what one says instead of it (fri, 3d) is taken where days are typed.
  static func day(_ abstract: String) -> ArgumentHelp { ArgumentHelp(abstract, valueName: "YYYY-MM-DD") }

  /// A time of day.
  static func time(_ abstract: String) -> ArgumentHelp { ArgumentHelp(abstract, valueName: "HH:MM") }

  /// An amount of money, with its currency or without.
  static func money(_ abstract: String) -> ArgumentHelp { ArgumentHelp(abstract, valueName: "sum") }

  /// A whole number of whatever the option counts.
  static func count(_ abstract: String) -> ArgumentHelp { ArgumentHelp(abstract, valueName: "how-many") }

  /// The number of a paper: an invoice, a contract.
  static func number(_ abstract: String) -> ArgumentHelp { ArgumentHelp(abstract, valueName: "number") }

  /// One of us, by login or name.
  static func login(_ abstract: String) -> ArgumentHelp { ArgumentHelp(abstract, valueName: "login") }

  /// What has a name: a customer, a contact, a campaign, a theme, a sheet.
  static func name(_ abstract: String) -> ArgumentHelp { ArgumentHelp(abstract, valueName: "name") }

  /// A record by its ID.
  static func id(_ abstract: String) -> ArgumentHelp { ArgumentHelp(abstract, valueName: "ID") }

  /// One of the words the option lists.
  static func word(_ abstract: String) -> ArgumentHelp { ArgumentHelp(abstract, valueName: "word") }

  /// A language by its tag.
  static func language(_ abstract: String) -> ArgumentHelp {
    ArgumentHelp(abstract, valueName: "language")
  }

  /// Words of one's own.
  static func text(_ abstract: String) -> ArgumentHelp { ArgumentHelp(abstract, valueName: "text") }

  /// A currency by its letters (ISO 4217).
  static func code(_ abstract: String) -> ArgumentHelp { ArgumentHelp(abstract, valueName: "code") }

  /// A time zone by its name.
  static func zone(_ abstract: String) -> ArgumentHelp { ArgumentHelp(abstract, valueName: "Area/City") }

  /// A folder.
  static func folder(_ abstract: String) -> ArgumentHelp { ArgumentHelp(abstract, valueName: "folder") }

  /// A file.
  static func file(_ abstract: String) -> ArgumentHelp { ArgumentHelp(abstract, valueName: "file") }
}
