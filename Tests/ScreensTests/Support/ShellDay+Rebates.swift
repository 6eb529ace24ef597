extension ShellDay {
  /// Rebates from their agreement to the payout, with every option.
  static let rebates: [[String]] = [
    [
      "rebate", "Acme", "2026-11-01", "2026-11-23", "100", "1%", "--kind", "one-off", "--basis", "slice",
      "--counts", "noted", "--goods", "labels", "--reference", "R-1", "--approved-by", "boss", "--counter",
      "both", "--records", "bills", "--pay-by", "2026-12-30", "--while-overdue", "paid", "--harm", "stock",
      "--precaution", "a look", "--override", "boss", "--made", "2026-11-01", "--insist",
    ],
    ["rebate", "Acme", "2026-11-01", "2026-11-23", "100", "1%", "--aid"],
    [
      "rebate-step", "Acme", "confirmed", "1%", "from", "100", "--contact", "Ann", "--day", "2026-11-20",
      "--insist",
    ],
    ["rebate-step", "Acme", "volume", "--amount", "200", "--reference", "bill", "--day", "2026-11-21"],
    [
      "rebate-help", "Acme", "a", "day", "--limit", "one", "--due", "2026-12-01", "--contact", "Ann",
      "--declared", "--insist",
    ],
    ["rebate-help", "Acme", "more", "--result", "--day", "2026-11-23", "--insist"],
    [
      "rebate-step", "Acme", "adjusted", "--tiers", "150 2", "--effort", "all", "--approver", "boss",
      "--insist",
    ],
    ["rebate-step", "Acme", "settled", "counted", "--insist"],
  ]
}
