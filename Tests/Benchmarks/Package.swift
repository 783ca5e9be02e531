// swift-tools-version: 6.2
// The benchmarks: a package of their own, so that nobody who builds the program builds them; `.ci/bench` runs them.

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Benchmarks",
  targets: [
    .executableTarget(name: "Benchmarks", dependencies: ["ProgramTesting"], swiftSettings: strict),
    // The tests' own terminal, by symbolic links: a target's path may not lead out of its package.
    .target(name: "CPseudoTerminal"),
    .target(name: "ProgramTesting", dependencies: ["CPseudoTerminal"], swiftSettings: strict),
  ]
)
