// What the commands of an interview do.

import Surveys

extension Interview {
  /// A beginning is matched against all commands: what is ambiguous at one prompt is so at every other, and a
  /// slip never throws an interview away.
  mutating func take(command word: String, _ argument: String) -> Step {
    let all = Command.allCases
    switch Match.of(word, among: all.map { [$0.rawValue] }) {
    case .one(let index):
      return commands.contains(all[index]) ? take(all[index], argument) : .ask([.notHere(word)])
    case .several(let indices): return .ask([.severalCommands(indices.map { all[$0].rawValue })])
    case .none: return .ask([.unknownCommand(word)])
    }
  }

  private mutating func take(_ command: Command, _ argument: String) -> Step {
    if !argument.isEmpty && !command.takesArgument { return .ask([.takesNoArgument(command)]) }
    switch command {
    case .back: return .ask(goBack())
    case .go: return .ask(go(to: argument, from: stop))
    case .skip: return .ask([skip(.refused)])
    case .dk: return .ask([skip(.dontKnow)])
    case .lang: return .ask([change(to: argument)])
    case .again: return .ask([])
    case .note: return .ask([isHeld(argument, for: .note) ? .cardNumber : add(note: argument)])
    case .customer: return .ask([isHeld(argument, for: .customer) ? .cardNumber : name(argument)])
    case .drop: return .ask(drop(argument))
    case .end: return end(argument, from: stop)
    case .resume: return .resume
    case .quit: return .quit
    case .discard: return .discarded
    case .help: return .ask([.help])
    }
  }

  private mutating func skip(_ skip: Skip) -> Notice {
    guard case .stop(let stop) = place else { return .notHere(skip == .refused ? "skip" : "dk") }
    if stop == course.followUpStop {
      course.promisesCall = false
      advance(from: stop)
      return .acceptedFollowUp(false)
    }
    return keep(.skipped(skip), at: stop)
  }

  private mutating func change(to code: String) -> Notice {
    guard let found = survey.language(named: code) else { return .noSuchLanguage(survey.languages) }
    language = found
    return .language(found)
  }

  /// Gives or corrects the customer's reference.
  mutating func name(_ reference: String) -> Notice {
    guard !reference.isEmpty else { return .customerNeedsReference }
    customer = reference
    return .customer(reference)
  }

  /// Takes out an answer that only the record has: the survey of today would never ask it again.
  private mutating func drop(_ name: String) -> [Notice] {
    let kept = course.names(of: course.path.filter(course.kept.contains))
    guard case .one(let index) = Match.of(name, among: kept.map { [$0.id] }) else {
      return [.nothingToDrop(kept)]
    }
    course.drop(kept[index].position - 1)
    return [.dropped(kept[index].id)]
  }

  mutating func add(note text: String) -> Notice {
    guard !text.isEmpty else { return .noteNeedsText }
    note = note.map { $0 + "\n" + text } ?? text
    return .noted
  }
}
