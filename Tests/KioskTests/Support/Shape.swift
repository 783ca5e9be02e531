// Spells out the lines that a test expects, without repeating what all lines have.

import JournalVerifying

/// The shape of a response of anna at front-1 as a journal's second line has it.
struct ResponseShape {
  var seq = 2
  var survey = "after-call"
  /// The first 8 digits of the digest of the survey file.
  var revision = Shipped.revision(of: "after-call")
  var lang = "en"
  var channel = "phone"
  var agent = "anna"
  var disposition = "complete"
  /// Each as the journal has it, without the braces.
  var answers: [String] = []
  /// `"followUp":{…}` and the like.
  var rest = ""
  /// Members behind the salt; nil where there is no `private`.
  var personal: String?

  var text: String {
    "{\"v\":1,\"seq\":\(seq),\"id\":\"#\(seq)\",\"at\":\"AT\",\"kind\":\"response\","
      + "\"survey\":\"\(survey)\",\"revision\":\"\(revision)\",\"lang\":\"\(lang)\","
      + "\"channel\":\"\(channel)\","
      + "\"desk\":\"front-1\",\"agent\":\"\(agent)\",\"disposition\":\"\(disposition)\",\"seconds\":0,"
      + "\"answers\":[\(answers.map { "{\($0)}" }.joined(separator: ","))]"
      + (rest.isEmpty ? "" : "," + rest) + Shape.personal(personal) + Shape.end
  }
}

/// The shape of an amendment, a withdrawal, a follow-up, counts of customers or a repair.
enum Shape {
  static let end = #","prev":"PREV","sum":"SUM"}"#

  static func personal(_ members: String?) -> String {
    members.map { #","private":{"salt":"SALT",\#($0)}"# } ?? ""
  }

  static func head(_ seq: Int, _ kind: String) -> String {
    "{\"v\":1,\"seq\":\(seq),\"id\":\"#\(seq)\",\"at\":\"AT\",\"kind\":\"\(kind)\","
      + "\"desk\":\"front-1\",\"agent\":\"anna\""
  }

  static func amend(
    _ seq: Int, of: Int = 2, _ answers: [String], _ rest: String = "", personal: String? = nil
  ) -> String {
    head(seq, "amend")
      + ",\"of\":\"#\(of)\",\"answers\":[\(answers.map { "{\($0)}" }.joined(separator: ","))]"
      + (rest.isEmpty ? "" : "," + rest) + Shape.personal(personal) + end
  }

  static func void(_ seq: Int, of: Int = 2, personal: String? = nil) -> String {
    head(seq, "void") + ",\"of\":\"#\(of)\"" + Shape.personal(personal) + end
  }

  static func followUp(_ seq: Int, of: Int = 2, _ outcome: String, note: String? = nil) -> String {
    let personal = note.map { "\"note\":\"\($0)\"" }
    return head(seq, "follow-up") + ",\"of\":\"#\(of)\",\"outcome\":\"\(outcome)\""
      + Shape.personal(personal) + end
  }

  /// - Parameter counts: start, new, end and lost.
  static func customers(_ seq: Int, of period: String, _ counts: Int...) -> String {
    let members = zip(["start", "new", "end", "lost"], counts).map { "\"\($0)\":\($1)" }
    return head(seq, "customers") + ",\"period\":\"\(period)\"," + members.joined(separator: ",") + end
  }

  static func repair(_ seq: Int, of fragment: [UInt8]) -> String {
    head(seq, "repair") + ",\"length\":\(fragment.count),\"sha256\":\"\(SHA256.hex(fragment))\"" + end
  }
}

/// Answers as the shipped surveys leave them, without their braces.
enum Given {
  static func nps(_ value: Int) -> String { #""id":"nps","metric":"nps","value":\#(value)"# }
  static func csat(_ value: Int) -> String { #""id":"csat","metric":"csat","scale":[1,5],"value":\#(value)"# }
  static func ces(_ value: Int) -> String { #""id":"ces","metric":"ces","scale":[1,5],"value":\#(value)"# }
  static func topic(_ option: String) -> String { #""id":"topic","type":"choice","value":"\#(option)""# }
  static let why = #""id":"nps-why","type":"text""#
}
