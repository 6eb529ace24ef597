/// What is done about letters.
struct LetterChapter: Chapter {
  let write = Command(
    "letter", ["L"], .collecting, needs: [.customer],
    say: ("letter", "Fill in a letter: reminder, confirmation, statement, demand"),
    ("信函", "填写信函：提醒、承诺确认、对账单、催款函"), ("信函", "填寫信函：提醒、承諾確認、對帳單、催款函")
  ) { $0.openLetters($1) }
}

extension Command {
  static let letters: LetterChapter = LetterChapter()
}
