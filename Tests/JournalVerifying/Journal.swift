// Verifies a whole journal as the contract describes it, by code that shares nothing with the writer.

/// A journal as its bytes say it.
package struct Journal {
  /// The lines that are records.
  package private(set) var lines: [JournalLine] = []
  /// Everything that is not as it should be, in words for a failing test; empty for a sound journal.
  package private(set) var problems: [String] = []
  private var fragment: [UInt8] = []

  package init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      if let line = JournalLine(rest[..<end]), line.sumHolds {
        take(line)
      } else {
        fragment += rest[...end]
      }
      rest = rest[(end + 1)...]
    }
    if !rest.isEmpty { problems.append("\(rest.count) bytes without LF at the end") }
    if !fragment.isEmpty { problems.append("\(fragment.count) bytes that no repair explains") }
    let ids = lines.compactMap(\.id)
    if Set(ids).count != ids.count { problems.append("an id stands twice") }
    if lines.first.map({ $0.kind != "journal" }) == true { problems.append("no journal record first") }
  }

  private mutating func take(_ line: JournalLine) {
    let name = "line \(line.seq ?? 0)"
    if line.kind == "repair" { explainFragment(by: line) }
    if !fragment.isEmpty { problems.append("\(name): \(fragment.count) unexplained bytes before it") }
    fragment = []
    problems += RecordForm(line).problems
    let last = lines.last
    if line.seq != (last?.seq ?? 0) + 1 { problems.append("\(name): seq") }
    if line.prev != last?.sum ?? String(repeating: "0", count: 64) { problems.append("\(name): prev") }
    checkOrder(of: line, after: last, name)
    lines.append(line)
  }

  private mutating func explainFragment(by line: JournalLine) {
    let explained = fragment.dropLast()
    if line.json["length"]?.number == explained.count, line.json["sha256"]?.text == SHA256.hex(explained) {
      fragment = []
    }
  }

  /// `high` stands exactly where `at` is earlier than the order time before it, and is that order time.
  private mutating func checkOrder(of line: JournalLine, after last: JournalLine?, _ name: String) {
    guard let at = line.at.flatMap(Moment.init)?.milliseconds else { return }
    let before = last?.orderTime ?? at
    let isRight = line.json["high"] == nil ? at >= before : at < before && line.orderTime == before
    if !isRight { problems.append("\(name): high") }
  }

  /// `SEQ-SUM` of the last record.
  package var seal: String { "\(lines.last?.seq ?? 0)-\(lines.last?.sum ?? "")" }

  /// The ids of the records of a kind, in their order.
  package func ids(_ kind: String) -> [String] { lines.filter { $0.kind == kind }.compactMap(\.id) }
}

extension JournalLine {
  /// `high`, or else `at`, in milliseconds since 1970.
  package var orderTime: Int? {
    let high = json["high"]?.text.map { $0.hasSuffix("Z") ? $0.dropLast() + "+00:00" : $0 }
    return (high.map { String($0) } ?? at).flatMap(Moment.init)?.milliseconds
  }
}
