// How often the intervals of 95 % hold the truth: computed over every way in which the customers may answer, the bad
// corners among them.

import Testing

@Suite struct CoverageTests {
  private func close(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 0.005 }

  @Test(arguments: [(5, 3), (10, 5), (30, 2)])
  func `the probabilities of all that may be answered add up to 1`(n: Int, answers: Int) {
    let shares = (1...answers).map { Double($0) / Double(answers * (answers + 1) / 2) }
    let population = Population(name: "", shares: shares)
    let sum = Outcome.all(of: n, answers: answers).reduce(0) { $0 + $1.probability(population.logShares) }
    #expect(abs(sum - 1) < 1e-9)
  }

  @Test(arguments: [10, 30, 100, 300])
  func `from ten answers on, the NPS interval holds 93 % of the time or more`(n: Int) {
    for (population, coverage) in zip(Population.ordinaryNPS, Coverage.nps(n, Population.ordinaryNPS)) {
      #expect(coverage >= 93, "\(population.title)")
    }
  }

  @Test(arguments: [5, 10, 30])
  func `over all customers that there may be, the NPS interval holds 95 % of the time`(n: Int) {
    let coverages = Coverage.nps(n, Population.everyNPS)
    let mean = coverages.reduce(0, +) / Double(coverages.count)
    #expect((94.5...96).contains(mean), "\(mean)")
  }

  @Test(arguments: [
    ([0.97, 0.03, 0], 5, 85.87), ([0.83, 0.17, 0], 5, 79.73), ([0.79, 0.21, 0], 10, 86.09),
    ([0.5, 0, 0.5], 10, 89.06), ([0.95, 0.04, 0.01], 10, 91.39), ([0.9, 0.1, 0], 30, 92.68),
    ([0.125, 0.875, 0], 30, 90.12), ([0.04, 0.96, 0], 100, 91.06),
  ])
  func `where one answer is hardly given the NPS interval holds less, and how much less is known`(
    shares: [Double], n: Int, known: Double
  ) {
    let population = Population(name: "corner", shares: shares)
    let coverage = Coverage.nps(n, [population])[0]
    #expect(close(coverage, known), "\(coverage)")
  }

  @Test func `from a hundred answers on, the NPS interval holds 93 % of the time in the named corners too`() {
    let coverages = Coverage.nps(100, Population.extremeNPS)
    for (population, coverage) in zip(Population.extremeNPS, coverages) {
      #expect(coverage >= 93, "\(population.title)")
    }
  }

  @Test(arguments: [5, 10, 30, 100, 300])
  func `the CSAT interval holds 94 to 96 % of the time on average, and 89 % at the least between 10 and 90 %`(
    n: Int
  ) {
    let shares = (0..<500).map { (Double($0) + 0.5) / 500 }
    let coverages = Coverage.share(n, shares)
    let mean = coverages.reduce(0, +) / Double(coverages.count)
    #expect((94...96).contains(mean), "\(mean)")
    for (share, coverage) in zip(shares, coverages) where (0.1...0.9).contains(share) {
      #expect(coverage >= 89, "\(share)")
    }
  }

  @Test func `where nearly everybody is satisfied the CSAT interval holds less, and how much less is known`()
  {
    #expect(close(Coverage.share(5, [0.9645])[0], 83.47))
    #expect(close(Coverage.share(10, [0.9825])[0], 83.82))
    #expect(close(Coverage.share(30, [0.9945])[0], 84.75))
  }

  @Test(arguments: [10, 30])
  func `the CES interval holds 90 % of the time or more, unless nearly everybody answers the same`(n: Int) {
    let populations = Population.effortOnFive
    for (population, coverage) in zip(populations, Coverage.effort(n, populations)).dropLast() {
      #expect(coverage >= 90, "\(population.title)")
    }
  }

  @Test(arguments: [(2, 18.64), (5, 40.94), (10, 65.11)])
  func `where nine of ten find it as easy as can be, the CES interval of few answers fails, as is known`(
    n: Int, known: Double
  ) throws {
    let easy = try #require(Population.effortOnFive.last)
    #expect(close(Coverage.effort(n, [easy])[0], known))
  }

  @Test(arguments: [(5, 5), (5, 10), (10, 10)])
  func `where nothing changed, the interval of an NPS difference holds 94 % of the time or more`(
    n: Int, earlier: Int
  ) {
    let pairs = Population.ordinaryNPS.map { ($0, $0) }
    for (pair, found) in zip(pairs, Coverage.npsDifference(n, earlier, pairs)) {
      #expect(found.coverage >= 94, "\(pair.0.title)")
      #expect(found.coverage > found.aroundPlain, "\(pair.0.title)")
    }
  }

  @Test func `around the difference of the plain scores it would hold 84 % at n = 5, not 97 %`() throws {
    let good = try #require(Population.ordinaryNPS.first { $0.name == "good" })
    let found = Coverage.npsDifference(5, 5, [(good, good)])[0]
    #expect(close(found.coverage, 97.31) && close(found.aroundPlain, 84.13))
  }

  @Test(arguments: [(5, 80.34), (10, 87.89)])
  func `a difference of more than a hundred points is taken for less on few answers, as is known`(
    n: Int, known: Double
  ) throws {
    let populations = Population.ordinaryNPS
    let best = try #require(populations.first { $0.name == "excellent" })
    let worst = try #require(populations.first { $0.name == "very bad" })
    let found = Coverage.npsDifference(n, n, [(best, worst)])[0]
    #expect(close(found.coverage, known), "\(found)")
  }

  @Test(arguments: [(5, 5), (5, 10), (10, 10), (10, 30), (30, 30)])
  func `the interval of a CSAT difference holds 94 to 96 % of the time on average`(n: Int, earlier: Int) {
    let shares = (1..<20).map { Double($0) / 20 }
    let coverages = Coverage.shareDifference(n, earlier, shares.flatMap { one in shares.map { (one, $0) } })
    let mean = coverages.reduce(0, +) / Double(coverages.count)
    #expect((94...96).contains(mean), "\(mean)")
    #expect(coverages.allSatisfy { $0 >= 88 })
  }

  @Test(arguments: [(5, 30), (10, 100), (20, 100)])
  func `where nothing changed, one comparison of efforts in fourteen at the most is called beyond noise`(
    n: Int, earlier: Int
  ) {
    for population in Population.mostlyEqualEffort {
      // So many runs are off by a point at the most, nearly always.
      let found = FalseAlarms.effort(n, earlier, population, runs: 300)
      #expect(found <= 100.0 / 14 + 3, "\(population.title) \(found)")
    }
  }

  @Test(arguments: [(5, 30), (5, 100), (10, 100)])
  func
    `where nothing changed, one comparison of shares or NPS in fourteen at the most is called beyond noise`(
      n: Int, earlier: Int
    )
  {
    for share in [0.05, 0.1, 0.5, 0.8, 0.9, 0.95, 0.99] {
      #expect(FalseAlarms.share(n, earlier, share) <= 100.0 / 14, "\(share)")
    }
    for shares in [[0.7, 0.2, 0.1], [0.8, 0.15, 0.05]] {
      let found = FalseAlarms.nps(n, earlier, Population(name: "", shares: shares))
      #expect(found <= 100.0 / 14, "\(shares) \(found)")
    }
  }

  @Test func `of fewer than 5 ratings more would be called so, which is why there is no verdict then`() {
    #expect(close(FalseAlarms.share(1, 100, 0.8), 11.19))
    #expect(FalseAlarms.share(1, 100, 0.8) > 100.0 / 14)
  }

  @Test func `the interval of a CES difference holds 93 % of the time or more where there is one`() {
    let populations = Population.effortOnFive
    let coverages = Coverage.effortDifference(4, 5, populations.map { ($0, $0) })
    for (population, coverage) in zip(populations, coverages) {
      #expect(coverage >= 93, "\(population.title) \(coverage)")
    }
  }
}
