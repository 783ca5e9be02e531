// The mistakes in survey files, in English.

extension SurveyWording {
  package static let english = SurveyWording(
    fileTooLarge: { kibibytes in
      "the file is larger than \(kibibytes) KiB, far too large; check that it is the file that you mean"
    },
    fileEmpty: "the file is empty; begin it with “survey:”, “title:” and “questions:”",
    notUTF8: "this is not UTF-8; save the file in the encoding UTF-8",
    controlCharacter: { code in "control character \(code); delete it" },
    yamlColon:
      "a colon is not allowed here; put the whole text in quotation marks, or check the indentation of "
      + "the line",
    yamlNoColon: "there is no colon after this key; write “key: value”",
    yamlOpenQuote: "the quotation mark that opens here is never closed; close it",
    yamlOpenBracket:
      "this bracket is not closed properly; put a comma between the items and the closing bracket after "
      + "the last one",
    yamlEscape:
      "no such sequence begins with a backslash; write two backslashes, or single quotation marks around "
      + "the text",
    yamlSign: "a text cannot begin with this sign; put the whole text in quotation marks",
    yamlTab: "there is a tab in the indentation; indent with spaces only",
    yamlIndentation: "this does not fit here; give lines that belong together the same indentation",
    yamlOther:
      "this is not valid YAML; check the quotation marks, brackets and indentation here and in the line "
      + "before",
    tooDeep: { limit in
      "more than \(limit) levels stand inside one another here, and what follows was not read; take "
        + "levels out"
    },
    severalDocuments: "a second document begins here; keep one document in a file and take this line out",
    directive: "a line that begins with % is a YAML directive, which these files do without; take it out",
    anchor: "anchors (&) are not used here; delete it, or put a text that begins with & in quotation marks",
    alias:
      "aliases (*) are not used here; write the text out, or put one that begins with * in quotation marks",
    tag: "tags (!) are not used here; delete it, or put a text that begins with ! in quotation marks",
    unknownKey: { key, allowed in "unknown key “\(key)”; correct or delete it, possible here: \(allowed)" },
    misplacedKey: { key, form in "a question of the kind “\(form)” has no “\(key)”; delete the key" },
    doubledKey: { key, firstLine in
      "the key “\(key)” stands in line \(firstLine) already; delete one of the two"
    },
    missingKey: { key in "the key “\(key)” is missing; add it" },
    keyNotText: "a key must be a plain word; write “key: value”",
    mergeKey: "merge keys (<<) are not used here; write the keys out here",
    metricAndType: "a question has “metric” or “type”, never both; delete one of them",
    neitherMetricNorType:
      "the question has neither “metric” nor “type”; add one, such as “metric: nps” or “type: text”",
    noSurvey: "this is no survey; begin the file with “survey:”, “title:” and “questions:”",
    noKeys: "keys with values must stand here; write “key: value”",
    needsText: { key in
      "“\(key)” takes one plain value; write it after the colon, without brackets or keys"
    },
    needsList: { key in "“\(key)” takes a list; begin each item in a line of its own with “- ”" },
    needsKeys: { key in "keys with values must stand here, under “\(key)”; write “key: value”" },
    untranslated: { key in
      "“\(key)” needs a text in every language of the survey; write it as {en: …, hu: …}"
    },
    noLanguage:
      "the title names no language; give it a text in each language of the survey, as {en: …, hu: …}",
    tooManyLanguages: { limit in "a survey has at most \(limit) languages; take some out of the title" },
    badLanguage: { code in
      "“\(code)” is no language code; write two to eight small letters, as en, hu or pt-BR"
    },
    missingLanguage: { code, key in
      "“\(key)” has no text in the language \(code); add one, or take \(code) out of the title and of "
        + "every text"
    },
    languageNotInTitle: { code in
      "the title does not have the language “\(code)”; delete the text, or add the language to the title"
    },
    emptyText: { language in
      "the text in the language “\(language)” is empty; write it, or leave the whole key out where it is "
        + "optional"
    },
    unknownPlaceholder: { found, known in
      "nothing is filled in for “\(found)”; write one of \(known), or {{ for a brace that is read out"
    },
    nothingFilled: { found in
      "nothing is filled in for “\(found)” in this text, so that the braces would be read out; write {{ for a brace that is meant"
    },
    badID: { id in "“\(id)” is no id; use a–z, 0–9 and -, at most 64 of them" },
    reservedID: { id in
      "“\(id)” names something else in journals, filters and reports; choose another id"
    },
    doubledID: { id, firstLine in "the id “\(id)” is used in line \(firstLine) already; choose another" },
    idUnlikeFileName: { id, name in
      "the id is “\(id)” but the file is called “\(name)”; make them the same"
    },
    badChannel: { channel in
      "“\(channel)” is no channel; write a short word of a–z, 0–9 and -, as phone or desk"
    },
    unknownMetric: { metric in
      "unknown metric “\(metric)”; choose nps, csat or ces, or write “type:” for a question without a rating"
    },
    unknownType: { type in
      "unknown type “\(type)”; choose text, choice or choices, or write “metric:” for a question with a "
        + "rating"
    },
    badScale: { scale, metric, allowed in "\(metric) has no scale “\(scale)”; possible: \(allowed)" },
    badSatisfied: { value, scale in
      "“\(value)” is no rating of the scale; write the lowest satisfied rating, a whole number on \(scale)"
    },
    badBetter: { value in "“\(value)” is no direction; write lower or higher for the good end of the scale" },
    badDays: { value in "“\(value)” is no number of days; write it as “2 days”, from 0 to 366" },
    noQuestions: "the survey has no question; add at least one",
    noOptions: "the question has no option; add at least one, as {id: …, label: …}",
    expectedQuestion: { found in
      "“\(found)” cannot stand here; write the id of an earlier question, as in nps <= 8"
    },
    expectedComparison: { found in "“\(found)” compares nothing; write =, !=, <, <=, > or >=" },
    expectedValue: { found in
      "“\(found)” cannot stand here; write a whole number or the id of an option, as in nps <= 8"
    },
    expectedConjunction: { found in
      "“\(found)” cannot stand here; join comparisons with “and” or “or”, in small letters"
    },
    conditionBreaksOff: "the condition breaks off here; complete it, as in nps <= 8",
    parenthesisNotClosed: "this parenthesis is never closed; add “)”",
    parenthesisNotOpened: "this parenthesis was never opened; delete it or add “(”",
    conditionTooLong: { limit in "the condition has more than \(limit) words and signs; shorten it" },
    unknownQuestion: { question in
      "there is no question “\(question)”; write the id of an earlier question"
    },
    ownQuestion: { question in
      "“\(question)” is this question itself, which is not answered yet; name an earlier one"
    },
    laterQuestion: { question in
      "“\(question)” is asked only later; name an earlier question, or move that one up"
    },
    textQuestion: { question in
      "the words answered to “\(question)” cannot be compared; name a question with ratings or options"
    },
    notARating: { found, question, scale in
      "“\(found)” is no rating of “\(question)”; write a whole number on \(scale)"
    },
    notAnOption: { found, question, options in
      "“\(found)” is no option of “\(question)”; choose one of: \(options)"
    },
    optionsHaveNoOrder: { sign, question in
      "the options of “\(question)” have no order, so “\(sign)” says nothing; write = or !="
    }
  )
}
