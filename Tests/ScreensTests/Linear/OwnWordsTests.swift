import Console
import Meetings
import Testing

@testable import Screens

@Suite("What people recorded is told in their own words")
struct OwnWordsTests {
  private func texts(_ language: Language) -> [String] {
    let phrases = SpokenKeys.phrases(language).map { $0.seen.trimmed }.filter { !$0.isEmpty }
    let own =
      language == .dutch
      ? ["Afdeling F1 levert de toetsen aan", "de toetsen", "n plant er een"]
      : ["Remember the keys", "the keys", "n plans one"]
    return own + phrases.map { "Afdeling \($0) blijft" }
  }

  @Test("Decisions, actions, notes and parked points", arguments: Language.allCases)
  func entries(language: Language) throws {
    let decision = language == .dutch ? "b" : "d"
    for letter in [decision, "a", "n", "k"] {
      for text in texts(language).prefix(letter == "n" ? 200 : 20) {
        var listener = Listener(try .running(), language)
        let before = listener.stage.model.context.history.entries.count
        listener.type("\(letter) \(text)", "")
        let fresh = listener.stage.model.context.history.entries.dropFirst(before).flatMap(\.event.fields.texts)
        let kept = try #require(fresh.filter { $0.contains(" ") }.max { $0.count < $1.count }, "\(letter) \(text)")
        listener.type(language == .dutch ? "herhaal" : "repeat")
        #expect(listener.all.contains(kept) || kept.count < 4, "\(letter) \(text): \(listener.all)")
      }
    }
  }

  @Test("One line that is recorded is confirmed as it is", arguments: Language.allCases)
  func confirmed(language: Language) throws {
    for text in texts(language).prefix(3) {
      var listener = Listener(try .running(), language)
      listener.type("\(language == .dutch ? "b" : "d") \(text)")
      #expect(listener.all.contains(text), "\(listener.all)")
      listener.type("o")
      #expect(listener.all.contains(text), "\(listener.all)")
      listener.type("/ \(text)")
      #expect(listener.all.contains(text), "\(listener.all)")
    }
  }

  @Test("Names of members, rows of a worksheet and items of the agenda", arguments: Language.allCases)
  func others(language: Language) throws {
    let (text, row) = language == .dutch ? ("Afdeling F1", "de toetsen van F1") : ("Ward F1", "mind the keys of F1")
    var listener = Listener(try .running(), language)
    listener.type("r \(row)")
    #expect(listener.all.contains(row), "\(listener.all)")
    listener.type("m", "n \(text)")
    #expect(listener.all.contains(text), "\(listener.all)")
    listener.type(language == .dutch ? "terug" : "back", "agenda", "\(language == .dutch ? "t" : "i") \(row)")
    #expect(listener.all.contains(row), "\(listener.all)")
  }

  @Test("What the program says by itself still names what can be typed")
  func program() throws {
    var listener = Listener(try .running())
    listener.type("n Afdeling F1", "ij")
    #expect(!listener.all.contains("toetsen") && SpokenKeys.heard("F1 helpt", .dutch) == "“:hulp” helpt")
  }
}
