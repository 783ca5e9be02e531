// The surveys that there are: in a folder, or built into the program.

import Journaling
import Records
import Surveys
import Text
import Wording

/// A survey with what the journal says of its file.
struct LoadedSurvey {
  let survey: Survey
  /// The first 8 hexadecimal digits of the SHA-256 of the file.
  let revision: String
  /// The file's text, for drafts; empty for a survey whose file is gone.
  let text: String
}

extension LoadedSurvey {
  /// The survey of a file's bytes.
  /// - Parameter id: the id that the file's name promises; nil where the name says nothing.
  init(_ bytes: [UInt8], expecting id: String?) throws(SurveyMistakes) {
    self.init(
      survey: try SurveyFile.read(bytes, expecting: id), revision: String(Digest(of: bytes).hex.prefix(8)),
      text: String(decoding: bytes, as: UTF8.self))
  }
}

/// Where surveys are found by their ids.
struct SurveyLibrary {
  /// Nil for the built-in ones.
  let folder: String?
  /// In byte order.
  private(set) var ids: [String]

  private static let builtIn = [
    "after-call": PackageResources.after_call_yaml, "visit": PackageResources.visit_yaml,
  ]

  /// - Parameter named: the folder that was asked for; else `surveys/` in the working directory if it is there.
  init(_ named: GivenPath?, in world: World, _ words: Wording) throws {
    let setting = try world.pathSetting(.surveys, named, words)
    folder = setting?.text ?? SurveyLibrary.standardFolder
    guard let folder else {
      ids = SurveyLibrary.builtIn.keys.sorted()
      return
    }
    let whereSet = setting?.origin.lastingPlace.map { " " + words.settings.surveysSetIn($0) } ?? ""
    do { ids = try SurveyLibrary.ids(in: folder) } catch {
      throw Complaint(
        words.commands.cannotReadSurveys(folder, error.reason(words.journal)) + whereSet, .noInput)
    }
    guard !ids.isEmpty else { throw Complaint(words.commands.noSurveys(folder) + whereSet, .noInput) }
  }

  /// The folder of the surveys where nobody named one; nil for the built-in ones.
  static var standardFolder: String? {
    (try? Kernel().status(ofPath: "surveys"))?.isFolder == true ? "surveys" : nil
  }

  private static func ids(in folder: String) throws(SystemError) -> [String] {
    try Kernel().names(in: folder).filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
      .filter(isID).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Looks again which surveys there are; while that cannot be known, those that there were.
  mutating func lookAgain() {
    guard let folder, let found = try? SurveyLibrary.ids(in: folder), !found.isEmpty else { return }
    ids = found
  }

  /// The survey as its file stands now; nil if that has not changed.
  /// - Throws: as `load` does.
  func renewed(_ loaded: LoadedSurvey, _ words: Wording) throws -> LoadedSurvey? {
    guard folder != nil else { return nil }
    let (id, path) = (loaded.survey.id, path(of: loaded.survey.id))
    let bytes = try SurveyLibrary.bytes(of: path, words)
    return loaded.text.utf8.elementsEqual(bytes)
      ? nil : try SurveyLibrary.read(bytes, path: path, id: id, words)
  }

  /// The files that it reads; none for the built-in surveys.
  var files: [String] { folder == nil ? [] : ids.map(path) }

  /// Where the file of a survey lies, for a person.
  func path(of id: String) -> String { folder.map { "\($0)/\(id).yaml" } ?? "\(id).yaml" }

  /// The survey of that id.
  /// - Parameter commands: those that may have been meant, where a mistyped one is taken for a survey.
  /// - Throws: a complaint that names every mistake of its file, or that there is no such survey.
  func load(_ id: String, orCommand commands: [String] = [], _ words: Wording) throws -> LoadedSurvey {
    guard ids.contains(id) else {
      let sentence = words.commands.noSurvey(id, ids.joined(separator: ", "))
      guard let meant = NearestWord.of(id, among: ids + commands) else {
        throw Complaint(sentence, .noInput)
      }
      let typed = ids.contains(meant) ? meant : "rapport \(meant)"
      throw Complaint("\(sentence) \(words.commands.didYouMean(typed))", .noInput)
    }
    let bytes =
      folder == nil ? SurveyLibrary.builtIn[id] ?? [] : try SurveyLibrary.bytes(of: path(of: id), words)
    return try SurveyLibrary.read(bytes, path: path(of: id), id: id, words)
  }

  /// The survey that a response is corrected in: its own as it stands now, or, where that is gone, what the response
  /// tells of it.
  /// - Throws: as `load` does for a survey that is there.
  func load(for response: Response, _ words: Wording) throws -> LoadedSurvey {
    ids.contains(response.survey) ? try load(response.survey, words) : LoadedSurvey(recordedBy: response)
  }

  /// The survey of a file, whatever folder it is in.
  static func read(_ path: String, _ words: Wording) throws -> LoadedSurvey {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let id = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : nil
    return try read(try bytes(of: path, words), path: path, id: id, words)
  }

  private static func read(_ bytes: [UInt8], path: String, id: String?, _ words: Wording) throws
    -> LoadedSurvey
  {
    do {
      return try LoadedSurvey(bytes, expecting: id)
    } catch {
      let lines = error.all.map { mistake in
        "\(path):\(mistake.line):\(mistake.column): \(mistake.problem.sentence(words.surveys))"
      }
      throw FileComplaint(lines: lines)
    }
  }

  private static func bytes(of path: String, _ words: Wording) throws -> [UInt8] {
    do { return try RegularFile.bytes(of: path, atMost: SurveyFile.sizeLimit) } catch {
      throw Complaint(words.commands.cannotReadSurvey(path, error.reason(words.journal)), .noInput)
    }
  }

  /// The surveys as far as they can be read, for what must not fail over one that is wrong today.
  func readable(_ words: Wording) -> [Survey] { ids.compactMap { try? load($0, words).survey } }

  /// Whether it could be a survey's id, which no path outside the folder can.
  static func isID(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
  }
}
