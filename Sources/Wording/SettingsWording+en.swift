// What is said of settings, in English.

extension SettingsWording {
  package static let english = SettingsWording(
    unreadable: { reason in
      "the settings cannot be read: \(reason); make the file readable for this login, or delete it"
    },
    noFile: { reason in
      "the settings cannot be read: \(reason); remove it, or put a file in its place"
    },
    namedButMissing: { variable in
      "\(variable) names this file, and it is not there; create it, or mend the variable (/dev/null for no file)"
    },
    closedFolder: { folder in
      "the settings cannot be read: this login may not enter the folder \(folder); let it in with chown or chmod"
    },
    unknownKey: { key, known in
      "there is no setting “\(key)”; there are: \(known)"
    },
    misspelt: { key, meant in
      "there is no setting “\(key)”; write “\(meant)” if that was meant"
    },
    sameSetting: { key, first, line in
      "“\(key)” is the same setting as “\(first)” in line \(line); delete one of the two lines"
    },
    noValue: { key in
      "“\(key)” has no value; write one after the colon, or delete the line"
    },
    otherHome: { path in
      "“\(path)” is no path of this login: ~ stands for its own home folder alone, as in ~/journal.jsonl; write the whole path"
    },
    badLanguage: { value in
      "the program does not speak “\(value)”; choose en, hu or tr"
    },
    badDayStarts: { value in
      "“\(value)” is no time of day; write it as HH:MM, for example 04:00"
    },
    badMinN: { value in
      "“\(value)” is no number of ratings; write a whole number from 1 up, for example 5"
    },
    badPlain: { value in
      "“\(value)” is neither yes nor no; write one of the two"
    },
    noHome:
      "this login has no home folder, so there is no place for its journal. Name one with --journal FILE, or set HOME.",
    journalSetIn: { place in
      "The journal is set in \(place)."
    },
    surveysSetIn: { place in
      "The surveys are set in \(place)."
    },
    standard: "default",
    fileIsRead: { path in "\(path): read" },
    fileIsNotThere: { path in "\(path): not there" }
  )
}
