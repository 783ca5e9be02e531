// Writes one journal of a shape: draws which record comes next, and keeps what later records speak of.

/// A response that may still be corrected or called.
struct EarlierResponse {
  let id: ShapeID
  let interview: Interview
}

/// The records of one journal.
struct ShapeWriter: ~Copyable {
  let shape: Shape
  let agents: [String]
  /// The desk of all records; nil where several desks share the journal.
  let desk: String?
  var file: JournalFile
  var draw: Draw
  /// When the record that is being written is recorded.
  var moment = Moment(local: 0)
  /// The order time of the record before.
  private(set) var lastOrderTime = Moment(local: 0)
  var line = ShapeLine()
  /// Whether the response that is being written was typed in from paper.
  var isOnPaper = false
  /// The responses that may be corrected, and those that wait for a call.
  private var correctable: [EarlierResponse] = []
  private var promised: [EarlierResponse] = []
  /// The redacted lines that no `redaction` names yet.
  private var unnamed: [ShapeID] = []

  /// How many ids a `redaction` names at most: a line has 1 MiB at most.
  private static let mostNamed = 20_000
  /// How far back most corrections and calls reach.
  private static let recent = 200

  init(_ shape: Shape, path: String, seed: UInt64, agents: [String], desk: String?) throws {
    (self.shape, self.agents, self.desk) = (shape, agents, desk)
    file = try JournalFile(path: path)
    draw = Draw(seed: seed)
  }

  /// Writes the record of each moment; the first begins the journal.
  mutating func write(_ moments: some Collection<Moment>) throws {
    var left = moments.count
    for moment in moments {
      self.moment = moment
      left -= 1
      if file.seq == 1 {
        putHead(kind: "journal", ShapeID(made: moment.utc, &draw))
        line.bytes.put(",\"program\":\"rapport\"")
        end()
        try append()
      } else if !unnamed.isEmpty, unnamed.count == Self.mostNamed || left == 0 {
        try appendRedaction()
      } else {
        try appendRecord()
      }
    }
    try file.flush()
  }

  private mutating func appendRecord() throws {
    var number = draw.below(1000)
    /// Whether the number is one of the next so many.
    func falls(_ count: Int) -> Bool {
      number -= count
      return (-count..<0).contains(number)
    }
    if falls(shape.voids), let response = Self.pick(&correctable, &draw) {
      putVoid(of: response)
    } else if falls(shape.amendments), let response = Self.pick(&correctable, &draw) {
      putAmendment(of: response)
    } else if falls(shape.followUps), let response = Self.pick(&promised, &draw) {
      if putFollowUp(of: response) { promised.append(response) }
    } else if falls(shape.customers) {
      putCustomers()
    } else if falls(shape.unknownKinds) {
      putUnknownKind()
    } else {
      return try appendResponse()
    }
    end()
    try append()
  }

  private mutating func appendResponse() throws {
    if draw.happens(shape.tornSaves) { try appendTornSave() }
    let (response, isPromise) = putResponse()
    let isRedacted = !line.personal.isEmpty && draw.happens(shape.redacted)
    end(isRedacted: isRedacted)
    try append()
    if isRedacted {
      unnamed.append(response.id)
    } else {
      if shape.isCorrected { correctable.append(response) }
      if shape.followUps > 0, isPromise { promised.append(response) }
    }
  }

  /// Appends what a save left that was interrupted, and the `repair` that explains it. The interview is saved again
  /// afterwards, with the same id.
  private mutating func appendTornSave() throws {
    var own = Draw(seed: draw.word())
    let before = draw
    _ = putResponse()
    end()
    let length = own.number(in: 1...line.bytes.count - 1)
    // A file system may leave zeros in place of what was being written.
    let fragment = own.below(8) == 0 ? [UInt8](repeating: 0, count: length) : Array(line.bytes[..<length])
    try file.append(fragment: fragment[...])
    var digest = Digest()
    digest.add(fragment[...])
    putHead(kind: "repair", ShapeID(made: moment.utc, &own))
    line.bytes.put(",\"length\":")
    line.bytes.put(fragment.count)
    line.bytes.put(",\"sha256\":\"")
    digest.end(appendingTo: &line.bytes)
    line.bytes.put("\"")
    end()
    try append()
    draw = before
  }

  private mutating func appendRedaction() throws {
    putHead(kind: "redaction", ShapeID(made: moment.utc, &draw))
    line.bytes.put(",\"of\":[")
    for (number, id) in unnamed.enumerated() {
      line.bytes.put(number == 0 ? "\"" : ",\"")
      line.bytes.put(id)
      line.bytes.put("\"")
    }
    line.bytes.put("]")
    unnamed.removeAll(keepingCapacity: true)
    putPrivate { bytes, _ in bytes.putText("reason", "asked for by the customer") }
    end()
    try append()
  }

  /// Ends the line with both sums, perhaps after its members were put in another order.
  private mutating func end(isRedacted: Bool = false) {
    file.putPrevious(&line)
    if draw.happens(shape.rearranged) { Rearrangement.apply(to: &line, &draw) }
    file.putSum(&line, isRedacted: isRedacted)
  }

  private mutating func append() throws {
    try file.append(line)
    lastOrderTime = max(lastOrderTime, moment)
  }

  /// An earlier response, most often a recent one, and seldom the same again.
  private static func pick(_ responses: inout [EarlierResponse], _ draw: inout Draw) -> EarlierResponse? {
    guard !responses.isEmpty else { return nil }
    let isAny = draw.below(4) == 0
    let place = responses.count - 1 - draw.below(isAny ? responses.count : min(recent, responses.count))
    if draw.below(10) > 0 {
      responses.swapAt(place, responses.count - 1)
      return responses.removeLast()
    }
    return responses[place]
  }
}
