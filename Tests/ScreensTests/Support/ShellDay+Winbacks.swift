extension ShellDay {
  /// A win-back from what they say to its end, with every option.
  static let leaving: [[String]] = [
    [
      "winback", "Acme", "we", "buy", "elsewhere", "--why", "said", "--contact", "Ann", "--next",
      "2026-12-02",
      "--day", "2026-11-20", "--insist",
    ],
    ["hypothesis", "Acme", "late", "--fix", "another depot", "--day", "2026-11-20", "--insist"],
    ["hypothesis", "Acme", "dear", "--fix", "a list"],
    ["winback-step", "Acme", "background", "the", "depot", "--day", "2026-11-20", "--insist"],
    ["winback-step", "Acme", "contact", "--channel", "visit", "--contact", "Ann", "--next", "2026-12-01"],
    [
      "winback-step", "Acme", "answers", "late", "--keep", "a day that holds", "--asked-back", "which day",
      "--complained", "--apologised", "--nothing",
    ],
    ["hypothesis", "Acme", "late", "--outcome", "borne-out", "--insist"],
    ["winback-step", "Acme", "cause", "no", "cover", "--cause", "service", "--about-case", "Acme"],
    ["winback-step", "Acme", "change", "a", "cover", "--due", "2026-12-03"],
    [
      "winback-step", "Acme", "change", "a", "clerk", "--made", "2026-11-23", "--day", "2026-11-23",
      "--insist",
    ],
    ["winback-made", "Acme", "cover", "--day", "2026-11-23", "--insist"],
    [
      "winback-step", "Acme", "decided", "worth", "it", "--worth", "--cost-one", "0", "--cost-all", "900",
      "--stake", "80000", "--example", "others ask", "--who", "boss",
    ],
    ["winback-step", "Acme", "went-back", "what", "we", "changed"],
    ["winback-step", "Acme", "won"],
  ]
}
