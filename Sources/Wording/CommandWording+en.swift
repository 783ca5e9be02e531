// What the commands say, in English.

extension CommandWording {
  package static let english = CommandWording(
    unknownLanguage: { code in "there is no interface language \(code). Choose en, hu or tr." },
    unknownPeriod: { text, forms in "“\(text)” is no period. Write one of these: \(forms)." },
    nothingBefore: { period in
      "There is no period before “\(period)” to compare it with: name a day, a week, a month, a quarter, a year, or FROM..TO."
    },
    unknownField: { field, known in
      "“\(field)” is nothing to group by: there is no choice question of that id. Known: \(known)."
    },
    explainAlone:
      "--explain stands alone: not with --by, --min-n, --compare, --personal or a format other than text.",
    noCommand: { name in "there is no command “\(name)”." },
    didYouMean: { meant in "Did you mean \(meant)?" },
    badDayStarts: { text in
      "“\(text)” is no time of day. Write it as HH:MM, for example --day-starts 04:00."
    },
    badMinN: { text in
      "“\(text)” is no number of ratings. Write a whole number from 1 up, for example --min-n 5."
    },
    badSeal: { text in
      "“\(text)” is no seal. A seal is SEQ-SUM as rapport summary printed it, with 32 to 64 digits of SUM."
    },
    sealsForJournals: { seals, journals in
      "seals: \(seals), journals: \(journals). Give each journal its own seal, in the same order."
    },
    onceNeeded: "--customer goes with --once only: rapport ask --once --customer REF.",
    noJournalsInFolder: { folder in
      "there is no journal in the folder \(folder). A journal's name ends in .jsonl."
    },
    cannotPrint: { reason in "cannot write the result: \(reason). Mend that, then try again." },
    noSurvey: { id, ids in "there is no survey “\(id)”. There are: \(ids)." },
    noSurveys: { folder in
      "there is no survey in \(folder). Put one there as ID.yaml, or name another folder: --surveys DIR."
    },
    cannotReadSurveys: { folder, reason in
      "cannot read the folder of the surveys, \(folder): \(reason). Mend that, or name another folder: --surveys DIR."
    },
    cannotReadSurvey: { path, reason in
      "cannot read the survey \(path): \(reason). Check the path, then try again."
    },
    surveyIsSound: { path, id, questions in
      "\(path): survey \(id), \(questions) question\(questions == 1 ? "" : "s"), no mistake"
    },
    noSuchLanguage: { code, survey, codes in
      "the survey \(survey) has no language “\(code)”. It has: \(codes)."
    },
    questions: { count in "\(count) question\(count == 1 ? "" : "s")" },
    askedWhen: { condition in "asked when \(condition)" },
    builtIn: "built in",
    badSurveyID: { id in
      "“\(id)” is no id of a survey. Use a–z, 0–9 and -, at most 64 of them, as in rapport surveys new front-desk."
    },
    surveyIsThere: { path in
      "\(path) is there already, and was left as it is. Change that file, or choose another ID."
    },
    notAFolder: { path in
      "there is a file in the place of the folder \(path). Name another with --surveys DIR."
    },
    cannotWriteSurvey: { path, reason in
      "cannot write the survey \(path): \(reason). Mend that, or name another folder: --surveys DIR."
    },
    folderMade: { folder in "the folder \(folder) was not there and was made." },
    folderReplacesBuiltIn: { folder in
      "Where rapport is started beside \(folder), the surveys in it are asked from now on, and the built-in ones no longer."
    },
    surveyBegun: { path, id in
      "Write your questions into \(path), then run rapport surveys check \(path) and rapport surveys show \(id)."
    },
    noResponse: { reference in
      "there is no response “\(reference)”. Give its id, its seq, or last."
    },
    ambiguousResponse: { reference, ids in
      "several responses of this journal have the number “\(reference)”. Give the id of one: \(ids)"
    },
    otherJournal: { reference, name in
      "“\(reference)” names a response of another journal than “\(name)”. Give that journal with --journal FILE."
    },
    alreadyVoided: { reference in
      "the response “\(reference)” is withdrawn already. Nothing was changed."
    },
    toVoid: "This response is to be withdrawn: it stays in the journal and counts in no figure.",
    confirmVoid: "Withdraw it? (y or n) ",
    voidReason: "Why is it withdrawn? (Enter for no reason) ",
    voided: { id in "The response \(id) no longer counts." },
    nothingChanged: "Nothing was changed.",
    redactWhat: "name what to redact: --customer REF, --id REF, or --before DAY, one of them.",
    badDay: { text in "“\(text)” is no day. Write it as --before 2026-11-22." },
    nothingToRedact: "there is nothing personal to redact in such responses. Nothing was changed.",
    toRedact: { responses in
      "Responses to be redacted for good: \(responses). The ratings stay; the words and references go."
    },
    formsFound: { forms in "Forms of the reference that were found: \(forms)." },
    futureDay: { text in
      "“\(text)” has not come yet, and what is recorded until then would go too. Name today or an earlier day."
    },
    confirmRedact: "Erase it for good? (y or n) ",
    confirmNeeded: "y or n is needed.",
    yesNeeded: { command in
      "nothing was changed: this cannot be taken back, and is asked for on a terminal only. Elsewhere say --yes: rapport "
        + "\(command) --yes."
    },
    redactReason: "Why? (Enter for no reason, Ctrl-C calls it off) ",
    redactedNow: { responses in "Redacted responses: \(responses)." },
    draftStays: { began in
      "an interrupted interview of this customer, begun \(began), waits at the kiosk: /discard there throws it away."
    },
    foreignDraft: { path in
      "another login's interrupted interview names this customer: \(path). Ask that login to throw it away (/discard), or "
        + "the administrator to remove it."
    },
    unreadDrafts: { path in
      "another login's interrupted interviews could not be read, and may name this customer: \(path). Ask that login or the "
        + "administrator to look."
    },
    oldCopyStays: { path in
      "\(path) was kept by a repair and still holds what was redacted now. Delete it when it is no longer needed."
    },
    copyOntoItself: { path in "\(path) is the journal itself. Name another file for the copy." },
    cannotWriteCopy: { path, reason in
      "cannot write the copy \(path): \(reason). Name another file."
    },
    copied: { path, records in "\(path): records copied: \(records)" },
    repaired: { path, oldPath in
      "\(path): what verifies stands in a new file. The old file is kept as \(oldPath)."
    },
    repairedLines: { restored, leftOut in
      "damaged lines that count again: \(restored); lines left out: \(leftOut)."
    },
    nothingToRepair: { path in "\(path): there is nothing to repair" }
  )
}
