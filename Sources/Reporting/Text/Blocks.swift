// Blocks of lines put beside and beneath one another.

extension [Line] {
  /// The block filled up with empty lines to that height.
  func filled(to height: Int) -> [Line] {
    self + [Line](repeating: Line(), count: Swift.max(0, height - count))
  }

  /// The block moved to the right.
  func indented(by columns: Int) -> [Line] { map { .space(columns) + $0 } }
}

extension [[Line]] {
  /// The blocks from left to right, each in a column of that width.
  func beside(width: Int, gutter: Int) -> [Line] {
    let height = map(\.count).max() ?? 0
    return (0..<height).map { row in
      reduce(into: (line: Line(), start: 0)) { result, block in
        if row < block.count { result.line = result.line.padded(to: result.start) + block[row] }
        result.start += width + gutter
      }.line
    }
  }

  /// The blocks from top to bottom with an empty line between them; empty blocks are left out.
  var beneath: [Line] { [[Line]](filter { !$0.isEmpty }).joined(separator: [Line()]).map(\.self) }

  /// The blocks in two columns, each set under the column that is shorter so far.
  func inTwoColumns(width: Int, gutter: Int) -> [Line] {
    var columns: [[[Line]]] = [[], []]
    for block in self {
      let heights = columns.map { $0.beneath.count }
      columns[heights[1] < heights[0] ? 1 : 0].append(block)
    }
    return columns.map(\.beneath).beside(width: width, gutter: gutter)
  }
}
