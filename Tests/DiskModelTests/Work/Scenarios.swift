// The work at a desk that touches the disk, piece by piece.

import Journaling
import Records

extension Scenario {
  static let create = Scenario(
    name: "create", prepare: { _ in },
    run: { desk in
      var writer = try desk.open()
      try desk.save(to: &writer)
    })

  static let append = Scenario(
    name: "append", prepare: saved(2),
    run: { desk in
      var writer = try desk.open()
      try desk.save(to: &writer)
      try desk.save(to: &writer)
    })

  static let twoWriters = Scenario(
    name: "two writers", prepare: { _ in },
    run: { desk in
      var one = try desk.open()
      var other = try desk.open()
      try desk.save(to: &one)
      try desk.save(to: &other)
      try desk.save(to: &one)
      try desk.save(to: &other)
    })

  /// What a save that was interrupted may have left at the end.
  static let fragments = [
    afterFragment("without LF") { Array($0.prefix(700)) },
    afterFragment("of two lines") { Array($0.prefix(300)) + [10] + Array($0.prefix(90)) },
    afterFragment("ending in LF") { Array($0.prefix(650)) + [10] },
    afterFragment("of zeros") { _ in zeros(1100) },
    afterFragment("with zeros in it") { line in
      let start = line.startIndex + 200
      let end = (start / Inode.sector + 1) * Inode.sector
      return Array(line[..<start]) + zeros(end - start) + Array(line[end...].dropLast(3))
    },
  ]

  private static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

  private static func afterFragment(
    _ kind: String, _ fragment: @escaping @Sendable (ArraySlice<UInt8>) -> [UInt8]
  ) -> Scenario {
    Scenario(
      name: "append after a fragment \(kind)",
      prepare: { desk in
        try saved(1)(desk)
        try desk.spill(fragment)
      },
      run: { desk in
        var writer = try desk.open()
        try desk.save(to: &writer)
        try desk.save(to: &writer)
      })
  }

  static let lineFeed = Scenario(
    name: "append when only the LF is missing",
    prepare: { desk in
      try saved(1)(desk)
      try desk.spill { Array($0.dropLast()) }
    },
    run: { desk in
      var writer = try desk.open()
      try desk.save(to: &writer)
    })

  static let draft = Scenario(
    name: "draft", prepare: saved(1),
    run: { desk in
      let first = try desk.beginDraft(desk.nextInterview())
      for input in ["9", "It took so long that my tea went cold", "4"] { try desk.type(input, into: first) }
      let second = try desk.beginDraft(desk.nextInterview())
      try desk.type("8", into: second)
      desk.discard(first)
      desk.discard(second)
    })

  static let saveFromDraft = Scenario(
    name: "save from a draft", prepare: saved(1),
    run: { desk in
      var writer = try desk.open()
      let interview = desk.nextInterview()
      let draft = try desk.beginDraft(interview)
      try desk.type("9", into: draft)
      try desk.save(interview.entry, to: &writer)
      draft.remove()
    })

  static let resume = Scenario(
    name: "resume a draft",
    prepare: { desk in
      try saved(1)(desk)
      let draft = try desk.beginDraft(desk.nextInterview())
      for input in ["9", "nobody answered"] { try desk.type(input, into: draft) }
      let torn = Draft.line(input: "4", seconds: 31)
      let path = "\(desk.drafts.path)/\(draft.draft.header.id).draft"
      try desk.spill(Array(torn.prefix(torn.count / 2)), into: path)
    },
    run: { desk in
      var writer = try desk.open()
      guard let draft = desk.takeOrphan() else { return }
      try desk.type("5", into: draft)
      try desk.type("nobody at all", into: draft)
      let interview = NumberedInterview(header: draft.draft.header)
      try desk.save(interview.entry, to: &writer, resumedSince: draft.draft.header.began)
      draft.remove()
    })

  /// Some interviews that are there before.
  static func saved(_ count: Int) -> @Sendable (Desk) throws -> Void {
    { desk in
      var writer = try desk.open()
      for _ in 0..<count { try desk.save(to: &writer) }
    }
  }
}

extension Desk {
  /// Leaves at the end of the journal a part of what a save would have written: of an entry, or of the next interview.
  /// - Parameter part: gets the bytes at the places that they would have in the file.
  func spill(of entry: Entry? = nil, _ part: (ArraySlice<UInt8>) -> [UInt8]) throws {
    let aside = Machine(machine.disk, promises: machine.promises, clock: machine.clock)
    let before = aside.disk.bytes(at: path)?.count ?? 0
    var writer = try Desk(aside).open()
    if let entry { try Desk(aside).save(entry, to: &writer) } else { try Desk(aside).save(to: &writer) }
    machine.promises.interviews = aside.promises.interviews
    guard let after = aside.disk.bytes(at: path) else { return }
    try spill(part(after[before...]), into: path)
  }

  /// Leaves bytes at the end of a file.
  func spill(_ bytes: [UInt8], into path: String) throws {
    guard let number = machine.disk.number(at: path) else { return }
    machine.disk.update(number) { $0.append(bytes) }
  }
}
