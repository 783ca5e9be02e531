// A subcommand that there is not, but almost: what was typed, and what was meant.

import ArgumentParser
import Text
import Wording

/// The first word of a command line that should be a subcommand, is none, and is near to one. Where the default
/// command would take it for a survey, and cannot take what follows, this says more than that it cannot.
struct MistypedCommand {
  let typed: String
  /// The command as it is to be typed, with those above it.
  let meant: String

  init?(_ arguments: RawArguments, in world: World) {
    var (path, command): (String, any ParsableCommand.Type) = (Rapport._commandName, Rapport.self)
    for word in arguments.words {
      let subcommands = command.configuration.subcommands
      if let subcommand = subcommands.first(where: { $0._commandName == word }) {
        (path, command) = ("\(path) \(word)", subcommand)
        continue
      }
      guard let meant = NearestWord.of(word, among: subcommands.map { $0._commandName }),
        arguments.surveys(in: world)?.ids.contains(word) != true
      else { return nil }
      (typed, self.meant) = (word, "\(path) \(meant)")
      return
    }
    return nil
  }

  /// What to say of it.
  func sentence(_ words: CommandWording) -> String { "\(words.noCommand(typed)) \(words.didYouMean(meant))" }
}
