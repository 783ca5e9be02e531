// What is left of a journal when everything that differs from run to run is taken out: its shape.
//
//   id, of               "#N", N being the seq of the record with that id
//   at, high             "AT", "HIGH"
//   due                  "+N", N days after the record's own day
//   salt, prev, sum      "SALT", "PREV", "SUM"
//   seconds              0
//   program              "rapport", without the version

extension Journal {
  /// The shape of all lines behind the first, joined by LF: what a test compares byte for byte.
  package var shape: String { lines.dropFirst().map(shape).joined(separator: "\n") }

  /// The shape of the first line.
  package var opening: String { lines.first.map(shape) ?? "" }

  private func shape(of line: JournalLine) -> String {
    var replacements: [(range: Range<Int>, text: String)] = []
    for (name, value) in line.json.members + (line.json["private"]?.members ?? []) {
      if let text = placeholder(for: name, value, in: line) { replacements.append((value.range, text)) }
    }
    if let due = line.json["followUp"]?["due"] {
      replacements.append((due.range, "\"+\(daysAhead(due, of: line))\""))
    }
    var bytes = line.bytes
    for (range, text) in replacements.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(range, with: text.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func placeholder(for name: String, _ value: JSON, in line: JournalLine) -> String? {
    switch name {
    case "id", "of": value.text.map { id in "\"#\(lines.first { $0.id == id }?.seq ?? 0)\"" }
    case "at", "high", "salt", "prev", "sum": "\"\(name.uppercased())\""
    case "seconds": value.number.map { _ in "0" }
    case "program": value.text?.hasPrefix("rapport ") == true ? "\"rapport\"" : nil
    default: nil
    }
  }

  private func daysAhead(_ due: JSON, of line: JournalLine) -> Int {
    let day = due.text.flatMap(Moment.day) ?? 0
    return day - (line.at.flatMap(Moment.init)?.day ?? 0)
  }
}
