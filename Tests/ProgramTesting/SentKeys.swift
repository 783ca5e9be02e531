// Keys of many terminals, which a program may not know and must not take for letters.

/// What terminals send beside characters, as their manuals and terminfo entries have it.
package enum SentKeys {
  /// By the terminal that sends them, each with what stands behind ESC.
  package static let byTerminal: [(terminal: String, keys: [String])] = [
    (
      "xterm",
      [
        "[A", "[B", "[C", "[D", "[H", "[F", "[Z", "[E", "OA", "OB", "OC", "OD", "OH", "OF", "OP", "OQ", "OR",
        "OS",
        "[2~", "[3~", "[5~", "[6~", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~", "[29~",
        "[1;2A", "[1;2B", "[1;2C", "[1;2D", "[1;2H", "[1;2F", "[1;3A", "[1;5C", "[1;6D", "[1;2P", "[1;2S",
        "[1;5P",
        "[2;2~", "[3;5~", "[5;2~", "[15;2~", "[24;8~", "[27;5;13~", "[27;6;65~", "OM", "Oj", "Op", "Oy",
      ]
    ),
    ("the Linux console", ["[[A", "[[B", "[[C", "[[D", "[[E", "[1~", "[4~", "[25~", "[31~", "[34~", "[G"]),
    (
      "rxvt",
      [
        "[a", "[b", "[c", "[d", "Oa", "Ob", "Oc", "Od", "[7~", "[8~", "[7$", "[8$", "[3$", "[2^", "[3@",
        "[11~",
        "[11^", "[24$", "[5@", "\u{1B}[A", "\u{1B}[3~", "\u{1B}OA",
      ]
    ),
    ("a VT220", ["[26~", "[28~", "[32~", "[33~", "Ol", "Om", "On", "O2P", "O1;2Q", "O5S"]),
    (
      "kitty",
      [
        "[97;5u", "[57358u", "[13;2u", "[27u", "[1;1:3A", "[9;2u", "[57441;2:1u", "[57399;129u",
        "[97:65;2;65u", "_Gi=31;OK\u{1B}\\",
      ]
    ),
    (
      "a mouse",
      ["[M !!", "[M#\"\"", "[<0;10;20M", "[<0;10;20m", "[<64;1;1M", "[32;10;10M", "[M`\u{7F}!"]
    ),
    (
      "answers to queries",
      [
        "[24;80R", "[?62;22c", "[>41;354;0c", "[0n", "[?1;2$y", "[4;1$y", "[I", "[O", "[8;24;80t",
        "]11;rgb:1c1c/1c1c/1c1c\u{7}", "]10;rgb:ffff/ffff/ffff\u{1B}\\", "P>|tmux 3.3a\u{1B}\\",
        "P1+r544e=787465726d\u{1B}\\", "[?997;1n", "[?2026;2$y",
      ]
    ),
    ("a key with Alt", ["é", "ű", "日", "#"]),
  ]

  /// All of them, whole.
  package static var all: [String] { byTerminal.flatMap { $0.keys.map { "\u{1B}" + $0 } } }
}
