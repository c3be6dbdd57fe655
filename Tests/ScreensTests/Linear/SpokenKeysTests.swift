import Console
import Foundation
import Meetings
import Testing

@testable import Screens

@Suite("Line by line no key is named that cannot be typed")
struct SpokenKeysTests {
  /// The names of keys, and of places on a screen, in one language.
  private static func names(_ language: Language) -> [String] {
    let both = ["Tab", "Shift-Tab", "PgDn", "PgUp", "F1", "Esc"]
    return both
      + (language == .dutch
        ? ["spatie", "toets", "toetsen", "onderste", "bovenin", "pijltjes"]
        : ["space", "key", "keys", "arrow", "arrows"])
  }

  private func namesKey(_ line: String, _ language: Language) -> Bool {
    let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    return line.contains { "→←↑↓".contains($0) } || line.contains("Ctrl-") || line.contains("boven in beeld")
      || Self.names(language).contains(where: words.contains)
  }

  @Test(
    "No sentence of any scene does, nor its list of actions, nor the help of its line", arguments: Language.allCases)
  func scenes(language: Language) throws {
    var count = 0
    for scene in Scene.all {
      var listener = Listener(try scene.play(language))
      var lines = listener.heard
      listener.type(listener.stage.model.isTyping ? ":hulp" : ":?")
      lines += listener.heard
      for line in lines { #expect(!namesKey(line, language), "\(scene.name): \(line)") }
      count += lines.count
    }
    #expect(count > 3_000)
  }

  @Test("No page of the manual does, and no step of the tour", arguments: Language.allCases)
  func manual(language: Language) {
    let pages = ManualScreen.pages.flatMap { [$0.purpose] + $0.steps } + [ManualScreen.manual.purpose]
    let tour = Tour.steps.map(\.words) + [Tour.beginning, Tour.end]
    for text in pages + tour + ManualScreen.manual.steps {
      let heard = SpokenKeys.heard(text.withoutKeySigns[language], language)
      #expect(!namesKey(heard, language), "\(heard)")
    }
  }

  @Test("No sentence that stands in the sources does", arguments: Language.allCases)
  func sources(language: Language) throws {
    // These draw keys, and are not heard; or they are the names themselves.
    let silent = ["HelpOverlay", "Hints", "Binding", "LineHelp", "SpokenKeys", "Suggestion", "Palette"]
    let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/Sources/Screens"
    let files = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    var count = 0
    for file in files where file.hasSuffix(".swift") && !silent.contains(where: { file.hasSuffix("/\($0).swift") }) {
      for sentence in Self.sentences(in: try String(contentsOfFile: root + "/" + file, encoding: .utf8), language) {
        let heard = SpokenKeys.heard(sentence.filter { $0 != "`" }, language)
        #expect(!namesKey(heard, language), "\(file): \(heard)")
        count += 1
      }
    }
    #expect(count > 500)
  }

  @Test("Every phrase that is looked for stands in a sentence of the program", arguments: Language.allCases)
  func phrases(language: Language) throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/Sources"
    let files = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    let text = try files.filter { $0.hasSuffix(".swift") && !$0.hasSuffix("/SpokenKeys.swift") }
      .map { try String(contentsOfFile: "\(root)/\($0)", encoding: .utf8).filter { $0 != "`" } }.joined()
    // The catalogue has the words of choice, and the worksheet puts the arrow behind them.
    for (seen, said) in SpokenKeys.phrases(language) where seen != "3 consortium → " {
      let isHeardFirst = SpokenKeys.phrases(language).contains { $0.said.contains(seen) && $0.said != said }
      #expect(text.contains(seen) || isHeardFirst, "\(seen)")
    }
  }

  /// The sentences of one language: what stands between quotation marks behind its name.
  private static func sentences(in source: String, _ language: Language) -> [String] {
    let label = language == .dutch ? "nl:" : "en:"
    return source.components(separatedBy: label).dropFirst().compactMap { rest in
      let text = rest.drop(while: \.isWhitespace)
      guard text.first == "\"" else { return nil }
      return withoutValues(String(text.dropFirst().prefix { $0 != "\"" && !$0.isNewline }))
    }
  }

  /// A sentence without the names of the values in it.
  private static func withoutValues(_ sentence: String) -> String {
    sentence.components(separatedBy: "\\(").enumerated().map { index, part in
      guard index > 0 else { return part }
      var depth = 1
      return String(
        part.drop { sign in
          if depth == 0 { return false }
          depth += sign == "(" ? 1 : sign == ")" ? -1 : 0
          return true
        })
    }.joined(separator: "…")
  }

  @Test("What people typed is left as it is")
  func own() throws {
    var listener = Listener(try .running())
    listener.type("n van A → B, en ↑ de lijn")
    #expect(listener.all.contains("van A → B, en ↑ de lijn"))
  }

  @Test("Every word that is told in the place of a key can be typed", arguments: Language.allCases)
  func spokenWords(language: Language) throws {
    var known = Set(LinearWord.allCases.flatMap { [$0.word.nl, $0.word.en] })
    known.formUnion(["hulp", "help", "terug", "back", "opnieuw", "again", "tekstverwerker", "editor", "details"])
    known.formUnion(["Hier kan", "Here"])
    for scene in Scene.all {
      known.formUnion(LinearActions(try scene.play(language).model).entries.map { $0.word[language].folded })
    }
    for phrase in SpokenKeys.phrases(language) {
      for part in phrase.said.split(separator: "“").dropFirst() {
        let word = part.prefix { $0 != "”" }.drop { $0 == ":" }
        #expect(known.contains(String(word).folded) || known.contains(String(word)), "\(phrase)")
      }
    }
  }

  @Test("A break is ended by the word that is told")
  func endOfBreak() throws {
    for (language, begin, end) in [(Language.english, "break", "resume"), (.dutch, "pauze", "verder")] {
      var listener = Listener(try .running(), language)
      listener.type(begin)
      #expect(listener.group.runningMeeting?.clock.pausedSince != nil)
      listener.type("repeat")
      listener.type(end)
      #expect(listener.group.runningMeeting?.clock.pausedSince == nil, "\(listener.all)")
    }
    #expect(SpokenKeys.heard("break · space resumes", .english) == "break · “resume” goes on")
  }

  @Test("The tour goes along, and is not at the top of anything", arguments: Language.allCases)
  func tour(language: Language) {
    let heard = SpokenKeys.heard(Tour.beginning[language], language)
    #expect(!heard.contains(" top") && !heard.contains("boven") && !heard.contains("Ctrl"), "\(heard)")
  }

  @Test("A letter at the beginning of a sentence is heard as something to type")
  func letters() {
    #expect(
      SpokenKeys.heard("Nog geen overleg. n plant er een.", .dutch) == "Nog geen overleg. Typ n: dat plant er een.")
    #expect(SpokenKeys.heard("Recorded. u takes it back.", .english) == "Recorded. Type u: that takes it back.")
    #expect(SpokenKeys.heard("In het overleg legt b er een vast.", .dutch) == "In het overleg legt b er een vast.")
  }
}
