// What Chromium finds in a report that the real program wrote: one visit, which all tests of the page look at.

import ProgramTesting

/// The page and what the browser told of it.
struct BrowserVisit {
  /// Warnings, errors, exceptions, violations of the policy, and whatever a script prints.
  let complaints: [String]
  /// Of all that was asked for.
  let addresses: Set<String>
  let file: String
  /// The page in facts: see `BrowserScripts.facts`.
  let facts: JSONText
  /// By language.
  let languages: [String: String]
  /// Texts that are hard to read, by how the page was shown.
  let faint: [String: [String]]
  /// Whether there was more on a page than its width has room for, by how it was shown.
  let overflows: [String: Bool]
  /// The same report for programs.
  let json: JSONText
  /// The printed report, in base64.
  let pdf: String
  /// What the browser tells of a page that does all that a report must not, so that silence means something.
  let decoy: (complaints: [String], addresses: Set<String>, faint: [JSONText])

  /// The one visit.
  static let made = Result { try BrowserVisit() }

  private init() throws {
    let folder = TemporaryFolder()
    folder.write(ReportedShift.journal, to: "desk.jsonl")
    json = try JSONText(BrowserVisit.report("json", in: folder).output) ?? .null
    let browser = try Browser()
    try browser.call(
      "Page.addScriptToEvaluateOnNewDocument", ["source": .string(BrowserScripts.collectsViolations)])

    var languages: [String: String] = [:]
    for code in ["tr", "hu", "en"] {
      let path = "\(folder.path)/\(code).html"
      _ = try BrowserVisit.report("html", "--output", path, "--ui-lang", code, in: folder)
      try browser.open(path)
      languages[code] = try browser.evaluate("document.documentElement.lang").text
    }
    self.languages = languages
    file = "file://\(folder.path)/en.html"
    facts = try browser.evaluate(BrowserScripts.facts)

    var (faint, overflows): ([String: [String]], [String: Bool]) = ([:], [:])
    for (name, media, scheme, width) in [
      ("light", "screen", "light", 1100.0), ("dark", "screen", "dark", 1100),
      ("telephone", "screen", "light", 360),
      // As wide as A4 between its margins.
      ("print", "print", "light", 688), ("print of a dark screen", "print", "dark", 688),
    ] {
      let features = JSONText.object(["name": .string("prefers-color-scheme"), "value": .string(scheme)])
      try browser.call(
        "Emulation.setEmulatedMedia", ["media": .string(media), "features": .array([features])])
      try browser.call(
        "Emulation.setDeviceMetricsOverride",
        [
          "width": .number(width), "height": .number(900), "deviceScaleFactor": .number(1),
          "mobile": .bool(false),
        ])
      faint[name] = try browser.evaluate(BrowserScripts.faintTexts).elements.map { $0.text ?? "" }
      overflows[name] = try browser.evaluate("document.documentElement.scrollWidth > \(width)") == .bool(true)
    }
    (self.faint, self.overflows) = (faint, overflows)
    try browser.call("Emulation.setEmulatedMedia", ["media": .string("")])
    pdf = try browser.call("Page.printToPDF", ["preferCSSPageSize": .bool(true)])["data"]?.text ?? ""

    // Whatever comes late has come then.
    let violations = try browser.evaluate("new Promise(done => setTimeout(() => done(violations), 200))")
    complaints = violations.elements.map(\.written) + BrowserVisit.complaints(in: browser.events[...])
    addresses = BrowserVisit.addresses(in: browser.events[...])

    let seen = browser.events.count
    try browser.open(folder.write(BrowserVisit.broken.utf8, to: "decoy.html"))
    let pale = try browser.evaluate(BrowserScripts.faintTexts).elements
    let told = browser.events[seen...]
    decoy = (BrowserVisit.complaints(in: told), BrowserVisit.addresses(in: told), pale)
  }

  private static let broken = """
    <!DOCTYPE html><meta http-equiv="Content-Security-Policy" content="script-src 'none'">
    <body style="color: #999; background: #fff"><script>alert(1)</script><img src="decoy.png">pale</body>
    """

  private typealias Events = ArraySlice<(method: String, parameters: JSONText)>

  private static func complaints(in events: Events) -> [String] {
    events.filter {
      ["Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown"].contains($0.method)
    }
    .map { "\($0.method): \($0.parameters.written)" }
  }

  private static func addresses(in events: Events) -> Set<String> {
    Set(
      events.filter { $0.method == "Network.requestWillBeSent" }.compactMap {
        $0.parameters["request"]?["url"]?.text
      })
  }

  private static func report(_ format: String, _ more: String..., in folder: TemporaryFolder) throws
    -> ProgramRun
  {
    let program = Program(built: "rapport")
      .arguments(
        "summary", "2026-11-22", "--journal", "desk.jsonl", "--format", format, "--compare", "--personal"
      )
      .arguments("--by", "agent", "--by", "topic").folder(folder.path).environment("HOME", folder.path)
    let run = try more.reduce(program) { $0.arguments($1) }.run(timeout: .seconds(30))
    guard run.exit == .status(0) else { throw BrowserFailure(description: run.errorText) }
    return run
  }
}

/// What is asked of the page, in its own language.
private enum BrowserScripts {
  static let collectsViolations = """
    window.violations = [];
    addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective));
    """

  static let facts = """
    (() => {
      const text = element => element ? element.textContent : null;
      const all = (selector, of = document) => [...of.querySelectorAll(selector)];
      const table = table => ({
        head: all('thead th', table).map(text), rows: all('tbody tr', table).map(row => all('td', row).map(text)),
      });
      return {
        title: document.title,
        strangers: all('script, img, a, link, iframe, object, form, input, [style], [onload], [onerror]')
          .map(element => element.outerHTML),
        cards: all('.card').map(card => ({
          name: text(card.querySelector('h3')), score: text(card.querySelector('.figure')),
          interval: text(card.querySelector('svg + p')),
          figures: Object.fromEntries(all('dt', card).map(term => [text(term), text(term.nextElementSibling)])),
        })),
        charts: all('figure').map(figure => all('text', figure).map(text)),
        sections: Object.fromEntries(all('section').map(section =>
          [text(section.querySelector('h2')), all('table', section).map(table)])),
        quotes: all('blockquote p').map(text),
        pictures: all('svg').map(picture =>
          picture.getAttribute('role') === 'img' && picture.getAttribute('aria-label') === text(picture.querySelector('title'))
            ? picture.getAttribute('aria-label') : ''),
      };
    })()
    """

  /// Contrast as WCAG 2.2 has it; a text on a bar, or one that shines through, is none that can be judged.
  static let faintTexts = """
    (() => {
      const parts = colour => colour.match(/[\\d.]+/g).map(Number);
      const luminance = colour => {
        const [r, g, b] = parts(colour).map(part => part / 255)
          .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const background = element => {
        for (; element; element = element.parentElement) {
          const colour = getComputedStyle(element).backgroundColor;
          if ((parts(colour)[3] ?? 1) > 0) return colour;
        }
      };
      const shinesThrough = element => {
        for (; element; element = element.parentElement) if (getComputedStyle(element).opacity !== '1') return true;
      };
      const isOnBar = element => [...(element.closest('svg')?.querySelectorAll('rect') ?? [])].some(bar => {
        const [one, other] = [bar.getBoundingClientRect(), element.getBoundingClientRect()];
        return one.width > 0 && one.left < other.right && other.left < one.right && one.top < other.bottom
          && other.top < one.bottom;
      });
      const faint = [];
      let count = 0;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.textContent.trim() || element.closest('title')) continue;
        count += 1;
        const style = getComputedStyle(element), ground = background(element);
        const colour = element.closest('svg') ? style.fill : style.color;
        const [dark, light] = ground ? [luminance(colour), luminance(ground)].sort((a, b) => a - b) : [0, 0];
        const ratio = (light + 0.05) / (dark + 0.05);
        if (!(ratio >= 4.5) || (parts(colour)[3] ?? 1) < 1 || shinesThrough(element) || isOnBar(element))
          faint.push(`${walker.currentNode.textContent}: ${colour} on ${ground}, ${ratio}`);
      }
      return count > 0 ? faint : ['no text'];
    })()
    """
}
