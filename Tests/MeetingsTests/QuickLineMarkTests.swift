import Testing

@testable import Meetings

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
    let understood = Known.read(line)
    #expect(understood.actors == [actor])
    #expect(understood.text == text)
    #expect(understood.unknownMarks.isEmpty)
    #expect(understood.isMoreThanText)
  }

  @Test(arguments: [
    "@niemand belt", "@ belt", "belt @", "mail arts@x.nl", "#leeg", "##",
  ])
  func whatIsAmbiguousOrUnknownStaysText(line: String) {
    let understood = Known.read(line)
    #expect(understood.text == line)
    #expect(understood.actors.isEmpty)
    #expect(!understood.isMoreThanText)
  }

  /// Of several names that fit the first is taken: the one that the picker shows.
  @Test func ofSeveralTheFirstIsTaken() {
    #expect(Known.read("@huis belt").actors == [Known.first])
    #expect(Known.read("@huis belt").text == "belt")
  }

  @Test func unknownMarksAreNamed() {
    #expect(Known.read("@nergens en @niemand").unknownMarks == ["@nergens", "@niemand"])
    // The comma behind it is the sentence's.
    #expect(Known.read("@Anja, bel @Bo. Ook #zoiets!").unknownMarks == ["@Anja", "@Bo", "#zoiets"])
    #expect(Known.read("@, of #!").unknownMarks == ["@,", "#!"])
    #expect(Known.read("mail arts@x.nl").unknownMarks.isEmpty)
  }

  @Test func severalActorsAreTakenOnceEach() {
    let understood = Known.read("@huisarts 1 @ros en @huisarts 1 bellen")
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
    let understood = Known.read(line)
    #expect(understood.text == text)
    #expect(understood.isMoreThanText && understood.unknownMarks.isEmpty)
    let names = ["Huisarts 1", "ROS-adviseur", "MDO verbreden", "Scholingsbehoefte"]
    #expect(understood.hasNamesInText == names.contains { text.contains($0) })
  }

  @Test func whereALineIsNoSentenceNamesGo() {
    let read = QuickLine.read(
      "Huisarts @ros in Oost", as: .note, names: Known.names, from: Known.saturday, isSentence: false)
    #expect(read.text == "Huisarts in Oost" && read.actors == [Known.ros] && !read.hasNamesInText)
  }

  @Test func theFirstOfTheSameNameWins() {
    let names = QuickLine.Names(actors: [
      QuickLine.Named(Known.network, ["Coördinator"]), QuickLine.Named(Known.first, ["Coördinator"]),
    ])
    let understood = QuickLine.read("@coordinator belt", as: .action, names: names, from: Known.saturday)
    #expect(understood.actors == [Known.network])
    #expect(NameMatch.candidates(for: "coord", among: names.actors).count == 2)
  }

  @Test func topicsAndGoals() {
    let understood = Known.read("Enquête #scholing #G1 #spreid", as: .decision)
    #expect(understood.topic == TopicID("learning"))
    #expect(understood.goals == ["G1", "spread"])
    #expect(understood.text == "Enquête")
  }

  @Test func aLineHasOneTopicAndTheSecondStaysText() {
    let understood = Known.read("Enquête #scholing #mdo", as: .decision)
    #expect(understood.topic == TopicID("learning"))
    #expect(understood.text == "Enquête Scholingsbehoefte #mdo")
    #expect(understood.unknownMarks == ["#mdo"])
  }

  @Test func aSecondTopicStaysTextByItsWholeNameToo() {
    let understood = Known.read("#mdo afspreken #scholingsbehoefte", as: .decision)
    #expect(understood.topic == TopicID("mdo"))
    #expect(understood.text == "afspreken #scholingsbehoefte")
    #expect(understood.unknownMarks == ["#scholingsbehoefte"])
  }

  /// "Zorg" is the beginning of a zorggroep sooner than the last word of the long form of a role.
  @Test func anInnerWordOfALongerFormComesLast() {
    let roles = [
      QuickLine.Named(1, ["NWC", "netwerkcoördinator palliatieve zorg"]), QuickLine.Named(2, ["zorggroep"]),
      QuickLine.Named(3, ["Bestuur Zorgdragers"]),
    ]
    #expect(NameMatch.candidates(for: "zorg", among: roles).map(\.value) == [2, 3, 1])
    #expect(NameMatch.candidates(for: "netwerk", among: roles).map(\.value) == [1])
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
