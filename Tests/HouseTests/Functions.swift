// Finding the functions of a source file by their indentation, which swift-format keeps true.

/// A function and how long it is.
struct Functions {
  let name: String
  /// From its first line to its closing brace.
  let lines: Int

  /// All functions, initialisers and computed properties that a file declares with a body of several lines.
  static func of(_ lines: [String]) -> [Functions] {
    var found: [Functions] = []
    for (start, line) in lines.enumerated() where isOpening(line) {
      let indent = line.prefix { $0 == " " }
      let rest = lines[(start + 1)...]
      guard let end = rest.firstIndex(where: { $0 == indent + "}" }) else { continue }
      found.append(Functions(name: String(line.dropFirst(indent.count)), lines: end - start + 1))
    }
    return found
  }

  private static func isOpening(_ line: String) -> Bool {
    let words = line.split { " (<:?".contains($0) }
    let goesOn = line.hasSuffix("{") || line.hasSuffix("(")
    return goesOn && words.contains { $0 == "func" || $0 == "init" || $0 == "var" }
  }
}
