public import SalesBook

// How hard customers are to agree with (S0).

/// A grade given, and what its fields are called.
struct GradeChangeNoun: NounWords {
  let language: Language
  var one: String { say("grade", "级别", "級別") }
  var counted: String { say("grades", "次评级", "次評級") }

  func label(of field: String) -> String? {
    switch field {
    case "Grade": say("Grade", "级别", "級別")
    default: nil
    }
  }
}

extension GradeChange: Named {
  typealias Called = GradeChangeNoun
}

extension Grade: Spoken {
  /// What S0 calls it.
  public func name(in words: Words) -> String {
    switch self {
    case .prime: words.say("prime", "优质", "優質")
    case .regular: words.say("regular", "正常", "正常")
    case .fussy: words.say("fussy", "较难缠", "較難纏")
    case .difficult: words.say("difficult", "难缠", "難纏")
    }
  }

  /// With its letter, by which it is known.
  public func choice(in words: Words) -> String { "\(rawValue) \(name(in: words))" }
}

/// What is said of grades.
struct GradeWords: Catalogue {
  let language: Language

  /// Head of the column with the letter.
  var head: String { say("GR", "级", "級") }
  /// In front of the letter.
  var grade: String { say("grade", "级别", "級別") }
  /// What stands behind the letter of a grade given while they were new.
  var provisionalMark: String { "?" }
  /// That a grade is to be looked at again.
  func review(_ review: GradeReview) -> String {
    switch review {
    case .provisional(let since):
      say(
        "the grade was given at the start: look at it again, since \(since.iso)",
        "级别是刚往来时定的，\(since.iso) 起该复核", "級別是剛往來時定的，\(since.iso) 起該複核")
    }
  }
}

extension Words {
  /// What is said of grades.
  var grades: GradeWords { GradeWords(language: language) }

  /// A grade as it stands in lists and in print: the letter, marked while it is provisional.
  func letter(of standing: Standing) -> String {
    standing.grade.map { $0.rawValue + (standing.isProvisional ? grades.provisionalMark : "") } ?? ""
  }

  /// A grade among others to choose from.
  func choice(of grade: Grade) -> String { grade.choice(in: self) }
}
