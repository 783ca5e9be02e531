// The records of generated journals, kind by kind: each function puts a line together but for its sums.

extension ShapeWriter {
  // MARK: What records share

  /// Begins the line of a record with the members up to `agent`, of which a response has more.
  mutating func putHead(kind: StaticString, _ id: ShapeID) {
    putMoments(id, at: moment)
    line.bytes.put(",\"kind\":\"")
    line.bytes.put(kind)
    line.bytes.put("\"")
    putDeskAndAgent()
  }

  private mutating func putMoments(_ id: ShapeID, at: Moment) {
    line.bytes.removeAll(keepingCapacity: true)
    line.personal = 0..<0
    line.bytes.put("{\"v\":1,\"seq\":")
    line.bytes.put(file.seq)
    putMember("id", id)
    line.bytes.put(",\"at\":\"")
    line.bytes.put(moment: at.local)
    line.bytes.put("+01:00\"")
    if at < lastOrderTime {
      line.bytes.put(",\"high\":\"")
      line.bytes.put(moment: lastOrderTime.utc)
      line.bytes.put("Z\"")
    }
  }

  private mutating func putDeskAndAgent() {
    line.bytes.put(",\"desk\":\"")
    if let desk { line.bytes.put(desk) } else { line.bytes.put(draw.one(of: Words.desks)) }
    line.bytes.put("\",\"agent\":\"")
    let agent = draw.one(of: agents)
    if draw.happens(shape.escapes / 2), let escaped = Words.escapedAgents[agent] {
      line.bytes.put(escaped)
    } else {
      line.bytes.put(agent)
    }
    line.bytes.put("\"")
  }

  private mutating func putMember(_ name: StaticString, _ text: StaticString) {
    putName(name)
    line.bytes.put("\"")
    line.bytes.put(text)
    line.bytes.put("\"")
  }

  private mutating func putMember(_ name: StaticString, _ id: ShapeID) {
    putName(name)
    line.bytes.put("\"")
    line.bytes.put(id)
    line.bytes.put("\"")
  }

  private mutating func putMember(_ name: StaticString, _ number: Int) {
    putName(name)
    line.bytes.put(number)
  }

  private mutating func putName(_ name: StaticString) {
    line.bytes.put(",\"")
    line.bytes.put(name)
    line.bytes.put("\":")
  }

  /// Appends `private` with a salt and these members.
  mutating func putPrivate(_ members: (inout [UInt8], inout Draw) -> Void) {
    line.bytes.put(",\"private\":")
    let start = line.bytes.count
    line.bytes.put("{\"salt\":\"")
    line.bytes.put(hex: draw.word(), digits: 16)
    line.bytes.put(hex: draw.word(), digits: 16)
    line.bytes.put("\"")
    members(&line.bytes, &draw)
    line.bytes.put("}")
    line.personal = start..<line.bytes.count
  }

  // MARK: Responses

  /// - Returns: what later records speak of, and whether a call was promised.
  mutating func putResponse() -> (EarlierResponse, isPromise: Bool) {
    let interview = draw.one(of: shape.interviews)
    let language = draw.below(Words.languages.count)
    let seconds = 30 + draw.below(90)
    let id = ShapeID(made: moment.utc - seconds * 1000, &draw)
    putBeginning(of: interview, id)
    putMember("lang", Words.languages[language])
    putMember("channel", "phone")
    if isOnPaper { putMember("entry", "paper") }
    putDeskAndAgent()
    let isCallback = draw.happens(shape.callbacks)
    putMember(
      "disposition",
      isCallback ? "callback" : draw.below(10) > 0 ? "complete" : draw.one(of: Words.disturbed))
    putMember("seconds", seconds)
    let conversation = interview.putAnswers(&line.bytes, &draw)
    let isPromise = draw.happens(shape.promises)
    if isPromise { putFollowUp() }
    if isCallback { putCallback() }
    if draw.happens(shape.unknownMembers) {
      line.bytes.put(",\"battery\":0.87,\"screen\":{\"rows\":40,\"themes\":[\"dark\",null,true,[]]}")
    }
    putPersonal(of: conversation, language: language)
    return (EarlierResponse(id: id, interview: interview), isPromise || isCallback)
  }

  private mutating func putBeginning(of interview: Interview, _ id: ShapeID) {
    let isLate = lastOrderTime.local > 0 && draw.happens(shape.lateClocks)
    let at = isLate ? Moment(local: lastOrderTime.local - draw.number(in: 1...Calendar.hour)) : moment
    putMoments(id, at: at)
    isOnPaper = draw.happens(shape.paper)
    if isOnPaper {
      line.bytes.put(",\"on\":\"")
      line.bytes.put(day: at.local / Calendar.day - draw.number(in: 1...5))
      line.bytes.put("\"")
    }
    putMember("kind", "response")
    putMember("survey", interview.survey.id)
    putMember("revision", interview.survey.revision)
  }

  private mutating func putFollowUp() {
    line.bytes.put(",\"followUp\":{\"due\":\"")
    line.bytes.put(day: moment.local / Calendar.day + 2)
    line.bytes.put("\"}")
  }

  private mutating func putCallback() {
    line.bytes.put(",\"callback\":{\"at\":\"")
    line.bytes.put(day: moment.local / Calendar.day + 1)
    line.bytes.put("T10:00\"}")
  }

  /// The customer's words and reference, where there are any.
  private mutating func putPersonal(of conversation: Conversation, language: Int) {
    let isEscaped = draw.happens(shape.escapes)
    guard !conversation.spoken.isEmpty || isEscaped || draw.below(4) == 0 else { return }
    let hasNote = isEscaped || conversation.spoken.count > 1 || draw.below(20) == 0
    putPrivate { bytes, draw in
      bytes.putCustomer(&draw)
      for question in conversation.spoken {
        let text = draw.one(of: isEscaped ? Words.escaped : Words.comments[language])
        bytes.putText(question, text)
      }
      if hasNote { bytes.putText("note", draw.one(of: isEscaped ? Words.escaped : Words.comments[language])) }
    }
  }

  // MARK: What speaks of a response

  mutating func putVoid(of response: EarlierResponse) {
    putHead(kind: "void", ShapeID(made: moment.utc, &draw))
    putMember("of", response.id)
    putPrivate { bytes, draw in bytes.putText("reason", draw.one(of: Words.reasons)) }
  }

  mutating func putAmendment(of response: EarlierResponse) {
    putHead(kind: "amend", ShapeID(made: moment.utc, &draw))
    putMember("of", response.id)
    let conversation = response.interview.putAnswers(&line.bytes, &draw)
    if draw.below(5) == 0 { putMember("disposition", "complete") }
    switch draw.below(20) {
    case 0: line.bytes.put(",\"followUp\":null")
    case 1: putFollowUp()
    default: break
    }
    let language = draw.below(Words.languages.count)
    putPrivate { bytes, draw in
      bytes.putText("reason", draw.one(of: Words.reasons))
      if draw.below(10) == 0 { bytes.putCustomer(&draw) }
      for question in conversation.spoken {
        bytes.putText(question, draw.one(of: Words.comments[language]))
      }
    }
  }

  /// - Returns: whether the customer has to be called again.
  mutating func putFollowUp(of response: EarlierResponse) -> Bool {
    putHead(kind: "follow-up", ShapeID(made: moment.utc, &draw))
    putMember("of", response.id)
    let outcome = draw.below(Words.outcomes.count)
    putMember("outcome", Words.outcomes[outcome])
    let isOpen = outcome == Words.notReached
    if isOpen, draw.below(2) == 0 { putCallback() }
    if draw.below(2) == 0 {
      putPrivate { bytes, draw in bytes.putText("note", draw.one(of: Words.comments[0])) }
    }
    return isOpen
  }

  // MARK: Other kinds

  /// The customer counts of a month, a quarter or a year that has ended.
  mutating func putCustomers() {
    let date = Calendar.date(ofDay: moment.local / Calendar.day)
    let month = date.year * 12 + date.month - 1
    putHead(kind: "customers", ShapeID(made: moment.utc, &draw))
    line.bytes.put(",\"period\":\"")
    switch draw.below(3) {
    case 0:
      let ended = month - draw.number(in: 1...36)
      line.bytes.put(ended / 12)
      line.bytes.put("-")
      line.bytes.put(ended % 12 + 1, digits: 2)
    case 1:
      let ended = month / 3 - draw.number(in: 1...12)
      line.bytes.put(ended / 4)
      line.bytes.put("-Q")
      line.bytes.put(ended % 4 + 1)
    default: line.bytes.put(date.year - draw.number(in: 1...3))
    }
    line.bytes.put("\"")
    let (start, new) = (draw.number(in: 100...50_000), draw.below(1000))
    let lost = draw.below(start / 10)
    putMember("start", start)
    putMember("new", new)
    putMember("end", start + new - lost)
    putMember("lost", lost)
  }

  /// A record of a kind that a later version of the program might write.
  mutating func putUnknownKind() {
    putHead(kind: draw.below(2) == 0 ? "shift" : "calibration", ShapeID(made: moment.utc, &draw))
    line.bytes.put(",\"level\":-12.5e3,\"tags\":[\"a\\u0000\",null,true,{\"within\":[[],{}]}],\"value\":")
    line.bytes.put(draw.below(1_000_000))
    if draw.below(2) == 0 {
      putPrivate { bytes, draw in bytes.putText("remark", draw.one(of: Words.comments[1])) }
    }
  }
}

extension [UInt8] {
  /// Appends a member of `private` whose value is text as it stands in a line.
  mutating func putText(_ name: String, _ text: StaticString) {
    put(",\"")
    put(name)
    put("\":\"")
    put(text)
    put("\"")
  }

  /// Appends a customer's reference.
  fileprivate mutating func putCustomer(_ draw: inout Draw) {
    put(",\"customer\":\"C-")
    put(draw.below(1000) == 0 ? 0 : draw.below(Words.customers), digits: 5)
    put("\"")
  }
}
