// Turkish.

extension KioskWording {
  package static let turkish = english
}
