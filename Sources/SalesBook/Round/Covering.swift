extension Book {
  /// Logins of the colleagues who are away on a day and for whom one stands in, through as many as are away between.
  func coveredBy(_ login: String, on day: Day) -> [String] { [] }
}
