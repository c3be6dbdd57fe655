// swift-tools-version: 6.1
import PackageDescription

/// Warnings are errors in our own targets; the packages we depend on keep their own rules.
let strict: [SwiftSetting] = [.unsafeFlags(["-warnings-as-errors"])]

/// What reads and folds a whole archive at the start is optimised together with what calls it.
let quick = strict + [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]

/// Static linking leaves the curses library itself to the system.
#if os(Linux)
  let curses = "ncursesw"
#else
  let curses = "ncurses"
#endif

/// A program at a fixed address starts some milliseconds sooner: its 80,000 pointers need no adjusting.
let program: [LinkerSetting] = [
  .unsafeFlags(["-Xlinker", "-no-pie"], .when(platforms: [.linux], configuration: .release))
]

let parser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
  name: "trekkersgroep",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "trekkersgroep", targets: ["trekkersgroep"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .target(name: "Meetings", swiftSettings: quick),
    .target(name: "Catalogue", dependencies: ["Meetings", yams], swiftSettings: strict),
    .target(name: "Journal", dependencies: ["Meetings"], swiftSettings: quick),
    .target(name: "Minutes", dependencies: ["Meetings", "Catalogue"], swiftSettings: strict),
    .target(name: "Console", swiftSettings: strict),
    .target(name: "Screens", dependencies: ["Meetings", "Catalogue", "Console"], swiftSettings: strict),
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary(curses)]),
    .target(name: "Terminal", dependencies: ["Console", "CNcurses"], swiftSettings: strict),
    .target(
      name: "Groups", dependencies: ["Meetings", "Catalogue", "Journal", "Minutes"], swiftSettings: strict),
    .target(
      name: "CommandLine",
      dependencies: ["Meetings", "Catalogue", "Journal", "Minutes", "Console", "Groups", parser],
      swiftSettings: strict),
    .executableTarget(
      name: "trekkersgroep",
      dependencies: [
        "Meetings", "Catalogue", "Journal", "Minutes", "Console", "Groups", "Screens", "Terminal", "CommandLine",
        subprocess,
      ],
      swiftSettings: strict, linkerSettings: program),
    .executableTarget(
      name: "Generator", dependencies: ["Catalogue", "Screens", "CommandLine"],
      swiftSettings: strict),

    .systemLibrary(name: "CVterm", path: "Tests/CVterm", pkgConfig: "vterm", providers: [.apt(["libvterm-dev"])]),
    .target(
      name: "TestSupport", dependencies: ["CVterm", "Console", "Journal"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .executableTarget(
      name: "Faults", dependencies: ["Meetings", "Journal", "Groups", "Console", "TestSupport", parser],
      path: "Tests/Faults", swiftSettings: strict),
    .testTarget(name: "MeetingsTests", dependencies: ["Meetings"], swiftSettings: strict),
    .testTarget(name: "CatalogueTests", dependencies: ["Catalogue", yams], swiftSettings: strict),
    .testTarget(
      name: "JournalTests", dependencies: ["Journal", "Meetings", "TestSupport"], exclude: ["Released"],
      swiftSettings: strict),
    .testTarget(name: "MinutesTests", dependencies: ["Minutes"], exclude: ["Golden"], swiftSettings: strict),
    .testTarget(name: "ConsoleTests", dependencies: ["Console"], swiftSettings: strict),
    .testTarget(name: "ScreensTests", dependencies: ["Screens"], exclude: ["Golden"], swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Console", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "GroupsTests", dependencies: ["Groups", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "CommandLineTests", dependencies: ["CommandLine"], swiftSettings: strict),
    .testTarget(name: "EndToEndTests", dependencies: ["TestSupport", "Console", "Meetings"], swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", dependencies: ["Meetings"], swiftSettings: strict),
  ]
)

// Only where it is asked for, as `make fuzz` does: the fuzzer of the toolchain has to be linked, and takes the whole build.
if Context.environment["TREKKERSGROEP_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["Meetings", "Journal", "Console"], path: "Tests/Fuzz", exclude: ["Corpus"],
      swiftSettings: strict, linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]))
}
