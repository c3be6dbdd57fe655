import Meetings
import Testing

@testable import Screens

/// A title that a template gave follows the language of the program, as those of topics do; the journal keeps the words.
@Suite("Titles of a template in both languages")
struct TemplateTitleTests {
  private static let titles: [Language: [String]] = [
    .dutch: ["Kennismaken", "Aansluiten bij wat er is", "Parkeerbeleid"],
    .english: ["Get to know each other", "Join what already exists", "Parkeerbeleid"],
  ]

  /// A meeting planned in a language, with a decision under its first titled item, and an item that somebody typed.
  private func planned(in language: Language) throws -> Notebook {
    var book = try Notebook.withMembers(language)
    try book.plan("2026-11-21", "14:30", "start")
    try book.record(ItemAdded(meeting: book.meeting, title: "Parkeerbeleid", minutes: 5, purpose: .discussion))
    return book
  }

  @Test("On the agenda and in a meeting", arguments: Language.allCases, Language.allCases)
  func shown(plannedIn: Language, shownIn: Language) throws {
    var book = try planned(in: plannedIn)
    try book.begin(with: "NWC Noord", "Huisarts 1")
    var stage = Rehearsal(book, shownIn, columns: 120, rows: 36)
    stage.type("<enter>")
    for language in Language.allCases {
      for title in Self.titles[language] ?? [] {
        let isWanted = Self.titles[shownIn]?.contains(title) ?? false
        #expect(stage.picture.contains(title) == isWanted, "\(title)\n\(stage.picture)")
      }
    }
    let recorded = stage.group.meetings.last?.agenda.compactMap(\.title)
    #expect(recorded == Self.titles[plannedIn])
  }

  @Test("Line by line", arguments: Language.allCases)
  func linear(shownIn: Language) throws {
    var book = try planned(in: shownIn == .dutch ? .english : .dutch)
    try book.begin(with: "NWC Noord", "Huisarts 1")
    var listener = Listener(book, shownIn)
    listener.type("agenda")
    for language in Language.allCases {
      let title = Self.titles[language]?.first ?? "?"
      #expect(listener.all.contains(title) == (language == shownIn), "\(listener.all)")
    }
  }

  @Test("Such an item is found by its words in either language", arguments: ["kennismaken", "know each"])
  func found(_ words: String) throws {
    for language in Language.allCases {
      var stage = Rehearsal(try planned(in: .dutch), language)
      stage.type("/\(words)<enter>")
      #expect(stage.picture.contains(Self.titles[language]?.first ?? "?"), "\(stage.picture)")
    }
  }
}
