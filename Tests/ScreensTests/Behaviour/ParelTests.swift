import Catalogue
import Meetings
import Testing

@testable import Screens

@Suite("Choosing a Parel")
struct ParelTests {
  private func chosen(_ line: String) throws -> Rehearsal {
    var stage = Rehearsal(try .running())
    stage.type("<enter>pkennisspel<enter><tab><enter>\(line)<enter>")
    return stage
  }

  @Test(
    "Two topics or two days in one choice are refused, not dropped",
    arguments: [
      "@ros #transmuraal begeleidt @huisarts 1 #rondvraag", "@ros vr begeleidt @huisarts 1 +4w",
    ])
  func onlyOne(line: String) throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>pkennisspel<enter><enter>\(line)<enter>")
    #expect(stage.acts.isEmpty && stage.picture.contains("Een keuze heeft één"))
  }

  @Test("A choice and its two actions are one act, organise first")
  func oneAct() throws {
    let stage = try chosen("")
    let act = try #require(stage.acts.last)
    #expect(act.events.map(\.word) == ["parel-chosen", "action-agreed", "action-agreed"])
    let choice = try #require(stage.group.choices.last)
    #expect(choice.parel == ParelID("knowledge-game") && choice.variant == VariantID("existing"))
    let actions = stage.group.actions.filter { $0.choice == choice.id }
    #expect(actions.map(\.parelRole) == [.organises, .guides])
    #expect(actions.map(\.number) == ["A2026-2.3", "A2026-2.4"])
    #expect(actions.map(\.place.topic) == [TopicID("learning-needs"), TopicID("learning-needs")])
  }

  @Test("One undo takes back the choice and both actions")
  func undo() throws {
    var stage = try chosen("")
    stage.type("u")
    #expect(stage.foot.contains("Ongedaan: Parel gekozen"))
    #expect(stage.group.actions.suffix(2).map(\.status) == [.void, .void])
  }

  @Test("The catalogue's roles are proposed; others can be given, and that shows")
  func others() throws {
    var stage = try chosen("@ros begeleidt @huisarts 1")
    let choice = try #require(stage.group.choices.last)
    #expect(choice.organisers == [.role(RoleID("ros-adviser"))])
    let huisarts = try #require(stage.group.members.first { $0.name == "Huisarts 1" })
    #expect(choice.guides == [.member(huisarts.id)])
    #expect(stage.group.actions.suffix(2).map(\.terms.current.actors) == [choice.organisers, choice.guides])
    stage.resize(columns: 200, rows: 60)
    stage.type("<esc><enter>p")
    #expect(stage.picture.contains("organiseert: ROS (ROS 1) (de brochure noemt consulent)"))
  }

  @Test("A day may be led in, and what was typed is there again after Esc")
  func ledIn() throws {
    var stage = Rehearsal(try .running(), columns: 120, rows: 36)
    stage.type("<enter>p<enter><enter>@ros voor 15 jan<esc>")
    for _ in 0..<2 where stage.model.prompt != nil { stage.type("<esc>") }
    stage.type("<enter>")
    #expect(stage.picture.contains("kiezen › @ros voor 15 jan"))
    stage.type("<enter>")
    #expect(stage.group.choices.last?.organisers == [.role(RoleID("ros-adviser"))])
  }

  @Test("The day that both actions get is said before it is recorded")
  func day() throws {
    var stage = Rehearsal(try .running(), columns: 120, rows: 36)
    stage.type("<enter>p<enter><enter>@ros begeleidt @huisarts 1 vr")
    #expect(stage.picture.contains("vr 27"))
    stage.type("<enter>")
    #expect(
      stage.group.actions.suffix(2).allSatisfy {
        $0.terms.current.due == Due.date(Day(ordinal: Day("2026-11-27")?.ordinal ?? 0))
      })
  }

  @Test("An audience, accreditation and who does it are found in English as in Dutch")
  func filterWords() throws {
    for (language, words) in [
      (Language.english, "nurses accredited"), (.english, "volunteers"), (.dutch, "vrijwilligers"),
    ] {
      var stage = Rehearsal(try .running(language), language)
      stage.type("<enter>p" + words)
      let names = PatzCatalogue.standard.parels.map { $0.name[language].prefix(20) }
      #expect(names.contains { stage.lines[4].contains($0) }, "\(words): \(stage.picture)")
    }
    let wish = ParelFilter("nurses accredited").wish
    #expect(wish.audience == .nurses && wish.accreditationWanted)
    let regional = ParelFilter("accredited regional")
    #expect(regional.wish.setting == .regional && regional.words.isEmpty)
    #expect(ParelFilter("regionaal").wish.setting == .regional)
    let group = ParelFilter("GP group")
    #expect(group.wish.setting == .hagro && group.words.isEmpty)
  }

  @Test("The detail shows both values where the brochure disagrees with itself")
  func discrepancies() throws {
    for (index, parel) in PatzCatalogue.standard.parels.enumerated() where !parel.discrepancies.isEmpty {
      var stage = Rehearsal(try .running(), columns: 200, rows: 60)
      stage.type("pp" + String(repeating: "<down>", count: index) + "<enter>")
      var picture = stage.picture
      for _ in 0..<8 {
        stage.type("<pgdn>")
        picture += stage.picture
      }
      for value in parel.discrepancies.flatMap(\.values) {
        #expect(picture.contains(value.value.nl.prefix(60)), "\(parel.id): \(value.value.nl)")
      }
    }
  }

  /// Every line of the detail page of a Parel, from top to bottom, on one tall screen.
  private func detail(_ index: Int, columns: Int = 80) throws -> String {
    var stage = Rehearsal(try .running(), columns: columns, rows: 200)
    stage.type("pp" + String(repeating: "<down>", count: index) + "<enter>")
    return stage.picture
  }

  @Test("Where the brochure disagrees with itself the other value stands beside the working one")
  func beside() throws {
    let game = try detail(2)
    #expect(game.contains("deelnemers     12 tot 16 (detailpagina: 8 tot 14)"))
    #expect(game.contains("(detailpagina: kennis en vaardigheden van voorzitters vergroten)"))
    #expect(try detail(0, columns: 120).contains("NWC (detailpagina: de netwerkcoördinator of de PaTz-ambassadeur)"))
  }

  @Test("Every other value of every Parel stands before the first paragraph too")
  func allBeside() throws {
    for (index, parel) in PatzCatalogue.standard.parels.enumerated() {
      let picture = try detail(index, columns: 300)
      let facts = try #require(picture.unbroken.split(separator: "Wat gebeurt er").first)
      for discrepancy in parel.discrepancies where ![.settings, .level].contains(discrepancy.field) {
        let other = try #require(discrepancy.value(at: .detail))
        #expect(facts.contains("(detailpagina: \(other.nl))"), "\(parel.id): \(discrepancy.field)")
      }
    }
  }

  @Test("The settings are those of the overview; what only the detail page names says so")
  func settings() throws {
    let simulation = try detail(0, columns: 240)
    #expect(
      simulation.unbroken.contains(
        "regionale scholing of opleiding (detailpagina ook: symposium, congres; niet: regionale casuïstiekbespreking)"))
    #expect(try detail(7, columns: 240).unbroken.contains("setting regionaal (detailpagina ook: landelijk)"))
  }

  @Test("Addresses are whole, over as many rows as they need", arguments: [64, 80, 100])
  func addresses(columns: Int) throws {
    for (index, parel) in PatzCatalogue.standard.parels.enumerated() {
      let rows = try detail(index, columns: columns).split(separator: "\n").map { $0.drop { $0 == " " } }
      #expect(!rows.contains { $0.hasSuffix("…") })
      let joined = rows.joined()
      for link in parel.links { #expect(joined.contains(link.url), "\(columns): \(link.url)") }
    }
  }

  @Test("End and Home go to the last line and the first; from the end the way back begins at once")
  func scrolling() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>p<enter>")
    let top = stage.picture
    stage.type("<end>")
    #expect(stage.picture.contains("Bron: "))
    let end = stage.picture
    stage.type("<down><down><pgdn>")
    #expect(stage.picture == end)
    stage.type("<up>")
    #expect(stage.picture != end)
    stage.type("<home>")
    #expect(stage.picture == top)
  }

  @Test("A name without @ is not passed over in silence, and what was typed stays")
  func withoutMark() throws {
    var stage = Rehearsal(try .running())
    let choices = stage.group.choices.count
    stage.type("<enter>p<enter><enter>Consulent 1 begeleidt Huisarts 2")
    #expect(stage.foot.contains("“Consulent 1”, “Huisarts 2” ken ik niet; zet er @ voor."))
    stage.type("<enter>")
    #expect(stage.group.choices.count == choices)
    #expect(stage.picture.contains("kiezen › Consulent 1 begeleidt Huisarts 2"))
    stage.type("<c-u>@ros en @nwc begel")
    #expect(!stage.foot.contains("ken ik niet"))
    stage.type("eidt @zzz")
    #expect(stage.foot.contains("“@zzz” ken ik niet."))
  }

  @Test("Nor is it when others are named for a Parel that was chosen")
  func withoutMarkLater() throws {
    var stage = Rehearsal(try .prepared())
    stage.type("pwros")
    #expect(stage.foot.contains("“ros” ken ik niet; zet er @ voor."))
    let count = stage.acts.count
    stage.type("<enter>")
    #expect(stage.acts.count == count && stage.picture.contains("wie › ros"))
  }

  @Test("Where only people are named, no topic and no goal is offered: it would be refused")
  func onlyPeople() throws {
    var stage = Rehearsal(try .prepared())
    stage.type("pw#")
    #expect(stage.model.prompt?.anyPicker == nil)
    stage.type("<c-u>@")
    #expect(stage.model.prompt?.anyPicker != nil)
  }

  @Test("Enter on a chosen Parel shows everything about it, in its variant, and does not choose it again")
  func looking() throws {
    var stage = Rehearsal(try .prepared())
    let count = stage.group.choices.count
    stage.type("p<enter>")
    #expect(stage.picture.contains("Kennisspel") && stage.picture.contains("variant        bestaande groepen"))
    #expect(!stage.hints.contains("Enter"))
    stage.type("<enter>")
    #expect(stage.foot.contains("Deze Parel is al gekozen.") && stage.model.prompt == nil)
    stage.type("<esc>d")
    #expect(stage.group.choices.count == count && stage.model.prompt != nil)
  }

  @Test("A Parel that was not held yet, or is planned for later, is held or evaluated with a warning")
  func tooEarly() throws {
    var stage = Rehearsal(try .prepared())
    let choice = try #require(stage.group.choices.last)
    try stage.arrive(Act([ParelPlanned(choice: choice.id, date: stage.now.day.adding(days: 60))]))
    stage.type("pg")
    #expect(stage.picture.contains("gehouden · hoeveel mensen"))
    #expect(stage.foot.contains("Let op: deze Parel is gepland op"))
    stage.type("12<enter>")
    #expect(stage.group.choices[choice.id]?.status == .held)
  }
}

@Suite("The name of a Parel")
struct ParelNameTests {
  @Test("Every Parel has its whole name above it, at every size", arguments: Language.allCases)
  func whole(language: Language) throws {
    let names = PatzCatalogue.standard.parels.map { $0.name[language] }
    for (columns, rows) in [(64, 16), (80, 24), (120, 36)] {
      for (isExample, isReadOnly) in [(false, false), (true, false), (true, true)] {
        let book = try Notebook.running(language)
        var stage = Rehearsal(
          book, language, columns: columns, rows: rows, isExample: isExample, isReadOnly: isReadOnly)
        stage.type("<enter>p")
        var seen: Set<String> = []
        for _ in names {
          stage.type("<enter>")
          let header = stage.lines.prefix(2).joined(separator: " ")
          #expect(!header.contains("…"), "\(header)")
          #expect(header.contains(isExample ? language == .dutch ? "VOORBEELD" : "EXAMPLE" : "14:"), "\(header)")
          let words = header.split(separator: " ").joined(separator: " ")
          seen.formUnion(names.filter { name in Self.stands(name, in: words) })
          stage.type("<esc><down>")
        }
        #expect(seen == Set(names), "\(columns)x\(rows)")
      }
    }
  }

  /// Whether all words of a name stand one after the other; the clock may stand between two rows of them.
  private static func stands(_ name: String, in words: String) -> Bool {
    var rest = words[...]
    return name.split(separator: " ").allSatisfy { word in
      guard let range = rest.firstRange(of: word) else { return false }
      rest = rest[range.upperBound...]
      return true
    }
  }

  @Test("Where the header has no room, the group's name is left out before what the screen is")
  func important() throws {
    var book = try Notebook.running()
    try book.record(GroupFounded(name: "Trekkersgroep Heideland, De Brink en Omstreken Noord", scale: .network))
    var stage = Rehearsal(book)
    stage.type("o")
    let whole = stage.lines[0]
    #expect(whole.contains("Overleggen") && !whole.contains("…"))
    stage.resize(columns: 120, rows: 36)
    #expect(stage.lines[0].contains("Trekkersgroep Heideland, De Brink en Omstreken Noord · overleggen"))
  }
}
