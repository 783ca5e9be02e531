// Turkish.

extension JournalWording {
  package static let turkish = english
}
