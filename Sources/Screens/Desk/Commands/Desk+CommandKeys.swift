internal import SalesBook
public import TextCanvas

// What sentences say where a command is meant: never a key of their own, but
// the one it has.
extension Desk {
  /// What one presses for a command where the focus is.
  func key(_ command: Command) -> String { keymap.key(command, in: focus) }

  /// The key that goes back, which also breaks off what takes long.
  public var backKey: String { key(practice.landmarks.back) }

  /// Whether a key is one that goes back.
  public func goesBack(_ key: Key) -> Bool {
    keymap.allKeys(of: practice.landmarks.back).contains(Keymap.text([key])) || key == .control("c")
  }

  /// What one types for a command with a text behind its name: `:mouse off`.
  func palette(_ command: Command, _ argument: String) -> String {
    keymap.paletteLine("\(command.name) \(argument)")
  }

  /// What a command does, in a sentence.
  func help(_ command: Command) -> String {
    words.text(of: command).help { practice.command(named: $0).map(key) }
  }

  /// What a refusal says.
  func sentence(_ refusal: Refusal, _ book: Book) -> String {
    words.sentence(refusal, RefusalKeys(keymap), in: book)
  }

  /// What a pane says that has nothing to show.
  func sentence(ofEmpty pane: Pane) -> String { practice.view(of: pane).empty(self) }

  /// That what was asked about can be taken back.
  var undoable: String { words.forms.undoable(key(practice.landmarks.undo)) }

  /// What stands for a pane in its head and its tab: the key that goes there,
  /// or its number where there is none.
  func mark(of pane: Pane) -> String {
    keymap.keys(of: practice.view(of: pane).command) ?? String(pane.rawValue)
  }
}
