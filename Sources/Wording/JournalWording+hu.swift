// Hungarian.

extension JournalWording {
  package static let hungarian = english
}
