import Meetings

/// What is said at the start of lines that were half typed when the program ended: what they are, and which key
/// opens them again.
struct DraftWords {
  /// What kind of line it is, as "actie".
  private let noun: Text
  /// The key that opens it.
  let key: Text
  /// On which screen.
  private let place: Text

  private init(_ nl: String, _ en: String, key: Text, at place: Text) {
    noun = Text(nl: nl, en: en)
    self.key = key
    self.place = place
  }

  /// The kinds of which there is one line, as `AppModel.draftKinds` has them.
  static let all: [String: DraftWords] = [
    "decision": DraftWords("besluit", "decision", key: Text(nl: "b", en: "d"), at: live),
    "action": DraftWords("actie", "action", key: Text(nl: "a", en: "a"), at: live),
    "note": DraftWords("notitie", "note", key: Text(nl: "n", en: "n"), at: live),
    "point": DraftWords("punt om te parkeren", "point to park", key: Text(nl: "k", en: "k"), at: live),
    "goal": DraftWords("gezamenlijk doel", "shared goal", key: Text(nl: "d", en: "g"), at: live),
    "new-meeting": DraftWords(
      "nieuw overleg", "new meeting", key: Text(nl: "n", en: "n"),
      at: Text(nl: "bij de groep", en: "on the group's screen")),
    "agenda-item": DraftWords(
      "agendapunt", "agenda item", key: Text(nl: "t", en: "i"), at: Text(nl: "op de agenda", en: "on the agenda")),
    "member": DraftWords("nieuw lid", "new member", key: Text(nl: "n", en: "n"), at: people),
    "guest": DraftWords("gast", "guest", key: Text(nl: "g", en: "g"), at: people),
  ]

  /// Those that belong to one place each, by the word that the place begins with.
  static let ofPlaces: [String: DraftWords] = [
    "row": DraftWords("regel in een werkblad", "worksheet row", key: Text(nl: "r", en: "r"), at: live),
    "parel-choice": DraftWords("keuze van een Parel", "choice of a Parel", key: Text(nl: "p", en: "p"), at: live),
    "edit": DraftWords(
      "wijziging", "correction", key: Text(nl: "w", en: "e"), at: Text(nl: "bij die regel", en: "on that entry")),
    "replace": DraftWords("vervangend besluit", "replacement decision", key: Text(nl: "v", en: "v"), at: decisions),
    "adopt": DraftWords(
      "verbetering van het verslag", "correction of the minutes", key: Text(nl: "v", en: "v"), at: live),
    "close": DraftWords(
      "reden om af te sluiten", "reason for closing", key: Text(nl: "s", en: "c"),
      at: Text(nl: "bij het voorlezen", en: "in the read-back")),
    "cancel": DraftWords("reden om af te zeggen", "reason for cancelling", key: Text(nl: "y", en: "y"), at: agenda),
    "move": DraftWords("nieuwe dag voor een overleg", "new day for a meeting", key: Text(nl: "v", en: "v"), at: agenda),
    "drop": DraftWords(
      "reden om een actie te stoppen", "reason for dropping an action", key: Text(nl: "x", en: "x"),
      at: Text(nl: "bij de acties", en: "in the list of actions")),
    "withdrawn": DraftWords(
      "reden bij een besluit", "reason for a decision", key: Text(nl: "i", en: "w"), at: decisions),
    "deferred": DraftWords(
      "reden bij een besluit", "reason for a decision", key: Text(nl: "a", en: "p"), at: decisions),
    "carriedOut": DraftWords(
      "reden bij een besluit", "reason for a decision", key: Text(nl: "g", en: "c"), at: decisions),
    "inForce": DraftWords("reden bij een besluit", "reason for a decision", key: Text(nl: "k", en: "f"), at: decisions),
    "plan": DraftWords("datum van een Parel", "date of a Parel", key: Text(nl: "d", en: "d"), at: choices),
    "yield": DraftWords("evaluatie van een Parel", "evaluation of a Parel", key: Text(nl: "e", en: "e"), at: choices),
    "who": DraftWords("naam bij een Parel", "name for a Parel", key: Text(nl: "w", en: "w"), at: choices),
    "stop": DraftWords(
      "reden om een Parel te stoppen", "reason for cancelling a Parel", key: Text(nl: "x", en: "x"), at: choices),
    "change": DraftWords("wijziging van een lid", "change of a member", key: Text(nl: "w", en: "c"), at: people),
  ]

  private static let decisions = Text(nl: "bij de besluiten", en: "in the list of decisions")
  private static let agenda = Text(nl: "op de agenda", en: "on the agenda")
  private static let choices = Text(nl: "bij de gekozen Parels", en: "in the list of chosen Parels")
  private static let live = Text(nl: "in het overleg", en: "in the meeting")
  private static let people = Text(nl: "bij de mensen", en: "in the list of people")

  /// The sentence for the drafts there are; nil where there are none.
  /// `number` gives the number of the entry that a line belongs to.
  static func announcement(
    of drafts: [String: String], and lines: [KeptLines.Line] = [], number: (KeptLines.Line) -> String? = { _ in nil }
  ) -> Text? {
    let kinds = AppModel.draftKinds.filter { all[$0] != nil && drafts[$0]?.isEmpty == false }
    let placed = lines.compactMap { line in words(at: line.place)?.name(of: number(line)) }
    let names = kinds.compactMap { all[$0]?.name() } + placed.removingDoubles
    guard let name = names.first else { return nil }
    if kinds.count + lines.count == 1 {
      let text = (kinds.first.flatMap { drafts[$0] } ?? lines.first?.text).map(Details.text(ofDraft:)) ?? ""
      return Text(
        nl:
          "Van de vorige keer staat nog half getypt \(name.nl): “\(text)”. Met die toets typ je verder.",
        en: "Left unfinished last time: \(name.en): “\(text)”. Press that key to continue.")
    }
    return Text(
      nl:
        "Van de vorige keer \(names.count == 1 ? "staat" : "staan") nog half getypt \(names.map(\.nl).listed("en")). Met die toets typ je verder.",
      en: "Left unfinished last time: \(names.map(\.en).listed("and")). Press that key to continue.")
  }

  /// The key, and where it is, that brings back a line whose meeting was closed: "b in het volgende overleg".
  static func wayBack(of prompt: any Prompt) -> Text? {
    let words = prompt.draftKind.flatMap { all[$0] ?? ofPlaces[$0] } ?? prompt.keptAs.flatMap(words)
    return words.map { words in
      let isLive = words.place == live
      return Text(
        nl: "\(words.key.nl) \(isLive ? "in het volgende overleg" : words.place.nl)",
        en: "\(words.key.en) \(isLive ? "in the next meeting" : words.place.en)")
    }
  }

  private static func words(at place: String) -> DraftWords? {
    word(of: place).flatMap { ofPlaces[$0] }
  }

  /// The word that a place begins with; nil where it is none of these.
  static func word(of place: String) -> String? {
    ofPlaces.keys.first { place.hasPrefix("\($0)-") || place.hasPrefix("\($0) ") }
  }

  /// "een actie (a in het overleg)"; where it is about an entry with a number, "een wijziging van B2026-1.1 (…)".
  private func name(of number: String? = nil) -> Text {
    let of = number.map { Text(nl: " van \($0)", en: " of \($0)") } ?? Text(verbatim: "")
    return Text(nl: "een \(noun.nl)\(of.nl) (\(key.nl) \(place.nl))", en: "\(aNoun)\(of.en) (\(key.en) \(place.en))")
  }

  private var aNoun: String { "\(noun.en.hasPrefix("a") ? "an" : "a") \(noun.en)" }

  /// "b in het overleg opent hem als besluit".
  var opensAnew: Text {
    Text(
      nl: "\(key.nl) \(place.nl) opent hem als \(noun.nl)", en: "\(key.en) \(place.en) opens it as \(aNoun)")
  }
}

extension [Text] {
  /// Each once, in the order they come in.
  fileprivate var removingDoubles: [Text] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
