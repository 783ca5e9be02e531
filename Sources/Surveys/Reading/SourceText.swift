// Makes any bytes fit for the YAML parser, so that its own sentences about characters are never needed.

/// The text of a file. Whatever is no UTF-8 or no printable character is a mistake, the first of each line is
/// reported, and U+FFFD stands for it, so that the rest of the file is read all the same.
struct SourceText {
  private(set) var bytes: [UInt8] = []
  private(set) var mistakes: [SurveyMistake] = []
  private var place = Place.start
  private var previous: Unicode.Scalar = "\n"
  private var lineIsReported = false

  init(_ file: [UInt8]) {
    bytes.reserveCapacity(file.count)
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var input = file.dropFirst(file.starts(with: byteOrderMark) ? 3 : 0).makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    while true {
      switch parser.parseScalar(from: &input) {
      case .valid(let encoded): take(Unicode.UTF8.decode(encoded))
      case .error: refuse(.notUTF8)
      case .emptyInput: return
      }
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n" where previous == "\r":
      previous = scalar
      bytes.append(UInt8(ascii: "\n"))
    case "\n", "\r":
      append(scalar)
      place = Place(line: place.line + 1, column: 1)
      lineIsReported = false
    case "%" where place.column == 1:
      refuse(.directive, replacement: "#")
    case _ where scalar.isUnsafe:
      refuse(.controlCharacter(scalar))
    default:
      append(scalar)
    }
  }

  private mutating func refuse(_ problem: FileProblem, replacement: Unicode.Scalar = "\u{FFFD}") {
    if !lineIsReported { mistakes.append(SurveyMistake(.file(problem), at: place)) }
    lineIsReported = true
    append(replacement)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    place.column += 1
    previous = scalar
  }
}

extension Unicode.Scalar {
  /// Whether it would steer a screen instead of standing on it, or turn the direction of what follows.
  var isUnsafe: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
