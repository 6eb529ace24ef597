internal import SalesBook

/// What is done about promises.
struct PromiseChapter: Chapter {
  /// The door of those who were reminded in a talk: the contact itself keeps that.
  static let reminding = "reminder"

  var doors: [Door] {
    [
      Door("promise", "y", words: { $0.name(of: Noun.promise) }) { PromiseForm(of: $1, $0, $2) },
      Door(
        PromiseChapter.reminding, "r", words: \.remindedInPassing,
        isOpen: { !$0.remindersDue(to: $1.id, $2).matters.isEmpty }
      ) { _, _, _ in nil },
    ]
  }

  let take = Command(
    "promise", ["P"], .collecting, needs: [.customer, .writing], bar: [.overdue: 3, .dossier: 4, .today: 4],
    also: "promised to pay, commitment to pay, 付款承诺, 付款承諾",
    say: ("promise", "Take down what they promise; on an open promise, renegotiate it"),
    ("承诺", "登记客户承诺；在未到期的承诺上按则重新商定"), ("承諾", "登記客戶承諾；在未到期的承諾上按則重新商定")
  ) { $0.open(PromiseForm.init, $1) }

  let news = Command(
    "promise-news", ["K"], .collecting, needs: [.openPromise, .writing], bar: [.today: 6],
    say: ("promise news", "Note what is heard of a promise: yes again, will not pay, withdrawn, moved"),
    ("承诺进展", "登记承诺进展：再次答应、明说不付、撤回、改约"), ("承諾進展", "登記承諾進展：再次答應、明說不付、撤回、改約")
  ) { $0.askPromiseNews($1) }

  let answerBreach = Command(
    "answer-breach", ["B"], .collecting, needs: [.breach, .writing],
    bar: [.overdue: 4, .dossier: 5, .today: 5],
    say: ("answer breach", "Answer a broken promise, with lines to say"),
    ("表明态度", "对未兑现的承诺表明态度，附建议说法"), ("表明態度", "對未兌現的承諾表明態度，附建議說法")
  ) { $0.open(BreachForm.init, $1) }

  let remind = Command(
    "remind", ["i"], .collecting, needs: [.reminder, .writing],
    also: "reminder",
    say: ("remind", "Note that they were reminded before the day, and their answer"),
    ("提醒", "登记到期前的提醒和答复"), ("提醒", "登記到期前的提醒和答覆")
  ) { $0.open(ReminderForm.init, $1) }
}

extension Command {
  static let promises: PromiseChapter = PromiseChapter()
}
