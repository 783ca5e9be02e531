// `rapport surveys new`: a survey to begin with, in the folder from which surveys are asked.

import ArgumentParser
import Glibc
import Journaling
import Text
import Wording

extension SurveysCommand {
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new",
      abstract: "Writes a survey to begin with, every key explained, in the language of the program.",
      discussion: """
        It goes into the folder of the surveys as ID.yaml, into surveys/ here where none is set; the folder is made if \
        it is not there. A file that is there stays as it is. A kiosk that is running asks a changed survey from its \
        next interview on, and a report that has several revisions of one says so.

        Example:

          rapport surveys new front-desk
        """)

    @Argument(help: "The id of the survey: a-z, 0-9 and -.")
    var id: String

    @OptionGroup var surveys: SurveyOptions
    @OptionGroup var common: CommonOptions

    func run() throws { try run(in: .configured(common)) }

    func run(in world: World) throws {
      let words = try common.words(in: world)
      guard SurveyLibrary.isID(id) else { throw Complaint(words.commands.badSurveyID(id), .usage) }
      let named = try world.pathSetting(.surveys, surveys.folder, words)?.text
      let folder = named ?? "surveys"
      let path = folder + "/\(id).yaml"
      let isMade = try makeFolder(folder, words)
      let file = WholeFile(folder: folder, name: "\(id).yaml", status: nil)
      do { try file.create(with: words.surveyTemplate.text(id), mode: 0o644) } catch {
        if isMade { rmdir(folder) }
        if error.code == EEXIST { throw Complaint(words.commands.surveyIsThere(path), .cannotCreate) }
        throw Complaint(
          words.commands.cannotWriteSurvey(path, error.reason(words.journal)), .cannotCreate)
      }
      if isMade {
        complain(words.commands.folderMade(folder))
        if named == nil { complain(words.commands.folderReplacesBuiltIn(folder)) }
      }
      // Where the folder is not the one that is read anyway, the next command must be told.
      let option = surveys.folder.map { $0.text.isEmpty ? "" : " --surveys " + folder.shellWord } ?? ""
      complain(words.commands.surveyBegun(path.shellWord, id + option))
      try OutputFile.print(path.visible + "\n", words)
    }

    /// Makes the folder if it is not there.
    private func makeFolder(_ folder: String, _ words: Wording) throws(Complaint) -> Bool {
      if mkdir(folder, 0o755) == 0 { return true }
      let code = errno
      if code == EEXIST {
        if (try? Kernel().status(ofPath: folder))?.isFolder == true { return false }
        throw Complaint(words.commands.notAFolder(folder), .cannotCreate)
      }
      let reason = SystemError(call: "mkdir", code: code).reason(words.journal)
      throw Complaint(words.commands.cannotWriteSurvey(folder, reason), .cannotCreate)
    }
  }
}
