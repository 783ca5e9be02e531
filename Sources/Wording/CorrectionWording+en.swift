// What the kiosk says of corrections, in English.

extension CorrectionWording {
  package static let english = CorrectionWording(
    opens: { time, agent in "Correcting the response of \(time), agent \(agent)" },
    keys:
      "A number changes that answer, Enter saves, /note gives the reason, /discard leaves the response as it was.",
    goesOn: { time, agent in "Going on with the interview of \(time), agent \(agent)" },
    soFar: { answers in "So far: \(answers)" },
    customerErased: "customer's reference erased",
    customerUnnamed: "customer without a reference",
    wordsErased:
      "The customer's words in this response were erased. They stay as they are unless you type new ones.",
    surveyChanged: { survey in
      "The survey \(survey) was changed since this interview. What it does not ask any more stays as it was, and is marked in the review."
    },
    surveyGone: { survey in
      "There is no survey \(survey) any more. What this response has can be corrected all the same."
    },
    kept: { question in "kept: today's survey does not ask this. /drop \(question) takes it out" },
    erased: "words that were erased",
    dropped: { question in "Taken out: \(question)." },
    nothingToDrop: { questions in
      "/drop takes out an answer that today's survey does not ask: \(questions). Any other is changed by its number."
    },
    nothingIsKept: "Today's survey asks all of these answers. A number changes one; /skip takes it back.",
    contested: { questions in
      "Somebody else corrected this response meanwhile, and that stands. You both changed: \(questions). Decide again: questions are asked now, the rest stands in the review as they saved it."
    },
    overtaken:
      "Somebody else corrected this response meanwhile. Their correction stands, with your changes added. Look at the review, then save.",
    withdrawnMeanwhile:
      "Somebody else withdrew this response meanwhile. There is nothing to correct any more.",
    discardsAnswers: "Throw these answers away? They cannot be brought back. y or n: ",
    discardsChanges: "Throw your changes away? y leaves the response as it was, n goes on: ",
    untrue: { named, actual in
      "That is not true after these answers: \(named). What fits is: \(actual)."
    },
    takesNoArgument: { command in
      "/\(command) takes nothing behind it, and nothing was done. Type /\(command) alone."
    },
    draftOutdated: { file in
      "An earlier version of the program began this correction, and it cannot go on. What was typed stands in \(file). "
        + "Correct the response again with /amend, then throw this away with /discard."
    },
    draftOfCustomer: { time, agent in
      "An interview of this customer was interrupted: \(time), agent \(agent). /resume goes on with it."
    },
    customerIs: { reference in "Customer: \(reference)" },
    customerNeedsReference: "Write the reference behind it: /customer REFERENCE.",
    referencePrompt: "Whom to call? Customer's reference: ",
    referenceHint:
      "A call was promised, but nothing says to whom: a name, a number, whatever finds the customer again.",
    referenceNeeded:
      "Without a reference nobody can make the call. Type it, or take the promise back: /go follow-up, then n.",
    referenceNeededForCallback:
      "Without a reference nobody can make the call. Type it, or end the interview in another way: /end."
  )
}
