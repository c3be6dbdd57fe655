import Console
import Meetings
import Testing

@testable import Screens

@Suite("The projection")
struct ProjectionTests {
  private func projected() throws -> Rehearsal {
    var stage = Rehearsal(try Notebook.running(.dutch))
    stage.type("<enter>z")
    return stage
  }

  @Test("One key opens it from the meeting, and the same or Esc goes back", arguments: ["z", "<esc>"])
  func openAndBack(key: String) throws {
    var stage = try projected()
    #expect(stage.model.isProjecting && stage.lines[0].contains("PROJECTIE"))
    stage.type(key)
    #expect(stage.model.top.name == .live && !stage.model.isProjecting)
  }

  @Test("The clock stands there in large digits, the minutes that are left in words below it")
  func clock() throws {
    let stage = try projected()
    let lines = BigDigits("14:32", scale: 1).lines
    #expect(lines.allSatisfy { line in stage.picture.contains(line.trimmed) })
    #expect(stage.picture.contains("nog ") && stage.picture.contains(" min"))
    #expect(lines.map { TextWidth.columns(of: $0) }.max() == BigDigits.columns)
    #expect(lines.count == BigDigits.rows)
  }

  @Test("Every digit has a shape of its own, made of blocks that any terminal can draw", arguments: 1...4)
  func digits(scale: Int) {
    let shapes = (0...9).map { BigDigits("\($0)", scale: scale).lines }
    #expect(Set(shapes).count == 10)
    for lines in shapes {
      #expect(lines.count == BigDigits.rows * scale && lines.allSatisfy { $0.count == 6 * scale })
      #expect(lines.joined().allSatisfy { $0 == " " || $0 == Glyphs.unicode.block })
    }
    #expect(BigDigits("23:59", scale: scale).lines.allSatisfy { $0.count == BigDigits.columns * scale })
  }

  @Test("Notes, other meetings, files and what is half typed never stand on it", arguments: Language.allCases)
  func nothingPrivate(language: Language) throws {
    var stage = Rehearsal(try Notebook.running(language), language)
    stage.type("<enter>nGeheime kanttekening<enter>aHalf getypte regel<esc>")
    stage.type("z")
    for (columns, rows) in [(64, 16), (80, 24), (120, 36), (200, 60)] {
      stage.resize(columns: columns, rows: rows)
      for text in ["Geheime", "Half getypte", "2026-1", "B2026-1"] { #expect(!stage.picture.contains(text), "\(text)") }
    }
    stage.send(
      .exported(paths: ["/home/a/verslag.md"], remark: nil, of: try #require(stage.group.runningMeeting?.id)))
    #expect(!stage.picture.contains("/home/a"))
    stage.send(.failed(Text(nl: "Weg: /home/a/map", en: "Gone: /home/a/map")))
    #expect(!stage.picture.contains("/home/a"))
    // It is not lost: it stands on the chair's own screen.
    stage.type("+")
    stage.type("<esc>")
    #expect(stage.picture.contains("/home/a/map"))
  }

  @Test("The meeting goes on from it: next, previous, five minutes, a break")
  func walking() throws {
    var stage = try projected()
    let item = stage.group.runningMeeting?.clock.current
    stage.type("<right>")
    #expect(stage.model.isProjecting && stage.group.runningMeeting?.clock.current != item)
    stage.type("<left>")
    #expect(stage.model.isProjecting && stage.group.runningMeeting?.clock.current == item)
    let minutes = stage.group.runningMeeting?.current?.minutes ?? 0
    stage.type("+")
    #expect(stage.group.runningMeeting?.current?.minutes == minutes + 5)
    stage.type("<space>")
    #expect(stage.group.runningMeeting?.clock.pausedSince != nil && stage.picture.contains("pauze"))
    stage.type("<space>")
    #expect(stage.group.runningMeeting?.clock.pausedSince == nil)
  }

  @Test("A line is typed on the meeting's own screen, and what it records stands on the wall, which is back by itself")
  func recording() throws {
    var stage = try projected()
    stage.type("bKennisspel her")
    #expect(!stage.model.isProjecting && stage.model.stack.map(\.name) == [.home, .live])
    stage.type("halen<enter>")
    #expect(stage.model.isProjecting && stage.picture.contains("Kennisspel herhalen"))
    #expect(stage.foot.contains("Vastgelegd."))
    // Left on itself it stays away.
    stage.type("zbNog een<enter>")
    #expect(!stage.model.isProjecting && stage.model.stack.map(\.name) == [.home, .live])
  }

  @Test("After the last item comes the read-back, by actor, and the meeting is not closed by it")
  func readBack() throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("<enter>z<right>")
    #expect(stage.model.isProjecting && stage.acts.isEmpty)
    #expect(stage.picture.contains("Wat we hebben afgesproken") && stage.picture.contains("ROS 1"))
    stage.type("<left>")
    #expect(stage.picture.contains("Afsluiten") && stage.acts.isEmpty)
  }

  @Test("It is opened from the read-back too, and shows the same")
  func fromReadBack() throws {
    var stage = Rehearsal(try Notebook.running(.dutch))
    stage.type("<enter>fz")
    #expect(stage.model.isProjecting && stage.picture.contains("Wat we hebben afgesproken"))
    stage.type("<esc>")
    #expect(stage.model.top.name == .readBack)
  }

  @Test("Telephone numbers and addresses in an entry are hidden, item and read-back alike")
  func masked() throws {
    var stage = Rehearsal(try Notebook.running(.dutch))
    stage.type("<enter>b")
    stage.paste("Bel Huisarts 1 op 06-12345678 of h1@zorg.voorbeeld voor het rooster van de avonden in het nieuwe jaar")
    stage.type("<enter>")
    #expect(stage.picture.contains("06-12345678"))
    for keys in ["z", "f"] {
      stage.type(keys)
      for (columns, rows) in [(64, 16), (80, 24), (43, 14), (200, 60)] {
        stage.resize(columns: columns, rows: rows)
        stage.type("<end>")
        #expect(!stage.picture.contains("1234") && !stage.picture.contains("h1@"), "\(keys) \(columns)")
      }
    }
  }

  // MARK: A window that only projects

  @Test("A window that only projects follows the meeting that runs, and then shows what was agreed")
  func following() throws {
    var stage = Rehearsal(try Notebook.prepared(.dutch), isProjector: true)
    #expect(stage.model.isProjecting && stage.picture.contains("Er loopt nu geen overleg."))
    let meeting = try #require(stage.group.nextMeeting())
    try stage.arrive(meeting.starting(at: stage.now.time))
    #expect(stage.picture.contains(meeting.agenda.first.map { stage.model.context.name(of: $0) } ?? "?"))
    let place = Place(meeting: meeting.id, item: stage.group.runningMeeting?.clock.current, topic: nil)
    try stage.arrive(Act([DecisionTaken(number: "B2026-9.1", place: place, text: "Elke maand een overleg")]))
    #expect(stage.picture.contains("Elke maand een overleg"))
    try stage.arrive(Act([MeetingClosed(meeting: meeting.id)]))
    #expect(stage.picture.contains("Het overleg is afgesloten") && stage.picture.contains("Elke maand een overleg"))
  }

  @Test("It records nothing, asks for nothing, and opens no other screen", arguments: Language.allCases)
  func onlyProjects(language: Language) throws {
    for key in "abcdefghijklmnoprstuvwxyz+/ ".map({ $0 == " " ? "<space>" : String($0) }) + [
      "<right>", "<left>", "<c-r>",
    ] {
      var stage = Rehearsal(try Notebook.running(language), language, isProjector: true)
      stage.type(key)
      #expect(stage.acts.isEmpty && stage.effects.isEmpty && stage.drafts.isEmpty, "\(key)")
      #expect(stage.model.stack.map(\.name) == [.projection] && stage.model.prompt == nil, "\(key)")
    }
    var stage = Rehearsal(try Notebook.running(language), language, isProjector: true)
    stage.type("<esc>")
    #expect(stage.model.isProjecting)
    stage.type("q")
    #expect(stage.effects == [.quit])
  }
}

/// What a window that only projects says of itself.
@Suite("A window that only projects: hints, help and messages")
struct ProjectorTests {
  private func projector(_ notebook: Notebook, _ language: Language) -> Rehearsal {
    Rehearsal(notebook, language, isProjector: true)
  }

  @Test("While the meeting runs the last line names the key of the read-back", arguments: Setting.all)
  func readBackIsNamed(setting: Setting) throws {
    let hint = setting.language == .dutch ? "f voorlezen" : "c read back"
    var stage = projector(try Notebook.running(setting.language), setting.language)
    stage.resize(columns: setting.columns, rows: setting.rows)
    #expect(stage.hints.contains(hint), "\(stage.hints)")
    stage.type(nl: "f", en: "c")
    #expect(stage.picture.contains(setting.language == .dutch ? "Wat we hebben afgesproken" : "What we agreed"))
    var waiting = projector(try Notebook.prepared(setting.language), setting.language)
    #expect(!waiting.hints.contains(hint))
    waiting.type("q")
    #expect(waiting.effects == [.quit])
  }

  @Test("Help and palette list what is possible there, and nothing else", arguments: Language.allCases)
  func onlyWhatIsPossible(language: Language) throws {
    for notebook in [try Notebook.running(language), try Notebook.prepared(language)] {
      var stage = Rehearsal(notebook, language, isExample: true, isProjector: true)
      stage.type("?")
      let listed = stage.model.helpEntries + stage.model.paletteSections.flatMap(\.entries)
      #expect(listed.contains { $0.keys.contains(.character("q")) } && listed.allSatisfy { $0.refusal == nil })
      #expect(!stage.picture.contains(language == .dutch ? "nu niet" : "not now"))
      stage.type("<c-p>")
      #expect(stage.model.help?.palette != nil)
      #expect(!stage.picture.contains(language == .dutch ? "nu niet" : "not now"))
    }
  }

  @Test("What a key is answered with does not stand on the wall for good")
  func messagesGo() throws {
    var stage = projector(try Notebook.running(.dutch), .dutch)
    stage.type("b")
    #expect(stage.foot.contains("Dit venster projecteert alleen; q sluit het."))
    stage.wait(minutes: 1)
    #expect(!stage.picture.contains("projecteert alleen"))
    stage.type("<c-t>")
    #expect(stage.foot.contains("Thema"))
    stage.wait(minutes: 1)
    #expect(!stage.foot.contains("Thema"))
    var own = Rehearsal(try Notebook.running(.dutch))
    own.type("<enter>zy")
    #expect(own.foot.contains("“y” doet hier niets."))
    own.wait(minutes: 1)
    #expect(!own.foot.contains("“y”"))
    // What waits on the chair's own screen is no such answer.
    own.send(.failed(Text(nl: "De map is weg.", en: "The folder is gone.")))
    own.wait(minutes: 1)
    own.type("<esc>")
    #expect(own.foot.contains("De map is weg."))
  }
}

extension String {
  /// Without the blanks at its end, which no row keeps.
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
