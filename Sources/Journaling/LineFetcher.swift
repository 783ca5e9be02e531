// Single lines of journals once more: of records that others speak of, or that stand twice.

package import Records

/// Reads lines again that a pass has verified.
package final class LineFetcher: LineSource {
  private let journals: JournalSet
  private var open: [Int: OpenJournal] = [:]
  private var reader = RecordReader()
  /// The one that was used last first.
  private var windows = [Window(), Window()]

  /// So many journals are kept open.
  private static let maxOpen = 64

  /// A part of a journal that is in memory.
  private struct Window {
    var journal = -1
    var start = 0
    var bytes: [UInt8] = []

    func holds(_ place: Place) -> Bool {
      journal == place.journal && start <= place.offset && place.offset < start + bytes.count
    }
  }

  package init(_ journals: JournalSet) {
    self.journals = journals
  }

  /// Reads a line.
  /// - Throws: `changedWhileRead` if it is no record any more, and what reading throws.
  package func read(_ place: Place, _ body: (borrowing FlatRecord, Span<UInt8>) -> Void) throws {
    if !windows[0].holds(place) { windows.swapAt(0, 1) }
    if !windows[0].holds(place) { try load(place, 1 << 12) }
    var (range, size) = (line(place.offset), 1 << 14)
    while range == nil, size <= 4 * JournalLine.longest {
      try load(place, size)
      range = line(place.offset)
      size *= 4
    }
    guard let range else { throw JournalError(.changedWhileRead, journals.paths[place.journal]) }
    let window = windows[0].bytes
    let line = window.span.extracting(range)
    guard reader.read(again: line) else {
      throw JournalError(.changedWhileRead, journals.paths[place.journal])
    }
    body(reader.record, line)
  }

  /// Where the line stands in the first window that begins at an offset; nil if its end is not there.
  private func line(_ offset: Int) -> Range<Int>? {
    let (start, window) = (offset - windows[0].start, windows[0].bytes)
    return window.span.lineFeed(from: start).map { start..<$0 }
  }

  /// Loads a window. One that goes on where the last one ended is followed by more such, so that it is larger.
  private func load(_ place: Place, _ size: Int) throws {
    let opened = try journal(place.journal)
    let distance = place.offset - (windows[0].start + windows[0].bytes.count)
    let goesOn = windows[0].journal == place.journal && (0..<1 << 14).contains(distance)
    let end = min(opened.reader.length, place.offset + (goesOn ? max(size, 1 << 16) : size))
    guard place.offset < end else { throw JournalError(.changedWhileRead, journals.paths[place.journal]) }
    windows[0] = Window(
      journal: place.journal, start: place.offset, bytes: try opened.reader.file.bytes(place.offset..<end))
  }

  private func journal(_ number: Int) throws -> OpenJournal {
    if let journal = open[number] { return journal }
    if open.count == LineFetcher.maxOpen { open = [:] }
    guard let journal = try journals.open(number) else {
      throw JournalError(.changedWhileRead, journals.paths[number])
    }
    open[number] = journal
    return journal
  }
}
