// The survey to begin with, in English.

extension SurveyTemplateWording {
  package static let english = SurveyTemplateWording(
    text: { id in
      """
      # A survey to begin with. Put your own sentences in place of these, then look at them:
      #   rapport surveys check FILE
      #   rapport surveys show ID
      # A kiosk that is running asks the changed survey from its next interview on.

      # The id, as the file is called.
      survey: \(id)

      # Its languages are those of the survey: for a second one write {en: …, hu: …} here, and in every text below.
      title: {en: \(id)}

      # Where it is asked: one word of a-z, 0-9 and -, such as phone or desk.
      channel: phone

      # Who was asked is not asked again for so long; the kiosk says so. 30 days if left out.
      ask-again-after: 30 days

      # Read out first, and last. Both may be left out. {agent}, {desk}, {customer} and {part-of-day} are filled in.
      opening:
        en: "Good {part-of-day}. My name is {agent}. May I ask you a few short questions?"
      closing:
        en: "Thank you for your answers. Have a pleasant day."

      # Answers are counted by survey and question id, so a question that asks something else deserves a new id.
      questions:
        # metric: nps is always asked from 0 to 10.
        - id: nps
          metric: nps
          ask: {en: "From 0 to 10, how likely are you to recommend our company to a friend or colleague?"}
          low: {en: not at all likely}
          high: {en: extremely likely}

        # type: text takes the customer's words. when: asks it only where earlier answers are so; and, or and
        # parentheses join several comparisons.
        - id: nps-why
          type: text
          when: nps <= 8
          ask: {en: "What is the main reason for your score?"}

        # metric: csat is asked on 1-5 or 1-7; satisfied: is the lowest rating that counts as satisfied.
        - id: csat
          metric: csat
          scale: 1-5
          satisfied: 4
          ask: {en: "From 1 to 5, how satisfied were you overall?"}
          low: {en: very dissatisfied}
          high: {en: very satisfied}

        # metric: ces is asked on 1-5 or 1-7; better: says whether a lower or a higher number is the good one.
        - id: ces
          metric: ces
          scale: 1-7
          better: higher
          ask: {en: "From 1 to 7, how far do you agree: the company made it easy for me to handle my issue?"}
          low: {en: strongly disagree}
          high: {en: strongly agree}
          # For the agent's eyes, never read out.
          hint: {en: "Always read out both ends."}

        # type: choice takes one of the options, type: choices several.
        - id: topic
          type: choice
          ask: {en: "What was it mainly about?"}
          options:
            - {id: billing, label: {en: Billing}}
            - {id: delivery, label: {en: Delivery}}
            - {id: other, label: {en: Something else}}

      # Asked last where when: holds: a promise to call within so many calendar days. May be left out.
      follow-up:
        when: nps <= 6 or csat <= 2
        within: 2 days
        ask: {en: "May one of my colleagues call you about this within two days?"}

      """
    })
}
