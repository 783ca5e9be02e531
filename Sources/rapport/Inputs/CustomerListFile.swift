// Reads lists of customers from files, and says what was found in them without a word of what stands there.

import Glibc
import Journaling
import Summarizing
import Text
import Wording

/// A list of customers with the file that it was read from.
struct CustomerListFile {
  let path: String
  let list: CustomerList

  /// Reads them all.
  /// - Parameter header: whether each has one; nil to let each say so itself.
  /// - Throws: a complaint about the first file that cannot be read, or about every one that is no list.
  static func read(_ paths: [String], header: Bool?, _ words: Wording) throws -> [CustomerListFile] {
    var (lists, mistakes): ([CustomerListFile], [String]) = ([], [])
    for path in paths {
      let bytes = try bytes(of: path, words)
      do throws(ListMistake) {
        lists.append(CustomerListFile(path: path, list: try CustomerList(bytes, header: header)))
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
      list.blankRows > 0 ? words.blankRows(list.blankRows) : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
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
