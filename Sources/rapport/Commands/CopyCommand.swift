// `rapport copy`: the journal as it may be sent elsewhere.

import ArgumentParser
import Journaling
import Records
import Summarizing
import Text
import Wording

struct CopyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: "Writes the journal in its public form: the customers' words and references stay at the desk.",
    discussion: """
      Every record keeps its sum, so rapport check --public verifies the copy. What an interrupted save left is not
      copied.

      Example:

        rapport copy front-1.jsonl
      """)

  @Argument(help: "The file to write; one that is there is replaced.", completion: .file())
  var file: GivenPath

  @OptionGroup var journal: JournalOption
  @OptionGroup var common: CommonOptions

  func run() throws { try run(in: .configured(common)) }

  func run(in world: World) throws {
    let words = try common.words(in: world)
    let path = try journal.place(in: world, words).path
    let file = try file.path(in: world, words)
    if file == "-" { throw Complaint(words.outputs.copyIsFile, .usage) }
    let kernel = Kernel()
    if (try? kernel.isSymbolicLink(file)) == true {
      throw Complaint(words.commands.cannotWriteCopy(file, words.outputs.link), .cannotCreate)
    }
    if let target = try? kernel.status(ofPath: file), let source = try? kernel.status(ofPath: path),
      target.identity == source.identity
    {
      throw Complaint(words.commands.copyOntoItself(file), .usage)
    }
    let part = try copy(path, to: file, words)
    guard let part else { throw Complaint(words.journal.cannotRead(path, words.journal.notThere), .noInput) }
    try OutputFile.print(words.commands.copied(file.visible, part.chain.records) + "\n", words)
    guard JournalFigures([part], conflicts: 0).needsAttention else { return }
    Findings(part, [], words.journal, most: 20).lines.forEach(complain)
    throw Complaint(words.journal.runCheck(path.journalOption), .needsAttention)
  }

  private func copy(_ path: String, to file: String, _ words: Wording) throws -> JournalReader.Part? {
    do { return try PublicCopy.write(path, to: file) } catch {
      switch error.reason {
      case .cannotCreate(let cause), .cannotWrite(let cause):
        throw Complaint(words.commands.cannotWriteCopy(file, cause.reason(words.journal)), .cannotCreate)
      default: throw error.complaint(words.journal)
      }
    }
  }
}
