// The answers of generated responses and amendments.

/// What an interview left besides its answers.
struct Conversation {
  /// The NPS rating; nil where there is none.
  var nps: Int?
  /// The ids of the questions that were answered in words.
  var spoken: [String] = []
}

extension Interview {
  /// Appends `,"answers":[…]`.
  func putAnswers(_ line: inout [UInt8], _ draw: inout Draw) -> Conversation {
    var conversation = Conversation()
    line.put(",\"answers\":[{\"id\":\"nps\",\"metric\":\"nps\"")
    conversation.nps = Interview.putRating(0...10, &line, &draw)
    switch self {
    case .usual, .severalChoices:
      if let nps = conversation.nps, nps <= 8, draw.below(4) == 0 {
        line.put(",{\"id\":\"nps-why\",\"type\":\"text\"}")
        conversation.spoken = ["nps-why"]
      }
      putUsualAnswers(&line, &draw)
    case .ratings(let count):
      for number in 1...count { Interview.putNumbered(number, &line, &draw) }
    case .texts(let count):
      line.put(",{\"id\":\"csat\",\"metric\":\"csat\",\"scale\":[1,5]")
      _ = Interview.putRating(1...5, &line, &draw)
      conversation.spoken = Interview.textIDs.prefix(count).map { $0 }
      for id in conversation.spoken {
        line.put(",{\"id\":\"")
        line.put(id)
        line.put("\",\"type\":\"text\"}")
      }
    }
    line.put("]")
    return conversation
  }

  private static let textIDs = (1...99).map { "text-\($0)" }

  private func putUsualAnswers(_ line: inout [UInt8], _ draw: inout Draw) {
    line.put(",{\"id\":\"csat\",\"metric\":\"csat\",\"scale\":[1,5]")
    _ = Interview.putRating(1...5, &line, &draw)
    line.put(",{\"id\":\"ces\",\"metric\":\"ces\",\"scale\":[1,5]")
    _ = Interview.putRating(1...5, &line, &draw)
    if case .severalChoices = self {
      line.put(",{\"id\":\"reasons\",\"type\":\"choices\"")
      Interview.putChoices(&line, &draw)
    }
    if draw.below(3) == 0 {
      line.put(",{\"id\":\"topic\",\"type\":\"choice\",\"value\":\"")
      line.put(draw.one(of: Words.topics))
      line.put("\"}")
    }
  }

  /// Ends an answer with a rating, or in one of sixteen interviews with why there is none.
  /// - Returns: the rating.
  private static func putRating(_ scale: ClosedRange<Int>, _ line: inout [UInt8], _ draw: inout Draw) -> Int?
  {
    if draw.below(16) == 0 {
      line.put(",\"skipped\":\"")
      line.put(draw.below(2) == 0 ? "refused" : "dont-know")
      line.put("\"}")
      return nil
    }
    let rating = draw.number(in: scale)
    line.put(",\"value\":")
    line.put(rating)
    line.put("}")
    return rating
  }

  private static func putChoices(_ line: inout [UInt8], _ draw: inout Draw) {
    line.put(",\"value\":[")
    let first = draw.below(Words.topics.count)
    for place in first..<min(Words.topics.count, first + draw.number(in: 1...3)) {
      line.put(place == first ? "\"" : ",\"")
      line.put(Words.topics[place])
      line.put("\"")
    }
    line.put("]}")
  }

  /// One of many questions, whose form follows from its number.
  private static func putNumbered(_ number: Int, _ line: inout [UInt8], _ draw: inout Draw) {
    line.put(",{\"id\":\"q-")
    line.put(number)
    switch number % 8 {
    case 0:
      line.put("\",\"type\":\"choice\",\"value\":\"")
      line.put(draw.one(of: Words.topics))
      line.put("\"}")
      return
    case 1, 5:
      line.put("\",\"metric\":\"ces\",\"scale\":[1,5]")
      _ = putRating(1...5, &line, &draw)
    case 2:
      line.put("\",\"metric\":\"ces\",\"scale\":[1,7],\"better\":\"higher\"")
      _ = putRating(1...7, &line, &draw)
    case 3:
      line.put("\",\"metric\":\"csat\",\"scale\":[1,7],\"satisfied\":5")
      _ = putRating(1...7, &line, &draw)
    default:
      line.put("\",\"metric\":\"csat\",\"scale\":[1,5]")
      _ = putRating(1...5, &line, &draw)
    }
  }
}
