// What the kiosk says, in English.

extension KioskWording {
  package static let english = KioskWording(
    shift: { survey, language, desk, agent in "\(survey) · \(language) · desk \(desk) · agent \(agent)" },
    shiftHelp: "/help lists the commands, /quit ends the shift.",
    practice: "practice",
    startPrompt: { today in "\(today) today. Customer's reference (Enter for none): " },
    startPromptWithoutCount: "Customer's reference (Enter for none): ",
    startHelp: [
      ("Enter", "begins an interview without a reference"),
      ("/resume [REFERENCE]", "goes on with what a notice offered, or with this customer's interview"),
      ("/amend [REF]", "corrects this kiosk's last response, or the one with that number"),
      ("/survey ID", "changes the survey"),
      ("/lang CODE", "changes the language from the next interview on"),
      ("/agent NAME", "another agent takes over"),
      ("/quit", "ends the shift; so does Ctrl-D"),
    ],
    agentIs: { agent in "Agent: \(agent)" },
    agentNeedsName: "Name the agent: /agent NAME.",
    surveyIs: { title in "Survey: \(title)" },
    surveyRenewed: { survey, revision in
      "The survey \(survey) was changed: it is asked as it stands now (revision \(revision))."
    },
    surveyStays: { survey, revision in
      "The survey \(survey) goes on as it was (revision \(revision)) until its file is right: tell whoever changed it."
    },
    surveyNeedsName: { ids in "Name the survey: /survey ID. There are: \(ids)." },
    startLanguage: { code in "Language from now on: \(languages[code] ?? code)" },
    nothingToAmend:
      "This kiosk has saved no response yet. For an older one: /amend REF, its number or its id.",
    shiftEnds: { interviews in
      "The shift is over: \(interviews) interview\(interviews == 1 ? "" : "s") saved. Thank you."
    },
    noDraft: "This interview cannot be kept while it is typed; a crash would lose its answers:",
    draftWaits: { time, agent, desk, customer in
      "An interview was interrupted: \(time), agent \(agent), desk \(desk), customer \(customer). "
        + "/resume goes on with it, /save keeps what there is, /discard throws it away."
    },
    correctionWaits: { time, agent, desk in
      "The correction of a response was interrupted: \(time), agent \(agent), desk \(desk). "
        + "/resume goes on with it, /save records what was changed, /discard leaves the response as it was."
    },
    draftTaken: "Another kiosk has taken it.",
    draftUnreadable:
      "It cannot be gone on with: its survey or its response cannot be read. /discard throws it away.",
    keptAsDraft: { folder in
      "The interview is not saved yet. Its answers are kept in \(folder), and the next start offers them."
    },
    clockBehind: { time in
      "This desk's clock stands before the last record (\(time)). Set the clock right before the first interview."
    },
    clockLongAgo: { day in "This desk's clock says \(day). Set it right before the first interview." },
    newerJournal: { version in
      "A newer program wrote the last record of this journal (version \(version)). What you save is added behind it and counts; "
        + "tell the administrator to update rapport here."
    },
    offersPartial: { day, agent in
      "This customer left an interview unfinished: \(day), agent \(agent). /resume goes on with it."
    },
    offersCallback: { day, agent in
      "This customer asked to be called back: \(day), agent \(agent). /resume goes on with that interview."
    },
    askedLately: { day, days in
      "This customer was asked already: \(day). They should be left alone for \(days) days."
    },
    tooLateToResume: { reference in
      "This interview has answers already. /discard throws it away; at the next start prompt /resume \(reference) goes on with the other."
    },
    readOut: "Read out",
    hint: "Hint",
    partsOfDay: PartsOfDay(
      morning: "morning", forenoon: "morning", afternoon: "afternoon", evening: "evening"),
    textHint: "Enter if there is nothing to say",
    readyTextHint: "Enter keeps it, Ctrl-U empties the line",
    spokenTextHint: "Enter, or a new answer",
    choiceHint: { count in "1–\(count)" },
    choicesHint: { count in "1–\(count), several with commas" },
    yesNoHint: "y or n",
    yes: "yes",
    no: "no",
    refused: "refused to answer",
    dontKnow: "does not know",
    nothingSaid: "nothing to say",
    setAside: "not saved: the question is not asked after these answers",
    callPromised: "call promised",
    noCallPromised: "no call",
    ratingNeeded: { low, high in
      "A whole number from \(low) to \(high) is needed. "
        + "/skip if the customer refuses, /dk if they do not know."
    },
    optionNeeded: { count in
      "One number from 1 to \(count) is needed, or the beginning of an option. "
        + "/skip if the customer refuses, /dk if they do not know."
    },
    optionsNeeded: { count in
      "Numbers from 1 to \(count) are needed, several with commas: 1,2. "
        + "/skip if the customer refuses, /dk if they do not know."
    },
    severalOptions: { labels in "That fits several options: \(labels). Write more of it, or its number." },
    yesNoNeeded: "y or n is needed.",
    dispositionNeeded:
      "A letter of the list is needed, a reason may follow: r no time. Enter goes back to the question.",
    invalidText: "That line is no valid UTF-8 text and was not taken. Type it again.",
    tooLong: { kilobytes in "That line is longer than \(kilobytes) KiB and was not taken. Shorten it." },
    language: { code in "Language: \(languages[code] ?? code)" },
    noSuchLanguage: { codes in "Name a language of this survey: /lang CODE. It has: \(codes)." },
    noted: "Noted.",
    noteNeedsText: "Write the note behind it: /note TEXT.",
    firstQuestion: "This is the first question. /discard throws the interview away, /end ends it.",
    unanswered: { questions in "Not complete: no answer yet to \(questions). Answer or /skip it first." },
    nothingToResume: "There is nothing to resume.",
    unknownCommand: { word in
      "There is no command /\(word). /help lists them; a text that begins with a slash takes two: //."
    },
    severalCommands: { commands in "That fits several commands: \(commands). Write more of it." },
    notHere: { command in
      "/\(command) does nothing here. /help lists what does; /end ends the interview."
    },
    interviewHelp: [
      ("/back", "goes back one question"),
      ("/go QUESTION", "jumps to a question: its number or its name"),
      ("/skip", "the customer refuses this question"),
      ("/dk", "the customer does not know"),
      ("/again", "shows the question again"),
      ("/lang CODE", "goes on in another language"),
      ("/note TEXT", "keeps a note with the interview"),
      ("/customer REFERENCE", "gives or corrects the customer's reference"),
      ("/end", "ends the interview: /end refusal no time"),
      ("/resume", "goes on with what a notice offered"),
      ("/discard", "throws the interview away"),
    ],
    unsavedHelp: [("/quit", "ends the shift and keeps the answers for the next start")],
    interrupted: "/end ends the interview, /discard throws it away.",
    interruptedAtStart: "/quit ends the shift.",
    hungUp: "Did the customer hang up? y saves what there is, n goes on: ",
    leaveAmendment: "Leave the correction? y leaves the response as it was, n goes on: ",
    leaveUnsaved: "End the shift? y keeps the answers for the next start, n goes on: ",
    noSuchQuestion: { questions in "Name a question: /go QUESTION. There are: \(questions)." },
    severalQuestions: { questions in
      "That fits several questions: \(questions). Write more of it, or its number."
    },
    doesNotApply: { question in "\(question) is not asked after these answers." },
    attention: "Attention",
    questionOf: { position, total in "Question \(position) of \(total)." },
    numberPrompt: { low, high in "A number from \(low) to \(high):" },
    answerSoFar: { answer in "Answer so far: \(answer). Enter keeps it." },
    cardNumber: "That looks like a card number. Masked, the text reads:",
    cardNumberPrompt: "Enter masks it, n keeps it as typed: ",
    cardNumberNeeded: "Enter or y masks the number; n keeps it as it was typed.",
    masked: "The number is masked.",
    callbackTimeHint: "tomorrow 10 · fri 14:30 · 2026-11-24 10:00 · Enter if no time was named",
    callbackTimePrompt: "Call again when? ",
    timeNeeded: "A day and a time are needed: tomorrow 10, fri 14:30 or 2026-11-24 10:00.",
    timeIsPast: "That time is over. Name one to come: tomorrow 10, fri 14:30 or 2026-11-24 10:00.",
    dispositionPrompt: "How did it end? (a letter; Enter goes back) ",
    dispositions: Dispositions(
      complete: "complete", partial: "partial, the rest is missing", breakOff: "broken off before any rating",
      refusal: "the customer refuses", callback: "the customer asks to be called back",
      nonContact: "nobody could be reached", languageBarrier: "no common language",
      ineligible: "not a customer for this survey"),
    review: "Review",
    reviewPrompt: "Save? Enter saves, a number changes that answer: ",
    reviewNeedsYes: "Enter or y saves, a number changes that answer, /discard throws the interview away.",
    customer: "customer",
    note: "note",
    reason: "reason",
    effortTurnedRound: "at odds with the other ratings: was the scale heard turned round?",
    emailAddress: "an e-mail address",
    phoneNumber: "a phone number",
    followUp: "follow-up",
    followUpBy: { day in "call by \(day)" },
    nothingAnswered: "no answers",
    saved: "Saved.",
    savedAs: { disposition in "Saved: \(disposition)." },
    amended: "The amendment is saved.",
    practised: "Practice: nothing was written.",
    notSaved: "NOT SAVED:",
    tryAgain: "The answers are still here. When that is mended, Enter tries again.",
    quitKeeps: "/quit ends the shift, and the next start offers the answers.",
    cannotLeave:
      "The answers cannot be kept beside the journal either: the end of the shift would lose them. When that is mended, Enter saves them; /discard throws them away.",
    notSavedAtEnd: "The interview could not be saved and is lost with the end of the input.",
    discarded: "Thrown away; nothing was saved.",
    unchanged: "The response stays as it was."
  )
}

/// What the languages of the program are called; any other has its code.
private let languages = ["en": "English", "hu": "Hungarian", "tr": "Turkish"]
