internal import TextCanvas

/// A key of a layer that help tells of, by the name it has there.
enum LayerKey: String {
  /// What searches everything from a filter in which nothing is typed yet.
  case searchAll = "search-all"
  /// What picks a row of a list.
  case pick

  /// What the key is called.
  var name: String {
    switch self {
    case .searchAll: Desk.filterKeys.name(of: .searchAll)
    case .pick: ListingKey.pickKey.name
    }
  }
}
