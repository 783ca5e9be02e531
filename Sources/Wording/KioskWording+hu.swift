// Hungarian.

extension KioskWording {
  package static let hungarian = english
}
