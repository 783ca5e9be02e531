// What holds for every text that reaches a screen or a file.

import Records
import Surveys
import Text

func checkScreen(_ input: [UInt8]) throws {
  let text = String(decoding: input.dropFirst(), as: UTF8.self)
  let visible = text.visible
  try require(!visible.unicodeScalars.contains(where: isDangerous), "What a screen shows is harmless")
  try require(visible.visible == visible, "What is visible stays as it is")
  try checkLayout(visible, width: Int(input.first ?? 0) % 120 + 1)
  try checkJSON(text)
}

private func checkLayout(_ text: String, width: Int) throws {
  let lines = text.wrapped(to: width)
  let columns = text.columns
  let space = UInt8(ascii: " ")
  try require(
    lines.joined().utf8.filter { $0 != space } == text.utf8.filter { $0 != space },
    "Wrapping loses nothing but spaces")
  // A wide character needs two columns even where there is but one.
  try require(lines.allSatisfy { $0.columns <= max(2, width) }, "A wrapped line fits the window")
  try require(text.truncated(to: width).columns <= width, "A text that was cut fits")
  let padded = text.padded(to: width)
  try require(
    padded.utf8.starts(with: text.utf8) && padded.utf8.count - text.utf8.count == max(0, width - columns),
    "A text is filled up with as many spaces as it lacks columns")
  try require([[text, "b"], ["a", "b"]].aligned().count == 2, "Columns stand under each other")
}

/// The text in the open and in the private part of a record, and in a draft.
private func checkJSON(_ text: String) throws {
  var json = JSONWriter()
  json.object { json in
    json.member(text, text)
    json.member("list") { $0.array { $0.string(text) } }
  }
  try requireSafe(json.bytes, "JSON is safe to print")

  let at = Timestamp(milliseconds: 1_795_334_400_000, offsetMinutes: 60)
  let id = RecordID(milliseconds: at.milliseconds, random: (1, 2))
  let details = Personal.Details(
    salt: String(repeating: "a", count: 32), customer: text, words: [("why", text)])
  let response = Response(
    survey: "s", revision: "9c1f0e2d", lang: "en", channel: "phone", disposition: .partial, seconds: 1,
    answers: [])
  try checkWriting(
    Record(
      seq: 1, id: id, at: at, content: .response(response), desk: "front-1", agent: text,
      personal: .open(details), prev: .zero))

  let header = Draft.Header(
    id: id, began: at, desk: "front-1", agent: "anna", channel: "phone", customer: nil, lang: "en",
    survey: text)
  let draft = Draft(header: header, inputs: [text], seconds: 7)
  let bytes = header.line + Draft.line(input: text, seconds: 7)
  try require(Draft(bytes) == draft, "A draft reads back equal")
  let lines = bytes.split(separator: UInt8(ascii: "\n"))
  try require(lines.count == 2, "A draft has one line for each input")
  for line in lines { try requireSafe(line, "A draft is safe to print") }
}

/// UTF-8 without a character that a terminal would obey or a person cannot see, LF among them.
func requireSafe(_ bytes: some Collection<UInt8>, _ sentence: @autoclosure () -> String) throws {
  // Most of what is written is ASCII.
  if bytes.allSatisfy({ (0x20..<0x7F).contains($0) }) { return }
  let text = try require(String(validating: bytes, as: UTF8.self), "What is written is UTF-8")
  try require(!text.unicodeScalars.contains(where: isDangerous), sentence())
}

/// The contract's list, written down once more so that the program is not its own witness.
private func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0...0x1F, 0x7F...0x9F: true
  case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
  default: false
  }
}
