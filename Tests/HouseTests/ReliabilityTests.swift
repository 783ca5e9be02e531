// The articles that promise something name the test behind each promise; a test that is renamed must be renamed there.

import Testing

@Suite("The articles that promise")
struct ReliabilityTests {
  private static let articles = ["Reliability", "Keeping"]

  private static func lines(_ article: String) -> [String] {
    Project.lines("Sources/rapport/Rapport.docc/\(article).md")
  }

  /// The tests that an article names, each with its file.
  private static func named(_ article: String) -> [(file: String, test: String)] {
    var named: [(file: String, test: String)] = []
    var file = ""
    let promises = lines(article).prefix { !$0.hasPrefix("## How") }
    for part in promises.joined(separator: " ").replacing("  ", with: " ").split(separator: "`") {
      if part.hasPrefix("Tests/") { file = String(part) }
      for quote in part.split(separator: "“").dropFirst() {
        named.append((file, String(quote.prefix { $0 != "”" }).replacing("  ", with: " ")))
      }
    }
    return named.filter { !$0.file.isEmpty }
  }

  @Test("Reliability quotes every promise and a test behind each")
  func promises() {
    let promises = ReliabilityTests.lines("Reliability").split(separator: "")
      .filter { $0.first?.hasPrefix("> ") == true }
    #expect(promises.count == 7 && ReliabilityTests.named("Reliability").count >= 2 * promises.count)
  }

  @Test("Keeping has a test behind each statement of its lists")
  func statements() {
    let statements = ReliabilityTests.lines("Keeping").count { $0.hasPrefix("- ") }
    #expect(statements == 17 && ReliabilityTests.named("Keeping").count == statements)
  }

  @Test("Every test that they name is there", arguments: articles)
  func tests(article: String) {
    for (file, test) in ReliabilityTests.named(article) {
      let text = Project.lines(file).joined(separator: "\n")
      #expect(text.contains("func `\(test)`"), "\(file): \(test)")
    }
  }
}
