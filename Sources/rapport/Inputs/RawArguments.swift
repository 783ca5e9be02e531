// What stands in a command line that cannot be parsed: a mistyped one, or one that is still being typed.

import Glibc
import Text
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

  /// Refuses what is not in UTF-8: repaired it would name another file, or one that is not there.
  static func refuseUnreadable() throws(Complaint) {
    for index in 1..<max(1, Int(CommandLine.argc)) where !isUTF8(CommandLine.unsafeArgv[index]) {
      throw complaint(of: "“\(CommandLine.arguments[index].visible)”")
    }
    for name in SettingName.allCases.map(\.variable) + ["HOME"] where !isUTF8(getenv(name)) {
      throw complaint(of: name)
    }
  }

  private static func isUTF8(_ text: UnsafePointer<CChar>?) -> Bool {
    text.map { String(validatingCString: $0) != nil } ?? true
  }

  private static func complaint(of what: String) -> Complaint {
    let arguments = RawArguments(words: Array(CommandLine.arguments.dropFirst()))
    return Complaint(arguments.wording(in: .configured).outputs.notUTF8(what), .usage)
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
