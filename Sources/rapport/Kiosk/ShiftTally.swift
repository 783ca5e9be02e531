// What a shift came to, for the sentence at its end: no scores, for nobody is to be judged by a shift's few.

import Records

/// Interviews and promised calls of this kiosk, agent by agent.
struct ShiftTally {
  /// The responses of each agent: one that is gone on with in the same shift is one interview.
  private var interviews: [String: Set<RecordID>] = [:]
  /// The agent who saved the response, and whether a call was promised at first and now.
  private var promises: [RecordID: (agent: String, first: Bool, now: Bool)] = [:]

  /// Counts what was saved; an amendment may promise a call, also one of a response of an earlier shift.
  /// - Parameters:
  ///   - continues: whether it is the rest of an earlier interview, and no correction.
  ///   - agent: who sits there, though an interrupted interview may have been begun by another one.
  mutating func take(_ record: Record, continues: Bool, by agent: String) {
    switch record.content {
    case .response(let response):
      interviews[agent, default: []].insert(record.id)
      let isPromised = response.followUpDue != nil
      promises[record.id] = (agent, isPromised, isPromised)
    case .amend(let amendment):
      if continues { interviews[agent, default: []].insert(amendment.of) }
      var promise = promises[amendment.of] ?? (agent, false, false)
      switch amendment.followUp {
      case .unchanged: promise.now = promise.first
      case .withdrawn: promise.now = false
      case .due: promise.now = true
      }
      promises[amendment.of] = promise
    default: break
    }
  }

  /// How many interviews an agent saved.
  func interviews(by agent: String) -> Int { interviews[agent]?.count ?? 0 }

  /// How many calls were promised to this agent's customers and not withdrawn again.
  func promisedCalls(by agent: String) -> Int { promises.values.count { $0.agent == agent && $0.now } }
}
