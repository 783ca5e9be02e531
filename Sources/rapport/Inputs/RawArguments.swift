// What stands in a command line that cannot be parsed: a mistyped one, or one that is still being typed.

import Wording

/// The words of a command line as they were typed, the program's name left out.
struct RawArguments {
  let words: [String]

  /// The value of an option, the last one given; as `--name value`, `--name=value`, or in the three words that
  /// bash makes of the latter.
  func value(of option: String) -> String? {
    for (index, word) in words.enumerated().reversed() {
      if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
      guard word == option else { continue }
      let rest = words[(index + 1)...]
      return rest.first == "=" ? rest.dropFirst().first : rest.first
    }
    return nil
  }

  /// The program's words, in the language that is asked for if there is one.
  func wording(in world: World) -> Wording {
    var options = CommonOptions()
    options.uiLang = value(of: "--ui-lang")
    return (try? options.words(in: world)) ?? .english
  }

  /// The surveys that the command line means; nil if there are none.
  func surveys(in world: World) -> SurveyLibrary? {
    try? SurveyLibrary(value(of: "--surveys").map(GivenPath.init), in: world, .english)
  }
}
