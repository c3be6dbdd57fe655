import Testing

@testable import Meetings

/// The names that the lines of these tests can mean.
private enum Known {
  static let first = Actor.member(EntryID("m-1"))
  static let second = Actor.member(EntryID("m-2"))
  static let nurse = Actor.member(EntryID("m-3"))
  static let ros = Actor.role(RoleID("ros-adviser"))
  static let network = Actor.role(RoleID("network-coordinator"))
  static let names = QuickLine.Names(
    actors: [
      QuickLine.Named(first, ["Huisarts 1"]), QuickLine.Named(second, ["Huisarts 2"]),
      QuickLine.Named(nurse, ["Wijkverpleegkundige A."]), QuickLine.Named(ros, ["ROS-adviseur", "ROS adviser"]),
      QuickLine.Named(network, ["Netwerkcoördinator", "network coordinator", "NWC"]),
    ],
    topics: [
      QuickLine.Named(TopicID("mdo"), ["MDO verbreden", "broadening the MDO"]),
      QuickLine.Named(TopicID("learning"), ["Scholingsbehoefte", "learning needs"]),
    ],
    goals: [QuickLine.Named("G1", ["G1"]), QuickLine.Named("spread", ["spreiding"])])
}

private let saturday = day("2026-11-21")

private func read(_ line: String, as kind: QuickLine.Kind = .action) -> QuickLine.Understanding {
  QuickLine.read(line, as: kind, names: Known.names, from: saturday)
}

@Suite struct QuickLineDateTests {
  @Test(arguments: [
    ("FTO-data opvragen vr 4 december", "FTO-data opvragen", "2026-12-04"),
    ("FTO-data opvragen 15-1", "FTO-data opvragen", "2027-01-15"),
    ("FTO-data opvragen 15 jan.", "FTO-data opvragen", "2027-01-15"),
    ("FTO-data opvragen voor vr", "FTO-data opvragen", "2026-11-27"),
    ("FTO-data opvragen by next Friday!", "FTO-data opvragen", "2026-11-27"),
    ("voor vr de enquête sturen", "de enquête sturen", "2026-11-27"),
    ("De enquête vóór 2026-12-04 sturen", "De enquête sturen", "2026-12-04"),
    ("stuk lezen voor de leden voor morgen", "stuk lezen voor de leden", "2026-11-22"),
    ("vr", "", "2026-11-27"),
    ("bellen vr 4-12", "bellen", "2026-12-04"),
    ("van 4 dec naar 5 dec", "van 4 dec naar", "2026-12-05"),
    ("wat te do", "wat te", "2026-11-26"),
    ("kamer 3 15 jan", "kamer 3", "2027-01-15"),
    ("zaal regelen op 15-1", "zaal regelen", "2027-01-15"),
    ("zaal regelen uiterlijk op 15-1", "zaal regelen", "2027-01-15"),
    ("book the room on 15 January", "book the room", "2027-01-15"),
    ("zaal bellen, vr", "zaal bellen", "2026-11-27"),
    ("hierop terugkomen vr", "hierop terugkomen", "2026-11-27"),
    ("bellen voor 8-12", "bellen", "2026-12-08"), ("book a room for 15 jan", "book a room", "2027-01-15"),
    ("bellen vr 4 december 2026 (over 13 dagen)", "bellen", "2026-12-04"),
    ("terugkomen over 2 weken", "terugkomen", "2026-12-05"),
    ("Brief sturen voor het eind van de maand", "Brief sturen", "2026-11-30"),
    ("Evalueren aan het eind van november", "Evalueren", "2026-11-30"),
    ("Send it before Friday", "Send it", "2026-11-27"),
    ("Send the letter by the 15th", "Send the letter", "2026-12-15"), ("Send it by 15th", "Send it", "2026-12-15"),
    ("Brief sturen voor de kerst", "Brief sturen", "2026-12-24"), ("Plan it by Christmas", "Plan it", "2026-12-24"),
    ("Zaal regelen eind november", "Zaal regelen", "2026-11-30"),
  ])
  func aDateIsReadAtTheEndOrAfterVoor(line: String, text: String, due: String) {
    let understood = read(line)
    #expect(understood.text == text)
    #expect(understood.due == .date(day(due)))
  }

  @Test(arguments: [
    "vr bellen met de huisarts", "do it", "versie 3.5", "voor de leden", "de enquête van 15 jan herhalen",
    "morgen bellen", "Afspraken over bereikbaarheid 24/7", "Zaal reserveren voor 8-12 personen", "voor 8/12 personen",
    "voor 31-4 bellen", "Borrel met kerst", "Aanwezig bij de 15e verjaardag", "Plan the second 2nd", "aan het eind",
  ])
  func elseItIsText(line: String) {
    #expect(read(line) == QuickLine.literal(line))
    #expect(read(line).text == line)
  }

  @Test(arguments: [
    ("Bellen voor de zomer", "voor de zomer"), ("Send it by the summer", "by the summer"),
    ("Versturen uiterlijk begin januari", "uiterlijk begin januari"),
    ("Send it before mid December", "before mid December"),
  ])
  func whatSpeaksOfATimeAndIsNoDayIsSaid(line: String, words: String) {
    #expect(read(line).unreadDate == words)
    #expect(read(line).text == line)
  }

  @Test(arguments: [
    "Zaal reserveren voor 8-12 personen", "stuk lezen voor de leden", "signed by the GP", "bellen voor vr",
  ])
  func elseNothingIsSaid(line: String) { #expect(read(line).unreadDate == nil) }

  @Test(arguments: [("agenda maken volgend overleg", Due.nextMeeting), ("agenda maken doorlopend", .ongoing)])
  func someDatesAreNoDay(line: String, due: Due) {
    #expect(read(line).text == "agenda maken")
    #expect(read(line).due == due)
  }

  @Test func anImpossibleDateStaysTextAndIsExplained() {
    for line in ["bellen 31-4", "bellen voor 31-4", "voor 31 april bellen"] {
      let understood = read(line)
      #expect(understood.text == line)
      #expect(understood.due == .none)
      #expect(understood.impossibleDate != nil)
      #expect(!understood.isMoreThanText)
    }
  }

  @Test(arguments: [QuickLine.Kind.decision, .note, .point])
  func onlyActionsReadDates(kind: QuickLine.Kind) {
    let understood = read("Enquête herhalen voor vr", as: kind)
    #expect(understood.text == "Enquête herhalen voor vr")
    #expect(understood.due == .none)
  }

  @Test func aWeekdayOfTheOtherLanguageThatTheDayContradictsIsAWord() {
    func read(_ line: String, _ language: Language) -> QuickLine.Understanding {
      QuickLine.read(line, as: .action, names: Known.names, from: saturday, in: language)
    }
    #expect(read("to do 4 dec", .english).text == "to do")
    #expect(read("to do 4 dec", .english).due == .date(day("2026-12-04")))
    #expect(read("what to do", .english) == QuickLine.literal("what to do"))
    #expect(read("bellen do 4 dec", .dutch).impossibleDate != nil)
    #expect(read("bellen wed 4 dec", .dutch).text == "bellen wed")
    #expect(read("call do 3 dec", .english).text == "call")
  }

  @Test func whatIsToStayTextStaysText() {
    let line = "bellen @ros vr 4 december"
    let marks = read(line).marks
    #expect(marks == [[1], [2, 3, 4]])
    let day = QuickLine.read(line, as: .action, names: Known.names, from: saturday, leaving: [2, 3, 4])
    #expect(day.actors == [Known.ros] && day.due == .none && day.text == "bellen ROS-adviseur vr 4 december")
    let both = QuickLine.read(line, as: .action, names: Known.names, from: saturday, leaving: [1, 2, 3, 4])
    #expect(both == QuickLine.literal(line))
  }

  @Test func marksMayFollowTheDate() {
    let understood = read("FTO-data opvragen vr 4 december @ROS #mdo")
    #expect(understood.text == "FTO-data opvragen")
    #expect(understood.due == .date(day("2026-12-04")))
    #expect(understood.actors == [Known.ros])
    #expect(understood.topic == TopicID("mdo"))
  }
}

@Suite struct QuickLineMarkTests {
  @Test(arguments: [
    ("@Huisarts 1 belt", "belt", Known.first), ("@huisarts 2, belt", "belt", Known.second),
    ("belt @netwerkcoord", "belt", Known.network), ("belt @NWC", "belt", Known.network),
    ("belt @network coordinator vandaag nog", "belt Netwerkcoördinator vandaag nog", Known.network),
    ("@Wijkverpleegkundige A. belt", "belt", Known.nurse), ("@wijk belt", "belt", Known.nurse),
    ("@ros-ad belt", "belt", Known.ros), ("@ROS-adviseur belt", "belt", Known.ros),
    ("@adviser belt", "belt", Known.ros),
  ])
  func aPersonOrRoleIsMeant(line: String, text: String, actor: Actor) {
    let understood = read(line)
    #expect(understood.actors == [actor])
    #expect(understood.text == text)
    #expect(understood.unknownMarks.isEmpty)
    #expect(understood.isMoreThanText)
  }

  @Test(arguments: [
    "@niemand belt", "@ belt", "belt @", "mail jan@x.nl", "#leeg", "##",
  ])
  func whatIsAmbiguousOrUnknownStaysText(line: String) {
    let understood = read(line)
    #expect(understood.text == line)
    #expect(understood.actors.isEmpty)
    #expect(!understood.isMoreThanText)
  }

  /// Of several names that fit the first is taken: the one that the picker shows.
  @Test func ofSeveralTheFirstIsTaken() {
    #expect(read("@huis belt").actors == [Known.first])
    #expect(read("@huis belt").text == "belt")
  }

  @Test func unknownMarksAreNamed() {
    #expect(read("@nergens en @niemand").unknownMarks == ["@nergens", "@niemand"])
    #expect(read("mail jan@x.nl").unknownMarks.isEmpty)
  }

  @Test func severalActorsAreTakenOnceEach() {
    let understood = read("@huisarts 1 @ros en @huisarts 1 bellen")
    #expect(understood.actors == [Known.first, Known.ros])
    #expect(understood.text == "bellen")
  }

  @Test(arguments: [
    ("Vraag @huisarts 1 en @ros om te schrijven 4-12", "Vraag Huisarts 1 en ROS-adviseur om te schrijven"),
    (
      "Brief aan @huisarts 1, @ros en @nwc sturen vr", "Brief aan Huisarts 1, ROS-adviseur en Netwerkcoördinator sturen"
    ),
    ("Brief sturen aan @huisarts 1 en @ros", "Brief sturen aan Huisarts 1 en ROS-adviseur"),
    ("Brief sturen aan @huisarts 1, vr #mdo", "Brief sturen aan Huisarts 1"),
    ("Zaal regelen voor @ros vr", "Zaal regelen voor ROS-adviseur"),
    ("Ask @huisarts 1 and @ros 4/12", "Ask"), ("@huisarts 1 en @ros bellen de zaal vr @nwc", "bellen de zaal"),
    ("@huisarts 1 en de rest bellen", "Huisarts 1 en de rest bellen"),
    ("Voorbereiden dat #mdo begint vr @ros", "Voorbereiden dat MDO verbreden begint"),
    ("Enquête over #scholing", "Enquête over Scholingsbehoefte"), ("@ros", ""), ("@ros, vr", ""),
  ])
  func aNameWithinASentenceStays(line: String, text: String) {
    let understood = read(line)
    #expect(understood.text == text)
    #expect(understood.isMoreThanText && understood.unknownMarks.isEmpty)
    let names = ["Huisarts 1", "ROS-adviseur", "MDO verbreden", "Scholingsbehoefte"]
    #expect(understood.hasNamesInText == names.contains { text.contains($0) })
  }

  @Test func whereALineIsNoSentenceNamesGo() {
    let read = QuickLine.read(
      "Jan @ros de Vries", as: .note, names: Known.names, from: saturday, isSentence: false)
    #expect(read.text == "Jan de Vries" && read.actors == [Known.ros] && !read.hasNamesInText)
  }

  @Test func theFirstOfTheSameNameWins() {
    let names = QuickLine.Names(actors: [
      QuickLine.Named(Known.network, ["Coördinator"]), QuickLine.Named(Known.first, ["Coördinator"]),
    ])
    let understood = QuickLine.read("@coordinator belt", as: .action, names: names, from: saturday)
    #expect(understood.actors == [Known.network])
    #expect(NameMatch.candidates(for: "coord", among: names.actors).count == 2)
  }

  @Test func topicsAndGoals() {
    let understood = read("Enquête #scholing #G1 #spreid", as: .decision)
    #expect(understood.topic == TopicID("learning"))
    #expect(understood.goals == ["G1", "spread"])
    #expect(understood.text == "Enquête")
  }

  @Test func aLineHasOneTopicAndTheSecondStaysText() {
    let understood = read("Enquête #scholing #mdo", as: .decision)
    #expect(understood.topic == TopicID("learning"))
    #expect(understood.text == "Enquête Scholingsbehoefte #mdo")
    #expect(understood.unknownMarks == ["#mdo"])
  }

  @Test func aSecondTopicStaysTextByItsWholeNameToo() {
    let understood = read("#mdo afspreken #scholingsbehoefte", as: .decision)
    #expect(understood.topic == TopicID("mdo"))
    #expect(understood.text == "afspreken #scholingsbehoefte")
    #expect(understood.unknownMarks == ["#scholingsbehoefte"])
  }

  @Test func aPickerFindsAnyWordWithoutAccents() {
    func found(_ typed: String) -> [String] {
      NameMatch.candidates(for: typed, among: Known.names.actors).map { $0.names[0] }
    }
    #expect(found("") == Known.names.actors.map { $0.names[0] })
    #expect(found("coord") == ["Netwerkcoördinator"])
    #expect(found("huis") == ["Huisarts 1", "Huisarts 2"])
    #expect(found("huis 2") == ["Huisarts 2"])
    #expect(found("ROS-ad") == ["ROS-adviseur"])
    #expect(found("xyz").isEmpty)
  }

  @Test func literalIsNothingButText() {
    let line = QuickLine.literal("  @ros  #mdo\tvoor\u{A0}vr \n")
    #expect(line.text == "@ros #mdo voor vr")
    #expect(!line.isMoreThanText)
  }
}

@Suite struct QuickLineLossTests {
  private static let plain = [
    "bellen", "de", "enquête", "3.5", "voor", "wat?", "(zie", "bijlage)", "by", "14:30", "@", "#",
  ]
  private static let marks = ["@huisarts 1", "@ros", "@niemand", "#mdo", "#scholing", "#G1", "#onbekend", "@huis,"]
  private static let dates = ["vr", "15 jan", "31-4", "volgende week", "+2w", "4 december 2026"]

  /// Every word that was typed is in the text in its order, or is what was understood.
  @Test(arguments: 0..<400) func nothingTypedIsLost(seed: Int) {
    var dice = Dice(seed: seed)
    var pieces: [String] = []
    for _ in 0..<(1 + dice.roll(7)) {
      let list = [Self.plain, Self.plain, Self.marks, Self.dates][dice.roll(4)]
      pieces.append(list[dice.roll(list.count)])
    }
    let line = pieces.joined(separator: " ")
    let understood = read(line, as: dice.roll(2) == 0 ? .action : .decision)
    // However long a name was typed, it stands there whole.
    let typed = line.replacing("@huis,", with: "@huisarts 1").split(separator: " ").map(String.init)
    let kept = Self.withMarks(understood.text).split(separator: " ").map(String.init)
    let gone = missing(from: kept, of: typed)
    #expect(gone != nil, "the order changed: \(line) → \(understood.text)")
    let expected = words(understood, typed)
    for word in gone ?? [] {
      #expect(expected.contains(word.folded), "“\(word)” was lost: \(line) → \(understood)")
    }
    if !understood.isMoreThanText { #expect(understood.text == line) }
  }

  /// The text with a mark again for each name that stayed within its sentence.
  private static func withMarks(_ text: String) -> String {
    let names = [
      "Huisarts 1": "@huisarts 1", "ROS-adviseur": "@ros", "MDO verbreden": "#mdo", "Scholingsbehoefte": "#scholing",
    ]
    let marked = names.reduce(text) { $0.replacing($1.key, with: $1.value) }
    return marked.split(separator: " ").map { $0 == "G1" ? "#G1" : $0.filter { $0 != "," } }.joined(separator: " ")
  }

  /// A mark between two words of the text is never simply gone.
  @Test(arguments: 0..<200) func noNameIsCutOutOfASentence(seed: Int) {
    var dice = Dice(seed: seed)
    let words = ["bellen", "de", "aan", "en", "zaal", "to", "enquête"]
    var pieces = ["vraag"]
    for _ in 0..<(1 + dice.roll(6)) {
      let list = [words, ["@huisarts 1", "@ros", "@nwc", "#mdo"]][dice.roll(2)]
      pieces.append(list[dice.roll(list.count)])
    }
    let line = (pieces + ["sturen", "vr"]).joined(separator: " ")
    let names = ["@huisarts 1": "Huisarts 1", "@ros": "ROS-adviseur", "@nwc": "Netwerkcoördinator"]
    let expected = (pieces.map { names[$0] ?? ($0 == "#mdo" ? "MDO verbreden" : $0) } + ["sturen"])
    #expect(read(line).text == expected.joined(separator: " "))
  }

  /// What the second lacks of the first, where the rest stands in one order; nil where it does not.
  private func missing(from kept: [String], of typed: [String]) -> [String]? {
    var (rest, gone) = (kept[...], [String]())
    for word in typed {
      if rest.first == word { rest.removeFirst() } else { gone.append(word) }
    }
    return rest.isEmpty ? gone : nil
  }

  /// The words that what was understood stands for.
  private func words(_ understood: QuickLine.Understanding, _ typed: [String]) -> Set<String> {
    var words: Set<String> = []
    if understood.actors.contains(Known.first) { words.formUnion(["@huisarts", "1"]) }
    if understood.actors.contains(Known.ros) { words.insert("@ros") }
    if understood.topic == TopicID("mdo") { words.insert("#mdo") }
    if understood.topic == TopicID("learning") { words.insert("#scholing") }
    if understood.goals.contains("G1") { words.insert("#g1") }
    guard understood.due != .none else { return words }
    for date in Self.dates where SpokenDate.read(date, from: saturday) == .due(understood.due) {
      words.formUnion(date.split(separator: " ").map(String.init))
    }
    words.formUnion(["voor", "by", "2026", "vr"])
    return words
  }
}
