public import SalesBook

/// What a person says to the likenesses an import has found: all of a kind, or one by one.
public struct LikenessAnswers: Sendable, Equatable {
  /// What it is that a row tells of.
  public enum Answer: Sendable, Equatable {
    /// The record of the book it is like.
    case same
    /// Another.
    case new
  }

  /// The kinds of records that may be like others.
  public static let nouns: [Noun] = [.customer, .contact, .invoice, .payment]

  private struct Question: Hashable {
    let noun: Noun
    let line: Int
  }

  private var ofNouns: [Noun: Answer] = [:]
  private var ofLines: [Question: Answer] = [:]

  /// Nothing answered yet.
  public init() {}

  /// Answers for all records of a noun; what is said of one line goes before.
  public mutating func say(_ answer: Answer, ofAll noun: Noun) { ofNouns[noun] = answer }

  /// Answers for the record of a noun on a line of the file.
  public mutating func say(_ answer: Answer, of noun: Noun, line: Int) {
    ofLines[Question(noun: noun, line: line)] = answer
  }

  /// What was answered for the record of a noun on a line; nil if nothing was.
  func answer(_ noun: Noun, line: Int) -> Answer? {
    ofLines[Question(noun: noun, line: line)] ?? ofNouns[noun]
  }
}
