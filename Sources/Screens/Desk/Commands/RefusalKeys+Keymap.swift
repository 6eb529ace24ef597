extension RefusalKeys {
  /// Those of a desk with these keys.
  public init(_ keymap: Keymap) {
    self.init(
      undo: keymap.key(keymap.landmarks.undo), judge: keymap.paletteLine(keymap.landmarks.judge.name),
      insist: Form.keys.name(of: .save))
  }
}
