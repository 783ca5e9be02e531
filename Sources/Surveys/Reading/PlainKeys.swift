// A file of keys with one plain value each, as settings are: the same YAML as a survey's, read by the same reader and
// told wrong in the same words.

/// The keys of a file and their values, and what is wrong with the YAML that they stand in.
package struct PlainKeys: Sendable {
  /// A key with its plain value, and the places of both; lines and columns from 1.
  package struct Entry: Sendable {
    package let key: String
    package let line: Int
    package let column: Int
    package let value: String
    package let valueLine: Int
    package let valueColumn: Int
  }

  /// In the order of the file, none of a key twice.
  package let entries: [Entry]
  package let mistakes: [SurveyMistake]

  /// - Parameter file: the bytes of a file; an empty one, and one of comments alone, has no keys and no mistake.
  package init(_ file: [UInt8]) {
    guard file.count <= SurveyFile.sizeLimit else {
      entries = []
      mistakes = [SurveyMistake(.file(.tooLarge(limit: SurveyFile.sizeLimit)), at: .start)]
      return
    }
    let text = SourceText(file)
    var composer = Composer(text.bytes)
    let root = composer.compose()
    var reader = SurveyReader(
      mistakes: text.mistakes + composer.mistakes.filter { $0.problem != .file(.empty) })
    entries = root.map { reader.plainKeys($0) } ?? []
    mistakes = SurveyMistakes(reader.mistakes).all
  }
}

extension SurveyReader {
  fileprivate mutating func plainKeys(_ root: Node) -> [PlainKeys.Entry] {
    guard case .mapping(let keys) = root.content else {
      if case .reported = root.content { return [] }
      report(.key(.noKeys), at: root.place)
      return []
    }
    return keys.entries.compactMap { entry in
      guard let value = scalar(entry) else { return nil }
      return PlainKeys.Entry(
        key: entry.key, line: entry.place.line, column: entry.place.column, value: value.text,
        valueLine: value.place.line, valueColumn: value.place.column)
    }
  }
}
