extension ShellDay {
  /// A complaint from the first word to its end, with every option.
  static let complaints: [[String]] = [
    [
      "case", "Acme", "wet", "--kind", "quality", "--effect", "3", "--invoice", "D-1", "--contact", "Ann",
      "--next", "2026-12-03", "--day", "2026-11-20", "--insist",
    ],
    ["case-step", "Acme", "told", "we", "look", "--next", "2026-12-02", "--day", "2026-11-20", "--insist"],
    ["case-step", "Acme", "cause", "leak", "--scope", "systemic"],
    ["case-step", "Acme", "part", "mend", "--to", "works", "--due", "2026-12-01"],
    ["case-step", "Acme", "reported", "look", "--to", "quality"],
    ["case-step", "Acme", "action", "new", "boxes", "--commitment", "COMMITMENT"],
    ["case-answer", "Acme", "mended", "--by", "quality", "--day", "2026-11-23", "--insist"],
    ["case-step", "Acme", "explained", "all", "--contact", "Ann"],
    ["case-step", "Acme", "closed", "--satisfied", "4", "--gap", "sooner"],
  ]
}
