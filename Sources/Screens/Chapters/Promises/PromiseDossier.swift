internal import SalesBook
internal import TextCanvas

// What the dossier says of promises and of how their word is kept.
extension PromiseChapter {
  func facts(_ sight: CustomerSight) -> [DossierFact] {
    guard let card = sight.card else { return [] }
    let (word, words) = (card.word, sight.words)
    let isWeak = word.isWeak(sight.policy)
    let theirs = DossierFact(
      label: (isWeak ? "! " : "") + words.collecting.word, value: words.wordKept(word),
      role: isWeak ? .warning : .text)
    return word.due > 0 ? [theirs] : []
  }

  /// Promises that wait for their day, or for our answer.
  func entries(_ sight: CustomerSight) -> [DossierEntry] {
    sight.replay.waiting(among: sight.card?.promises ?? []).map {
      DossierEntry($0.promise, in: .promises, line($0, sight))
    }
  }

  private func line(_ standing: PromiseStanding, _ sight: CustomerSight) -> DossierModel.Line {
    let (promise, words, replay) = (standing.promise, sight.words, sight.replay)
    let due = words.planned(promise.due, on: sight.day)
    let breach = standing.asksAnswer
    let reminded = replay.remindedOfPromise(standing.slot).last.map {
      "\(words.collecting.reminded) \(words.short($0, from: sight.day))"
    }
    let parts = [
      promise.time?.text ?? "", words.name(of: promise.manner),
      promise.judged.map { words.name(of: $0) } ?? "",
      promise.contact.flatMap { sight.book.contacts[$0]?.name } ?? "",
      promise.amount == nil ? "" : promise.what, reminded ?? "",
      standing.agreed > promise.due
        ? words.collecting.agreed(words.short(standing.agreed, from: sight.day)) : "",
      standing.missedAppointments.isEmpty ? "" : "! " + words.collecting.missed, promise.note,
    ]
    return DossierModel.Line(
      lead: [
        Span(DisplayWidth.pad(due.text, to: 14), breach ? .overdue : due.role),
        Span(words.about(promise) + " ", .money),
        Span((breach ? "! " : "") + words.name(of: standing.outcome) + "  ", breach ? .overdue : .label),
      ], body: Span(parts.said(), .dim))
  }

  func timeline(_ sight: CustomerSight) -> [TimelineEntry] {
    let (book, words, slots) = (sight.book, sight.words, sight.book.promisesOf[sight.slot])
    let promises = sight.timeline(slots, book.promises, on: \.made, .fact) { told($0, sight) }
    let heard = slots.flatMap { slot in
      sight.timeline(book.newsOf[slot], book.promiseNews, on: \.day, .fact) { news in
        let about = book.promises[news.promise].map { words.about($0) } ?? ""
        return TimelineEntry.Told(
          who: news.by, what: words.name(of: Noun.promiseNews),
          text: "\(about)  \(words.name(of: news.kind))  \(news.note)")
      }
    }
    let answered = slots.flatMap { slot in
      sight.timeline(book.responsesOf[slot], book.responses, on: \.day, .fact) { response in
        TimelineEntry.Told(
          who: response.by, what: words.name(of: Noun.response),
          text: "\(words.name(ofLevel: response.level))  \(response.said)")
      }
    }
    return promises + heard + answered
  }

  private func told(_ promise: Promise, _ sight: CustomerSight) -> TimelineEntry.Told {
    let words = sight.words
    let standing = sight.card?.promises.first { $0.promise.id == promise.id }
    let outcome = standing.map { words.name(of: $0.outcome) } ?? ""
    return TimelineEntry.Told(
      who: promise.by, what: words.name(of: Noun.promise),
      text: "\(words.about(promise)) \(words.short(promise.due, from: sight.day))  \(outcome)",
      role: standing.map { $0.isBreach ? .warning : $0.outcome == .kept ? .ok : .text } ?? .text)
  }
}

extension DossierSection {
  /// Promises that wait.
  static let promises = DossierSection(place: 20) { words, _ in words.collecting.promises }
}
