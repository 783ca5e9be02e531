// Where --output leads: the one place that opens what a command writes its result to.

import Glibc
import Journaling
import Text
import Wording

/// The place of a command's result.
enum Output {
  case standardOutput
  /// A device, a pipe or a FIFO: it is written to as it is.
  case stream(String)
  /// A folder, in which the result has a name of its own.
  case folder(String)
  /// A file, or the name of one that is to be made; the path is as it was given.
  case file(WholeFile, path: String)

  /// Why nothing can be written there.
  enum Problem: Error {
    case system(SystemError)
    case noFolder(String)
    /// A symbolic link to nothing, or one in a place where none is followed.
    case link
    case kept(KeptFile)
  }

  /// - Parameters:
  ///   - path: nil or `-` for standard output.
  ///   - inputs: the paths that the command reads, which it never overwrites.
  /// - Throws: a complaint where nothing may be written.
  init(_ path: String?, inputs: [String], in world: World, _ words: Wording) throws(Complaint) {
    guard let path, path != "-" else {
      self = .standardOutput
      return
    }
    do throws(Problem) {
      self = try Output.opened(
        path, inputs: inputs, settings: world.settings.map(\.path), followingLinks: true)
    } catch {
      throw error.complaint(path, words)
    }
  }

  /// Whether it is standard output, whose width and colours count.
  var isStandardOutput: Bool {
    switch self {
    case .standardOutput: true
    case .stream, .folder, .file: false
    }
  }

  /// Writes the whole result there; of a file in a folder, the path is then printed.
  /// - Parameters:
  ///   - name: of a file in a folder.
  ///   - inputs: as for the initializer.
  func write(
    _ text: String, named name: @autoclosure () -> String, inputs: [String], in world: World, _ words: Wording
  ) throws(Complaint) {
    switch self {
    case .standardOutput: try OutputFile.print(text, words)
    case .stream(let path):
      do { try Output.write(text, through: path) } catch {
        let status: ExitStatus = error.call == "open" ? .cannotCreate : .inputOutput
        throw Complaint(words.outputs.cannotWrite(path, error.reason(words.journal)), status)
      }
    case .file(let file, let path):
      do { try file.replace(with: text) } catch { throw Problem.system(error).complaint(path, words) }
    case .folder(let folder):
      let path = (folder.hasSuffix("/") ? folder : folder + "/") + name()
      do throws(Problem) {
        // The name is the program's own and can be guessed: whatever link stands there, nobody here asked for it.
        let settings = world.settings.map(\.path)
        let output = try Output.opened(path, inputs: inputs, settings: settings, followingLinks: false)
        guard case .file(let file, _) = output else { throw .system(SystemError(call: "open", code: EEXIST)) }
        do { try file.replace(with: text) } catch { throw .system(error) }
      } catch {
        throw error.complaint(path, words)
      }
      try OutputFile.print(path.visible + "\n", words)
    }
  }
}

extension Output {
  private static func opened(
    _ path: String, inputs: [String], settings: [String], followingLinks: Bool
  ) throws(Problem) -> Output {
    let kernel = Kernel()
    let status: FileStatus?
    do { status = try kernel.status(ofPath: path) } catch {
      guard error.code == ENOENT else { throw .system(error) }
      status = nil
    }
    if let status, status.isFolder { return .folder(path) }
    if path.hasSuffix("/") {
      throw status == nil ? .noFolder(path) : .system(SystemError(call: "open", code: ENOTDIR))
    }
    let isLink = try isLink(path)
    if isLink, status == nil || !followingLinks { throw .link }
    if let status, !status.isRegular { return .stream(path) }
    let file = try WholeFile(isLink ? resolved(path) : path, status)
    let kept: KeptFile?
    do { kept = try KeptFile.reason(toKeep: file, inputs: inputs, settings: settings) } catch {
      throw .system(error)
    }
    if let kept { throw .kept(kept) }
    // What a shell opened for standard output is written to through it, for there may be more before and behind.
    if let status, status.identity == (try? kernel.status(STDOUT_FILENO))?.identity { return .standardOutput }
    return .file(file, path: path)
  }

  private static func isLink(_ path: String) throws(Problem) -> Bool {
    do { return try Kernel().isSymbolicLink(path) } catch {
      if error.code == ENOENT { return false }
      throw .system(error)
    }
  }

  /// The path of the file at the end of all links.
  private static func resolved(_ path: String) throws(Problem) -> String {
    guard let real = realpath(path, nil) else { throw .system(SystemError(call: "realpath", code: errno)) }
    defer { free(real) }
    return String(cString: real)
  }

  /// Writes into what is no regular file, and makes nothing where it is gone.
  private static func write(_ text: String, through path: String) throws(SystemError) {
    let kernel = Kernel()
    let stream = try kernel.open(path, O_WRONLY | O_NOCTTY, 0)
    defer { kernel.close(stream) }
    // Another file may have taken its place, and would be overwritten from its beginning.
    if try kernel.status(stream).isRegular { throw SystemError(call: "open", code: EEXIST) }
    try OutputFile.write(text, to: stream)
  }
}

extension Output.Problem {
  /// - Parameter path: as it was given.
  func complaint(_ path: String, _ words: Wording) -> Complaint {
    let reason =
      switch self {
      case .system(let error): error.reason(words.journal)
      case .noFolder(let folder): words.outputs.noFolder(folder)
      case .link: words.outputs.link
      case .kept(.journal): words.outputs.isJournal
      case .kept(.besideJournal): words.outputs.isBesideJournal
      case .kept(.survey): words.outputs.isSurvey
      case .kept(.settings): words.outputs.isSettings
      case .kept(.input): words.outputs.isInput
      }
    return Complaint(words.outputs.cannotWrite(path, reason), .cannotCreate)
  }
}

extension WholeFile {
  /// - Parameter status: of the file there; nil if there is none yet, whose folder must then be there.
  fileprivate init(_ path: String, _ status: FileStatus?) throws(Output.Problem) {
    let folder = Path.folder(of: path)
    if status == nil, (try? Kernel().status(ofPath: folder)) == nil { throw .noFolder(folder) }
    self.init(folder: folder, name: path.split(separator: "/").last.map(String.init) ?? path, status: status)
  }
}
