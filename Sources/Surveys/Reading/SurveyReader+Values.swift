// Keys and the values that are no texts for customers: words, ids, days.

extension SurveyReader {
  /// Reports the keys that are missing and those that mean nothing here.
  mutating func check(_ keys: Mapping, required: [String], optional: [String] = []) {
    let allowed = required + optional
    reportMissing(required, in: keys)
    for entry in keys.entries where !allowed.contains(entry.key) {
      report(.key(.unknown(entry.key, allowed: allowed)), at: entry.place)
    }
  }

  mutating func reportMissing(_ required: [String], in keys: Mapping) {
    for key in required where keys.isWhole && keys[key] == nil {
      report(.key(.missing(key)), at: keys.place)
    }
  }

  /// The scalar that is a key's value.
  mutating func scalar(_ entry: Mapping.Entry) -> Scalar? {
    switch entry.value.content {
    case .scalar(let scalar): return scalar
    case .reported: return nil
    case .list, .mapping:
      report(.key(.needsText(entry.key)), at: entry.value.place)
      return nil
    }
  }

  /// The string that is a key's value.
  mutating func word(_ entry: Mapping.Entry) -> String? { scalar(entry)?.text }

  /// The keys that are a key's value.
  mutating func mapping(_ entry: Mapping.Entry) -> Mapping? {
    mapping(entry.value, list: entry.key)
  }

  /// The keys that an item of a list consists of.
  mutating func mapping(_ node: Node, list: String) -> Mapping? {
    switch node.content {
    case .mapping(let mapping): return mapping
    case .reported: return nil
    case .scalar, .list:
      report(.key(.needsKeys(list)), at: node.place)
      return nil
    }
  }

  /// The items of the list that is a key's value.
  mutating func list(_ entry: Mapping.Entry) -> [Node]? {
    switch entry.value.content {
    case .list(let items): return items
    case .reported: return nil
    case .scalar, .mapping:
      report(.key(.needsList(entry.key)), at: entry.value.place)
      return nil
    }
  }

  /// An id, even a bad one, so that what refers to it is not called wrong as well.
  /// - Parameter lines: the ids of the same list and their lines so far.
  mutating func id(
    _ entry: Mapping.Entry?, among lines: inout [String: Int], reserved: [String] = []
  ) -> String? {
    guard let entry, let id = word(entry) else { return nil }
    let place = entry.value.place
    if !id.isID { report(.value(.badID(id)), at: place) }
    if reserved.contains(id) { report(.value(.reservedID(id)), at: place) }
    if let firstLine = lines[id] { report(.value(.doubledID(id, firstLine: firstLine)), at: place) }
    lines[id] = lines[id] ?? place.line
    return id
  }

  /// A number of calendar days, written `2 days`.
  mutating func days(_ entry: Mapping.Entry?) -> Int? {
    guard let entry, let text = word(entry) else { return nil }
    let words = text.split(separator: " ")
    if words.count == 2, words[1] == "day" || words[1] == "days",
      let days = Int(canonical: words[0]), 0...366 ~= days
    {
      return days
    }
    report(.value(.badDays(text)), at: entry.value.place)
    return nil
  }
}

extension Int {
  /// The number that is written just so: `010`, `+1` and `-0` are none.
  init?(canonical text: some StringProtocol) {
    guard let number = Int(text), String(number) == text else { return nil }
    self = number
  }
}

extension String {
  /// Whether it is a–z, 0–9 and `-`, from 1 to 64 of them.
  var isID: Bool {
    1...64 ~= utf8.count && utf8.allSatisfy { $0.isLowercaseLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
  }

  /// Whether it is a language code: 2 to 8 small letters, then subtags of letters and digits after `-`.
  var isLanguageCode: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.first.map { 2...8 ~= $0.count && $0.allSatisfy(\.isLowercaseLetter) } == true
      && parts.dropFirst().allSatisfy { 1...8 ~= $0.count && $0.allSatisfy(\.isLetterOrDigit) }
  }
}

extension UInt8 {
  fileprivate var isLowercaseLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }
  fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
  fileprivate var isLetterOrDigit: Bool {
    isLowercaseLetter || isDigit || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self
  }
}
