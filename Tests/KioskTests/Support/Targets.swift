// Everything that may stand where an output is to go, in a folder of a test's own.

import Glibc
import ProgramTesting

/// A desk with a journal and one target of each kind.
struct Targets {
  let desk = Desk()

  /// Of which no byte may ever change, by the names below the folder.
  static let kept = [
    "journals/a.jsonl", "journals/b.jsonl", "other.jsonl", "windows.jsonl", "utf-16.jsonl", "surveys/s.yaml",
    "s2.yaml",
    "rapport.yaml", "old.draft", "j.suspect", "j.suspect-1", "j.rewriting", "tally.csv",
  ]

  init() throws {
    _ = try desk.kiosk().answering("C-1", "9", "5", "1", "1", "")
    let journal = desk.journalBytes
    for folder in ["journals", "surveys", "dev", "folder", "shut"] { mkdir(path(folder), 0o755) }
    for name in ["journals/a.jsonl", "journals/b.jsonl", "other.jsonl"] { write(journal, name) }
    write(Array(String(decoding: journal, as: UTF8.self).replacing("\n", with: "\r\n").utf8), "windows.jsonl")
    write([0xFF, 0xFE] + journal.flatMap { [$0, 0] }, "utf-16.jsonl")
    for name in ["surveys/s.yaml", "s2.yaml"] {
      write(Array("# mine\nsurvey: s\ntitle: {en: S}\n".utf8), name)
    }
    write(Array("desk: front-1\n".utf8), "rapport.yaml")
    for name in ["old.draft", "j.suspect", "j.suspect-1", "j.rewriting", "regular.txt"] {
      write(Array("x".utf8), name)
    }
    write(try desk.rapport("summary", "--format", "tally").run().output, "tally.csv")
    chmod(path("regular.txt"), 0o640)
    for (link, target) in [
      ("to-regular.txt", "regular.txt"), ("to-journal.txt", "other.jsonl"),
      ("to-survey.txt", "surveys/s.yaml"),
      ("nowhere.txt", "nothing"), ("loop.txt", "loop.txt"), ("to-null.txt", "dev/null"), ("folder/up", ".."),
    ] { symlink(target, path(link)) }
    mkfifo(path("fifo"), 0o600)
    // Devices only where this login may make them, and never those of the machine.
    if Targets.hasDevices {
      mknod(path("dev/null"), S_IFCHR | 0o666, Targets.device(3))
      mknod(path("dev/full"), S_IFCHR | 0o666, Targets.device(7))
    }
    chmod(path("shut"), 0o555)
  }

  /// Whether this login makes devices.
  static let hasDevices: Bool = {
    let folder = TemporaryFolder()
    let path = "\(folder.path)/null"
    guard mknod(path, S_IFCHR | 0o666, device(3)) == 0 else { return false }
    // A file system may be mounted so that devices in it are none.
    let file = open(path, O_WRONLY)
    if file >= 0 { close(file) }
    return file >= 0
  }()

  /// One of the devices of memory: 3 takes everything, 7 is always full.
  private static func device(_ minor: dev_t) -> dev_t { 1 << 8 | minor }

  func path(_ name: String) -> String { "\(desk.folder.path)/\(name)" }

  private func write(_ bytes: [UInt8], _ name: String) { desk.folder.folder.write(bytes, to: name) }

  /// The bytes of what may not change, the default journal among them.
  var bytes: [[UInt8]?] { (Targets.kept + [Desk.journalName]).map { desk.folder.folder.bytes(of: $0) } }

  /// What stands in the folder and in those in it: kind, and where links lead.
  var shape: [String] {
    ["", "journals", "surveys", "dev", "folder", "shut"].flatMap { folder in
      TemporaryFolder.names(in: path(folder)).map { name in
        var status = stat()
        lstat(path("\(folder)/\(name)"), &status)
        return "\(folder)/\(name) \(status.st_mode) \(status.st_rdev)"
      }
    }
  }
}
