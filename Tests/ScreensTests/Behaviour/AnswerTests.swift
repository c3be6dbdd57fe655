import Meetings
import Testing

@testable import Screens

@Suite("What is said after an act")
struct AnswerTests {
  private func said(_ script: String, in group: Notebook, _ language: Language = .dutch) -> String {
    var stage = Rehearsal(group, language, columns: 120, rows: 36)
    stage.type(script)
    return stage.foot
  }

  @Test(
    "Taking back says what, and of which",
    arguments: [
      ("mx<down>u", "Ongedaan: lid vertrokken: Huisarts 1"),
      ("bg<enter>u", "Ongedaan: B2026-2.1 is weer van kracht."),
      ("agu", "Ongedaan: A2026-2.2 is weer open."),
    ])
  func undone(script: String, words: String) throws {
    var stage = Rehearsal(try .running(), columns: 120, rows: 36)
    stage.type(script)
    #expect(stage.foot.contains(words), "\(stage.foot)")
  }

  @Test("A meeting that was cancelled, moved or planned is named when that is taken back")
  func meetings() throws {
    #expect(said("<enter>y<enter>u", in: try .prepared()).contains("Ongedaan: overleg afgezegd: 2026-2"))
    #expect(said("n4-12<enter>u", in: try .fresh()).contains("Ongedaan: overleg gepland: 2026-1"))
    let moved = said("<enter>v<c-u>27-11 15:00 De Brink<enter>", in: try .prepared())
    #expect(moved.contains("2026-2 is verplaatst naar vr 27 november 2026 · 15:00 · De Brink. u maakt het ongedaan."))
  }

  @Test(
    "What changed out of sight is said",
    arguments: [
      ("ax<enter>", "A2026-2.2: gestopt. u maakt het ongedaan."),
      ("<enter>dIedereen kent ons<enter>", "Vastgelegd: G2 Iedereen kent ons"),
      ("<enter><tab>d12<enter>", "“Scholingsbehoefte” krijgt 12 min."),
      ("<enter>m<down>1", "is voorzitter, en staat nu als aanwezig."),
      ("<enter>m<down>e", "gaat weg bij punt 5, en staat nu als aanwezig."),
      ("<enter>b<esc><up><up><up><up>w!<enter>", "Vastgelegd: B2026-2.1 Kennisspel in het voorjaar bij het FTO!"),
    ])
  func changed(script: String, words: String) throws {
    let said = said(script, in: try .running())
    #expect(said.contains(words), "\(said)")
  }

  @Test("Pasting where there is no line says so, with the keys that open one")
  func pasted() throws {
    var stage = Rehearsal(try .running(), columns: 120, rows: 36)
    stage.type("<enter>")
    stage.paste("Een besluit")
    #expect(stage.foot.contains("Geplakte tekst niet gebruikt. Open eerst een regel met b, a of n."))
  }

  @Test("A decision takes no names, and a line has one topic: a mark that is known says why it stays text")
  func marks() throws {
    let name = said("<enter>bWe gaan door @nwc ", in: try .running())
    #expect(name.contains("Een besluit heeft geen namen; “@nwc” blijft tekst."))
    let topic = said("<enter>b#rollen afspreken #scholingsbehoefte ", in: try .running())
    #expect(topic.contains("Een regel heeft één onderwerp; “#scholingsbehoefte” blijft tekst."))
    #expect(topic.contains("Taken en rollen"))
  }

  @Test("A time that cannot be is refused; a kind of meeting alone is today")
  func times() throws {
    let wrong = said("nvr 25:00 gemeentehuis<enter>", in: try .fresh())
    #expect(wrong.contains("“25:00” is geen tijd (0:00 tot 23:59)."))
    #expect(said("nvolledig", in: try .fresh()).contains("za 21 november 2026 (vandaag) · volledig"))
    #expect(said("nvr gemeentehuis om 14:00", in: try .fresh()).contains("· 14:00 · gemeentehuis ·"))
  }

  @Test("Times are read as people write them; an end is told to be kept nowhere")
  func spokenTimes() throws {
    for typed in ["2.30 pm", "2.30pm", "14u30", "14.30 uur"] {
      #expect(said("n4-12 \(typed) church hall", in: try .fresh()).contains("· 14:30 · church hall ·"), "\(typed)")
    }
    #expect(said("n4 dec 14 uur kerk", in: try .fresh()).contains("vr 4 december 2026 (over 13 dagen) · 14:00 · kerk"))
    let range = said("n4-12 14.30-16.00 kerk", in: try .fresh())
    #expect(range.contains("· 14:30 · kerk ·"))
    #expect(range.contains("Het einde (16:00) wordt niet bewaard: dat volgt uit de agenda."))
    #expect(said("n2 pm kerk", in: try .fresh()).contains("(vandaag) · 14:00 · kerk"))
  }

  @Test("The help of the line for a new meeting names the templates, and says that it may be left empty")
  func templates() throws {
    var stage = Rehearsal(try .fresh())
    stage.type("n4-12<f1>")
    #expect(stage.picture.contains("achteraan het sjabloon: kort, volledig, start of eigen"))
    #expect(stage.picture.contains("leeg laten mag"))
  }

  @Test("A name is picked in the language of the screen, whatever language it was found in")
  func pickedLanguage() throws {
    for typed in ["notul", "minute"] {
      let foot = said("<enter>aBel @\(typed)", in: try .running(.english), .english)
      #expect(foot.contains("(minute-taker)") && !foot.contains("notulist)"), "\(foot)")
    }
  }

  @Test("A name within a sentence is shown as it will be recorded")
  func namesInSentences() throws {
    let foot = said("<enter>aVraag @consulent om cijfers vr", in: try .running())
    #expect(foot.contains("“Vraag consulent om cijfers”"), "\(foot)")
    #expect(!said("<enter>aCijfers vr @consulent", in: try .running()).contains("“"))
  }

  @Test("A meeting is moved from a line in the language of the screen")
  func moving() throws {
    var stage = Rehearsal(try .prepared(.english), .english)
    stage.type("<enter>v")
    #expect(stage.foot.contains("move to › Sat 21 November 2026 14:00 gemeentehuis"))
    stage.type("room 2")
    #expect(stage.foot.contains("· gemeentehuis room 2"))
  }

  @Test("A Parel's line takes a number with its word, and says where a time goes")
  func planningParel() throws {
    let planned = said("pd15-1-2027 14:00 Town Hall 20 people", in: try .prepared())
    #expect(planned.contains("vr 15 januari 2027 · 14:00 Town Hall · 20 verwacht"))
    #expect(planned.contains("De tijd “14:00” komt bij de plaats te staan."))
  }

  @Test(
    "Who organises and who guides a Parel may be said in either way",
    arguments: ["@ros organiseert, @nwc begeleidt", "@ros begeleidt @nwc", "@ros organiseert en begeleidt @nwc"])
  func actors(line: String) throws {
    var stage = Rehearsal(try .prepared(), columns: 120, rows: 36)
    stage.type("pw\(line) <enter>")
    let choice = try #require(stage.group.choices.last)
    #expect(
      choice.organisers == [.role(RoleID("ros-adviser"))] && choice.guides == [.role(RoleID("network-coordinator"))])
  }

  @Test("A Parel that was planned for later and took place was held today")
  func held() throws {
    var stage = Rehearsal(try .prepared(), columns: 120, rows: 36)
    stage.type("pd17-12-2026<enter>g")
    #expect(stage.foot.contains("gehouden op za 21 november 2026 · gepland was do 17 december 2026"))
    stage.type("<enter>")
    #expect(stage.group.choices.last?.date == Day("2026-11-21"))
  }

  @Test("No mark gets into a name: what is no role stands behind it")
  func members() throws {
    var stage = Rehearsal(try .withMembers(), columns: 120, rows: 36)
    stage.type("mnLid 9 @nwc @huisarts @voorzitter (Netwerk)<enter>")
    let member = try #require(stage.group.members.last)
    #expect(member.name == "Lid 9" && member.roles == [RoleID("network-coordinator")])
    #expect(member.organisation == "huisarts, voorzitter, Netwerk")
    stage.type("Lid 10 @huisarts @voorzitter")
    #expect(stage.picture.contains("“voorzitter”: geen rol; het wordt de organisatie."))
  }

  @Test("In the line of a member Esc turns the last role into text")
  func memberText() throws {
    var stage = Rehearsal(try .withMembers(), columns: 120, rows: 36)
    stage.type("mnLid 9 (Netwerk) @nwc @ros <esc>")
    #expect(stage.picture.contains("rol: NWC · ros, Netwerk") && stage.picture.contains("“ros”: geen rol;"))
  }

  @Test("Blanks before a number and brackets in a word may be left out", arguments: ["@huisarts1", "@kaderhuisarts"])
  func spellings(mark: String) throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>aBellen \(mark) <enter>")
    let terms = try #require(stage.group.actions.last?.terms.current)
    #expect(terms.text == "Bellen" && terms.actors.count == 1)
  }

  @Test("A long line has a sign where it begins out of sight; a question is no line")
  func longLine() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>b" + String(repeating: "lang ", count: 30))
    #expect(stage.foot.contains("besluit › …"))
    stage.type("<esc><esc>")
    #expect(stage.foot.contains("Overleg verlaten?") && !stage.foot.contains("›"))
  }
}
