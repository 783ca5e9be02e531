// What a redaction finds in a journal: the responses, all that belongs to them, and what a crash left of their saving.

import Records

/// What there is to erase in one journal.
struct RedactionFinds {
  private let subject: RedactionSubject
  private let dayStarts: Int
  /// What all forms of the reference share; nil where it is not about a customer.
  private let key: String?

  /// The forms in which the journal has the customer's reference, in their order.
  private(set) var forms: [String] = []
  /// Where the last record ends.
  private(set) var end = 0
  /// What an interrupted save left behind the last record, which nothing explains yet.
  private(set) var remains: Range<Int>
  private var candidates: [RecordID] = []
  private var personal: Set<RecordID> = []
  /// Whether there is something to erase that belongs to no response.
  private var hasMore = false

  /// Searches a journal.
  /// - Throws: `damaged` if lines are no records and no interrupted save: nobody knows whose words they are.
  init(
    _ subject: RedactionSubject, in file: borrowing OpenFile, length: Int, dayStarts: Int
  ) throws(JournalError) {
    (self.subject, self.dayStarts) = (subject, dayStarts)
    if case .customer(let reference) = subject { key = CustomerReference.key(reference) } else { key = nil }
    let tail = try Tail.find(in: file, size: length, mayLackLineFeed: true)
    let isTorn = try file.endsTorn(tail)
    guard tail.fragment.isEmpty || isTorn else { throw JournalError(.damaged, file.path) }
    (end, remains) = (tail.fragment.lowerBound, tail.fragment)
    var (chain, pending) = (Chain(), [UInt8]())
    try file.scan(0..<end) { piece in
      if let line = piece.recordLine {
        chain.take(line, offset: piece.offset)
        take(line, behind: pending)
        pending = []
      } else {
        chain.take(piece)
        // What is longer than a line is no save of anybody.
        if pending.count < JournalLine.longest { pending += piece.bytes + [UInt8(ascii: "\n")] }
      }
      return true
    }
    chain.finish()
    if chain.fragments > 0 { throw JournalError(.damaged, file.path) }
    if try erasesRemains(in: file) { hasMore = true }
  }

  private mutating func take(_ line: JournalLine, behind remains: [UInt8]) {
    if !remains.isEmpty, erases(remains, explainedBy: line) { hasMore = true }
    let target = line.of ?? line.id
    if line.isPersonal { personal.formUnion([line.id, line.of].compactMap(\.self)) }
    switch subject {
    case .customer:
      guard let customer = line.customer, CustomerReference.key(customer) == key else { return }
      if !forms.contains(where: { $0.utf8.elementsEqual(customer.utf8) }) { forms.append(customer) }
      if let target { candidates.append(target) } else { hasMore = true }
    case .response(let id): if line.id == id { candidates.append(id) }
    case .before(let day):
      guard line.kind == "response", let at = line.at, at.day(dayStarts: dayStarts) < day else { return }
      if let id = line.id { candidates.append(id) } else if line.isPersonal { hasMore = true }
    }
  }

  /// The responses in which there is something to erase, in the order of the journal.
  var ids: [RecordID] {
    var seen: Set<RecordID> = []
    return candidates.filter { personal.contains($0) && seen.insert($0).inserted }
  }

  /// Whether there is anything to erase.
  var isNeeded: Bool { hasMore || !ids.isEmpty }

  /// Whether a line loses what is personal in it.
  /// - Parameter ids: those of `ids`.
  func erases(_ line: JournalLine, of ids: Set<RecordID>) -> Bool {
    if line.belongs(to: ids) { return true }
    switch subject {
    case .customer: return line.customer.map(CustomerReference.key) == key && key != nil
    case .response: return false
    case .before(let day):
      return line.id == nil && line.kind == "response"
        && line.at.map { $0.day(dayStarts: dayStarts) < day } == true
    }
  }

  /// Whether the remains of an interrupted save go, as far as they tell whose they are.
  /// - Parameter line: the record that explains them; nil for the ones behind the last record.
  func erases(_ remains: [UInt8], explainedBy line: JournalLine?) -> Bool {
    switch subject {
    case .customer: return key.map { remains.holdsReference($0) } ?? false
    case .response: return false
    case .before(let day):
      return line?.at.map { $0.day(dayStarts: dayStarts) < day } == true
        && remains.holds(Array("\"private\"".utf8))
    }
  }

  /// Whether they tell of one of these responses.
  func erases(_ remains: [UInt8], explainedBy line: JournalLine?, of ids: [RecordID]) -> Bool {
    erases(remains, explainedBy: line) || ids.contains { remains.holds(Array($0.description.utf8)) }
  }

  /// Whether the remains behind the last record go.
  func erasesRemains(in file: borrowing OpenFile) throws(JournalError) -> Bool {
    if remains.isEmpty { return false }
    return erases(try file.bytes(remains), explainedBy: nil, of: ids)
  }
}

extension [UInt8] {
  /// Whether these bytes, which are not none, stand in it.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    indices.dropLast(part.count - 1).contains { self[$0] == part[0] && self[$0...].starts(with: part) }
  }

  /// Whether a text stands in it, between quotation marks or from one to its end, that is a form of a reference.
  func holdsReference(_ key: String) -> Bool {
    var start = startIndex
    var isEscaped = false
    for index in indices {
      if self[index] == UInt8(ascii: "\""), !isEscaped {
        if isReference(self[start..<index], key) { return true }
        start = index + 1
      }
      isEscaped = self[index] == UInt8(ascii: "\\") && !isEscaped
    }
    return isReference(self[start...], key)
  }

  private func isReference(_ text: ArraySlice<UInt8>, _ key: String) -> Bool {
    // A letter is written as an escape of twelve bytes at the most, and spaces are many only by intention.
    guard !text.isEmpty, text.count <= 1024 + 16 * key.utf8.count else { return false }
    return JSONText.string(of: text).map(CustomerReference.key) == key
  }
}
