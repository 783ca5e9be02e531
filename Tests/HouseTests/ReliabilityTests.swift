// The article on reliability names the test behind each promise; a test that is renamed must be renamed there.

import Testing

@Suite("The reliability article")
struct ReliabilityTests {
  private static let article = Project.lines("Sources/rapport/Rapport.docc/Reliability.md")

  /// The tests that it names, each with its file.
  private static let named: [(file: String, test: String)] = {
    var named: [(file: String, test: String)] = []
    var file = ""
    let promises = article.prefix { !$0.hasPrefix("## How") }
    for part in promises.joined(separator: " ").replacing("  ", with: " ").split(separator: "`") {
      if part.hasPrefix("Tests/") { file = String(part) }
      for quote in part.split(separator: "“").dropFirst() {
        named.append((file, String(quote.prefix { $0 != "”" }).replacing("  ", with: " ")))
      }
    }
    return named.filter { !$0.file.isEmpty }
  }()

  @Test("It quotes every promise and a test behind each")
  func promises() {
    let promises = ReliabilityTests.article.split(separator: "").filter { $0.first?.hasPrefix("> ") == true }
    #expect(promises.count == 7 && ReliabilityTests.named.count >= 2 * promises.count)
  }

  @Test("Every test that it names is there")
  func tests() {
    for (file, test) in ReliabilityTests.named {
      let text = Project.lines(file).joined(separator: "\n")
      #expect(text.contains("func `\(test)`"), "\(file): \(test)")
    }
  }
}
