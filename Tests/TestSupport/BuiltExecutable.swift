internal import Foundation

/// The path of an executable of this package, such as `rounds`: it is built beside the tests that run.
public func builtExecutable(_ name: String) -> String {
  let runner = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
  return runner.deletingLastPathComponent().appending(path: name).path
}
