internal import SalesBook
internal import TextCanvas

// From a key to a command. Whatever lies on top has the key first.
extension Desk {
  /// What a key does.
  mutating func press(_ key: Key, _ book: Book) -> [Effect] {
    noteWork()
    if Layout.isTooSmall(size) { return pressOnTooSmall(key.folded) }
    if isOfDroppedBurst() { return [] }
    if !layers.isEmpty { return pressOnLayer(key, book) }
    if let text = filterText(key) { return beginFilter(with: text, book) }
    switch key {
    case .paste: return []
    case .mouse(.wheelUp, _): move(.rows(-3), book)
    case .mouse(.wheelDown, _): move(.rows(3), book)
    case .mouse(.press, let place): click(place, book)
    case .mouse: return []
    default: return pressOnPane(key.folded, book)
    }
    return []
  }

  private mutating func pressOnPane(_ key: Key, _ book: Book) -> [Effect] {
    if !pendingKeys.isEmpty, key == .escape || key == .control("g") || key == .control("c") {
      forgetPendingKeys()
      return []
    }
    if !pendingKeys.isEmpty, key == .character("?") {
      showsKeyBox = true
      return []
    }
    if let done = pressAtEnd(key, book) { return done }
    let keys = pendingKeys + [key]
    switch keymap.meaning(of: keys, in: focus) {
    case .command(let command):
      forgetPendingKeys()
      status = Status()
      if comesTooSoon(command) { return [] }
      if readsOnly(command) { return [.bell] }
      if warnsOfColleague(before: command, book) { return [.bell] }
      return run(pastDay == nil ? command : command.onPastDay ?? command, book)
    case .prefix:
      pendingKeys = keys
      return [.wake(milliseconds: 300)]
    case .nothing:
      forgetPendingKeys()
      let isInterrupt = key == .control("c")
      if isInterrupt {
        say(words.howToQuit(self.key(practice.landmarks.quit)), .hint)
        return []
      }
      say(words.unboundKey(Keymap.text(keys), help: self.key(practice.landmarks.help)), .warning)
      return [.bell]
    }
  }

  /// A key on a screen too small for anything: one can but quit.
  private mutating func pressOnTooSmall(_ key: Key) -> [Effect] {
    let keys = pendingKeys + [key]
    pendingKeys = []
    switch keymap.meaning(of: keys, in: focus) {
    case .command(let command) where [practice.landmarks.quit, practice.landmarks.quitNow].contains(command):
      return [.quit]
    case .prefix: pendingKeys = keys
    case .command, .nothing: if key == Desk.lastWayOut { return [.quit] }
    }
    return []
  }

  /// What quits on a screen too small if quitting has no key at all.
  private static let lastWayOut = Key.character("q")

  /// What quits on a screen too small; there is no palette there.
  var quitKey: String { keymap.keys(of: practice.landmarks.quit) ?? Desk.lastWayOut.name }

  private mutating func forgetPendingKeys() {
    pendingKeys = []
    showsKeyBox = false
  }

  /// The text a key begins a filter with: a Chinese character typed on a list.
  private func filterText(_ key: Key) -> String? {
    guard pendingKeys.isEmpty, case .character(let character) = key, case .character(let folded) = key.folded,
      !folded.isASCII, character.isLetter
    else { return nil }
    return String(character)
  }

  /// Runs a command if what it needs is there; says why if it is not.
  mutating func run(_ command: Command, _ book: Book) -> [Effect] {
    if let need = unavailable(command, book) {
      say(need.sentence(self), .warning)
      return [.bell]
    }
    let learnt = learn(command)
    guard command.isStep, focus != .dossier else {
      if isOnTheWay { arrive(book) }
      return learnt + command.run(&self, book)
    }
    isOnTheWay = true
    return learnt + command.run(&self, book) + [.rest]
  }

  /// The cursor rests: what follows it is to be where it is.
  mutating func arrive(_ book: Book) {
    isOnTheWay = false
    settle(book)
  }

  /// What a command lacks at the moment; nil if it can be had.
  func unavailable(_ command: Command, _ book: Book) -> Need? {
    command.needs.first { !$0.isMet(self, book) }
  }
}
