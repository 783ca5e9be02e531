// Hungarian.

extension CommandWording {
  package static let hungarian = english
}
