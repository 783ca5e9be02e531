// What holds for every draft that is found after a crash.

import Journaling
import Records

func checkDraft(_ bytes: [UInt8]) throws {
  let draft = Draft(bytes)
  // Wherever a power cut might have ended the file.
  for end in [bytes.count / 3, bytes.count / 2, bytes.count * 3 / 4, bytes.count - 1] where end >= 0 {
    guard let cut = Draft(Array(bytes[..<end])) else { continue }
    let inputs = draft?.inputs.prefix(cut.inputs.count)
    try require(
      cut.header == draft?.header && inputs == cut.inputs[...], "What was cut off takes nothing with it")
  }
  guard let draft else { return }
  let rewritten = draft.inputs.reduce(into: draft.header.line) {
    $0 += Draft.line(input: $1, seconds: draft.seconds)
  }
  try require(Draft(rewritten)?.inputs == draft.inputs, "A draft reads back equal")
  try checkResuming(draft, bytes)
}

/// An interview that goes on where it stopped, and is interrupted again.
private func checkResuming(_ draft: Draft, _ bytes: [UInt8]) throws {
  let disk = MemoryDisk()
  let folder = DraftFolder(besideJournal: journalPath, login: MemoryDisk.login, system: disk)
  try disk.makeFolder(folder.path, 0o700)
  disk["\(folder.path)/\(draft.header.id).draft"] = bytes
  var expected = draft
  for input in ["9", "/note again"] {
    let file = try require(folder.take(draft.header.id), "A draft that can be read is offered")
    try require(file.draft == expected, "A draft is offered as far as it was acknowledged")
    try file.append(input: input, seconds: draft.seconds)
    expected.inputs.append(input)
  }
  let file = try require(folder.take(draft.header.id), "A draft is offered as often as need be")
  try require(file.draft == expected, "An answer that was acknowledged is still there")
  file.remove()
  try require(folder.take(draft.header.id) == nil, "A draft that was put away is gone")
}
