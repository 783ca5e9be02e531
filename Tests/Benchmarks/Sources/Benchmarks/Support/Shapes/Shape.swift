// The shapes of journals that are measured: every one that the contract allows belongs here.

/// What the records of a journal are.
struct Shape {
  /// Its file or folder, and its name in the findings.
  let name: String
  /// What it is, in the findings.
  let title: String
  /// The journals that the records are spread over: a folder where there are several.
  var files = 1
  /// How many records there are for each record of the plain journal, so that journals of long lines are about as long.
  var share = 1.0
  var agents = 8
  /// The interviews, one of which is drawn for each response.
  var interviews: [Interview] = [.usual]
  /// Of a thousand records, how many are of these kinds.
  var voids = 0
  var amendments = 0
  var followUps = 0
  var customers = 0
  var unknownKinds = 0
  /// Of a thousand responses, how many promise a call, want to be called back, or have members that nobody knows.
  var promises = 15
  var callbacks = 10
  var unknownMembers = 0
  /// Of a thousand responses, how many were typed in from paper, or recorded after the clock went back.
  var paper = 0
  var lateClocks = 0
  /// Of a thousand responses, how many were saved only after a save that was interrupted.
  var tornSaves = 0
  /// Of a thousand lines with something private, how many were redacted.
  var redacted = 0
  /// Of a thousand responses, how many have words with emoji and escapes.
  var escapes = 0
  /// Of a thousand lines, how many have their members in another order.
  var rearranged = 0
  /// Whether another engine counts something else, because it knows no corrections.
  var isCorrected: Bool { voids + amendments > 0 }
}

extension Shape {
  static let plain = Shape(name: "plain", title: "ratings, a choice, texts")

  static let corrected = Shape(
    name: "corrections", title: "3 % voids, 5 % amendments", voids: 30, amendments: 50)

  static let mixed = Shape(
    name: "mixed", title: "all kinds together", share: 0.75, agents: 200,
    interviews: Array(repeating: .usual, count: 12) + Array(repeating: .severalChoices, count: 6) + [
      .ratings(64), .texts(30),
    ], voids: 30, amendments: 50, followUps: 60, customers: 5, unknownKinds: 20, promises: 100, callbacks: 30,
    unknownMembers: 50, paper: 20, lateClocks: 5, tornSaves: 10, redacted: 50, escapes: 100, rearranged: 50)

  /// All of them, the plain one first.
  static let all = [
    plain,
    Shape(name: "choices", title: "a `choices` question", interviews: [.severalChoices]),
    Shape(name: "questions-65", title: "65 questions", share: 0.18, interviews: [.ratings(64)]),
    Shape(name: "questions-200", title: "200 questions", share: 0.065, interviews: [.ratings(199)]),
    corrected,
    Shape(name: "corrections-half", title: "half of the responses corrected", voids: 110, amendments: 240),
    Shape(
      name: "calls", title: "calls and customers", followUps: 150, customers: 10, promises: 200, callbacks: 80
    ),
    Shape(name: "agents-5000", title: "5,000 agents", agents: 5000),
    Shape(name: "redacted", title: "redacted", redacted: 1000),
    Shape(name: "torn-saves", title: "half of the saves torn, with repairs", share: 0.65, tornSaves: 500),
    Shape(name: "escapes", title: "emoji and `\\u` escapes in texts", share: 0.9, escapes: 1000),
    Shape(name: "private-33", title: "33 private members", share: 0.25, interviews: [.texts(30)]),
    Shape(
      name: "unknown-kinds", title: "unknown kinds and members", unknownKinds: 200, unknownMembers: 200),
    Shape(name: "other-order", title: "other order and white space", rearranged: 1000),
    Shape(name: "desks-20", title: "20 desks' journals", files: 20),
    Shape(name: "files-5000", title: "5,000 files of 20 records", files: 5000),
    mixed,
  ]
}

/// What a customer is asked, and so which answers a response has.
enum Interview {
  /// Ratings of each metric, a choice, and a text where the customer gave a reason.
  case usual
  /// The same with a `choices` question.
  case severalChoices
  /// NPS and that many more ratings and choices.
  case ratings(Int)
  /// NPS, CSAT and that many texts, all of which the customer answers.
  case texts(Int)

  /// The id of the survey and its revision.
  var survey: (id: StaticString, revision: StaticString) {
    switch self {
    case .usual: ("after-call", "9c1f0e2d")
    case .severalChoices: ("visit", "5b7d20aa")
    case .ratings: ("everything", "e01c94f3")
    case .texts: ("in-your-words", "47aa31bc")
    }
  }
}
