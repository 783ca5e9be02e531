// What agents, desks and customers are called and say in the generated journals.

enum Words {
  static let desks: [StaticString] = ["front-1", "front-2", "phone-1", "phone-2"]
  static let languages: [StaticString] = ["en", "hu", "tr"]
  static let topics: [StaticString] = ["billing", "delivery", "technical", "contract", "other"]
  static let disturbed: [StaticString] = ["partial", "break-off", "refusal", "ineligible"]
  static let outcomes: [StaticString] = ["reached", "not-reached", "declined", "expired"]
  /// The place of `not-reached` among the outcomes.
  static let notReached = 1
  static let reasons: [StaticString] = [
    "mistyped", "the customer called again", "rossz ügyfél", "yanlış kayıt",
  ]

  /// By language, in the order of `languages`.
  static let comments: [[StaticString]] = [
    [
      "Waited too long", "Nobody could tell me why the bill went up", "It works now",
      "The second call in a week",
    ],
    [
      "Sokáig vártam", "Nem tudták megmondani, miért lett több a számla", "Most már működik",
      "Másodszor hívom önöket",
    ],
    [
      "Çok bekledim", "Faturanın neden arttığını kimse söyleyemedi", "Şimdi çalışıyor",
      "Bu hafta ikinci arayışım",
    ],
  ]

  /// As they stand in a line: what would change a screen is escaped, and a writer may escape anything.
  static let escaped: [StaticString] = [
    "Nagyon jó 👩\\u200d💻, köszönöm 👨\\u200d👩\\u200d👧\\u200d👦", "Everyone was kind 🏳️\\u200d🌈🎉",
    "\\u00c7ok bekledim\\u2026 \\ud83d\\ude20\\ud83d\\ude20",
    "\\u202eto the left\\u202c and \\\"quoted\\\" \\\\ back",
    "first line\\nsecond line\\tand a tab\\u0007", "👩\\u200d🔧\\u200b m\\u0171k\\u00f6dik \\u2066!\\u2069",
  ]

  private static let firstAgents = ["anna", "bence", "cem", "defne", "ágnes", "zoë", "kiosk-2", "marton"]

  /// Names as another writer might escape them.
  static let escapedAgents = ["ágnes": "\\u00e1gnes", "zoë": "zo\\u00eb"]

  /// That many agents, none of them twice.
  static func agents(_ count: Int) -> [String] {
    (0..<count).map {
      $0 < firstAgents.count ? firstAgents[$0] : "\(firstAgents[$0 % firstAgents.count])-\($0)"
    }
  }

  /// A customer who is in every journal several times.
  static let regularCustomer = "C-00000"
  static let customers = 20_000
}
