internal import SalesBook

/// What is asked where a contact answers what it was made for.
struct AnswerWords: Catalogue {
  let language: Language

  /// The row of a promise whose day it is.
  var promise: String { say("Promise", "承诺", "承諾") }
  /// Its mildest answer.
  var nothingSaid: String { say("nothing said of it", "没有提到", "沒有提到") }
  /// That they promise another day.
  var anotherDay: String { say("another day", "改天付", "改天付") }

  /// What they said of it.
  func said(_ kind: PromiseNews.Kind) -> String {
    switch kind {
    case .affirmed: say("they say yes", "说今天付", "說今天付")
    case .refused: say("they say no", "说不付", "說不付")
    case .kept: say("done", "办到了", "辦到了")
    case .notKept: say("not done", "没办到", "沒辦到")
    case .moved, .withdrawn: ""
    }
  }

  /// The row of our own word.
  var ourWord: String { say("Our word", "我方承诺", "我方承諾") }
  /// That it stays as it is.
  var stands: String { say("stands", "照旧", "照舊") }
  /// That what is owed is still owed.
  var notYet: String { say("not yet", "还没有", "還沒有") }

  /// What was said of our own word.
  func said(_ kind: CommitmentStep.Kind) -> String {
    switch kind {
    case .changed: say("new day and sorry", "改期并致歉", "改期並致歉")
    case .kept: say("kept", "已兑现", "已兌現")
    case .apologised: say("said sorry", "已致歉", "已致歉")
    case .written: say("in writing", "已写成书面", "已寫成書面")
    case .danger, .safe, .broken, .cost: ""
    }
  }

  /// What the last look of the day is for.
  var hasItComeIn: String { say("has it come in?", "看看到账没有", "看看入帳沒有") }
  /// The row of a step of collecting that runs.
  var cameOfIt: String { say("Came of it", "结果", "結果") }
}

extension Words {
  /// What is asked where a contact answers what it was made for.
  var answers: AnswerWords { AnswerWords(language: language) }
}
