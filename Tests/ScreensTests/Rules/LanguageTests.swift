import Catalogue
import Meetings
import Testing

@testable import Screens

@Suite("Both languages")
struct LanguageTests {
  /// Words that a Dutch screen has and an English one never; people's own texts in the scenes have none of them.
  static let dutch: Set<String> = [
    "besluit", "besluiten", "actie", "acties", "overleg", "overleggen", "geparkeerd", "parkeren", "notitie", "notulist",
    "voorzitter", "tijdbewaker", "aanwezig", "afgemeld", "afwezig", "terug", "hulp", "vastleggen", "vastgelegd",
    "wijzigen", "geschiedenis", "zoeken", "zoek", "leden", "lid", "gast", "verdelen", "gekozen", "gepland", "loopt",
    "afgesloten", "einde", "pauze", "leidraad", "deelnemers", "doorlopend", "datum", "volgende", "vorige", "stoppen",
    "toetsen", "agendapunt", "bespreking", "besluitvorming", "informatie", "nog", "geen", "kracht", "vervallen",
    "ongedaan", "nieuw", "nieuwe", "mensen", "weggaan", "afronden", "afsluiten", "eerder", "vandaag", "gehouden",
    "organiseert", "begeleidt", "kiezen", "werkblad", "scholingsbehoefte", "zorgverzekeraar",
  ]

  /// The other way round.
  static let english: Set<String> = [
    "decision", "decisions", "action", "actions", "meeting", "meetings", "parked", "park", "note", "minute-taker",
    "chair", "timekeeper", "present", "excused", "absent", "back", "help", "record", "recorded", "edit", "history",
    "search", "find", "members", "member", "guest", "assigned", "chosen", "planned", "running", "closed", "end",
    "break",
    "guidance", "participants", "ongoing", "date", "next", "previous", "quit", "keys", "item", "discussion", "the",
    "force", "undo", "new", "people", "leave", "close", "before", "today", "held", "organises", "guides", "choose",
    "worksheet", "learning", "insurer", "with", "and", "to", "nothing",
  ]

  @Test("A Dutch screen has no English words, an English one no Dutch", arguments: Scene.all)
  func words(scene: Scene) throws {
    #expect(try Self.words(of: scene, .dutch).intersection(Self.english) == [])
    #expect(try Self.words(of: scene, .english).intersection(Self.dutch) == [])
  }

  @Test("The same numbers and names stand on the screen in both languages", arguments: Scene.all)
  func facts(scene: Scene) throws {
    let pictures = try Language.allCases.map { try scene.play($0, 142, 260).picture }
    let facts = pictures.map { picture in
      Set(Self.tokens(of: Self.plain(picture)).filter { $0.contains(where: \.isNumber) })
    }
    #expect(facts[0] == facts[1])
    for name in ["NWC Noord", "Consulent 1", "Vrijwilligers 1", "Wijkverpleegkundige 1"] {
      #expect(pictures[0].contains(name) == pictures[1].contains(name), "\(name)")
    }
  }

  /// Numbers without what each language puts in and behind them: 4.000 and 4,000, 15e and 15th.
  private static func plain(_ picture: String) -> String {
    picture.replacing(":", with: " ").replacing(/(\d)[.,](\d{3})\b/) { $0.output.1 + $0.output.2 }
      .replacing(/(\d)(?:e|th)\b/) { String($0.output.1) }
  }

  private static func words(of scene: Scene, _ language: Language) throws -> Set<String> {
    Set(tokens(of: try scene.play(language, 200, 60).picture).map { $0.lowercased() })
  }

  private static func tokens(of picture: String) -> [String] {
    picture.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "." && $0 != ":" }
      .map { $0.trimming { ".:-".contains($0) } }.filter { !$0.isEmpty }
  }
}

extension Substring {
  /// Without the signs at both ends that do not belong to a word.
  fileprivate func trimming(_ isSign: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isSign(last) { text.removeLast() }
    while let first = text.first, isSign(first) { text.removeFirst() }
    return String(text)
  }
}
