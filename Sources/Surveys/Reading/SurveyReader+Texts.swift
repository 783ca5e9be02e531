// Texts for customers: each in exactly the languages of the title.

extension SurveyReader {
  /// More than any desk speaks; it bounds how many languages a file of empty texts can lack.
  private static var languageLimit: Int { 32 }

  /// The languages that the survey has by its title; nil if the title does not tell.
  mutating func titleLanguages(_ title: Node) -> [String]? {
    guard case .mapping(let keys) = title.content, keys.isWhole else { return nil }
    if keys.entries.isEmpty {
      report(.text(.noLanguage), at: title.place)
      return nil
    }
    if keys.entries.count > Self.languageLimit {
      report(.text(.tooManyLanguages(limit: Self.languageLimit)), at: title.place)
      return nil
    }
    for entry in keys.entries where !entry.key.isLanguageCode {
      report(.text(.badLanguage(entry.key)), at: entry.place)
    }
    return keys.entries.map(\.key)
  }

  /// The text that is a key's value, its languages in the order of the title.
  /// - Parameter names: what the kiosk fills in; without any the text stands as it is, `{{` for a brace.
  mutating func translated(_ entry: Mapping.Entry?, filling names: [String] = []) -> Translated? {
    guard let entry else { return nil }
    switch entry.value.content {
    case .mapping(let keys): return translated(keys, key: entry.key, filling: names)
    case .reported: return nil
    case .scalar, .list:
      report(.text(.untranslated(key: entry.key)), at: entry.value.place)
      return nil
    }
  }

  private mutating func translated(_ keys: Mapping, key: String, filling names: [String]) -> Translated? {
    var texts: [String: String] = [:]
    for entry in keys.entries { texts[entry.key] = text(entry, filling: names) }
    guard let languages else { return nil }
    for entry in keys.entries where !languages.contains(entry.key) {
      report(.text(.languageNotInTitle(entry.key)), at: entry.place)
    }
    for language in languages where keys.isWhole && keys[language] == nil {
      report(.text(.missingLanguage(language, key: key)), at: keys.place)
    }
    return Translated(languages.map { ($0, texts[$0] ?? "") })
  }

  /// A text in one language without the white space around it, which block scalars end with.
  private mutating func text(_ entry: Mapping.Entry, filling names: [String]) -> String? {
    guard let scalar = scalar(entry) else { return nil }
    for case .unknown(let brace, let offset) in Template.pieces(of: scalar.text, names: names) {
      report(.text(.unknownPlaceholder(brace, known: names)), at: scalar.place(ofCharacter: offset))
    }
    let text = scalar.text.trimmed
    if text.isEmpty { report(.text(.empty(language: entry.key)), at: scalar.place) }
    return names.isEmpty ? Template.unescaped(text) : text
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
