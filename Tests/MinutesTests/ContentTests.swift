import Meetings
import Testing

@testable import Minutes

/// What minutes have to say, each by one expectation.
@Suite struct ContentTests {
  private func markdown() throws -> String {
    let scene = try Scenes.whole()
    return scene.text(.markdown, of: scene.group.meetings[1])
  }

  @Test func factsOfTheMeeting() throws {
    let text = try markdown()
    for line in [
      "- **Groep:** Trekkersgroep Heideland", "- **Overleg:** 2026-2", "- **Datum:** ma 23 november 2026",
      "- **Tijd:** 14:02–15:31", "- **Plaats:** Gezondheidscentrum Heideland", "- **Voorzitter:** NWC Noord",
      "- **Notulist:** Huisarts 1", "- **Tijdbewaker:** Wijkverpleegkundige 1",
      "- **Reden om toch af te sluiten:** Tijd was op",
    ] { #expect(text.contains(line + "\n")) }
  }

  /// The line of the journal that gave the group its name may be lost.
  @Test func aGroupWithoutANameSaysSo() throws {
    let scene = try Scenes.whole()
    var history = History()
    history.insert(scene.history.entries.filter { !($0.event is GroupFounded) })
    for (language, sentence) in [
      (Language.dutch, "naam onbekend (het begin van het logboek ontbreekt)"),
      (.english, "name unknown (the beginning of the journal is missing)"),
    ] {
      for format in MinutesFormat.all {
        let text = MinutesText.text(
          format, of: history.group.meetings[0], in: history, catalogue: .standard, language: language)
        #expect(text.contains(sentence) || text.contains(sentence.replacing("(", with: "\\(")), "\(text.prefix(400))")
      }
    }
  }

  /// What a template called an item is told in the language of the minutes, in all of their forms.
  @Test(arguments: MinutesFormat.all)
  func theTitlesOfATemplateAreInTheLanguageOfTheMinutes(format: MinutesFormat) throws {
    var scene = try Scene()
    try scene.plan("2026-11-23", "start")
    for (language, title) in [(Language.dutch, "Kennismaken"), (.english, "Get to know each other")] {
      let text = MinutesText.text(
        format, of: scene.meeting, in: scene.history, catalogue: .standard, language: language)
      #expect(text.contains(title) && text.contains("Kennismaken") == (language == .dutch), "\(text)")
    }
  }

  /// Three items of a minute and twenty seconds each take four minutes together, and not three.
  @Test func theMinutesSpentAddUpToTheTimeThatWasSpent() throws {
    var scene = try Scene()
    try scene.plan("2026-11-23")
    try scene.happens(scene.meeting.starting(at: nil))
    for _ in 0..<3 { try scene.goOn(afterSeconds: 80) }
    let rows = scene.text(.markdown, of: scene.meeting).split(separator: "\n").filter { $0.hasPrefix("| ") }
    let spent = rows.map { row in row.split(separator: "|")[3].trimming }
    #expect(spent.dropFirst(2).prefix(3).compactMap { Int($0) }.reduce(0, +) == 4)
    #expect(spent.last == "**4**")
  }

  /// A group that talked about something it was to decide, and did not, reads so in its minutes.
  @Test func anItemForDecisionWithoutOneSaysSo() throws {
    var scene = try Scene()
    try scene.plan("2026-11-23")
    let meeting = scene.meeting.id
    try scene.happens(ItemAdded(meeting: meeting, title: "Begroting", minutes: 10, purpose: .decision))
    let item = try #require(scene.meeting.agenda.last)
    try scene.happens(scene.meeting.starting(at: nil))
    try scene.happens(scene.meeting.jumping(to: item.id, in: scene.group, at: scene.instant))
    try scene.say("Wordt nog nagezocht", as: .note)
    try scene.happens(scene.group.closing(scene.meeting, at: nil, now: scene.instant, reason: nil))
    #expect(scene.text(.markdown).contains("Besproken; geen besluit genomen."))
    #expect(scene.text(.markdown, .english).contains("Discussed; no decision taken."))
  }

  /// An agenda is sent weeks ahead: what has to be done by then is not late yet.
  @Test func anAgendaCallsNothingLate() throws {
    var scene = try Scene()
    try scene.plan("2026-11-23")
    try scene.happens(scene.meeting.starting(at: nil))
    try scene.say("Folder maken", as: .action, due: .date(try #require(Day("2026-12-04"))))
    try scene.happens(scene.group.closing(scene.meeting, at: nil, now: scene.instant, reason: nil))
    try scene.plan("2027-02-20")
    let agenda = scene.text(.markdown)
    #expect(agenda.contains("Folder maken") && !agenda.contains("te laat"))
    try scene.happens(scene.meeting.starting(at: nil))
    #expect(scene.text(.markdown).contains("te laat"))
  }

  @Test func aNoteKeepsItsLines() throws {
    var scene = try Scenes.whole()
    let place = Place(meeting: scene.group.meetings[1].id, item: nil, topic: nil)
    try scene.happens(NoteWritten(place: place, text: "Drie dingen:\n- een\n\n# twee"))
    let meeting = scene.group.meetings[1]
    #expect(scene.text(.markdown, of: meeting).contains("**Notitie:** Drie dingen:\\\n  \\- een\\\n  \\# twee\n"))
    #expect(scene.text(.html, of: meeting).contains("Drie dingen:<br/>\n- een<br/>\n# twee"))
  }

  @Test func attendance() throws {
    let text = try markdown()
    let item = "agendapunt 5. Scholingsbehoefte"
    #expect(text.contains("| Huisarts 1 | kaderarts, ambassadeur |  | aanwezig; kwam bij \(item) |"))
    #expect(text.contains("| Apotheker 1 |  |  | aanwezig; gast; vertrok bij \(item) |"))
    #expect(text.contains("| Wijkverpleegkundige 1 |  |  | afgemeld |"))
  }

  @Test func decisionsWithWhatTheyReplace() throws {
    let text = try markdown()
    #expect(
      text.contains(
        "**Besluit B2026-2.1:** De ambassadeur begeleidt. — vervangt B2026-1.1 (“De consulent begeleidt.”); "
          + "doelen: G1, Deskundigheid bevorderen"))
    #expect(text.contains("**Besluit B2026-2.2:** vervallen\n"))
    let scene = try Scenes.whole()
    let earlier = scene.text(.markdown, of: scene.group.meetings[0])
    #expect(earlier.contains("van kracht; sindsdien: vervangen door B2026-2.1"))
  }

  @Test func actionsUnderWhoeverDoesThem() throws {
    let text = try markdown()
    #expect(
      text.contains("### NWC (NWC Noord)\n\n- **A2026-2.1:** Enquête versturen — uiterlijk vr 4 december 2026; open"))
    #expect(
      text.contains("### Nog te verdelen\n\n- **A2026-2.2:** Ruimte zoeken — volgend overleg (ma 22 februari 2027)"))
  }

  /// What becomes of the actions of earlier meetings is what a meeting begins with: it is in its minutes.
  @Test func whatAMeetingMadeOfEarlierActions() throws {
    let (scene, earlier) = try Scenes.settling()
    let text = scene.text(.markdown, of: scene.group.meetings[1])
    let item = try #require(
      text.split(separator: "### 2. Vorig verslag").dropFirst().first?.split(separator: "###").first)
    for line in [
      "A2026-1.1:** Bellen — nog te verdelen; gedaan", "A2026-1.2:** Mailen — nog te verdelen; gestopt (geen tijd)",
      "A2026-1.3:** Schrijven — nog te verdelen; loopt door tot vr 15 januari 2027",
    ] { #expect(item.contains("- **Actie \(line)\n")) }
    #expect(!item.contains("niets vastgelegd"))
    #expect(
      text.contains(
        "## Nog open uit eerdere overleggen\n\n- **A2026-1.4:** Lezen — te laat; nog te verdelen; uiterlijk "
          + "vr 2 oktober 2026; open\n- **A2026-1.3:** Schrijven — nog te verdelen; uiterlijk vr 15 januari 2027; open\n"
      ))
    #expect(!scene.text(.markdown, of: scene.group.meetings[0]).contains("Nog open uit"))
    #expect(earlier.count == 4)
  }

  /// What became of it later is told apart from how it was when the meeting was closed.
  @Test func whatCameLaterStandsApart() throws {
    var (scene, actions) = try Scenes.settling()
    let before = scene.text(.markdown, of: scene.group.meetings[1])
    let nurse = try scene.happens(MemberJoined(name: "Wijkverpleegkundige 1"))
    try scene.happens(ActionStatusChanged(action: actions[2], status: .done))
    try scene.happens(
      ActionEdited(
        action: actions[3], terms: ActionTerms(text: "Lezen", actors: [.member(nurse)], due: .ongoing),
        replacing: [actions[3]]))
    let text = scene.text(.markdown, of: scene.group.meetings[1])
    #expect(text.contains("uiterlijk vr 15 januari 2027; open; sindsdien: gedaan\n"))
    #expect(text.contains("uiterlijk vr 2 oktober 2026; open; sindsdien: Wijkverpleegkundige 1, doorlopend\n"))
    let since = /; sindsdien: [^\n]*/
    #expect(text.replacing(since, with: "") == before)
  }

  /// A number is explained where whoever reads the minutes has not got those it comes from.
  @Test func goalsOfEarlierMeetingsAreSaid() throws {
    var scene = try Scenes.whole()
    let later = scene.group.meetings[2]
    try scene.happens(later.starting(at: nil))
    #expect(!scene.text(.markdown).contains("**G1:**"))
    try scene.say("Verder zo.", as: .decision, goals: ["G1"])
    let text = scene.text(.markdown)
    #expect(text.contains("- **G1:** In 2027 heeft elke wijk een PaTz-groep."))
  }

  @Test func parelsWithBothValues() throws {
    let text = try markdown()
    #expect(text.contains("### Kennisspel palliatieve zorg (bestaande groepen)"))
    #expect(text.contains("- **Organiseert:** NWC (NWC Noord) (de brochure noemt consulent)"))
    #expect(text.contains("- **Gekomen:** 13 deelnemers"))
    #expect(text.contains("zie <https://example.org/a_b>."))
  }

  @Test func contestedTextsShowBothVersions() throws {
    let text = try markdown()
    #expect(text.contains("Zeven van de tien ≠ Acht van de tien — twee versies, nog te kiezen"))
    #expect(text.contains("Zaal huren (consulent, doorlopend) ≠ Zaal huren (consulent, volgend overleg"))
  }

  @Test func worksheetsUnderTheHeadingsOfTheCatalogue() throws {
    let text = try markdown()
    #expect(text.contains("| actor | doel | gezamenlijk doel | later |"))
    #expect(text.contains("| NWC | Meer PaTz-groepen |  |  |"))
    #expect(text.contains("nieuwe kolom \\| 2"))
  }

  @Test func whatGoesOnSaysWhereItCameFrom() throws {
    let scene = try Scenes.whole()
    let text = scene.text(.markdown, of: scene.group.meetings[1])
    let onward = try #require(text.split(separator: "## Gaat door").last)
    #expect(
      onward.contains(
        "geparkeerd; 2 keer uitgesteld; kwam al uit overleg 2026-1; staat op de agenda van overleg 2027-1"))
    #expect(onward.contains("Informatie voor mantelzorgers — geparkeerd punt; staat op de agenda van overleg 2027-1"))
    #expect(onward.contains("Overleg 2027-1, ma 22 februari 2027, 14:00"))
  }

  @Test func adoptionAndCorrections() throws {
    var scene = try Scenes.whole()
    let (held, later) = (scene.group.meetings[1].id, scene.group.meetings[2].id)
    try scene.happens(MinutesAdopted(meeting: held, adoptedIn: later, corrections: "Zaal is geregeld"))
    let text = scene.text(.markdown, of: scene.group.meetings[1])
    #expect(text.contains("- **Stand:** afgesloten; vastgesteld in overleg 2027-1"))
    #expect(text.contains("- **Verbeteringen:** Zaal is geregeld"))
  }

  /// What was corrected then is said in the minutes of the meeting that adopted them.
  @Test func whatWasAdoptedStandsInTheMinutesOfTheDay() throws {
    var scene = try Scenes.whole()
    let (first, held, later) = (scene.group.meetings[0].id, scene.group.meetings[1].id, scene.group.meetings[2].id)
    try scene.happens(MinutesAdopted(meeting: first, adoptedIn: later))
    try scene.happens(MinutesAdopted(meeting: held, adoptedIn: later, corrections: "Zaal is geregeld"))
    let text = scene.text(.markdown, of: scene.group.meetings[2])
    #expect(text.contains("- **Vastgesteld:** verslag 2026-1\n"))
    #expect(text.contains("- **Vastgesteld:** verslag 2026-2; verbeteringen: Zaal is geregeld\n"))
    let english = scene.text(.markdown, .english, of: scene.group.meetings[2])
    #expect(english.contains("- **Adopted:** minutes 2026-2; corrections: Zaal is geregeld\n"))
  }

  @Test func aDecisionIsReplacedOnlyWhileThatIsItsStatus() throws {
    var scene = try Scenes.whole()
    let decision = try #require(scene.group.decisions.first { $0.replacedBy != nil })
    try scene.happens(DecisionStatusChanged(decision: decision.id, status: .withdrawn))
    let text = scene.text(.markdown, of: scene.group.meetings[0])
    #expect(text.contains("ingetrokken") && !text.contains("ingetrokken door"))
  }

  /// Nobody came to it: closed minutes do not call that open.
  @Test func whatNobodyCameToWasNotDiscussed() throws {
    var scene = try Scenes.running()
    #expect(scene.text(.markdown).contains("Open; niets vastgelegd."))
    try scene.happens(scene.group.closing(scene.meeting, at: nil, now: scene.instant, reason: nil))
    let text = scene.text(.markdown)
    #expect(text.contains("Niet besproken; niets vastgelegd."))
    #expect(text.contains("| niet besproken |"))
    #expect(scene.text(.markdown, .english).contains("Not discussed; nothing recorded."))
  }

  /// Another device removed the item under which something was recorded: the item stays, with what stands under it.
  @Test func entriesOfARemovedItemAreNotLost() throws {
    var scene = try Scenes.running()
    let item = try #require(scene.meeting.current?.id)
    try scene.happens(ItemRemoved(meeting: scene.meeting.id, item: item))
    #expect(scene.meeting.item(item) != nil)
    #expect(scene.text(.markdown).contains("- **Notitie:** Iedereen kent elkaar nu."))
    #expect(!scene.text(.markdown).contains("Buiten de agenda"))
  }
}

extension Substring {
  fileprivate var trimming: String {
    String(drop(while: { $0 == " " }).reversed().drop(while: { $0 == " " }).reversed())
  }
}
