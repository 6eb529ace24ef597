// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target is built with: Swift 6 mode comes from the tools
/// version; these make imports and existentials say what they are. Where it is
/// checked (CI is set) a warning is an error.
let strict: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)])

/// The same for what does a little at a time: compiled for size, it is built
/// sooner and answers as soon (see README, "Decisions"). What goes through a
/// whole book stays compiled for speed.
let small: [SwiftSetting] = strict + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

let package = Package(
  name: "rounds",
  products: [.executable(name: "rounds", targets: ["rounds"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // The edge to C, and nothing else in C.
    .target(
      name: "CNcurses", dependencies: ["CPosix"],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CPosix"),
    // Zip and XML of workbooks; linked from their archives, so that the program stays one file to copy.
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),

    // From the text on disk to the pixels on the screen; see README, "Map of the code".
    .target(name: "RecFile", swiftSettings: strict),
    .target(
      name: "PinyinNames", exclude: ["UNICODE-LICENSE.txt", "generate-pinyin.py"], swiftSettings: strict),
    .target(name: "SalesBook", dependencies: ["PinyinNames"], swiftSettings: strict),
    .target(name: "BookStore", dependencies: ["RecFile", "SalesBook", "CPosix"], swiftSettings: strict),
    .target(
      name: "Workbook", dependencies: ["SalesBook", "CZlib", "CExpat"], swiftSettings: strict,
      linkerSettings: [.linkedLibrary(":libexpat.a"), .linkedLibrary(":libz.a")]),
    .target(
      name: "Exchange", dependencies: ["PinyinNames", "SalesBook", "Workbook", "CPosix"],
      swiftSettings: strict),
    .target(name: "TextCanvas", dependencies: ["RecFile"], swiftSettings: strict),
    .target(
      name: "Screens", dependencies: ["PinyinNames", "SalesBook", "TextCanvas"], swiftSettings: small),
    .target(name: "SampleBook", dependencies: ["SalesBook", "BookStore"], swiftSettings: small),
    .target(name: "TerminalIO", dependencies: ["TextCanvas", "CNcurses"], swiftSettings: small),
    .executableTarget(
      name: "rounds",
      dependencies: [
        "RecFile", "PinyinNames", "SalesBook", "BookStore", "Workbook", "Exchange", "TextCanvas", "Screens",
        "TerminalIO", "SampleBook", "CPosix",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: small),
    .executableTarget(
      name: "rounds-bench",
      dependencies: ["RecFile", "SalesBook", "BookStore", "TextCanvas", "Screens", "CPosix"],
      swiftSettings: strict),

    // Tests, and what only they need: a pseudo-terminal read through libvterm.
    .systemLibrary(
      name: "CVTerm", path: "Tests/CVTerm", pkgConfig: "vterm", providers: [.apt(["libvterm-dev"])]),
    .target(name: "CTestTerminal", dependencies: ["CVTerm"], path: "Tests/CTestTerminal"),
    .target(
      name: "TestSupport", dependencies: ["CTestTerminal", "SalesBook", "BookStore", "TextCanvas"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "StormWriter", dependencies: ["BookStore", "SalesBook", "TestSupport"], path: "Tests/StormWriter",
      swiftSettings: strict),
    .testTarget(name: "RecFileTests", dependencies: ["RecFile", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "PinyinNamesTests", dependencies: ["PinyinNames"], swiftSettings: strict),
    .testTarget(name: "SalesBookTests", dependencies: ["SalesBook", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "BookStoreTests", dependencies: ["BookStore", "RecFile", "SalesBook", "CPosix", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "Workbook", "SalesBook", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TextCanvasTests", dependencies: ["TextCanvas", "RecFile", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ScreensTests",
      dependencies: ["Screens", "SalesBook", "TextCanvas", "TestSupport", "Exchange", "BookStore", "rounds"],
      exclude: ["Snapshots"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalIOTests", dependencies: ["TerminalIO", "TextCanvas", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "JourneyTests",
      dependencies: [
        "rounds", "RecFile", "BookStore", "Exchange", "SampleBook", "SalesBook", "Screens", "TextCanvas",
        "TestSupport", "StormWriter", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Books"],
      swiftSettings: strict),
  ]
)
