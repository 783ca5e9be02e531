// Every measure that a survey can ask.

package import Surveys

extension Measure {
  /// NPS, each threshold of CSAT and each direction of CES on both scales.
  package static let all: [Measure] = {
    var measures = [Measure.nps]
    for scale in [1...5, 1...7] {
      measures += scale.compactMap { Measure.csat(scale: scale, satisfied: $0) }
      measures += [Better.lower, .higher].compactMap { Measure.ces(scale: scale, better: $0) }
    }
    return measures
  }()
}
