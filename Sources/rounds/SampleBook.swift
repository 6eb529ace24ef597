internal import BookStore
internal import SalesBook

enum SampleBook {
  static func make(on disk: any Disk, today: Day, owner: String) throws -> BookStore {
    throw CommandFailure(sentence: "")
  }
}
