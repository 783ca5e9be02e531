// What the kiosk says of damage in its journal, at the start of every shift until a person has mended it.

import Journaling
import Records
import Terminal
import Wording

/// Searches the journal in passing, and has the warning if there is damage; no prompt waits for it.
final class DamageNotice {
  private let path: String
  private let words: DamageWording
  /// Whether the shift was told already.
  private var isTold = false
  private var search: DamageSearch?

  /// Bytes that are searched at a time while nobody types.
  private static let slice = 1 << 16
  /// Where nobody sits at a prompt the last of a journal is searched at once, and no more: a script waits for it.
  private static let last = 1 << 23

  init(in path: String, _ words: DamageWording) {
    (self.path, self.words) = (path, words)
  }

  /// What is said at the start of a shift.
  /// - Parameters:
  ///   - behind: what stands behind the last record.
  ///   - isAttended: whether somebody sits at a prompt, who can be told later.
  func start(_ behind: JournalDamage?, isAttended: Bool) -> [String] {
    isTold = behind != nil
    if let behind { return [behind.warning(path, words)] }
    search = isAttended ? try? DamageSearch.open(path) : try? DamageSearch.open(path, last: DamageNotice.last)
    return isAttended ? [] : searchOn(atMost: .max).notices
  }

  /// Searches on, while nobody types.
  /// - Returns: whether there is more, and the warning once it is known.
  func searchOn(atMost limit: Int = DamageNotice.slice) -> (goesOn: Bool, notices: [String]) {
    guard !isTold, search != nil else { return (false, []) }
    do {
      if try search?.searchOn(atMost: limit) == true { return (true, []) }
      isTold = true
      let damage = try search?.damage()
      search = nil
      return (false, damage.map { [$0.warning(path, words)] } ?? [])
    } catch {
      // Whoever saves or reads a figure is told why the journal cannot be read.
      search = nil
      return (false, [])
    }
  }
}

extension Interviewer {
  /// What the kiosk does while nobody types at the start prompt: it looks back, then it searches for damage.
  var startPastime: (() -> Terminal.Prompt.Pastime)? {
    guard let recalling = pastime, let damage else { return pastime }
    return {
      let recalled = recalling()
      if recalled.goesOn || !recalled.lines.isEmpty {
        return Terminal.Prompt.Pastime(goesOn: true, lines: recalled.lines)
      }
      let (goesOn, notices) = damage.searchOn()
      return Terminal.Prompt.Pastime(goesOn: goesOn, lines: notices.flatMap(screen.warning))
    }
  }
}
