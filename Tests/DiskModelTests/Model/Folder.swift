// A folder as programs see it and as the platter has it: every change of a name waits until the folder is synced.

/// The names in a folder, each the number of a file or a folder.
struct Folder: Hashable {
  private(set) var entries: [String: Int] = [:]
  private(set) var durable: [String: Int] = [:]
  /// What was done since the last sync, in its order.
  private(set) var pending: [Change] = []

  enum Change: Hashable {
    case named(String, Int)
    case removed(String)
    /// Both names change in one, or neither does.
    case renamed(String, to: String, Int)
  }

  init(holding entries: [String: Int] = [:]) {
    (self.entries, durable) = (entries, entries)
  }

  mutating func make(_ change: Change) {
    Folder.apply(change, to: &entries)
    pending.append(change)
  }

  mutating func synchronize() {
    durable = entries
    pending = []
  }

  /// The names after a power cut of which only these changes got through.
  func entries(with changes: [Change]) -> [String: Int] {
    changes.reduce(into: durable) { Folder.apply($1, to: &$0) }
  }

  private static func apply(_ change: Change, to entries: inout [String: Int]) {
    switch change {
    case .named(let name, let number): entries[name] = number
    case .removed(let name): entries[name] = nil
    case .renamed(let name, let other, let number):
      entries[name] = nil
      entries[other] = number
    }
  }
}
