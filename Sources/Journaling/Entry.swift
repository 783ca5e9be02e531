// What a journal is given to keep.

package import Records

/// What is to be recorded; number, time and sums are given under the lock.
package struct Entry {
  package var id: RecordID
  package var content: Record.Content
  package var desk: String
  package var agent: String
  package var personal: Personal?

  package init(
    id: RecordID, content: Record.Content, desk: String, agent: String, personal: Personal? = nil
  ) {
    self.id = id
    self.content = content
    self.desk = desk
    self.agent = agent
    self.personal = personal
  }

  /// A record that the writer adds of itself, by the same agent at the same desk.
  func beside(_ content: Record.Content, id: RecordID) -> Entry {
    Entry(id: id, content: content, desk: desk, agent: agent)
  }
}
