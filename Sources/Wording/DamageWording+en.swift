// What is said of damage in a journal, in English.

extension DamageWording {
  package static let english = DamageWording(
    atStart: { path, lines in
      "There is damage in the journal \(path): lines that are no records and do not count: \(lines). What you save is added "
        + "behind them and counts."
    },
    tellAdministrator: { journal in
      "Tell the administrator: rapport check\(journal) shows every place and what brings it back."
    },
    lines: { count, look in "\(count) damaged line\(count == 1 ? "" : "s"): \(look)" },
    lineEnd:
      "the line ends were changed to CR LF, as a transfer as text or an editor does. Nothing is lost: rapport check --repair "
      + "changes them back.",
    blanks:
      "blanks stand behind the record, as an editor leaves them. Nothing is lost: rapport check --repair takes them off.",
    mark:
      "a byte-order mark stands before the record, as an editor puts it there. Nothing is lost: rapport check --repair takes "
      + "it off.",
    zerosBehind:
      "zeros stand behind the record; a power cut interrupted the save after it. Nothing is lost: rapport check --repair "
      + "takes them off.",
    latin1:
      "the text was converted from UTF-8 to ISO 8859-1. Nothing is lost: rapport check --repair converts it back.",
    utf16:
      "the file was converted to UTF-16, as an editor or a shell does. Convert it back, then check it again: iconv -f UTF-16 "
      + "-t UTF-8.",
    compressed: { command in "the file was compressed. Unpack it with \(command), then check it again." },
    rewritten:
      "another program wrote the records anew, with other spacing or in another order, so their sums no longer hold. Take "
      + "the lines from the last backup: other programs may read a journal, and never write it.",
    zeros:
      "zeros stand where bytes were, as a failing disk leaves them. Take the lines from the last backup.",
    changed: "bytes of the record were changed or lost. Take the lines from the last backup.",
    other: "nothing in it is a record. Find out where it comes from.",
    foreign: { problems in
      "\(problems) problem\(problems == 1 ? "" : "s") found. As it stands this file is no journal: its first line does not "
        + "begin as one does. Nothing is written to it, and nothing can be mended in it before that is put right."
    },
    canBeMended: { problems, journal in
      "\(problems) problem\(problems == 1 ? "" : "s") found. Keep a copy of this file. Where a line above says what brings it "
        + "back, do that; then rapport check --repair\(journal) writes what verifies to a new file and keeps this one."
    },
    cannotBeMended: { problems in
      "\(problems) problem\(problems == 1 ? "" : "s") found that no repair takes away: the records stand there as they are. "
        + "If you do not know why, compare this file with the last backup."
    },
    oldFile: { path in "an earlier repair kept the file as it was before: \(path)" },
    looksLikeCopy: { lines, journal in
      "all that is personal is redacted (lines: \(lines)), and no redaction record names it: this looks like a copy that "
        + "rapport copy wrote. Check it with rapport check --public\(journal)."
    })
}
