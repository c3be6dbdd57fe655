import Console
import Meetings
import Testing

@testable import Screens

@Suite("The palette")
struct PaletteTests {
  private func chosen(_ stage: Rehearsal) -> String {
    stage.lines.first { $0.trimmingPrefix(" ").hasPrefix("›") } ?? ""
  }

  @Test("Opened empty it begins with what this moment is for")
  func likely() throws {
    let first = { (book: Notebook, keys: String) in
      var stage = Rehearsal(book)
      stage.type(keys)
      return Array(stage.model.help?.palette?.first?.entries.map(\.word.nl) ?? [])
    }
    #expect(
      first(try Notebook.running(.dutch), ":") == ["besluit", "actie", "volgende", "Parel", "notitie", "parkeren"])
    #expect(first(try Notebook.running(.dutch), "<enter>:").prefix(3) == ["besluit", "actie", "volgende"])
    #expect(first(try Notebook.prepared(.dutch), ":").prefix(2) == ["begin overleg", "toevoegen"])
    #expect(first(try Notebook.closed(.dutch), ":").contains("besluiten"))
    #expect(first(try Notebook.closed(.dutch), ":").contains("acties"))
  }

  @Test("As below every list a line parts what is said of the chosen action from the list", arguments: Setting.all)
  func rule(setting: Setting) throws {
    let english = setting.language == .english
    let said = english ? "That is done on the start screen" : "Dat kan op het beginscherm"
    var stage = Rehearsal(
      try Notebook.running(setting.language), setting.language, columns: setting.columns, rows: setting.rows)
    stage.type(english ? ":example meeting" : ":voorbeeldoverleg")
    let row = try #require(stage.lines.lastIndex { $0.contains("──────────") }, "\(stage.picture)")
    let below = stage.lines[(row + 1)...].joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(below.contains(said), "\(stage.picture)")
    stage.type("<esc>?")
    #expect(stage.lines.contains { $0.contains("──────────") }, "\(stage.picture)")
  }

  @Test("All words must be there, in any order, without accents or case, as parts of words")
  func filter() throws {
    var stage = Rehearsal(try Notebook.running(.dutch))
    stage.type(":VAST beslu")
    #expect(chosen(stage).contains("een besluit vastleggen"))
    stage.type(" zzz")
    #expect(chosen(stage).isEmpty)
    stage.type("<c-u>één parel")
    #expect(stage.picture.contains("Eén Parel") && !stage.picture.contains("een besluit vastleggen"))
    stage.type("<c-u>een parel")
    #expect(stage.picture.contains("Eén Parel"))
  }

  @Test("An action of this screen is done at once")
  func here() throws {
    var stage = Rehearsal(try Notebook.running(.dutch))
    stage.type("<enter>:vijf min<enter>")
    #expect(stage.model.help == nil && stage.acts.count == 1)
    #expect(stage.foot.contains("Vijf minuten erbij"))
  }

  @Test("An action of a screen that is open below goes back there")
  func below() throws {
    var stage = Rehearsal(try Notebook.running(.dutch))
    stage.type("<enter>o:besluit vastl<enter>")
    #expect(stage.model.stack.map(\.name) == [.home, .live])
    stage.type("Kennisspel herhalen<enter>")
    #expect(stage.acts.count == 1)
  }

  @Test("An action of another screen opens that first")
  func elsewhere() throws {
    var stage = Rehearsal(try Notebook.running(.dutch))
    stage.type(":besluit vastl<enter>")
    #expect(stage.model.stack.map(\.name) == [.home, .live] && stage.model.prompt != nil)
    stage.type("<esc>:nieuw lid<enter>")
    #expect(stage.model.stack.map(\.name) == [.home, .live, .people] && stage.model.prompt != nil)
  }

  @Test("What a row has to be chosen for opens its screen and says which key does it")
  func chosenFirst() throws {
    var stage = Rehearsal(try Notebook.running(.dutch))
    stage.type(":intrekken<enter>")
    #expect(stage.model.top.name == .decisions && stage.model.prompt == nil && stage.acts.isEmpty)
    #expect(stage.foot.contains("Kies een regel en druk dan op i: het besluit intrekken."))
  }

  @Test("The lists of the group open over the meeting, and a step back is the meeting again")
  func aside() throws {
    var stage = Rehearsal(try Notebook.running(.dutch))
    stage.type("<enter>:alle overleggen, met<enter>")
    #expect(stage.model.stack.map(\.name) == [.home, .live, .meetings])
    stage.type("<esc>")
    #expect(stage.model.top.name == .live)
    stage.type("o:verder met het overleg<enter>")
    #expect(stage.model.stack.map(\.name) == [.home, .live])
  }

  @Test("What is not possible says why, and changes nothing")
  func refused() throws {
    var stage = Rehearsal(try Notebook.prepared(.dutch))
    stage.type(":besluit vastl")
    #expect(
      stage.picture.contains("nu niet: een besluit vastleggen") && stage.picture.contains("Er loopt geen overleg."))
    stage.type("<enter>")
    #expect(stage.model.stack.map(\.name) == [.home] && stage.foot.contains("Er loopt geen overleg."))
  }

  @Test("While a line is typed : is text and Ctrl-P opens it; what was typed is kept")
  func typing() throws {
    var stage = Rehearsal(try Notebook.running(.dutch))
    stage.type("<enter>bKeuze: spel<c-p>")
    #expect(stage.model.help?.palette != nil && stage.model.prompt?.draft == "Keuze: spel")
    stage.type("<esc> in maart")
    #expect(stage.model.prompt?.draft == "Keuze: spel in maart")
    stage.type("<c-p>een actie<enter>")
    #expect(stage.model.prompt?.draft == "" && stage.drafts["decision"] == "Keuze: spel in maart")
    stage.type("<esc>b")
    #expect(stage.model.prompt?.draft == "Keuze: spel in maart")
  }

  @Test("F1 goes from the palette to the keys of the screen, and Ctrl-P back")
  func turning() throws {
    var stage = Rehearsal(try Notebook.running(.dutch))
    stage.type(":<f1>")
    #expect(stage.model.help != nil && stage.model.help?.palette == nil)
    stage.type("<c-p>")
    #expect(stage.model.help?.palette != nil)
  }

  @Test("What was chosen stays chosen when the list changes under it")
  func steady() throws {
    var stage = Rehearsal(try Notebook.prepared(.dutch))
    stage.type(":" + String(repeating: "<down>", count: 8))
    let before = chosen(stage)
    let meeting = try #require(stage.group.nextMeeting())
    try stage.arrive(meeting.starting(at: stage.now.time))
    #expect(stage.model.help?.palette?.first?.entries.first?.word.nl == "besluit")
    #expect(!before.isEmpty && chosen(stage) == before)
  }

  @Test("What came in meanwhile counts for what is possible")
  func arrived() throws {
    var stage = Rehearsal(try Notebook.prepared(.dutch))
    stage.type(":besluit vastl")
    let meeting = try #require(stage.group.nextMeeting())
    try stage.arrive(Act([MeetingStarted(meeting: meeting.id)]))
    #expect(!stage.picture.contains("nu niet: een besluit vastleggen"))
    #expect(chosen(stage).contains("een besluit vastleggen"))
  }
}

/// In which order the palette lists what was looked for, and where its actions lead.
@Suite("The palette: what comes first, and where it leads")
struct PaletteOrderTests {
  private func first(_ typed: String, in book: Notebook, _ language: Language, after keys: String = "") -> HelpEntry? {
    listed(typed, in: book, language, after: keys).first
  }

  private func listed(
    _ typed: String, in book: Notebook, _ language: Language, after keys: String = ""
  ) -> [HelpEntry] {
    var stage = Rehearsal(book, language)
    stage.type(keys + ":")
    return ActionSection.filtered(stage.model.help?.palette ?? [], by: typed, language).flatMap(\.entries)
  }

  @Test("To begin a meeting comes before what a row has to be chosen for elsewhere")
  func begin() throws {
    for language in Language.allCases {
      let entry = first("begin", in: try Notebook.prepared(language), language, after: "<enter>")
      #expect(entry?.word.nl == "begin overleg", "\(language) \(entry?.word.nl ?? "")")
    }
  }

  @Test("Other words for an action find it too")
  func synonyms() throws {
    let book = try Notebook.running()
    #expect(first("langer", in: book, .dutch, after: "<enter>")?.word.nl == "vijf minuten erbij")
    #expect(first("extend", in: try Notebook.running(.english), .english, after: "<enter>")?.keys == [.character("+")])
    let theme = try #require(first("contrast", in: book, .dutch, after: "<enter>"))
    #expect(theme.word.nl == "thema" && theme.help.nl.contains("volgende thema"))
    let words = Set(
      ScreenName.allCases.flatMap { $0.known.actions.map(\.word.nl) } + CommonKeys.bindings.map(\.word.nl))
    #expect(Set(PaletteWords.more.keys).subtracting(words) == [])
  }

  @Test("What cannot be done now comes last, and is few", arguments: Language.allCases)
  func refused(language: Language) throws {
    for typed in ["gr", "overl", "meet", "parel", "een", "the"] {
      let entries = listed(typed, in: try Notebook.prepared(language), language)
      let isPossible = entries.map { $0.refusal == nil }
      guard isPossible.contains(true) else { continue }
      let count = isPossible.prefix { $0 }.count
      #expect(!isPossible.dropFirst(count).contains(true) && entries.count - count <= 3, "\(typed) \(language)")
    }
  }

  @Test("An action of the running meeting goes to its own screen, and Esc comes back to the meeting")
  func runningMeeting() throws {
    var book = try Notebook.prepared()
    book.on("2026-11-21", "14:00")
    var stage = Rehearsal(book)
    stage.type("m:begin overleg<enter>")
    #expect(stage.model.stack.map(\.name) == [.home, .people, .live])
    stage.type(":aanwezig<enter>")
    guard case .people(let people) = stage.model.top else {
      Issue.record("\(stage.picture)")
      return
    }
    #expect(people.meeting == stage.group.runningMeeting?.id)
    stage.type("<esc>")
    #expect(stage.model.top.name == .live)
  }

  @Test("From the people of the group too it goes to those of the meeting that runs")
  func peopleOfMeeting() throws {
    var stage = Rehearsal(try Notebook.running())
    stage.type("m:aanwezig, afgemeld<enter>")
    guard case .people(let people) = stage.model.top else {
      Issue.record("\(stage.picture)")
      return
    }
    #expect(people.meeting == stage.group.runningMeeting?.id && stage.foot.contains("Kies een regel"))
  }

  @Test("Where letters are text it opens by its sign until the first of them", arguments: ["<enter>p", "/"])
  func finder(keys: String) throws {
    var stage = Rehearsal(try Notebook.running())
    stage.type(keys + ":")
    #expect(stage.model.help?.palette != nil)
    stage.type("<esc>a:")
    #expect(stage.model.help == nil && stage.picture.contains("a:"))
  }
}
