/// What is done about letters.
struct LetterChapter: Chapter {
  let write = Command(
    "letter", ["L"], .collecting, needs: [.customer], bar: [.today: 11],
    also: "email, e-mail, mail, message, template, print, reminder, 邮件, 郵件, 模板, 範本, 打印, 列印, 催款函",
    say: ("letter", "Fill in a letter: reminder, payment reminder, demand, confirmation, statement"),
    ("信函", "填写信函：到期提醒、付款提醒、催款函、承诺确认、对账单"), ("信函", "填寫信函：到期提醒、付款提醒、催款函、承諾確認、對帳單")
  ) { $0.openLetters($1) }
}

extension Command {
  static let letters: LetterChapter = LetterChapter()
}
