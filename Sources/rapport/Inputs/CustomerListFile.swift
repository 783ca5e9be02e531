// Reads lists of customers from files, and says what was found in them without a word of what stands there.

import Glibc
import Journaling
import Summarizing
import Terminal
import Text
import Wording

/// A list of customers with the file that it was read from.
struct CustomerListFile {
  let path: String
  let list: CustomerList

  /// Reads them all.
  /// - Parameters:
  ///   - header: whether each has one; nil to let each say so itself.
  ///   - column: the column of references, where each has several; nil to let its heading say so.
  /// - Throws: a complaint about the first file that cannot be read, or about every one that is no list.
  static func read(
    _ paths: [String], header: Bool?, column: String?, _ words: Wording
  ) throws -> [CustomerListFile] {
    var (lists, mistakes): ([CustomerListFile], [String]) = ([], [])
    for path in paths {
      let bytes = try bytes(of: path, words)
      do throws(ListMistake) {
        let list = try CustomerList(bytes, header: header, column: column)
        lists.append(CustomerListFile(path: path, list: list))
      } catch {
        mistakes.append("\(path):\(error.line): \(error.problem.sentence(words.customers))")
      }
    }
    guard mistakes.isEmpty else { throw FileComplaint(lines: mistakes) }
    return lists
  }

  /// How many customers it has, and what was left out.
  func description(_ words: CustomerWording) -> String {
    let parts = [
      words.customersInList(path.visible, list.customers.count),
      list.hasHeader ? words.header : words.noHeader,
      list.doubles > 0 ? words.doubles(list.doubles) : nil,
      list.otherForms > 0 ? words.otherForms(list.otherForms) : nil,
      list.blankRows > 0 ? words.blankRows(list.blankRows) : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  /// Says what was found in comparing two lists.
  /// - Returns: whether a person must look at the counts before they are recorded.
  /// - Throws: a complaint where nobody can be asked about lists that have nothing in common: mostly two exports of
  ///   different kinds, and hardly ever a month in which everybody left.
  static func tellComparison(
    _ before: CustomerListFile, _ after: CustomerListFile, _ console: Console, _ words: Wording
  ) throws(Complaint) -> Bool {
    let sentences = words.customers
    let isAnybodyThere = before.list.shape != nil || after.list.shape != nil
    guard isAnybodyThere, before.list.countShared(with: after.list) == 0 else {
      let forms = before.list.countSharedInOtherForm(with: after.list)
      if forms > 0 { console.say(sentences.sharedInOtherForms(forms)) }
      return false
    }
    let (shape, other) = (before.list.shape?.visible, after.list.shape?.visible)
    let found = sentences.nothingInCommon(
      before.path.visible, shape ?? sentences.emptyList, after.path.visible, other ?? sentences.emptyList)
    guard console.isInteractive else { throw Complaint("\(found) \(sentences.checkLists)", .data) }
    console.say("\(found) \(sentences.checkLists)")
    return true
  }

  private static func bytes(of path: String, _ words: Wording) throws -> [UInt8] {
    do {
      let status = try Kernel().status(ofPath: path)
      guard status.isRegular || status.isFolder else {
        throw Complaint(words.customers.cannotReadList(path, words.customers.notAFile), .noInput)
      }
      return try RegularFile.bytes(of: path)
    } catch let error as SystemError {
      throw Complaint(words.customers.cannotReadList(path, error.reason(words.journal)), .noInput)
    }
  }
}
