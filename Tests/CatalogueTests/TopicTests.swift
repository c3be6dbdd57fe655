import Meetings
import Testing

@testable import Catalogue

@Suite("Topics and templates")
struct TopicTests {
  static let ids = [
    "opening", "previous", "shared-goal", "roles", "learning-needs", "mdo-broadening", "insurer-relation",
    "regional-plans", "transmural", "consultants", "state-of-affairs", "monitoring", "factors",
    "any-other-business", "closing",
  ]

  @Test("The fifteen topics stand in the order of a full agenda")
  func order() {
    #expect(catalogue.topics.map(\.id.rawValue) == TopicTests.ids)
    #expect(catalogue.template("full")?.items.map(\.subject) == TopicTests.ids.map { .topic(TopicID($0)) })
  }

  @Test("Each has three to six questions of its own and a short title", arguments: ids)
  func questions(id: String) throws {
    let topic = try #require(catalogue.topic(TopicID(id)))
    #expect((3...6).contains(topic.questions.count))
    #expect(topic.questions.allSatisfy { $0.nl.hasSuffix("?") && $0.en.hasSuffix("?") })
    #expect(topic.short.nl.count <= 22 && topic.short.en.count <= 22)
    let others = catalogue.topics.filter { $0.id != topic.id }.flatMap(\.questions)
    #expect(Set(topic.questions).isDisjoint(with: others))
  }

  @Test("The worksheets record what each topic asks for")
  func worksheets() {
    let expected: [String: [String]] = [
      "shared-goal": ["actor", "goal", "overlaps", "shared"],
      "roles": ["actor", "brings", "takes-on", "contact-for", "gap"],
      "learning-needs": ["need", "from", "source", "asked", "status", "parel"],
      "mdo-broadening": ["part", "group", "present", "missing", "population", "guest", "confidentiality"],
      "insurer-relation": ["insurer", "contact", "subject", "agreement", "evidence", "next-step", "date"],
      "regional-plans": ["plan", "line", "decision"],
      "transmural": ["partner", "agreement", "bottleneck"],
      "consultants": ["consultant", "area", "groups", "gap"],
      "state-of-affairs": ["initiative", "kind", "status", "chance"],
      "monitoring": ["period", "groups", "participants", "meetings", "disciplines"],
      "factors": ["factor", "score", "remark"],
    ]
    for topic in catalogue.topics {
      #expect(topic.worksheet?.columns.map(\.id) == expected[topic.id.rawValue], "\(topic.id.rawValue)")
    }
    let source = catalogue.topic(TopicID("learning-needs"))?.worksheet?.column("source")
    #expect(source?.choices.map(\.id) == ["survey", "portal", "meeting"])
  }

  @Test("Each part of a topic says what it rests on", arguments: ids)
  func basis(id: String) throws {
    let topic = try #require(catalogue.topic(TopicID(id)))
    #expect((topic.basis.worksheet != nil) == (topic.worksheet != nil))
    #expect((topic.basis.parels != nil) == !topic.parels.isEmpty)
    // No document gives minutes, asks these questions, or draws a table.
    #expect(topic.basis.minutes == .own)
    #expect(topic.basis.questions != .source && topic.basis.worksheet != .source && topic.basis.parels != .source)
    if topic.source.basis == .own { #expect(topic.basis.purpose == .own && topic.basis.questions == .own) }
  }

  @Test("What a template adds of its own says so")
  func templateBasis() {
    #expect(catalogue.templates.map(\.source.basis) == [.own, .own, .inferred])
    #expect(catalogue.templates.map(\.minutesBasis) == [nil, .own, .own])
    #expect(catalogue.templates.map(\.questionsBasis) == [nil, nil, .own])
  }

  @Test("Broadening has two halves, each with its source")
  func halves() {
    let parts = catalogue.topic(TopicID("mdo-broadening"))?.parts ?? []
    #expect(parts.map(\.id) == ["patz-groups", "mdos"])
    #expect(parts.allSatisfy { $0.source.document == "brochure" && $0.source.basis == .source })
  }

  @Test("Short, full and start; short within two hours")
  func templates() {
    #expect(catalogue.templates.map(\.id) == ["short", "full", "start"])
    let short = catalogue.template("short")?.items ?? []
    #expect(
      short.map(\.subject)
        == [
          "opening", "previous", "shared-goal", "roles", "learning-needs", "mdo-broadening", "insurer-relation",
          "closing",
        ].map { .topic(TopicID($0)) })
    #expect(short.reduce(0) { $0 + catalogue.minutes(of: $1) } == 110)
  }

  @Test("The start has titles of its own, with minutes and questions")
  func start() {
    let items = catalogue.template("start")?.items ?? []
    let titled = items.filter { if case .titled = $0.subject { true } else { false } }
    #expect(titled.count == 2)
    #expect(titled.allSatisfy { $0.minutes != nil && $0.questions.count == 3 })
    #expect(items.allSatisfy { catalogue.minutes(of: $0) > 0 })
  }
}
