internal import CTestTerminal
internal import Foundation

/// A program of which some system calls fail, as on a disk that has gone: the program knows nothing of the test.
public enum FailingCalls {
  /// What can be made to fail.
  public enum Call: Sendable {
    /// A file is made to last.
    case sync
    /// A file is cut.
    case cut

    fileprivate var number: Int32 { self == .sync ? ct_fdatasync : ct_ftruncate }
  }

  /// What came of it.
  public struct Outcome: Sendable {
    /// The program's exit status.
    public let status: Int32
    /// What it printed and complained of.
    public let said: String
  }

  /// Runs the program with those calls failing with EIO; nil where the kernel does not let them.
  public static func run(
    _ path: String, _ arguments: [String], environment: [String], failing calls: [Call]
  ) throws -> Outcome? {
    let file = FileManager.default.temporaryDirectory.appending(path: "said-\(UUID().uuidString)")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let output = try FileHandle(forWritingTo: file)
    let status = withCStrings([path] + arguments) { arguments in
      withCStrings(environment) { environment in
        ct_run_failing(
          path, arguments, environment, calls.map(\.number), calls.count, EIO, output.fileDescriptor)
      }
    }
    guard status != 125 else { return nil }
    return Outcome(status: status, said: String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }
}
