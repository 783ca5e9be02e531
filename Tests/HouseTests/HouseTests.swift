// The style of the house as a test: who may import whom, how long a file and a function may be.

import Glibc
import ProgramTesting
import Testing

@Suite("The house")
struct HouseTests {
  /// `Room ← one, other` lines of the README's Internals.
  private static let picture: [String: Set<String>] = {
    var rooms: [String: Set<String>] = [:]
    for line in Project.lines("README.md") {
      let sides = line.split(separator: "←").map { $0.split { " ,".contains($0) }.map(String.init) }
      if sides.count == 2, sides[0].count == 1 { rooms[sides[0][0]] = Set(sides[1]).subtracting(["nothing"]) }
    }
    return rooms
  }()

  private static let system: Set = ["Glibc", "PackageDescription", "Swift", "Testing"]

  @Test("The README's picture has every room")
  func everyRoom() {
    let swiftRooms = Project.folders(in: "Sources").filter {
      !Project.files(below: "Sources/\($0)", ending: ".swift").isEmpty
    }
    #expect(Set(HouseTests.picture.keys) == swiftRooms)
  }

  @Test("What a room imports is what the README's picture says", arguments: picture.keys.sorted())
  func imports(room: String) throws {
    var imported: Set<String> = []
    for file in Project.files(below: "Sources/\(room)", ending: ".swift") {
      for line in Project.lines(file) {
        let words = line.split(separator: " ")
        // What a text says of other languages is no import.
        guard let at = words.firstIndex(of: "import"), at < 2, words.count == at + 2, words[0] != "\"" else {
          continue
        }
        imported.insert(String(words[at + 1]))
      }
    }
    #expect(imported.subtracting(HouseTests.system) == HouseTests.picture[room])
  }

  @Test(
    "Package.swift gives a room what the picture says, and nothing else", arguments: picture.keys.sorted())
  func manifest(room: String) throws {
    let manifest = Project.lines("Package.swift").joined(separator: " ")
    let opening = room == "rapport" ? "name: \"rapport\",       dependencies: [" : "room(\"\(room)\""
    let start = try #require(manifest.firstRange(of: opening)).upperBound
    let close: Character = room == "rapport" ? "]" : ")"
    let list = manifest[start...].prefix { $0 != close }.replacing("name: ", with: "")
    let named = list.split(separator: "\"").enumerated().filter { $0.offset % 2 == 1 }.map {
      String($0.element)
    }
    let parts = room == "rapport" ? named.filter { $0 != "swift-argument-parser" } : named
    #expect(Set(parts) == HouseTests.picture[room])
  }

  @Test("No file is longer than 300 lines")
  func fileLength() {
    for file in Project.files(below: "Sources", ending: ".swift") {
      #expect(Project.lines(file).count <= 300, "\(file)")
    }
  }

  @Test("No function is longer than 60 lines")
  func functionLength() {
    for file in Project.files(below: "Sources", ending: ".swift") {
      for function in Functions.of(Project.lines(file)) {
        #expect(function.lines <= 60, "\(file): \(function.name)")
      }
    }
  }

  @Test("The README stays under 150 lines")
  func readmeLength() {
    #expect(Project.lines("README.md").count < 150)
  }

  @Test("Every file opens with a sentence that says why it exists")
  func openings() {
    let files =
      Project.files(below: "Sources", ending: ".swift") + Project.files(below: "Tests", ending: ".swift")
    for file in files {
      let first = Project.lines(file).first ?? ""
      #expect(first.hasPrefix("// ") && first.count > 10, "\(file): \(first)")
    }
  }

  @Test("Every command names itself, so that no start looks up the names of types")
  func commandNames() {
    for file in Project.files(below: "Sources/rapport/Commands", ending: ".swift") {
      let lines = Project.lines(file)
      let commands = lines.count { $0.contains("CommandConfiguration(") }
      #expect(lines.count { $0.contains("commandName: \"") } == commands, "\(file)")
    }
  }

  @Test("Nothing imports Foundation, and the program does not link it")
  func foundation() {
    for file in Project.files(below: "Sources", ending: ".swift") {
      #expect(!Project.lines(file).contains { $0.hasSuffix("import Foundation") }, "\(file)")
    }
    let program = Project.bytes(Program(built: "rapport").path)
    #expect(program.count > 100_000)
    // The library that a dynamic binary needs, and what every use of a module leaves in a static one.
    for trace in ["libFoundation.so", "$s10Foundation"] {
      #expect(!program.holds(Array(trace.utf8)), "\(trace)")
    }
  }
}

extension [UInt8] {
  /// Whether these bytes stand in it; by `memchr`, because a program is large and tests are not optimised.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    withUnsafeBytes { bytes in
      var start = 0
      while let found = memchr(bytes.baseAddress! + start, Int32(part[0]), count - start) {
        start = UnsafeRawPointer(found) - bytes.baseAddress!
        if start + part.count <= count, memcmp(found, part, part.count) == 0 { return true }
        start += 1
      }
      return false
    }
  }
}
