// How a list names a response, so that a command that is given the name finds it again.

package import Summarizing

/// The REF of responses of one or several journals.
package struct References: Sendable {
  /// What each journal is called, in the order of reading; empty where only one is read.
  private let names: [String]

  /// - Parameter journals: the paths of all that were read, in the order of reading.
  package init(journals: [String]) {
    let names = journals.count > 1 ? journals.map(References.name(ofJournal:)) : []
    // Journals of several folders may have one name: then only their paths tell them apart.
    let isClear = Set(names).count == names.count
    self.names = isClear ? names : journals
  }

  /// The file name of a journal without its ending.
  package static func name(ofJournal path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.hasSuffix(".jsonl") ? String(file.dropLast(6)) : file
  }

  /// Its number; of several journals `JOURNAL:SEQ`.
  package func ref(_ source: Ledger.Source) -> String {
    names.isEmpty ? "\(source.seq)" : "\(names[source.journal]):\(source.seq)"
  }

  /// What stands before the numbers of a journal; empty where only one is read.
  package func prefix(ofJournal journal: Int) -> String { names.isEmpty ? "" : names[journal] + ":" }
}
