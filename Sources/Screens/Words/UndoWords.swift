public import SalesBook

// Taking back, and putting back.
extension Words {
  /// That a change was taken back.
  public func undone(_ what: String) -> String {
    say("Undone", "已撤销", "已復原") + general.colon + what
  }

  /// What of an entry stays though the rest was taken back, and why; empty if
  /// nothing does.
  public func stays(_ kept: [UndoObstacle], of entry: HistoryEntry, in book: Book) -> String {
    guard !kept.isEmpty else { return "" }
    let obstacles = sentence(kept, entry, in: book)
    return say("; the rest stays: \(obstacles)", "；其余保留：\(obstacles)", "；其餘保留：\(obstacles)")
  }

  /// That it was put back.
  public func redone(_ what: String) -> String {
    say("Done again", "已重做", "已重做") + general.colon + what
  }

  /// That there is nothing to take back.
  public var nothingToUndo: String {
    say("There is nothing of yours to take back", "没有可撤销的操作", "沒有可復原的操作")
  }

  /// That there is nothing to put back.
  public var nothingToRedo: String {
    say("There is nothing of yours to put back", "没有可重做的操作", "沒有可重做的操作")
  }

  /// That an entry cannot be taken back, or put back: what it did.
  func blocked(_ block: UndoBlock, in book: Book) -> String {
    let what = said(of: block.entry, in: book)
    return block.putsBack
      ? say("Cannot be put back: \(what)", "不能重做：\(what)", "不能重做：\(what)")
      : say("Cannot be taken back: \(what)", "不能撤销：\(what)", "不能復原：\(what)")
  }

  /// The same, and what stands in the way.
  public func sentence(_ block: UndoBlock, in book: Book) -> String {
    let obstacles = sentence(block.obstacles, block.entry, in: book)
    return blocked(block, in: book) + say(" (\(obstacles))", "（\(obstacles)）", "（\(obstacles)）")
  }

  /// What stands in the way of taking back an entry: the first three things.
  func sentence(_ obstacles: [UndoObstacle], _ entry: HistoryEntry?, in book: Book) -> String {
    let telling = entry.map { TellingBook(book, telling: $0) } ?? TellingBook(book)
    guard !obstacles.isEmpty else {
      return say("what it did cannot be read", "读不出它做了什么", "讀不出它做了什麼")
    }
    let told = obstacles.prefix(3).map { sentence($0, telling) }.joined(separator: say("; ", "；", "；"))
    let more = obstacles.count - 3
    return more > 0 ? told + say(" and \(more) more", "，另有 \(more) 项", "，另有 \(more) 項") : told
  }

  private func sentence(_ obstacle: UndoObstacle, _ book: TellingBook) -> String {
    let record = name(of: RecordName(obstacle.noun, obstacle.key), in: book)
    switch obstacle.reason {
    case .changedSince(let field, let by):
      let field = name(ofField: field, of: obstacle.noun)
      if case .hand? = by {
        let how = by.map(name(of:)) ?? ""
        return say(
          "\(field) of \(record) was changed since \(how)", "\(record) 的\(field)后来被改过：\(how)",
          "\(record) 的\(field)後來被改過：\(how)")
      }
      let by = by.map(name(of:)) ?? say("somebody", "别人", "別人")
      return say(
        "\(field) of \(record) was changed since by \(by)", "\(record) 的\(field)后来被 \(by) 改过",
        "\(record) 的\(field)後來被 \(by) 改過")
    case .namedBy(let noun, let key):
      let other = name(of: RecordName(noun, key), in: book)
      return say("\(record) is used by \(other)", "\(record) 正被 \(other) 使用", "\(record) 正被 \(other) 使用")
    case .gone:
      return say("\(record) is no longer as it was", "\(record) 已不是原样", "\(record) 已不是原樣")
    }
  }

  /// What takes back as much as can go, of so many records.
  func takeBackFree(_ count: Int) -> String {
    say("take back the \(count) that can go", "只撤销能撤销的 \(count) 条", "只復原能復原的 \(count) 筆")
  }

  /// What passes over an entry that cannot go, to the one before.
  var passOver: String { say("pass it over, take back", "跳过它，撤销", "略過它，復原") }
}
