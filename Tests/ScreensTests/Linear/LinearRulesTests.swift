import Console
import Meetings
import Testing

@testable import Screens

@Suite("Every screen line by line")
struct LinearRulesTests {
  @Test(
    "Every action of every screen is reached by its word, and by its number in the list", arguments: Language.allCases)
  func everyAction(language: Language) throws {
    var count = 0
    for scene in Scene.all {
      var stage = try scene.play(language)
      if stage.model.isTyping || stage.model.help != nil { continue }
      stage.listen()
      let actions = LinearActions(stage.model)
      // A question is answered first.
      if stage.model.prompt != nil { continue }
      for entry in actions.entries where !entry.keys.isEmpty {
        let asked = actions.asked(entry.word[language])?.entry
        // Where two have one word it is one that is possible.
        let isMeant = asked?.index == entry.index || entry.refusal != nil || asked?.refusal == nil
        #expect(asked?.word[language] == entry.word[language] && isMeant, "\(scene.name): \(entry.word[language])")
        // The key that is pressed for it does it, or says why not: it is no other action that is possible.
        let first = entry.keys.first
        let does = actions.entries.first { $0.refusal == nil && first.map($0.keys.contains) == true }
        #expect(does == nil || does == entry, "\(scene.name): \(entry.word[language])")
        count += 1
      }
      let menu = actions.entries.enumerated().map { actions.line(of: $1, number: $0 + 1) }
        .map { SpokenKeys.heard($0, language) }
      var listener = Listener(stage)
      listener.type(":?")
      #expect(Set(menu).isSubset(of: listener.heard), "\(scene.name)")
    }
    #expect(count > 1_000, "too little was asked for to prove anything: \(count)")
  }

  @Test("The list names every word that can be typed besides the actions, and each does something")
  func wordsBesides() throws {
    var people = Listener(try .running())
    people.type("m", "?")
    #expect(
      people.heard.contains(
        "aanwezig, afgemeld of afwezig: noteert dat van de gekozen regel, “2 afgemeld” van regel 2; een naam mag ook")
    )
    #expect(people.heard.last == "herhaal: alles van dit scherm nog eens")
    people.type("2 afgemeld", "herhaal")
    #expect(people.heard.contains { $0.hasPrefix("2. afgemeld") } && people.heard.count > 3)
    var members = Listener(try .prepared())
    members.type("m", "?")
    #expect(!members.all.contains("afgemeld of afwezig"))
    var long = Listener(try .large(), .english)
    long.type("o", "?")
    let first = try #require(long.heard.first { $0.hasPrefix("more: ") })
    #expect(first == "more: what comes after this" && long.heard.contains("earlier: what comes before this"))
    long.type("more")
    #expect(long.heard != [LinearSentences.noMore.en])
    var search = Listener(try .running())
    search.type("/", ":?")
    #expect(search.heard.last == ":herhaal: alles van dit scherm nog eens")
    search.type(":herhaal")
    #expect(search.heard.count > 2, "\(search.all)")
  }

  @Test("What is not possible on the projection does nothing else there", arguments: Language.allCases)
  func nothingElse(language: Language) throws {
    var listener = Listener(try .running(), language)
    listener.type("z")
    let item = listener.group.runningMeeting?.clock.current
    listener.type(language == .dutch ? "verder" : "more", "?", "1")
    #expect(listener.group.runningMeeting?.clock.current == item, "\(listener.all)")
    #expect(listener.all == (language == .dutch ? "Alles staat in beeld." : "Everything is in sight."))
  }

  @Test("What a projected read-back is, is said where it is opened", arguments: Language.allCases)
  func projectedReadBack(language: Language) throws {
    var listener = Listener(try .running(), language)
    listener.type(language == .dutch ? "f" : "c", "?")
    let words = language == .dutch ? "bij het voorlezen wat is afgesproken" : "at the read-back what was agreed"
    #expect(listener.all.contains(words), "\(listener.all)")
  }

  @Test("What a screen says is said in lines, without columns or rules", arguments: Language.allCases)
  func plain(language: Language) throws {
    for scene in Scene.all {
      let listener = Listener(try scene.play(language))
      #expect(listener.heard.count > 1, "\(scene.name)")
      for line in listener.heard {
        #expect(!line.contains("  ") && !line.contains("──") && !line.contains("…  "), "\(scene.name): \(line)")
      }
    }
  }

  @Test("A row of a list is chosen by its number")
  func rows() throws {
    var lists: Set<ScreenName> = []
    for scene in Scene.all {
      var stage = try scene.play()
      guard !stage.model.isTyping, stage.model.help == nil else { continue }
      stage.listen()
      for number in LinearState(stage.model).body.compactMap(\.number) {
        var listener = Listener(stage)
        listener.type("\(number)")
        let chosen = LinearState(listener.stage.model).body.filter(\.isChosen)
        #expect(chosen.contains { $0.number == number }, "\(scene.name): \(number)")
        lists.insert(stage.model.top.name)
      }
    }
    let all: Set<ScreenName> = [
      .start, .agenda, .live, .readBack, .people, .parels, .meetings, .decisions, .actions, .choices, .search, .story,
      .settings,
    ]
    #expect(lists == all)
  }

  @Test("What a list has and cannot show at once is chosen by its number too")
  func farRow() throws {
    var listener = Listener(try .large())
    listener.type("o")
    let count = LinearState(listener.stage.model).body.compactMap(\.number).count
    #expect(count < listener.group.decisions.count)
    listener.type("\(listener.group.decisions.count)")
    #expect(listener.all.contains("(hier)"))
    listener.type("\(listener.group.decisions.count + 1)")
    #expect(listener.heard == ["Er is hier geen regel \(listener.group.decisions.count + 1)."])
  }

  @Test("A number in what was found tells the row that is chosen by it, and no other", arguments: Language.allCases)
  func chosenAmongFound(language: Language) throws {
    var listener = Listener(try .running(language), language)
    listener.type("/", "e")
    #expect(listener.heard.count > 3, "\(listener.all)")
    for number in [2, 1, 2] {
      listener.type("\(number)")
      #expect(listener.heard.count == 1 && listener.all.hasPrefix("\(number). "), "\(listener.all)")
      #expect(listener.all.hasSuffix(language == .dutch ? "(hier)" : "(here)"), "\(listener.all)")
    }
  }
}
