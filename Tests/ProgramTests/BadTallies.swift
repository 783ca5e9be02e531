// Everything that can be wrong with a tally, a file each.

/// A sound tally, and what becomes of it.
enum BadTallies {
  private static let header = "v,from,to,by,key,item,id,metric,low,high,better,satisfied,value,count\n"
  private static let rows = """
    1,2026-11-22,2026-11-22,,,interviews,,,,,,,complete,2
    1,2026-11-22,2026-11-22,,,rating,csat,csat,1,5,,4,5,2
    1,2026-11-22,2026-11-22,,,survey,csat,csat,1,5,,4,visit,2
    1,2026-11-22,2026-11-22,desk,front-1,interviews,,,,,,,complete,2
    1,2026-11-22,2026-11-22,desk,front-1,rating,csat,csat,1,5,,4,5,2
    1,2026-11-22,2026-11-22,desk,front-1,survey,csat,csat,1,5,,4,visit,2

    """

  /// A change of the sound tally for each mistake.
  private static let changes: [(name: String, of: String, to: String)] = [
    ("version", "1,2026-11-22,2026-11-22,,,r", "2,2026-11-22,2026-11-22,,,r"), ("cells", ",4,5,2", ",4,5"),
    ("negative", ",5,2", ",5,-2"), ("fractional", ",5,2", ",5,2.5"), ("nothing", ",5,2", ",5,0"),
    ("rating", ",4,5,2", ",4,6,2"), ("question", "1,5,,4", "1,5,,6"), ("item", "rating", "vote"),
    ("value", "complete", "done"), ("group", "desk,front-1", "hour,25"), ("days", "22,,,r", "21,,,r"),
    ("twice", "desk,front-1", ","), ("many", "complete,2", "complete,9007199254740992"),
    ("quote", ",4,5", ",4,\"5"),
    ("behind", ",4,5", ",4,\"5\"x"), ("other-days", "2026-11-22", "2026-11-23"),
    ("other-groups", "desk,", "agent,"), ("surveys", ",4,visit,2", ",4,visit,1"),
  ]

  /// The files by name, the sound one first.
  static let files: [(name: String, bytes: [UInt8])] =
    [
      ("tally.csv", Array((header + rows).utf8)), ("tally-bare.csv", Array(rows.utf8)),
      ("tally-utf-8.csv", [0x76, 0xFF]),
    ]
    + changes.map { ("tally-\($0.name).csv", Array((header + rows.replacing($0.of, with: $0.to)).utf8)) }

  /// The command that adds them all.
  static func command(in language: String) -> BadInput.Command {
    var command = BadInput.Command("summary", "--ui-lang", language, "--tally")
    command.arguments += files.map(\.name)
    return command
  }
}
