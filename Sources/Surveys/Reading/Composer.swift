// Builds the tree of a survey file from events and refuses what surveys do without: anchors, aliases, tags,
// merge keys, several documents, and keys that stand twice.

/// Composes one document and collects the mistakes that have nothing to do with surveys.
struct Composer: ~Copyable {
  private var events: YAMLEvents
  private(set) var mistakes: [SurveyMistake] = []

  /// No survey needs half of it. Nothing is read beyond: a tree of bounded depth can be walked by recursion,
  /// and libyaml takes minutes for brackets a hundred thousand deep.
  static let depthLimit = 16

  init(_ text: [UInt8]) { events = YAMLEvents(text) }

  /// The document, or nil if it is empty, broken or too deep, which was reported then.
  mutating func compose() -> Node? {
    do throws(SurveyMistake) {
      guard try next().kind == .document else { return empty() }
      let root = try node(try next(), depth: 1)
      if case .scalar(let scalar) = root.content, scalar.text.isEmpty { return empty() }
      let after = try next()
      if after.kind == .document { report(.file(.severalDocuments), at: after.start) }
      return root
    } catch {
      mistakes.append(error)
      return nil
    }
  }

  private mutating func empty() -> Node? {
    report(.file(.empty), at: .start)
    return nil
  }

  private mutating func report(_ problem: SurveyMistake.Problem, at place: Place) {
    mistakes.append(SurveyMistake(problem, at: place))
  }

  private mutating func next() throws(SurveyMistake) -> YAMLEvent {
    let event = events.next()
    if event.kind == .error { throw SurveyMistake(syntaxErrorOf: event) }
    return event
  }
}

// MARK: - Nodes

extension Composer {
  private mutating func node(_ event: YAMLEvent, depth: Int) throws(SurveyMistake) -> Node {
    if event.hasAnchor { report(.file(.anchor), at: event.start) }
    if event.hasTag { report(.file(.tag), at: event.start) }
    return Node(place: event.start, content: try content(event, depth: depth))
  }

  private mutating func content(_ event: YAMLEvent, depth: Int) throws(SurveyMistake) -> Node.Content {
    switch event.kind {
    case .mapping, .list:
      guard depth <= Self.depthLimit else {
        throw SurveyMistake(.file(.tooDeep(limit: Self.depthLimit)), at: event.start)
      }
      return event.kind == .list
        ? .list(try list(depth: depth)) : .mapping(try mapping(at: event.start, depth: depth))
    case .alias:
      report(.file(.alias), at: event.start)
      return .reported
    default:
      return .scalar(scalar(event))
    }
  }

  private mutating func scalar(_ event: YAMLEvent) -> Scalar {
    if let unsafe = event.text.unicodeScalars.first(where: \.isUnsafe) {
      report(.file(.controlCharacter(unsafe)), at: event.start)
    }
    return Scalar(event)
  }

  private mutating func list(depth: Int) throws(SurveyMistake) -> [Node] {
    var items: [Node] = []
    while true {
      let event = try next()
      if event.kind == .listEnd { return items }
      items.append(try node(event, depth: depth + 1))
    }
  }

  private mutating func mapping(at place: Place, depth: Int) throws(SurveyMistake) -> Mapping {
    var mapping = Mapping(at: place)
    var lines: [String: Int] = [:]
    while true {
      let event = try next()
      if event.kind == .mappingEnd { return mapping }
      let key = try node(event, depth: depth + 1)
      let value = try node(try next(), depth: depth + 1)
      guard let name = name(of: key, isQuoted: event.isQuoted) else {
        mapping.leaveOut()
        continue
      }
      if let firstLine = lines[name] {
        report(.key(.doubled(name, firstLine: firstLine)), at: key.place)
      } else {
        lines[name] = key.place.line
        mapping.add(Mapping.Entry(key: name, place: key.place, value: value))
      }
    }
  }

  /// The key's text; nil if it is none or asks for a merge, which is reported.
  private mutating func name(of key: Node, isQuoted: Bool) -> String? {
    switch key.content {
    case .scalar(let scalar) where scalar.text == "<<" && !isQuoted:
      report(.key(.merge), at: key.place)
      return nil
    case .scalar(let scalar):
      return scalar.text
    case .list, .mapping:
      report(.key(.notText), at: key.place)
      return nil
    case .reported:
      return nil
    }
  }
}
