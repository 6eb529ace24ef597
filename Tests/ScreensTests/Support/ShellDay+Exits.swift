extension ShellDay {
  /// A review from its opening to its end, with every option; another decided at once.
  static let exits: [[String]] = [
    [
      "exit", "Acme", "takes", "too", "much", "--proposed", "--next", "2026-12-03", "--day", "2026-11-20",
      "--insist",
    ],
    [
      "exit-step", "Acme", "looked", "friction", "--cause", "friction", "--next", "2026-12-02", "--day",
      "2026-11-20", "--insist",
    ],
    ["exit-step", "Acme", "repair", "another", "way", "--means", "way", "--goodwill", "two boxes"],
    ["exit-step", "Acme", "told", "plainly", "--answer", "they nod", "--with", "boss", "--contact", "Ann"],
    ["exit-step", "Acme", "strikes", "pays", "on", "time", "--until", "2026-12-20"],
    ["exit-step", "Acme", "strike", "late", "again", "--strike", "broken-word"],
    [
      "exit-step", "Acme", "decided", "a", "cheat", "--grounds", "cheat", "--approved-by", "boss", "--until",
      "2026-12-01", "--person", "OWN",
    ],
    [
      "exit-step", "Acme", "ended", "openly", "--placement", "supplier", "--placed", "Better",
      "--new-contact",
      "Joe", "--customer", "Core",
    ],
    ["exit-step", "Acme", "freed", "more", "of", "us", "--customer", "Core", "--next", "2026-12-04"],
  ]
}
