// The summary as other programs read it, byte for byte.

import Records
import Reporting
import Summarizing
import Surveys
import Testing

@Test("The JSON of a small day is exactly this, whatever hides in an agent's name")
func jsonOfASmallDay() throws {
  var journal = try SampleJournal("2026-11-22")
  try journal.interview([.nps(10), .csat(4), .ces(2)], followUp: "2026-11-20")
  try journal.interview([.nps(3), .csat(4).skipped(.refused)], as: .partial, agent: "\u{1B}\"")
  let seal = try #require(journal.figures.seals.first ?? nil)
  let expected = #"""
    {"v":1,"period":{"name":"2026-11-22","from":"2026-11-22","to":"2026-11-22"},
    "journal":{"files":1,"records":3,"interrupted":0,"damaged":0,"gaps":0,"conflicts":0,"seals":["\#(seal)"]},
    "interviews":{"total":2,"complete":1,"partial":1,"break-off":0,"refusal":0,"callback":0,"non-contact":0,
    "language-barrier":0,"ineligible":0,"completionRate":50.0,"amended":0,"voided":0},
    "questions":[
    {"id":"nps","metric":"nps","scale":[0,10],"n":2,"refused":0,"dontKnow":0,"counts":[0,0,0,1,0,0,0,0,0,0,1],
    "promoters":1,"passives":0,"detractors":1,"surveys":[{"id":"after-call","n":2}],"score":0.0,"interval":[-73.3351372056518,73.3351372056518]},
    {"id":"csat","metric":"csat","scale":[1,5],"satisfied":4,"n":1,"refused":1,"dontKnow":0,"counts":[0,0,0,1,0],
    "surveys":[{"id":"after-call","n":1}],"score":100.0,"interval":[20.654931437723743,100.0],"mean":4.0},
    {"id":"ces","metric":"ces","scale":[1,5],"better":"lower","n":1,"refused":0,"dontKnow":0,"counts":[0,1,0,0,0],
    "surveys":[{"id":"after-call","n":1}],"score":2.0,"interval":null,"easy":100.0,"easyInterval":[20.654931437723743,100.0]}],
    "groups":[
    {"by":"agent","key":"\u001b\"","interviews":{"total":1,"complete":0,"partial":1,"break-off":0,"refusal":0,
    "callback":0,"non-contact":0,"language-barrier":0,"ineligible":0,"completionRate":0.0,"amended":0,"voided":0},
    "questions":[
    {"id":"nps","metric":"nps","scale":[0,10],"n":1,"refused":0,"dontKnow":0,"counts":[0,0,0,1,0,0,0,0,0,0,0],
    "promoters":0,"passives":0,"detractors":1,"surveys":[{"id":"after-call","n":1}],"score":null,"interval":null},
    {"id":"csat","metric":"csat","scale":[1,5],"satisfied":4,"n":0,"refused":1,"dontKnow":0,"counts":[0,0,0,0,0],
    "surveys":[],"score":null,"interval":null,"mean":null}]},
    {"by":"agent","key":"anna","interviews":{"total":1,"complete":1,"partial":0,"break-off":0,"refusal":0,
    "callback":0,"non-contact":0,"language-barrier":0,"ineligible":0,"completionRate":100.0,"amended":0,"voided":0},
    "questions":[
    {"id":"nps","metric":"nps","scale":[0,10],"n":1,"refused":0,"dontKnow":0,"counts":[0,0,0,0,0,0,0,0,0,0,1],
    "promoters":1,"passives":0,"detractors":0,"surveys":[{"id":"after-call","n":1}],"score":null,"interval":null},
    {"id":"csat","metric":"csat","scale":[1,5],"satisfied":4,"n":1,"refused":0,"dontKnow":0,"counts":[0,0,0,1,0],
    "surveys":[{"id":"after-call","n":1}],"score":null,"interval":null,"mean":null},
    {"id":"ces","metric":"ces","scale":[1,5],"better":"lower","n":1,"refused":0,"dontKnow":0,"counts":[0,1,0,0,0],
    "surveys":[{"id":"after-call","n":1}],"score":null,"interval":null,"easy":null,"easyInterval":null}]}],
    "retention":[],"followUps":{"promised":1,"open":1,"overdue":1},
    "revisions":[{"survey":"after-call","revision":"9c1f0e2d","interviews":2}]}
    """#
  let json = JSONReport.render(journal.report(by: [.agent]))
  #expect(json == expected.split(separator: "\n").joined() + "\n")
}
