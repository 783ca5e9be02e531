// What is said of outputs, in English.

extension OutputWording {
  package static let english = OutputWording(
    cannotWrite: { path, reason in
      "cannot write the report to \(path): \(reason). Choose another file with --output FILE."
    },
    noFolder: { folder in "the folder \(folder) is not there; create it first" },
    link: "there is a symbolic link that leads to no file that may be replaced",
    isJournal: "this file is a journal, and no output replaces one",
    isBesideJournal: "this file belongs to a journal, and no output replaces it",
    isSurvey: "this file is a survey, and no output replaces one",
    isSettings: "this is a settings file, and no output replaces one",
    isInput: "this command reads that file",
    unknownEnding: { path, endings in
      "the name \(path) does not tell the format. Let it end in one of these: \(endings); or name the format with --format."
    },
    otherEnding: { path, format, ending in
      "the name \(path) does not fit --format \(format). Let it end in .\(ending), or leave out --format."
    },
    noSheetsYet: { path in
      "\(path): spreadsheets (.xlsx) are not available yet. Choose .csv, which every spreadsheet opens."
    },
    cannotHold: { format, options, formats in
      "the format \(format) has no place for \(options). Leave that out, or choose another format: \(formats)."
    },
    byOnceEach: { given, options in
      "“\(given)” names several fields at once. Give --by once for each: \(options)."
    },
    copyIsFile: "a copy is written to a file, and - is none. Name one: rapport copy FILE.",
    listedNotThere: { path in
      "the folder lists \(path), but there is no such file: a link to nothing, or a name that is not in UTF-8. "
        + "Rename it or take it away, or name the journals one by one."
    },
    notUTF8: { argument in
      "\(argument) is not in UTF-8, so it cannot be told what is meant. Rename the file (mv, convmv), or write it in UTF-8."
    },
    journalNotThere: { path in
      "there is no journal \(path) yet: it counts as empty. If there should be one, check the name."
    },
    otherHome: { path in
      "“\(path)” names another login's home folder, which is not looked up. Write the path in full."
    },
    unexpanded: { path, variable in
      "“\(path)” begins with the variable \(variable), which nothing has replaced by its value. Write the path in full, "
        + "or begin it with ~/ for the home folder."
    },
    noHomeFor: { path in
      "“\(path)” lies in the home folder, and this login has none. Write the path in full, or set HOME."
    }
  )
}
