// Keeping an interview while it is typed, through a disk that is full for a while and a folder that is taken away.

import Journaling
import Records

/// The draft of one interview, and all that it should hold.
final class DraftKeeper {
  private let folder: DraftFolder?
  private let header: Draft.Header
  private var kept: [(input: String, seconds: Int)] = []
  private var file: DraftFile?
  private var isSound = true

  /// Begins a draft.
  /// - Parameters:
  ///   - folder: nil in a practice, which keeps nothing.
  ///   - complain: hears why it could not be begun; it is tried again with the next input.
  init(_ header: Draft.Header, in folder: DraftFolder?, complain: (JournalError) -> Void) {
    self.header = header
    self.folder = folder
    write(complain)
  }

  /// Goes on with a draft that was taken.
  init(_ file: DraftFile, in folder: DraftFolder?) {
    header = file.draft.header
    self.folder = folder
    self.file = file
    kept = file.draft.inputs.map { ($0, file.draft.seconds) }
  }

  /// The folder in which the next start finds all of it; nil if it cannot be kept there. What was taken away meanwhile,
  /// the file or a folder above it, is written anew: nothing may be called kept that is not found again.
  func place() -> String? {
    guard let folder else { return nil }
    if !isWhole { write { _ in } }
    return isWhole ? folder.path : nil
  }

  /// Keeps one more input.
  /// - Parameter complain: hears of the first failure, not of each.
  func keep(_ input: String, seconds: Int, complain: (JournalError) -> Void) {
    kept.append((input, seconds))
    guard let file, isSound else { return write { _ in } }
    do {
      try file.append(input: input, seconds: seconds)
      if !isWhole { write(complain) }
    } catch {
      isSound = false
      complain(error)
    }
  }

  /// Puts it away, once its interview is saved or thrown away.
  func remove() {
    file?.remove()
    file = nil
  }

  /// Whether all inputs are in the file, and the file is under its name.
  private var isWhole: Bool { isSound && file?.isInPlace == true }

  /// Begins it, or writes it anew, whole.
  private func write(_ complain: (JournalError) -> Void) {
    guard let folder else { return }
    do {
      file = try file == nil && kept.isEmpty ? folder.begin(header) : folder.rewrite(header, kept)
      isSound = true
    } catch {
      isSound = false
      complain(error)
    }
  }
}
