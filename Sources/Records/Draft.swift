// An interview that is still being typed, as its draft keeps it: the survey as it was, then every input.

import Text

/// What a draft holds. It is the interview: the same inputs always lead to the same state.
package struct Draft: Sendable, Equatable {
  package var header: Header
  /// The lines that were typed, in their order.
  package var inputs: [String]
  /// How long the interview took up to the last input, in seconds.
  package var seconds: Int

  /// The first line.
  package struct Header: Sendable, Equatable {
    /// The id that the record of the interview will have.
    package var id: RecordID
    package var began: Timestamp
    package var desk: String
    package var agent: String
    package var channel: String
    package var customer: String?
    package var lang: String
    /// The text of the survey file, so that a draft goes on with the survey that it began with.
    package var survey: String
    /// The response that is being amended; nil for a new interview.
    package var amends: RecordID?
    /// Whether that response was left unfinished and is gone on with, rather than corrected.
    package var continues: Bool
    /// Whether the inputs are those of a correction in the form of program versions that asked every question again
    /// before the review. Played from the review on they would change other answers, so they are not played.
    package private(set) var isOutdated = false

    package init(
      id: RecordID, began: Timestamp, desk: String, agent: String, channel: String, customer: String?,
      lang: String, survey: String, amends: RecordID? = nil, continues: Bool = false
    ) {
      self.id = id
      self.began = began
      self.desk = desk
      self.agent = agent
      self.channel = channel
      self.customer = customer
      self.lang = lang
      self.survey = survey
      self.amends = amends
      self.continues = continues
    }
  }

  package init(header: Header, inputs: [String] = [], seconds: Int = 0) {
    self.header = header
    self.inputs = inputs
    self.seconds = seconds
  }

  /// Reads a draft as far as it was acknowledged: up to the first line that is not whole, and on from where it
  /// was resumed after that. Nil if not even the header is whole, so that nothing was ever typed.
  package init?(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()[...]
    guard let first = lines.popFirst(), let header = Draft.members(first).flatMap({ try? Header($0) }) else {
      return nil
    }
    self.init(header: header)
    var isWhole = true
    for line in lines {
      let members = Draft.members(line)
      if let count = try? members?.integer("resumed", in: 0...) {
        isWhole = count == inputs.count
      } else if isWhole, let input = try? members?.string("input"),
        let seconds = try? members?.integer("seconds", in: 0...)
      {
        inputs.append(input)
        self.seconds = seconds
      } else {
        isWhole = false
      }
    }
  }

  /// What stands in the file before the first input of an interview that goes on: what a crash left at the end of
  /// these bytes is closed, and how many inputs were acknowledged is said.
  package func resumption(after bytes: [UInt8]) -> [UInt8] {
    // A space, so that a line which lacked its LF alone is not taken for whole now.
    let end = Array((bytes.last == UInt8(ascii: "\n") ? "" : " \n").utf8)
    return end + Draft.summed { $0.member("resumed", inputs.count) }
  }

  /// The line of an input, its LF included.
  package static func line(input: String, seconds: Int) -> [UInt8] {
    summed { json in
      json.member("seconds", seconds)
      json.member("input", input)
    }
  }

  // A line ends like one of the journal, so that what a power cut left of it is never taken for an answer.

  private static let sumOpening = Array(#","sum":""#.utf8)

  fileprivate static func summed(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object(members)
    let body = json.bytes.dropLast()
    return body + sumOpening + Array("\(Digest(of: body).hex)\"}\n".utf8)
  }

  private static func members(_ line: ArraySlice<UInt8>) -> Members? {
    let length = sumOpening.count + 66
    let body = line.dropLast(length)
    guard line.count > length, line.dropFirst(body.count).starts(with: sumOpening),
      Digest(hex: line.suffix(66).prefix(64)) == Digest(of: body)
    else { return nil }
    return Members(Array(line))
  }
}

extension Draft.Header {
  /// The first line of a draft, its LF included.
  package var line: [UInt8] {
    Draft.summed { json in
      json.member("draft", 1)
      json.member("id", id.description)
      json.member("began", began.description)
      json.member("desk", desk)
      json.member("agent", agent)
      json.member("channel", channel)
      if let customer { json.member("customer", customer) }
      json.member("lang", lang)
      json.member("survey", survey)
      if let amends { json.member(continues ? "continues" : "corrects", amends.description) }
    }
  }

  fileprivate init(_ members: Members) throws(Malformed) {
    guard try members.integer("draft", in: 1...) == 1 else { throw Malformed() }
    let continued = try members.parsedIfThere("continues", RecordID.init)
    let corrected = try members.parsedIfThere("corrects", RecordID.init)
    let outdated = try members.parsedIfThere("amends", RecordID.init)
    self.init(
      id: try members.parsed("id", RecordID.init), began: try members.parsed("began", Timestamp.init),
      desk: try members.string("desk"), agent: try members.string("agent"),
      channel: try members.string("channel"), customer: try members.parsedIfThere("customer") { $0 },
      lang: try members.string("lang"), survey: try members.string("survey"),
      amends: continued ?? corrected ?? outdated, continues: continued != nil)
    isOutdated = outdated != nil
  }
}
