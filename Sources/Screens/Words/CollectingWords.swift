internal import SalesBook

/// Words of collecting, in forms and in the dossier: they stand with the other
/// words of promises and of arrears.
struct CollectingWords: Catalogue {
  let language: Language
}

extension Words {
  /// Words of collecting.
  var collecting: CollectingWords { CollectingWords(language: language) }
}
