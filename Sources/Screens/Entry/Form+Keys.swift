internal import TextCanvas

extension Form {
  /// What a key of its own does in a form.
  enum Act {
    case save, leave, next, previous
  }

  /// Its keys; all others are the field's.
  static let keys = LayerKeys<Act>([
    .init(.save, [.enter]), .init(.leave, [.escape], or: .leaving), .init(.next, [.tab]),
    .init(.previous, [.backTab]),
  ])

  /// What its last line tells of, for the field the keys go to.
  var hints: [KeyHint] {
    let (keys, words) = (Form.keys, context.words.entry)
    var hints = [
      keys.hint(.save, words.save), keys.hint(.next, words.nextField), keys.hint(.leave, words.keepAsDraft),
    ]
    if case .note = fields[focus].kind {
      hints.insert(KeyHint(keys: [LineEditor.newLine], words: words.newLine), at: 1)
    }
    return hints
  }
}
