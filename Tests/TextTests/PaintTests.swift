// Colour where it is wanted, and not a byte of it where it is not.

import Testing
import Text

@Suite struct PaintTests {
  @Test func `without colour every text stays as it is`() {
    let paint = Paint(isOn: false)
    for painted in [
      paint.bold("x"), paint.dim("x"), paint.good("x"), paint.fair("x"), paint.poor("x"), paint.accent("x"),
    ] {
      #expect(painted == "x")
    }
  }

  @Test func `each colour ends where its text ends`() {
    let paint = Paint(isOn: true)
    let painted = [
      paint.bold("x"), paint.dim("x"), paint.good("x"), paint.fair("x"), paint.poor("x"), paint.accent("x"),
    ]
    #expect(Set(painted).count == painted.count)
    for text in painted { #expect(text.hasPrefix("\u{1B}[") && text.hasSuffix("mx\u{1B}[0m")) }
  }

  @Test func `no colour is wasted on an empty text`() {
    #expect(Paint(isOn: true).bold("") == "")
  }
}
