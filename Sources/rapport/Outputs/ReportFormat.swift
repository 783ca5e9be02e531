// The forms of a report: how a file of each is called, and what it can hold.

import ArgumentParser
import Wording

/// A form in which `summary` writes.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv, markdown, html, tally

  /// How the names of its files end, the usual ending first.
  var endings: [String] {
    switch self {
    case .text: ["txt"]
    case .json: ["json"]
    case .csv, .tally: ["csv"]
    case .markdown: ["md"]
    case .html: ["html", "htm"]
    }
  }

  /// What more may be asked of a report.
  enum Part: String, CaseIterable {
    case compare, personal, explain
    case minN = "min-n"
  }

  /// What it has room for; anything else would be left out of it.
  var parts: Set<Part> {
    switch self {
    case .text: Set(Part.allCases)
    case .json, .markdown, .html: [.compare, .personal, .minN]
    case .csv: [.minN]
    case .tally: []
    }
  }

  /// - Throws: a complaint that names every option whose answer it cannot hold.
  func hold(_ asked: [Part], _ words: Wording) throws(Complaint) {
    let lost = asked.filter { !parts.contains($0) }
    if lost.isEmpty { return }
    let able = ReportFormat.allCases.filter { $0.parts.isSuperset(of: asked) }.map(\.rawValue)
    throw Complaint(
      words.outputs.cannotHold(
        rawValue, lost.map { "--" + $0.rawValue }.joined(separator: ", "), able.joined(separator: ", ")),
      .usage)
  }

  /// The form of what is written to an output.
  /// - Parameters:
  ///   - given: the form that `--format` names.
  ///   - output: a file's name must fit the form, or tell it.
  init(_ given: ReportFormat?, for output: Output, _ words: Wording) throws(Complaint) {
    guard case .file(_, let path) = output else {
      self = given ?? .text
      return
    }
    let ending = ReportFormat.ending(of: path)
    let fitting = ReportFormat.allCases.filter { $0.endings.contains(ending) }
    if ending == "xlsx" { throw Complaint(words.outputs.noSheetsYet(path), .usage) }
    if let given {
      // `jsonl` is a known ending, though no form of a summary has it.
      let isOther = !fitting.contains(given) && (!fitting.isEmpty || ending == "jsonl")
      if isOther {
        throw Complaint(words.outputs.otherEnding(path, given.rawValue, given.endings[0]), .usage)
      }
      self = given
    } else if let first = fitting.first {
      self = first
    } else {
      let endings = Set(ReportFormat.allCases.flatMap(\.endings)).sorted().map { "." + $0 }
      throw Complaint(words.outputs.unknownEnding(path, endings.joined(separator: ", ")), .usage)
    }
  }

  /// What stands behind the last dot of a file's name, in small letters; empty where there is no such dot.
  private static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
