// swift-tools-version: 6.2
// The benchmarks: a package of their own, so that nobody who builds the program builds them; `.ci/bench` runs them.

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A program in C that the measurements start; Swift's library, which the linker adds, is not loaded at its start.
func helper(_ name: String, _ libraries: String...) -> Target {
  .executableTarget(
    name: name, cSettings: [.treatAllWarnings(as: .error)],
    linkerSettings: [.unsafeFlags(["-static-stdlib"])] + libraries.map { .linkedLibrary($0) })
}

let package = Package(
  name: "Benchmarks",
  targets: [
    .executableTarget(
      name: "Benchmarks", dependencies: ["CJournal", "CNettle", "ProgramTesting"], swiftSettings: strict),
    .target(name: "CJournal", linkerSettings: [.linkedLibrary("nettle")]),
    helper("HashLines", "nettle"),
    helper("SQLiteSaving", "sqlite3"),
    helper("Stopwatch"),
    // The program's own hashing and the tests' own terminal, by symbolic links: a target's path may not lead out of its
    // package.
    .target(name: "CNettle", linkerSettings: [.linkedLibrary("nettle")]),
    .target(name: "CPseudoTerminal"),
    .target(name: "ProgramTesting", dependencies: ["CPseudoTerminal"], swiftSettings: strict),
  ]
)
