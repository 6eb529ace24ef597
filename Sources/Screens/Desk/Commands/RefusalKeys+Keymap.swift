extension RefusalKeys {
  /// Those of a desk with these keys.
  public init(_ keymap: Keymap) {
    self.init(
      undo: .key(keymap.key(keymap.landmarks.undo)), insist: .key(Form.keys.name(of: .save)),
      people: .key(keymap.paletteLine(keymap.landmarks.people.name)),
      approval: .key(keymap.key(keymap.landmarks.askApproval)))
  }
}
