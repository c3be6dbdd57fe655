import Console
import Meetings
import Testing

@testable import Screens

@Suite("Keys")
struct KeyTests {
  @Test("A key that does nothing says so, and where to look")
  func unknown() throws {
    var stage = Rehearsal(try .running())
    stage.type("y")
    #expect(stage.foot.contains("“y” doet hier niets. Met ? zie je alle toetsen."))
  }

  @Test("The signs that stand for arrows where there are none do what the arrows do; in a line they are text")
  func arrowsInASCII() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>")
    let item = stage.group.runningMeeting?.clock.current
    stage.type(">")
    #expect(stage.group.runningMeeting?.clock.current != item)
    stage.type("<")
    #expect(stage.group.runningMeeting?.clock.current == item)
    stage.type("b5 > 4")
    #expect(stage.model.prompt?.editor.text == "5 > 4")
  }

  @Test("A key that is not allowed now says why")
  func refused() throws {
    var stage = Rehearsal(try .fresh())
    stage.type("<enter>")
    #expect(stage.foot.contains("Er is nog geen overleg gepland."))
    stage.type("<c-r>")
    #expect(stage.foot.contains("Er is niets om opnieuw te doen."))
  }

  @Test("In a folder that can only be read every act is refused, and looking still works")
  func readOnly() throws {
    var stage = Rehearsal(try .running(), isReadOnly: true)
    stage.type("<enter>")
    #expect(!stage.hints.contains("besluit"))
    stage.type("b")
    #expect(stage.picture.contains("alleen te lezen"))
    stage.type("Een<enter><right>+")
    #expect(stage.acts.isEmpty && stage.model.prompt == nil)
    stage.type("o")
    #expect(stage.lines[0].contains("besluiten"))
  }

  @Test("The help of a line says what that line understands, and what its Esc does")
  func helpOfLine() throws {
    func help(_ script: String) throws -> String {
      var stage = Rehearsal(try .running())
      stage.type(script + "<f1>")
      return stage.picture
    }
    let (decision, action, row) = (try help("<enter>b"), try help("<enter>a"), try help("<enter>r"))
    #expect(decision.contains("#onderwerp") && !decision.contains("@naam") && !decision.contains("+2w"))
    #expect(action.contains("@naam") && action.contains("+2w") && action.contains("volgend overleg"))
    #expect(row.contains("puntkomma") && !row.contains("#onderwerp"))
    #expect(try help("<enter>w").contains("Ctrl-G"))
    let minutes = try help("<enter><tab>d")
    #expect(minutes.contains("er verandert niets") && !minutes.contains("Tab "))
    #expect(!(try help("<enter><esc>")).contains("Ctrl-U"))
  }

  @Test("? and F1 show the keys; typing filters, Enter runs one, Esc goes back")
  func help() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>?vijf min<enter>")
    #expect(stage.foot.contains("Vijf minuten erbij."))
    stage.type("<f1>")
    #expect(stage.picture.contains("Toetsen van dit scherm"))
    stage.type("<esc>")
    #expect(!stage.picture.contains("Toetsen van dit scherm"))
  }

  @Test("Letters and ? are text while a line is typed; F1 helps there")
  func lineHelp() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>bWat? q u<f1>")
    #expect(stage.picture.contains("Terwijl je typt"))
    #expect(!stage.hints.contains("typ om te zoeken"))
    stage.type("<esc>")
    #expect(stage.foot.contains("besluit › Wat? q u"))
  }

  @Test("Esc goes back one screen at a time, and never out of the program")
  func back() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>m<esc>")
    #expect(stage.lines[0].contains("Overleg 2026-2"))
    // One Esc too many asks; another one stays.
    stage.type("<esc>")
    #expect(stage.foot.contains("Overleg verlaten?"))
    stage.type("<esc>")
    #expect(stage.foot.allSatisfy(\.isWhitespace) && stage.lines[0].contains("Overleg 2026-2"))
    stage.type("<esc><enter><esc><esc>")
    #expect(stage.lines[0].contains("Trekkersgroep Heideland"))
    #expect(stage.effects.isEmpty)
  }

  @Test(
    "From the meeting of something found, Esc goes back to the list it was found in", arguments: ["b", "a", "/spel"])
  func backToWhereItWasFound(list: String) throws {
    var stage = Rehearsal(try .running())
    stage.type(list + "<down>")
    let before = stage.picture
    stage.type("<enter>")
    #expect(stage.lines[0].lowercased().contains("overleg 2026"))
    stage.type("<esc>")
    #expect(stage.picture == before)
  }

  @Test("Esc in the second question of a new group goes back to the first, with what was typed")
  func backToTheName() {
    var stage = Rehearsal()
    stage.type("nTrekkersgroep De Brink<enter><esc>")
    #expect(stage.foot.contains("naam van de groep › Trekkersgroep De Brink"))
    stage.type("<esc>")
    #expect(stage.model.prompt == nil)
    stage.type("n en meer<enter><enter>")
    #expect(stage.effects == [.foundGroup(name: "Trekkersgroep De Brink en meer", scale: .network)])
  }

  @Test("What is typed after one Esc too many goes where it was meant to go")
  func oneEscTooMany() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter><esc>bWe doen het<enter>")
    #expect(stage.group.decisions.last?.text.current == "We doen het")
    #expect(stage.lines[0].contains("Overleg 2026-2"))
  }

  @Test("Where letters are text, F1 is the help, and the help names no letter that would be typed")
  func helpWhileSearching() throws {
    var stage = Rehearsal(try .running())
    stage.type("/")
    #expect(stage.hints.contains("? hulp"))
    stage.type("w?")
    #expect(stage.hints.contains("F1 hulp") && stage.picture.contains("zoek › w?"))
    stage.type("<f1>")
    #expect(!stage.picture.contains("ongedaan maken"))
  }

  @Test("Nor does it where no letter was typed yet, but would be", arguments: ["/", "<enter>p"])
  func helpBeforeSearching(keys: String) throws {
    var stage = Rehearsal(try .running())
    stage.type(keys)
    func letters() -> [Key] { stage.model.helpEntries.flatMap(\.keys).filter(\.isLetter) }
    #expect(letters() == [.character("?"), .character(":")])
    stage.type("?")
    #expect(!stage.picture.contains("ongedaan maken") && !stage.picture.contains("zoeken in alle overleggen"))
    stage.type("<esc>w")
    #expect(letters() == [])
  }

  @Test("A search names the key that it does not know")
  func unknownSearchKey() throws {
    var stage = Rehearsal(try .running())
    stage.type("/foo:bar")
    #expect(
      stage.picture.contains("foo") && stage.picture.contains("jaar") && !stage.picture.contains("Niets gevonden"))
  }

  @Test("Why a key is not possible now stands in full below the list of keys")
  func reasons() throws {
    var stage = Rehearsal(try .running(), columns: 64, rows: 16)
    stage.type("<enter><left><left><left>?werkblad")
    #expect(stage.picture.contains("nu niet: een regel in het werkblad"))
    let below = stage.lines.suffix(5).joined(separator: "\n").unbroken
    #expect(below.contains("werkblad van dit onderwerp · Dit agendapunt heeft geen werkblad."))
  }

  @Test("A key that means one thing now is told once, and what has no room in the list stands in full below it")
  func told() throws {
    var stage = Rehearsal(try .running(), columns: 64, rows: 16)
    stage.type("<enter>?")
    #expect(stage.lines[2].contains("1-10 / "))
    stage.type("spatie")
    #expect(stage.model.helpEntries.filter { $0.keys == [.character(" ")] }.map(\.word.nl) == ["pauze"])
    var agenda = Rehearsal(try .prepared(), columns: 64, rows: 16)
    agenda.type("<enter>?afzeggen")
    #expect(agenda.foot.contains("het overleg afzeggen; wat het had gaat door naar het volgende"))
  }

  @Test("A key that has nothing to act on says so, as for a number that is void")
  func nothingToActOn() throws {
    var live = Rehearsal(try .running())
    live.type("<enter>bEven<enter>u<up>w")
    #expect(live.foot.contains("Dit nummer is vervallen.") && live.model.prompt == nil)
  }

  @Test("A newcomer records a decision with a handful of keys, reading nothing but the hints")
  func newcomer() throws {
    var stage = Rehearsal()
    #expect(stage.hints.contains("n nieuwe groep"))
    stage.type("nTrekkersgroep De Brink<enter><enter>")
    #expect(stage.effects == [.foundGroup(name: "Trekkersgroep De Brink", scale: .network)])
    var home = Rehearsal(try .fresh())
    home.type("nvandaag<enter><enter>bWe beginnen<enter>")
    #expect(home.group.decisions.map(\.number) == ["B2026-1.1"])
  }

  @Test("Search works from every screen that does not itself take letters")
  func search() throws {
    var tried: Set<String> = []
    for scene in Scene.all {
      var stage = try scene.play()
      let isFree = stage.model.prompt == nil && stage.model.help == nil && !stage.model.isSaving
      // A window that only projects shows nothing else.
      guard !stage.model.context.isProjector else { continue }
      guard isFree, !stage.group.name.isEmpty, !stage.model.top.takesLetters else { continue }
      tried.formUnion(Mirror(reflecting: stage.model.top).children.compactMap(\.label))
      stage.type("/spel")
      #expect(stage.picture.contains("zoek › spel"), "\(scene.name)")
      guard !stage.picture.contains("Niets gevonden") else { continue }
      #expect(stage.picture.contains("gevonden"), "\(scene.name)")
      stage.type("<enter>")
      #expect(stage.lines[0].lowercased().contains("overleg 2026"), "\(scene.name)")
    }
    let searched = [
      "home", "agenda", "live", "readBack", "people", "parel", "meetings", "decisions", "actions", "choices", "story",
      "background", "manual", "settings", "projection",
    ]
    #expect(tried == Set(searched))
  }

  @Test("Resizing loses nothing that is being typed")
  func resize() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>aZaal @n")
    let before = stage.picture
    stage.resize(columns: 20, rows: 5)
    stage.resize(columns: 64, rows: 16)
    #expect(stage.picture.contains("actie › Zaal @n"))
    stage.resize(columns: 80, rows: 24)
    #expect(stage.picture == before)
  }
}
