import Console
import Meetings
import Testing

@testable import Screens

@Suite("Recording in one line")
struct RecordingTests {
  private func live() throws -> Rehearsal {
    var stage = Rehearsal(try .running())
    stage.type("<enter>")
    return stage
  }

  @Test("Nothing is shown as recorded before it is on disk")
  func writtenThenShown() throws {
    var stage = try live()
    stage.recording = .later
    stage.type("bKennisspel herhalen")
    let typed = stage.picture
    stage.type("<enter>")
    #expect(stage.picture == typed)
    #expect(stage.group.decisions.count == 2)
    try stage.answer()
    #expect(stage.foot.contains("Vastgelegd: B2026-2.2 Kennisspel herhalen"))
    #expect(stage.group.decisions.last?.text.current == "Kennisspel herhalen")
  }

  @Test("What is not recorded stays in the line, and the screen says why")
  func failure() throws {
    var stage = try live()
    stage.recording = .failing(Scene.fullDisk)
    stage.type("bKennisspel herhalen<enter>")
    #expect(stage.foot.contains("besluit › Kennisspel herhalen"))
    #expect(stage.foot.contains("De schijf is vol: dit is niet bewaard."))
    #expect(stage.group.decisions.count == 2)
    #expect(stage.drafts["decision"] == "Kennisspel herhalen")
    stage.recording = .atOnce
    stage.type("<enter>")
    #expect(stage.group.decisions.last?.text.current == "Kennisspel herhalen")
    #expect(stage.drafts["decision"] == nil)
  }

  @Test("The chair of the meeting is called that, and a function nobody has says so")
  func functions() throws {
    var stage = try live()
    let meeting = try #require(stage.group.runningMeeting)
    let member = try #require(stage.group.currentMembers.first)
    try stage.arrive(
      Act([
        FunctionGiven(meeting: meeting.id, function: .chair, member: member.id),
        FunctionGiven(meeting: meeting.id, function: .timekeeper, member: nil),
      ]))
    stage.type("aBellen @voorzitter <enter>")
    #expect(stage.group.actions.last?.terms.current.actors == [.member(member.id)])
    stage.type("aBellen @tijdbewaker ")
    #expect(stage.foot.contains("Niemand is tijdbewaker van dit overleg"))
  }

  @Test("Keys typed while the disk is slow do what they would have done afterwards")
  func typedAhead() throws {
    var stage = try live()
    stage.recording = .later
    stage.type("bEerste<enter>bTweede<enter>")
    #expect(stage.acts.count == 1)
    try stage.answer()
    #expect(stage.acts.count == 2)
    try stage.answer()
    #expect(stage.group.decisions.map(\.text.current).suffix(2) == ["Eerste", "Tweede"])
  }

  @Test("Keys typed while a write fails go on in the line that stays")
  func typedAheadOfFailure() throws {
    var stage = try live()
    stage.recording = .later
    stage.type("bEerste<enter> en meer")
    stage.refuse(Scene.fullDisk)
    #expect(stage.foot.contains("besluit › Eerste en meer"))
    #expect(stage.acts.count == 1)
  }

  @Test("A write that takes longer than a moment says so")
  func slow() throws {
    var stage = try live()
    stage.recording = .later
    stage.type("bEerste<enter>")
    #expect(!stage.foot.contains("opslaan"))
    stage.wait(minutes: 1)
    #expect(stage.foot.contains("opslaan…"))
  }

  @Test("Esc keeps the draft, and offers it again to its own kind only")
  func drafts() throws {
    var stage = try live()
    stage.type("bHalf besluit<esc>")
    #expect(stage.drafts == ["decision": "Half besluit"])
    stage.type("a")
    #expect(!stage.foot.contains("Half besluit"))
    stage.type("Halve actie<esc>b")
    #expect(stage.picture.contains("besluit › Half besluit"))
    stage.type("<enter>a")
    #expect(stage.picture.contains("actie › Halve actie"))
    #expect(stage.drafts == ["action": "Halve actie"])
  }

  @Test("A draft of an earlier start is announced, and is there when its kind is opened")
  func draftOfLastTime() throws {
    var stage = Rehearsal(try .running(), drafts: ["note": "Van gisteren"])
    let said = stage.lines.suffix(5).joined(separator: "\n").unbroken
    #expect(said.contains("Van de vorige keer staat nog half getypt een notitie (n in het overleg): “Van gisteren”."))
    stage.type("<enter>n")
    #expect(stage.picture.contains("notitie › Van gisteren"))
  }

  @Test(
    "A day after a name is a day, whatever name its letters begin",
    arguments: ["@sociaal do", "@vptz vr", "@zorgverzekeraar zo", "@Wijkverpleegkundige 1 vr", "@nwc noord di"])
  func dayAfterName(line: String) throws {
    var stage = try live()
    stage.type("aBellen \(line)<enter>")
    let terms = try #require(stage.group.actions.last?.terms.current)
    #expect(terms.text == "Bellen" && terms.actors.count == 1)
    guard case .date = terms.due else { return #expect(Bool(false), "\(terms.due)") }
  }

  @Test("Several drafts are named together")
  func draftsOfLastTime() throws {
    #expect(
      DraftWords.announcement(of: ["member": "Huisarts", "action": "Bellen", "note": ""])?.nl
        == "Van de vorige keer staan nog half getypt een actie (a in het overleg) en een nieuw lid (n bij de mensen). "
        + "Met die toets typ je verder.")
    #expect(DraftWords.announcement(of: [:]) == nil)
    #expect(Set(DraftWords.all.keys).union([KeptLines.kind]) == Set(AppModel.draftKinds))
  }

  @Test(
    "The key that is named opens that line", arguments: Language.allCases,
    [
      ("decision", "<enter>"), ("action", "<enter>"), ("note", "<enter>"), ("point", "<enter>"), ("goal", "<enter>"),
      ("new-meeting", ""), ("agenda-item", "<enter><tab>"), ("member", "m"), ("guest", "<enter>m"),
    ])
  func keyOfDraft(_ language: Language, _ draft: (kind: String, way: String)) throws {
    var stage = Rehearsal(try .running(language), language)
    stage.type(draft.way)
    let key = try #require(DraftWords.all[draft.kind]?.key[language])
    stage.type(key + "xyz")
    #expect(stage.drafts[draft.kind] == "xyz")
  }

  @Test("The key that is named goes on with the change of a member", arguments: Language.allCases)
  func keyOfMember(_ language: Language) throws {
    var stage = Rehearsal(try .running(language), language)
    let words = try #require(DraftWords.ofPlaces["change"])
    stage.type("m" + words.key[language])
    #expect(stage.model.prompt?.prompt.keptAs?.hasPrefix("change-") == true)
    #expect(Sentences.sameName("x").en.contains(" \(words.key.en) gives one of them"))
  }

  @Test("Esc turns what was understood back into text, and only then closes the line")
  func backToText() throws {
    var stage = try live()
    stage.type("aZaal regelen @ros vr")
    #expect(stage.foot.contains("ROS · vr 27 november 2026 (over 6 dagen)"))
    #expect(stage.hints.contains("Esc als tekst"))
    stage.type("<esc>")
    #expect(stage.foot.contains("ROS · geen datum"))
    stage.type("<esc>")
    #expect(stage.foot.contains("nog te verdelen · geen datum") && stage.hints.contains("Esc terug"))
    stage.type("<enter>")
    let action = try #require(stage.group.actions.last)
    #expect(action.terms.current == ActionTerms(text: "Zaal regelen @ros vr"))
  }

  @Test("Esc closes an open list of names first; what was turned into text stays that while somebody types on")
  func escInPicker() throws {
    var stage = try live()
    stage.type("aBellen @sociaal @ros")
    #expect(stage.hints.contains("Esc lijst weg"))
    stage.type("<esc>")
    #expect(stage.foot.contains("actie › Bellen @sociaal @ros") && !stage.foot.contains("▸"))
    #expect(stage.hints.contains("Esc als tekst"))
    stage.type("<esc>")
    #expect(stage.foot.contains("· sociaal domein · geen datum"))
    stage.type(" vr<enter>")
    let terms = try #require(stage.group.actions.last?.terms.current)
    #expect(terms.text == "Bellen sociaal domein @ros" && terms.due != .none)
    #expect(terms.actors == [.role(RoleID("social-domain"))])
  }

  @Test(
    "A name picked in the middle of a line leaves the cursor behind it; a bare mark with a name moved to is that name")
  func pickInLine() throws {
    var stage = try live()
    stage.type("aBellen @r over de zaal<home><right><right><right><right><right><right><right><right><right>")
    #expect(stage.picture.contains("▸"))
    stage.type("<tab>X<enter>")
    #expect(stage.group.actions.last?.terms.current.text == "Bellen ROS 1 X over de zaal")
    stage.type("aMailen @<down><enter>")
    let terms = try #require(stage.group.actions.last?.terms.current)
    #expect(terms.text == "Mailen" && terms.actors.count == 1)
  }

  @Test("The picker offers who is present first, then roles; Tab puts the name in")
  func picker() throws {
    var stage = try live()
    stage.type("aBellen @n")
    #expect(stage.foot.contains("▸ NWC Noord   NWC   NWC Zuid"))
    stage.type("<down><tab>@noord <enter>")
    let action = try #require(stage.group.actions.last)
    let noord = try #require(stage.group.members.first { $0.name == "NWC Noord" })
    #expect(action.terms.current.actors == [.role(RoleID("network-coordinator")), .member(noord.id)])
    #expect(action.terms.current.text == "Bellen")
  }

  @Test("An entry under another topic puts that topic on the agenda, and says so")
  func elsewhere() throws {
    var stage = try live()
    stage.type("bRooster rond #transmuraal<enter>")
    #expect(stage.foot.contains("“Transmuraal” staat nu op de agenda"))
    let decision = try #require(stage.group.decisions.last)
    #expect(decision.place.topic == TopicID("transmural"))
  }

  @Test("A role that is found by its longer name says that name once")
  func longerName() throws {
    var stage = Rehearsal(try .running(.english), .english, columns: 120, rows: 36)
    stage.type("<enter>aCall @gp")
    #expect(stage.picture.contains("care group (GP organisation)"), "\(stage.foot)")
    #expect(!stage.picture.contains("care group (care group"))
  }

  @Test("An empty line records nothing and says so")
  func empty() throws {
    var stage = try live()
    stage.type("b<enter>")
    #expect(stage.acts.isEmpty)
    #expect(stage.foot.contains("Er staat nog geen tekst."))
  }

  @Test("A text that is too long is refused in words that are all there, and stays")
  func tooLong() throws {
    var stage = try live()
    stage.type("n")
    stage.paste(String(repeating: "lang ", count: 4_000))
    // Before Enter already, and it is said once.
    #expect(stage.lines.suffix(5).joined().contains("Deze tekst is te lang (20 kilobyte"))
    stage.type("<enter>")
    #expect(stage.acts.isEmpty)
    let said = stage.lines.suffix(5).joined(separator: "\n").unbroken
    #expect(said.contains("Kort hem in of verdeel hem over twee regels."))
    #expect(stage.model.unfinishedLine?.text.count == 20_000)
  }
}

@Suite("Pasting")
struct PasteTests {
  @Test("Pasted text never triggers a command", arguments: Scene.all.filter { !$0.name.hasPrefix("search") })
  func noCommands(scene: Scene) throws {
    var stage = try scene.play()
    guard stage.model.prompt == nil, stage.model.help == nil else { return }
    let (acts, effects, depth) = (stage.acts.count, stage.effects, stage.model.stack.count)
    stage.paste("bqsnfaupx\n\nfs\n?")
    #expect(stage.acts.count == acts && stage.effects == effects && stage.model.stack.count == depth)
    #expect(stage.model.prompt == nil && stage.model.help == nil)
  }

  @Test("Line breaks and tabs of pasted text become blanks in a line")
  func oneLine() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>b")
    stage.paste("Eerste regel\nTweede\tdeel\n")
    #expect(stage.acts.isEmpty)
    stage.type("<enter>")
    #expect(stage.group.decisions.last?.text.current == "Eerste regel Tweede deel")
  }
}
