import SalesBook

extension SampleBook {
  /// Who writes in the sample book, by login.
  enum Colleague: String, CaseIterable {
    case me
    case wang = "wangwei"
    case li = "lina"
    case chen = "chenzm"
    case zhao = "zhaomin"
    case gao = "gaofei"

    /// Who stands in for them.
    var cover: Colleague? {
      switch self {
      case .wang: .li
      case .li: .gao
      default: nil
      }
    }

    /// The person as the book begins with them.
    func person(on stage: Stage) -> Person {
      var person = Person(key: Name(stage.login(of: self)))
      switch self {
      case .me: person.name = stage.login
      case .wang: (person.name, person.role) = ("王伟", .lead)
      case .li: person.name = "李娜"
      case .chen: person.name = "陳志明"
      case .zhao: (person.name, person.role) = ("赵敏", .finance)
      case .gao: person.name = "高飞"
      }
      return person
    }
  }
}
