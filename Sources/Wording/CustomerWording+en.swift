// What is said when customers are counted, in English.

extension CustomerWording {
  package static let english = CustomerWording(
    notAPeriod: { text, ended in
      "“\(text)” is no month, quarter or year. Write one that has ended: \(ended)."
    },
    notEnded: { period, lastDay, ended in
      "\(period) has not ended: its last day is \(lastDay). The last one of its kind that has ended: \(ended)."
    },
    oneWay: "give the counts in one way: --start, --new and --end (and --lost), or --before and --after, "
      + "or none of these to be asked for them.",
    countsMissing: { options in
      "missing: \(options). Give --start, --new and --end together, or none of them to be asked."
    },
    listMissing: { option in "missing: \(option). Two lists are compared: --before FILE --after FILE." },
    headerNeedsLists: "--header says how lists are read: give --before FILE and --after FILE too.",
    badCount: { text in
      "“\(text)” is no number of customers. Write a whole number from 0 up, in at most 15 digits."
    },
    sumDiffers: { sum, end in
      "start + new − lost is \(sum), but the end was given as \(end). Check all four counts."
    },
    endTooHigh: { sum, end in
      "start + new is \(sum), so there cannot be \(end) at the end. Check the three counts."
    },
    newTooHigh: { new, end in
      "all \(new) new customers are among those at the end, so there cannot be only \(end). "
        + "Who came and left within the period is not counted."
    },
    lostTooHigh: { lost, start in
      "only customers of the start are counted as lost: \(lost) of \(start) cannot be. "
        + "Who came and left within the period is not counted."
    },
    recordedBefore: { period, sum in
      "\(period) is recorded already: \(sum). What is recorded now counts instead."
    },
    startDiffers: { previous, end, start in
      "\(previous) ended with \(end) customers as recorded, but this period starts with \(start). Check both; "
        + "a period may be recorded again."
    },
    recorded: { period, id in "Recorded: \(period) (\(id))." },
    start: "Customers at the start",
    new: "New customers",
    end: "Customers at the end",
    lost: "Lost of those at the start",
    offer: { count in "Enter for \(count)" },
    confirm: "Record? Enter records, n does not: ",
    confirmNeeded: "Enter or n is needed.",
    cannotReadList: { path, reason in
      "cannot read the list \(path): \(reason). Check the path, then try again."
    },
    notAFile: "it is no ordinary file",
    customersInList: { path, customers in
      "\(path): \(customers == 1 ? "1 customer" : "\(customers) customers")"
    },
    header: "the first row is a header",
    noHeader: "no header",
    doubles: { rows in
      rows == 1
        ? "1 row repeats an earlier one and does not count"
        : "\(rows) rows repeat earlier ones and do not count"
    },
    blankRows: { rows in rows == 1 ? "1 row is blank" : "\(rows) rows are blank" },
    otherForms: { rows in
      "\(rows) of them in another form (capitals, spaces, dashes)"
    },
    sharedInOtherForms: { customers in
      "References that stand in both lists in different forms (capitals, spaces, dashes): \(customers). Each is one customer."
    },
    nothingInCommon: { before, shape, after, other in
      "no reference of \(before) stands in \(after). Those of the first look like \(shape), those of the second like \(other)."
    },
    emptyList: "(no reference)",
    checkLists:
      "Check that both lists have the same kind of reference, that no spreadsheet took off zeros at the "
      + "beginning, and that both were saved as “CSV UTF-8”. If it is true that nobody stayed, record the counts: --start, --new, --end.",
    columnNeedsLists:
      "--column says where the references stand in the lists: give --before FILE and --after FILE too.",
    severalColumns:
      "more than one column has something in it. Name the column of references with --column NAME, as its "
      + "heading has it; a reference that holds a comma, semicolon or tab stands between quotation marks.",
    noSuchColumn:
      "the first row does not have the column that --column names, or has it more than once. Write it as it "
      + "stands there.",
    otherColumns:
      "this row has more or fewer columns than the header. A cell that holds a comma, semicolon or tab "
      + "stands between quotation marks.",
    noReference: "this row has nothing in the column of references. Complete it, or take the row out.",
    abbreviated:
      "a spreadsheet shortened a long number here (as in 1.23457E+12), and its last digits are lost. Format "
      + "the column as text, and save the list anew.",
    total: "this row is the sum of the others, and no customer. Take it out.",
    notText: "this is no UTF-8 text. Save the list as “CSV UTF-8”.",
    openQuote: "a quotation mark is opened here and never closed. Close it, or write it twice between two "
      + "others.",
    behindQuote:
      "something stands behind a closing quotation mark. A quotation mark within quotation marks is "
      + "written twice."
  )
}
