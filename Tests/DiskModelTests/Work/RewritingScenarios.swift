// The work that puts a new file in a journal's place.

import Journaling
import Records

extension Scenario {
  /// The interview whose words are erased.
  private static let regretted = NumberedInterview(number: 1)

  /// An amendment and a call that belong to it.
  private static let belonging = (900..<902).map { NumberedInterview(number: $0).id }

  static let redact = Scenario(
    name: "redact",
    prepare: { desk in
      var writer = try desk.open()
      try desk.save(to: &writer)
      try desk.save(to: &writer)
      try desk.spill(of: regretted.entry) { Array($0.dropLast(200)) }
      for entry in followers { try desk.save(entry, to: &writer) }
      try desk.save(to: &writer)
      try desk.spill(of: regretted.entry) { Array($0.dropLast(150)) }
    },
    run: { desk in try desk.redact(regretted, of: belonging) },
    errand: .redact(regretted, of: belonging))

  /// A crash left the beginnings of an erasure.
  static let redactAgain = Scenario(
    name: "redact after an interrupted one",
    prepare: { desk in
      try redact.prepare(desk)
      let half = desk.machine.disk.bytes(at: desk.path)?.dropLast(400) ?? []
      _ = try desk.machine.disk.create(
        desk.path + ".rewriting", .file(Inode(mode: 0o600, holding: Array(half))), "open")
    },
    run: redact.run, errand: redact.errand)

  private static var followers: [Entry] {
    let amendment = Amendment(of: regretted.id, answers: [RecordedAnswer(id: "why", value: .text)])
    return zip(belonging, [.amend(amendment), .followUp(of: regretted.id, .reached)] as [Record.Content]).map
    {
      Entry(
        id: $0, content: $1, desk: "front-1", agent: "anna", personal: regretted.personal(regretted.words))
    }
  }

  /// Damage in the middle, a fragment at the end, and the mark of a sync that failed.
  static let `repair` = Scenario(
    name: "repair",
    prepare: { desk in
      try saved(2)(desk)
      try desk.spill { Array("what is this?\n".utf8) + Array($0) }
      var writer = try desk.open()
      try desk.save(to: &writer)
      try desk.spill { Array($0.prefix(333)) }
      _ = try desk.machine.disk.create(
        desk.path + ".suspect", .file(Inode(mode: 0o600, holding: Array("3\n".utf8))), "open")
    },
    run: { desk in try desk.mend() },
    errand: .repair)
}
