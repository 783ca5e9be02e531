// What a shift came to, for the sentence at its end: no scores, for nobody is to be judged by a shift's few.

import Records
import Surveys

/// Interviews and owed calls of this kiosk, agent by agent.
struct ShiftTally {
  /// The responses of each agent: one that is gone on with in the same shift is one interview.
  private var interviews: [String: Set<RecordID>] = [:]
  /// The agent who saved a response, whether a call was owed by it at first, and whether one is now.
  private var promises: [RecordID: (agent: String, first: Owed, now: Owed)] = [:]

  /// The two ways in which a call is owed: promised by the agent, or asked for by the customer.
  private struct Owed {
    var followUp = false
    var callback = false
  }

  /// Counts what was saved; an amendment may promise a call, also one of a response of an earlier shift.
  /// - Parameters:
  ///   - continues: whether it is the rest of an earlier interview, and no correction.
  ///   - agent: who sits there, though an interrupted interview may have been begun by another one.
  mutating func take(_ record: Record, continues: Bool, by agent: String) {
    switch record.content {
    case .response(let response):
      interviews[agent, default: []].insert(record.id)
      let owed = Owed(
        followUp: response.followUpDue != nil, callback: response.disposition == .callback)
      promises[record.id] = (agent, owed, owed)
    case .amend(let amendment):
      if continues { interviews[agent, default: []].insert(amendment.of) }
      var promise = promises[amendment.of] ?? (agent, Owed(), Owed())
      promise.now = promise.first
      switch amendment.followUp {
      case .unchanged: break
      case .withdrawn: promise.now.followUp = false
      case .due: promise.now.followUp = true
      }
      if let disposition = amendment.disposition { promise.now.callback = disposition == .callback }
      promises[amendment.of] = promise
    default: break
    }
  }

  /// How many interviews an agent saved.
  func interviews(by agent: String) -> Int { interviews[agent]?.count ?? 0 }

  /// How many calls are owed to this agent's customers, and were not withdrawn again.
  func promisedCalls(by agent: String) -> Int {
    promises.values.count { $0.agent == agent && ($0.now.followUp || $0.now.callback) }
  }
}
