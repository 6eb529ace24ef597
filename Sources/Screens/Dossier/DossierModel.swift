internal import TextCanvas

/// A dossier as lines: short spans in front, free text behind that may wrap.
struct DossierModel {
  /// One line, or several if its text is long.
  struct Line {
    /// What stands in front.
    var lead: [Span] = []
    /// What wraps behind it.
    var body = Span("")
    /// Which item of the dossier it is; nil for one that cannot be stood on.
    var item: Int?
    /// Whether it is the head of a section.
    var isHead = false
    /// Whether its lead is facts of three spans each, set one after another
    /// on as many lines as they need.
    var flows = false
  }

  var lines: [Line] = []
  /// The item under the cursor.
  var cursor = 0
  var empty = ""
}
