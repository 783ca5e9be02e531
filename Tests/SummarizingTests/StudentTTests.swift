// Points of Student's t distribution, against tables and against what is known in closed form.

import Testing

@testable import Summarizing

@Suite struct StudentTTests {
  /// Published in every table to three digits; the others from an evaluation in thirty digits.
  static let points: [(degrees: Double, t: Double)] = [
    (1, 12.706204736174705), (2, 4.3026527297494639), (3, 3.1824463052837096), (4, 2.7764451051977944),
    (5, 2.5705818356363155), (6, 2.44691185114497), (7, 2.3646242515927853), (8, 2.3060041352041667),
    (9, 2.2621571627982055), (10, 2.2281388519862747), (11, 2.2009851600916399), (12, 2.1788128296672289),
    (13, 2.1603686564627925), (14, 2.1447866879178038), (15, 2.1314495455597757), (16, 2.1199052992212547),
    (17, 2.1098155778333171), (18, 2.1009220402410385), (19, 2.0930240544083098), (20, 2.0859634472658648),
    (21, 2.0796138447276804), (22, 2.0738730679040262), (23, 2.0686576104190487), (24, 2.0638985616280258),
    (25, 2.0595385527532977), (26, 2.0555294386428732), (27, 2.0518305164802856), (28, 2.0484071417952452),
    (29, 2.0452296421327043), (30, 2.0422724563012383), (35, 2.0301079282503432), (39, 2.0226909200367611),
    (40, 2.0210753903062734), (41, 2.019540970441376), (50, 2.0085591121007611), (60, 2.0002978220142605),
    (80, 1.9900634212544462), (100, 1.9839715185235523), (120, 1.9799304050824408), (240, 1.9698976350766921),
    (1000, 1.9623390808264085), (10_000, 1.9602012398906263), (100_000, 1.9599877075346096),
    (1_000_000, 1.959966356814107), (2.5, 3.5746548420036832),
  ]

  @Test(arguments: points)
  func `the 97·5 % point is that of the tables`(degrees: Double, t: Double) {
    #expect(abs(StudentT.upper975(degrees: degrees) - t) < 1e-9 * t)
  }

  @Test func `with one and two degrees it is the closed form`() {
    // For ν = 1 the tangent of 0.475·π; for ν = 2, with p = 0.975, (2p − 1)·√(2 / (4p(1 − p))).
    #expect(abs(StudentT.upper975(degrees: 1) - 12.706204736174705) < 1e-12)
    #expect(abs(StudentT.upper975(degrees: 2) - 0.95 * (2 / (4 * 0.975 * 0.025)).squareRoot()) < 1e-12)
  }

  @Test func `it falls as degrees rise, towards that of the normal distribution`() {
    var before = Double.infinity
    for degrees in 1...300 {
      let t = StudentT.upper975(degrees: Double(degrees))
      #expect(t < before && t > Interval.z)
      before = t
    }
  }

  @Test(arguments: [
    (1, 1, 0.5), (1, 0, 1), (2, 4.302652729749464, 0.05), (10, 1.812461122811676, 0.1),
    (5, 4.032142983555227, 0.01),
  ])
  func `both tails together have their known probability`(degrees: Double, t: Double, probability: Double) {
    #expect(abs(StudentT.bothTails(beyond: t, degrees: degrees) - probability) < 1e-12)
  }
}
