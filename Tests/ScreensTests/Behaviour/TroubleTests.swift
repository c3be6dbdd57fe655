import Meetings
import Testing

@testable import Screens

@Suite("When folders and disks fail, and what was typed then")
struct TroubleTests {
  private static let full = Text(nl: "de schijf is vol", en: "the disk is full")

  @Test(
    "A line that was recorded when the program was killed is not offered again",
    arguments: ["bEnquête herhalen", "aFTO-data opvragen @noord vr", "nVijf groepen", "kLater eens", "dEén doel"])
  func recordedBeforeAKill(script: String) throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>" + script)
    let left = stage.drafts
    #expect(left.count == 1)
    stage.type("<enter>")
    #expect(stage.drafts.isEmpty && stage.acts.count == 1)
    stage.send(.opened(Opened(history: stage.model.context.history, drafts: left)))
    #expect(!stage.picture.contains("Van de vorige keer"), "\(stage.picture)")
    stage.type("<enter>" + script.prefix(1))
    #expect(stage.model.prompt?.draft.isEmpty == true)
  }

  @Test("So it is where the entry only comes once the folder can be written")
  func recordedInTheCopyOnly() throws {
    let book = try Notebook.running()
    var stage = Rehearsal(book)
    stage.type("<enter>bEnquête herhalen<enter>")
    let all = stage.model.context.history.entries
    var next = Rehearsal(book, drafts: ["decision": "Enquête herhalen"])
    #expect(next.picture.contains("Van de vorige keer"))
    next.send(.arrived(all.filter { !book.history.contains($0.mark.id) }, remark: Text(verbatim: "Overgebracht.")))
    #expect(!next.picture.contains("Van de vorige keer") && next.picture.contains("Overgebracht."))
    next.type("<enter>b")
    #expect(next.model.prompt?.draft.isEmpty == true)
  }

  @Test("A line that says more than what was recorded last is offered")
  func notRecorded() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>bEnquête herhalen<enter>")
    let left = ["decision": "Enquête herhalen in mei"]
    stage.send(.opened(Opened(history: stage.model.context.history, drafts: left)))
    #expect(stage.picture.contains("“Enquête herhalen in mei”"))
  }

  @Test("A remark at the start does not hide the line that is offered again")
  func remarkAndOffer() throws {
    let remark = Text(verbatim: "1 regel is nog na te kijken")
    var stage = Rehearsal(try .running(), drafts: ["decision": "Half besluit"], remark: remark)
    let words = { (stage: Rehearsal) in stage.picture.unbroken }
    #expect(words(stage).contains("1 regel is nog na te kijken. Van de vorige keer"))
    stage.send(.arrived([], remark: Text(verbatim: "Weer iets.")))
    // Nobody has read what was said before: it stays, and the line that is offered comes last, once.
    #expect(words(stage).contains("nog na te kijken. Weer iets. Van de vorige keer"))
    #expect(words(stage).components(separatedBy: "“Half besluit”").count == 2)
    stage.type("m")
    stage.send(.arrived([], remark: Text(verbatim: "Nog iets.")))
    #expect(words(stage).contains("Nog iets.") && !stage.picture.contains("Half besluit"))
  }

  @Test("A line that cannot be kept says so at once, at Esc, and before the program ends")
  func lineNotKept() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>bEen besluit")
    stage.send(.linesKept(trouble: Self.full))
    #expect(stage.picture.contains("Wat je typt kan niet bewaard worden: de schijf is vol."))
    stage.type("!<esc>")
    #expect(stage.foot.contains("Deze regel kan niet bewaard worden: de schijf is vol."))
    stage.type("<esc>")
    while stage.model.top.title(stage.model.context).first != stage.group.name, stage.model.prompt != nil {
      stage.type("<enter>")
    }
    stage.type("q")
    #expect(stage.picture.contains("Wat half getypt is kan niet bewaard worden: de schijf is vol."))
    stage.type("<esc>")
    stage.send(.linesKept(trouble: nil))
    stage.type("q")
    #expect(!stage.picture.contains("bewaard worden"))
  }

  @Test("While something is on this device only the header says so, and so does the question before the end")
  func waits() throws {
    var stage = Rehearsal(try .running())
    stage.send(.waits(true))
    stage.type("m<esc>")
    #expect(stage.lines[0].contains("ALLEEN HIER"))
    stage.type("q")
    #expect(stage.picture.contains("nog alleen op dit apparaat"))
    stage.type("<esc>")
    stage.send(.waits(false))
    #expect(!stage.lines[0].contains("ALLEEN HIER"))
  }

  @Test("What was taken back is named, also where that is on this device only")
  func takenBackHere() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>bEen besluit<enter>")
    stage.recording = .later
    stage.type("u")
    try stage.answer(remark: Text(verbatim: "Alleen op dit apparaat vastgelegd."))
    let number = try #require(stage.group.decisions.last?.number)
    #expect(stage.foot.contains("Ongedaan: besluit \(number) Een besluit. Alleen op dit apparaat"))
  }

  @Test("A group that could only be read can be written again: that is said, and Enter records")
  func writable() throws {
    var stage = Rehearsal(try .running(), isReadOnly: true)
    #expect(stage.lines[0].contains("ALLEEN LEZEN"))
    stage.send(.writable)
    #expect(!stage.lines[0].contains("ALLEEN LEZEN") && stage.foot.contains("weer te beschrijven"))
    stage.type("<enter>bEen besluit<enter>")
    #expect(stage.group.decisions.last?.text.current == "Een besluit")
  }

  @Test("Minutes that could not be written say that they are still to be written, and why")
  func minutesNotWritten() throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("<enter>fs<enter>")
    stage.send(.notExported(reason: Self.full))
    #expect(stage.picture.contains("Het verslag is nog niet geschreven: de schijf is vol."))
  }

  @Test("That the journal is gone is no longer said once it is back")
  func withdrawn() throws {
    for said in [Text(verbatim: "Er weer."), nil] {
      var stage = Rehearsal(try .withMembers())
      stage.send(.arrived([], remark: Text(verbatim: "Het is weg.")))
      #expect(stage.foot.contains("Het is weg."))
      stage.send(.journalIsBack(said))
      #expect(stage.foot.contains("Er weer.") == (said != nil) && stage.foot.contains("Het is weg.") == (said == nil))
      stage.send(.arrived([], remark: Text(verbatim: "Overgebracht.")))
      #expect(stage.foot.contains("Overgebracht.") && !stage.foot.contains("Het is weg."))
    }
  }
}
