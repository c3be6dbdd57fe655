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

  /// The kinds, as `AppModel.draftKinds` has them.
  static let all: [String: DraftWords] = [
    "decision": DraftWords("besluit", "decision", key: Text(nl: "b", en: "d"), at: live),
    "action": DraftWords("actie", "action", key: Text(nl: "a", en: "a"), at: live),
    "note": DraftWords("notitie", "note", key: Text(nl: "n", en: "n"), at: live),
    "point": DraftWords("punt om te parkeren", "point to park", key: Text(nl: "k", en: "k"), at: live),
    "row": DraftWords("regel in een werkblad", "worksheet row", key: Text(nl: "r", en: "r"), at: live),
    "goal": DraftWords("gezamenlijk doel", "shared goal", key: Text(nl: "d", en: "g"), at: live),
    "new-meeting": DraftWords(
      "nieuw overleg", "new meeting", key: Text(nl: "n", en: "n"), at: Text(nl: "bij de groep", en: "at the group")),
    "agenda-item": DraftWords(
      "agendapunt", "agenda item", key: Text(nl: "t", en: "i"), at: Text(nl: "op de agenda", en: "on the agenda")),
    "member": DraftWords("nieuw lid", "new member", key: Text(nl: "n", en: "n"), at: people),
    "parel-choice": DraftWords(
      "keuze van een Parel", "choice of a Parel", key: Text(nl: "p", en: "p"), at: live),
    "guest": DraftWords("gast", "guest", key: Text(nl: "g", en: "g"), at: people),
  ]

  private static let live = Text(nl: "in het overleg", en: "in the meeting")
  private static let people = Text(nl: "bij de mensen", en: "at the people")

  /// The sentence for the drafts there are; nil where there are none.
  static func announcement(of drafts: [String: String]) -> Text? {
    let kinds = AppModel.draftKinds.filter { drafts[$0]?.isEmpty == false }
    let names = kinds.compactMap { all[$0]?.name }
    guard let first = kinds.first, let name = names.first else { return nil }
    if names.count == 1 {
      let text = drafts[first].map(Details.text(ofDraft:)) ?? ""
      return Text(
        nl:
          "Van de vorige keer staat nog half getypt \(name.nl): “\(text)”. Met die toets typ je verder.",
        en: "Left half-typed last time: \(name.en): “\(text)”. Press that key to type on.")
    }
    return Text(
      nl: "Van de vorige keer staan nog half getypt \(names.map(\.nl).listed("en")). Met die toets typ je verder.",
      en: "Left half-typed last time: \(names.map(\.en).listed("and")). Press that key to type on.")
  }

  /// "een actie (a in het overleg)".
  private var name: Text {
    Text(
      nl: "een \(noun.nl) (\(key.nl) \(place.nl))",
      en: "\(noun.en.hasPrefix("a") ? "an" : "a") \(noun.en) (\(key.en) \(place.en))")
  }
}
