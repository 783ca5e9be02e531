// swift-tools-version: 6.3
import PackageDescription

/// Set by `.ci/fuzz` alone: the rooms are instrumented then, and the fuzzer is built.
let isFuzzed = Context.environment["RAPPORT_FUZZ"] == "1"
/// Set by `.ci/bench` alone: what saves as a kiosk does is built.
let isMeasured = Context.environment["RAPPORT_BENCH"] == "1"

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableExperimentalFeature("Lifetimes"),
  .treatAllWarnings(as: .error),
]

/// Every edge is counted. Comparisons are not traced: that took a third of the time, and the dictionary knows the
/// words that they would teach. The fuzzer has one thread, so references need not be counted atomically.
let instrumented: [SwiftSetting] =
  isFuzzed
  ? [
    .unsafeFlags([
      "-sanitize=fuzzer", "-sanitize-coverage=edge,inline-8bit-counters,pc-table",
      "-Xfrontend", "-assume-single-threaded",
    ])
  ] : []

/// A room of the house: what it may import is what stands here.
func room(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict + instrumented)
}

/// The tests of one room; `rapport` among the dependencies has the program built beside them.
func tests(of name: String, _ dependencies: Target.Dependency..., data: [String] = []) -> Target {
  .testTarget(name: "\(name)Tests", dependencies: dependencies, exclude: data, swiftSettings: strict)
}

let fuzzer = Target.executableTarget(
  name: "Fuzzing", dependencies: ["FuzzProperties"], path: "Tests/Fuzzing",
  exclude: ["Corpus", "tokens.dict"],
  swiftSettings: strict, linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])])

let saving = Target.executableTarget(
  name: "Saving", dependencies: ["Journaling", "Records", "Surveys"], path: "Tests/Saving",
  swiftSettings: strict)

let package = Package(
  name: "rapport",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    room("Text"),
    room("Wording"),
    room("Surveys", "CYAML"),
    room("Interviewing", "Surveys"),
    room("Records", "Surveys", "Text", "CBytes", "CNettle"),
    room("Journaling", "Records"),
    room("Summarizing", "Records", "Surveys"),
    room("Querying", "Records", "Summarizing", "Surveys"),
    room("Reporting", "Records", "Summarizing", "Surveys", "Text", "Wording"),
    room("Terminal", "CReadline", "Text"),
    .executableTarget(
      name: "rapport",
      dependencies: [
        "Text", "Wording", "Surveys", "Interviewing", "Records", "Journaling", "Summarizing",
        "Querying", "Reporting", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [
        .embedInCode("../../surveys/after-call.yaml"), .embedInCode("../../surveys/visit.yaml"),
      ],
      swiftSettings: strict,
      linkerSettings: [
        // The toolchain's own linker packs what the loader has to relocate: a tenth of the kiosk's start less.
        .unsafeFlags(
          ["-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"],
          .when(configuration: .release))
      ]),
    .target(name: "CBytes"),
    .target(name: "CReadline", linkerSettings: [.linkedLibrary("readline")]),
    .target(name: "CNettle", linkerSettings: [.linkedLibrary("nettle")]),
    .target(name: "CYAML", linkerSettings: [.linkedLibrary("yaml")]),
    tests(of: "House", "ProgramTesting", "rapport"),
    tests(
      of: "Program", "ProgramTesting", "RecordTesting", "Records", "ReportReading", "Surveys", "rapport",
      data: ["Conformance", "Messages"]),
    tests(
      of: "Reporting", "Reporting", "Summarizing", "Records", "Surveys", "Wording", "Text", "ReportReading",
      "JournalVerifying",
      data: ["Golden"]),
    tests(of: "Surveys", "Surveys"),
    tests(of: "Wording", "Wording"),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "ProgramTesting", dependencies: ["CPseudoTerminal"], path: "Tests/ProgramTesting",
      swiftSettings: strict),
    .executableTarget(
      name: "LineProbe", dependencies: ["Terminal"], path: "Tests/LineProbe", swiftSettings: strict),
    tests(of: "Terminal", "Terminal", "ProgramTesting", "LineProbe"),
    .target(name: "JournalVerifying", path: "Tests/JournalVerifying", swiftSettings: strict),
    tests(of: "Kiosk", "JournalVerifying", "ProgramTesting", "RecordTesting", "rapport", data: ["Sessions"]),
    .target(name: "CDisk", path: "Tests/CDisk"),
    tests(
      of: "Endurance", "CDisk", "Journaling", "JournalVerifying", "ProgramTesting", "Records", "rapport"),
    tests(of: "DiskModel", "Journaling", "Records", "Surveys"),
    .target(
      name: "RecordTesting", dependencies: ["Records", "Surveys"], path: "Tests/RecordTesting",
      swiftSettings: strict),
    tests(of: "Text", "Text", "ProgramTesting"),
    tests(of: "Records", "Records", "Surveys", "RecordTesting"),
    tests(of: "Journaling", "Journaling", "JournalVerifying", "Records", "RecordTesting", "ProgramTesting"),
    tests(of: "Summarizing", "Summarizing", "Records", "Surveys", "RecordTesting"),
    tests(of: "Interviewing", "Interviewing", "Surveys", "RecordTesting"),
    .target(
      name: "FuzzProperties",
      dependencies: [
        "Text", "Surveys", "Interviewing", "Records", "Journaling", "Summarizing", "Reporting",
        "Wording", "ProgramTesting", "ReportReading",
      ],
      path: "Tests/FuzzProperties", swiftSettings: strict),
    .target(name: "ReportReading", path: "Tests/ReportReading", swiftSettings: strict),
    tests(
      of: "Fuzzing", "FuzzProperties", "Journaling", "Records", "RecordTesting", "Summarizing", "Surveys"),
    tests(
      of: "Engine", "ProgramTesting", "RecordTesting", "Records", "Surveys", "rapport", data: ["Drivers"]),
  ] + (isFuzzed ? [fuzzer] : []) + (isMeasured ? [saving] : [])
)
