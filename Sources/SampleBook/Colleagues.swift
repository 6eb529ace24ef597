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

    /// The person as the book begins with them.
    func person(on stage: Stage) -> Person {
      var person = Person(key: Name(stage.login(of: self)))
      switch self {
      case .me: person.name = stage.login
      case .wang: (person.name, person.role, person.cover) = ("王伟", .lead, stage.login(of: .li))
      case .li: (person.name, person.cover) = ("李娜", stage.login(of: .wang))
      case .chen: person.name = "陳志明"
      case .zhao: (person.name, person.role) = ("赵敏", .finance)
      case .gao: person.name = "高飞"
      }
      return person
    }
  }
}
