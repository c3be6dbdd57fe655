import Catalogue
import Meetings

// The groups that the tests play in; the region and everybody in it are fictional.
extension Notebook {
  /// A group that was just made, with nobody in it.
  static func fresh(_ language: Language = .dutch) throws -> Notebook { try Prepared.fresh(language) }

  fileprivate static func makeFresh(_ language: Language) throws -> Notebook {
    var book = Notebook(language, from: .frozen)
    try book.found("Trekkersgroep Heideland")
    return book
  }

  /// The same with its members.
  static func withMembers(_ language: Language = .dutch) throws -> Notebook { try Prepared.withMembers(language) }

  fileprivate static func makeWithMembers(_ language: Language) throws -> Notebook {
    var book = Notebook(language)
    try book.found("Trekkersgroep Heideland")
    try book.addMembers()
    book.on("2026-11-21", "14:32")
    return book
  }

  mutating func addMembers() throws {
    try join("Huisarts 1", RoleID("specialist-gp"), from: "Praktijk Heideland")
    try join("Huisarts 2", from: "Praktijk De Brink")
    try join("NWC Noord", RoleID("network-coordinator"))
    try join("NWC Zuid", RoleID("network-coordinator"))
    try join("Consulent 1", RoleID("consultant"), RoleID("ambassador"), from: "Ziekenhuis Heideland")
    try join("Wijkverpleegkundige 1", from: "Thuiszorg Heideland")
    try join("ROS 1", RoleID("ros-adviser"))
    try join("Vrijwilligers 1", RoleID("volunteers"), from: "VPTZ Heideland")
  }

  /// A group with a closed meeting, whose second meeting is planned for today.
  static func prepared(_ language: Language = .dutch) throws -> Notebook { try Prepared.prepared(language) }

  fileprivate static func makePrepared(_ language: Language) throws -> Notebook {
    var book = try withMembers(language)
    try book.holdFirstMeeting()
    book.on("2026-09-20", "09:00")
    try book.plan("2026-11-21", "14:00", at: "gemeentehuis", "short")
    book.on("2026-11-21", "13:55")
    return book
  }

  private mutating func holdFirstMeeting() throws {
    on("2026-09-01", "09:00")
    try plan("2026-09-12", "14:00", at: "gemeentehuis", "short")
    on("2026-09-12", "14:00")
    try begin(with: "Huisarts 1", "NWC Noord", "Consulent 1", "ROS 1")
    try turn(to: "shared-goal", spending: 6)
    try record(recordingGoal("Iedereen in Heideland kent zijn PaTz-groep"))
    try turn(to: "learning-needs", spending: 12)
    try say(.decision, "Enquête onder voorzitters van PaTz-groepen")
    try agree("Enquête uitzetten", by: who("NWC Noord"), due: .date(Day("2026-10-16") ?? now.day))
    try choose("knowledge-game", "existing", organised: who("NWC Noord"), guided: .role(RoleID("consultant")))
    try turn(to: "mdo-broadening", spending: 18)
    try say(.note, "Twee groepen willen verbreden naar kwetsbare ouderen")
    try say(.point, "Wie belt de gemeente over dagbesteding?")
    try turn(to: "closing", spending: 15)
    try close()
  }

  private func recordingGoal(_ text: String) -> Act {
    guard let meeting = group.runningMeeting else { return Act([]) }
    return Recording(group: group, meeting: meeting, item: meeting.current).act(agreeing: text)
  }

  /// The second meeting, begun: at its first item with nothing recorded.
  static func begun(_ language: Language = .dutch) throws -> Notebook { try Prepared.begun(language) }

  fileprivate static func makeBegun(_ language: Language) throws -> Notebook {
    var book = try prepared(language)
    book.on("2026-11-21", "14:00")
    try book.begin(with: "Huisarts 1", "NWC Noord", "Consulent 1", "ROS 1")
    return book
  }

  /// The second meeting in full swing: at the learning needs, with entries of most kinds.
  static func running(_ language: Language = .dutch) throws -> Notebook { try Prepared.running(language) }

  fileprivate static func makeRunning(_ language: Language) throws -> Notebook {
    var book = try begun(language)
    try book.turn(to: "shared-goal", spending: 4)
    try book.say(.note, "Het doel van september blijft staan")
    try book.turn(to: "learning-needs", spending: 6)
    try book.say(.decision, "Kennisspel in het voorjaar bij het FTO")
    try book.agree(
      "FTO-data opvragen", by: book.who("ROS 1"), due: .date(Day("2026-12-04") ?? book.now.day))
    try book.agree("Zaal regelen voor veertien personen")
    try book.say(.note, "Vier groepen vragen om casuïstiek")
    book.on("2026-11-21", "14:32")
    return book
  }

  /// The second meeting after its end, everything complete.
  static func closed(_ language: Language = .dutch) throws -> Notebook { try Prepared.closed(language) }

  fileprivate static func makeClosed(_ language: Language) throws -> Notebook {
    var book = try running(language)
    try book.turn(to: "closing", spending: 9)
    try book.close()
    return book
  }

  /// A running meeting with three hundred entries at its current item.
  static func large(_ language: Language = .dutch) throws -> Notebook { try Prepared.large(language) }

  fileprivate static func makeLarge(_ language: Language) throws -> Notebook {
    var book = try running(language)
    for number in 1...100 {
      try book.say(.decision, "Voorstel \(number) van de werkgroep")
      try book.agree("Uitwerking \(number) rondsturen", by: book.who("NWC Noord"), due: .ongoing)
      try book.say(.note, "Kanttekening \(number)")
    }
    return book
  }
}

/// Each group is made once: screens only look at the past.
private struct Prepared: Sendable {
  private let dutch: Result<Notebook, any Error>
  private let english: Result<Notebook, any Error>

  init(_ make: (Language) throws -> Notebook) {
    dutch = Result { try make(.dutch) }
    english = Result { try make(.english) }
  }

  func callAsFunction(_ language: Language) throws -> Notebook {
    try (language == .dutch ? dutch : english).get()
  }

  static let fresh = Prepared(Notebook.makeFresh)
  static let withMembers = Prepared(Notebook.makeWithMembers)
  static let prepared = Prepared(Notebook.makePrepared)
  static let begun = Prepared(Notebook.makeBegun)
  static let running = Prepared(Notebook.makeRunning)
  static let closed = Prepared(Notebook.makeClosed)
  static let large = Prepared(Notebook.makeLarge)
}
