// What happens at a desk after a crash: what waits is gone on with, and the next interview is saved.

import Journaling
import Records

/// The next shift of a desk.
struct Recovery {
  let desk: Desk
  /// What was begun before the crash and will be begun again.
  let errand: Scenario.Errand
  /// Whether it is seen that the interview of a draft was saved, before anybody goes on with it; another desk
  /// may save it between that look and the end of the interview.
  let looksFirst: Bool
  /// Promises that turned out to be broken.
  private(set) var faults: [Fault] = []

  init(at desk: Desk, errand: Scenario.Errand, looksFirst: Bool) {
    self.looksFirst = looksFirst
    self.desk = desk
    self.errand = errand
  }

  mutating func run() {
    do {
      if errand == .repair || desk.seesSuspicion { try desk.mend() }
      var writer = try desk.open()
      try resume(&writer)
      try desk.save(to: &writer)
      if case .redact(let interview, let belonging) = errand { try desk.redact(interview, of: belonging) }
    } catch {
      faults.append(.stuck("\(error)"))
    }
  }

  /// Takes every draft that waits, types one more answer, and saves it; puts away what was saved before.
  private mutating func resume(_ writer: inout JournalWriter) throws(JournalError) {
    let promised = desk.machine.promises.drafts
    var found: Set<RecordID> = []
    while let file = desk.takeOrphan(except: found) {
      let (id, inputs) = (file.draft.header.id, file.draft.inputs)
      found.insert(id)
      if let typed = promised[id], !typed.isWhole(inputs) { faults.append(.inputLost) }
      if looksFirst, let record = try writer.record(id, since: file.draft.header.began) {
        desk.promise(record)
        file.remove()
        continue
      }
      desk.machine.promises.drafts[id] = Promises.Typed(acknowledged: inputs)
      try desk.type("answer \(inputs.count + 1) after a crash", into: file)
      let interview = NumberedInterview(header: file.draft.header)
      try desk.save(interview.entry, to: &writer, resumedSince: file.draft.header.began)
      file.remove()
    }
    if !Set(promised.keys).isSubset(of: found) { faults.append(.draftLost) }
  }
}

extension Promises.Typed {
  /// Whether these are all inputs that were kept, and at most the one in flight beside them.
  fileprivate func isWhole(_ inputs: [String]) -> Bool {
    inputs == acknowledged || inputs == acknowledged + (inFlight.map { [$0] } ?? [])
  }
}

extension NumberedInterview {
  /// The one that a draft was begun for.
  init(header: Draft.Header) {
    number = header.began.milliseconds - 1_795_338_000_000
  }
}
