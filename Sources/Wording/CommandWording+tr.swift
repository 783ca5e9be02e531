// Turkish.

extension CommandWording {
  package static let turkish = english
}
