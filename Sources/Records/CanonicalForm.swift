// A record in one form, whatever the order and spacing of its members: what two records of one id are compared by.

import Text

/// JSON with the members of every object in byte order and without white space.
enum CanonicalForm {
  /// In these members two records of one id may differ.
  private static let ignored = NameTable(
    [("seq", 0), ("high", 0), ("private", 0), ("prev", 0), ("sum", 0)])

  /// The canonical form of a line whose `sum` holds, less what it may differ in.
  static func bytes(of line: Span<UInt8>) -> [UInt8] {
    var json = JSONWriter(capacity: line.count)
    write(line, to: &json, isRecord: true)
    return json.bytes
  }

  private static func write(_ bytes: Span<UInt8>, to json: inout JSONWriter, isRecord: Bool = false) {
    let marks = JSONMarks(bytes)
    var cursor = JSONCursor(bytes, marks)
    cursor.skipSpace()
    if cursor.isAtObject {
      let members = members(&cursor, isRecord)
      json.object { json in
        for (name, range) in members { json.member(name) { write(bytes.extracting(range), to: &$0) } }
      }
    } else if cursor.isAtArray {
      let elements = elements(&cursor)
      json.array { json in
        for range in elements { write(bytes.extracting(range), to: &json) }
      }
    } else {
      var names = JSONNames()
      guard let value = try? cursor.value(&names) else { return }
      if let text = value.string {
        json.string(bytes.text(text))
      } else {
        json.raw(value.range.map { bytes[$0] })
      }
    }
  }

  private static func members(_ cursor: inout JSONCursor, _ isRecord: Bool) -> [(name: String, Range<Int>)] {
    var (members, names): ([(name: String, Range<Int>)], JSONNames) = ([], JSONNames())
    do throws(NotJSON) {
      var hasMore = try cursor.enter(.object)
      while hasMore {
        let name = try cursor.name()
        let range = try cursor.value(&names).range
        if !isRecord || ignored.find(name, in: cursor.bytes) == nil {
          members.append((cursor.bytes.text(name), range))
        }
        hasMore = try cursor.advance(in: .object)
      }
    } catch {}
    return members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func elements(_ cursor: inout JSONCursor) -> [Range<Int>] {
    var (elements, names): ([Range<Int>], JSONNames) = ([], JSONNames())
    do throws(NotJSON) {
      var hasMore = try cursor.enter(.array)
      while hasMore {
        elements.append(try cursor.value(&names).range)
        hasMore = try cursor.advance(in: .array)
      }
    } catch {}
    return elements
  }
}

extension FlatRecord {
  /// Equal for two records of one id that tell the same: the digest of all but `seq`, `high`, `private`, `prev` and
  /// `sum`, whatever the order and spacing.
  package static func fingerprint(of line: Span<UInt8>) -> Digest {
    Digest(of: CanonicalForm.bytes(of: line))
  }
}
