// What is said of tallies, in English.

extension TallyWording {
  package static let english = TallyWording(
    standsAlone: "--tally stands alone: a tally names its days itself and has no journal. Leave out PERIOD, "
      + "--journal, --day-starts, --compare, --personal and --explain.",
    noSuchGroups: { field, known in "the tallies are not divided by “\(field)”. They have: \(known)." },
    cannotRead: { path, reason in
      "cannot read the tally \(path): \(reason). Check the path, then try again."
    },
    namedTwice: { path in
      "the tally \(path) is named twice, and would count twice. Name each one once."
    },
    sameAs: { path, other in
      "the tally \(path) is a copy of \(other), and would count twice. Leave one out. If two desks truly have equal counts, have their tallies "
        + "written with --by desk."
    },
    noGroups: "no groups",
    allDays: "all days",
    noText: "this is no UTF-8 text. Have the tally written anew.",
    openQuote:
      "a quotation mark is opened here and never closed: the file was cut off, or changed. Have it written anew.",
    behindQuote:
      "something follows a closing quotation mark. In quotation marks, a quotation mark is written twice.",
    noHeader: { header in
      "this is no tally: the first row is not its header. rapport summary --format tally writes one. The header is: \(header)"
    },
    wrongCells: { found, needed in
      "the row has \(found) cells in place of \(needed): the file was cut off, or changed. Have it written anew."
    },
    unknownVersion: { text in
      "the version “\(text)” of a tally is unknown. Read it with a newer rapport, or have it written by this one."
    },
    badDays: { from, to in
      "“\(from)” to “\(to)” is no span of days. Write both as 2026-11-22, the first one first, or leave both empty for all."
    },
    badGroup: { by, key in
      "“\(by)” has no group “\(key)”. The whole has both empty; an hour is 00 to 23, and a day lies in the tally's days."
    },
    unknownItem: { text, known in "“\(text)” is nothing that a tally counts. It counts: \(known)." },
    badQuestion:
      "id, metric, low, high, better and satisfied do not fit together. A rating has what its metric needs, "
      + "better for ces alone and satisfied for csat alone; interviews have none of them.",
    unknownValue: { text in
      "“\(text)” is no value of this item. Interviews have a disposition, changed has amended or voided, skipped has "
        + "refused or dont-know."
    },
    badRating: { text, lowest, highest in
      "“\(text)” is no rating of its scale. Write a whole number from \(lowest) to \(highest)."
    },
    badCount: { text in
      "“\(text)” is no count. Write a whole number from 1 up; what never happened has no row."
    },
    sameRow: { line in
      "the same row stands at line \(line). Each may be there once: add files up by naming them all, not by joining them."
    },
    cutRow: "the last row has no end: the file was cut off. Have it written anew.",
    otherRows: { found, said in
      "the tally has \(found) rows and says that it has \(said): the file was cut off, or changed. Have it written anew."
    },
    noRows:
      "there is no row behind the header: the file was cut off, or written by an older program. Have it written anew.",
    groupsDiffer: { field in
      "the groups of “\(field)” do not add up to the whole: the file was cut off, or changed. Have it written anew."
    },
    moreThanInterviews:
      "more was counted here than there are interviews: the file was cut off, or changed. Have it written anew.",
    surveysDiffer: { question in
      "the surveys of “\(question)” do not add up to its ratings: the file was cut off, or changed. Have it written anew."
    },
    tooMany: "with this row there are more than can be counted, 2⁵³. Look for a wrong count.",
    otherDays: { days, before in
      "this tally is of \(days), and what was read before it of \(before). Add up tallies of the same days."
    },
    otherGroups: { fields, before in
      "this tally has \(fields), and what was read before it \(before). Add up tallies of the same --by."
    }
  )
}
