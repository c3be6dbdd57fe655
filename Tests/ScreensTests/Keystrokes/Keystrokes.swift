import Meetings
import Testing

@testable import Console
@testable import Screens

/// What somebody does at the keyboard: keys, and between « and » the text that had to be written anyway: words, the beginning of a
/// name, a day.
struct Keystrokes: Hashable {
  let script: String

  init(_ script: String) { self.script = script }

  /// What is typed, as a rehearsal takes it.
  var typed: String { script.filter { $0 != "«" && $0 != "»" } }

  /// The keys besides the text.
  var keys: [Key] {
    var keys: [Key] = []
    var rest = script[...]
    while let begin = rest.firstIndex(of: "«") {
      keys += Key.sequence(String(rest[..<begin]))
      rest = rest[begin...].firstIndex(of: "»").map { rest[rest.index(after: $0)...] } ?? ""
    }
    return keys + Key.sequence(String(rest))
  }

  /// "b tekst Enter", as the reference shows it.
  func shown(_ language: Language) -> String {
    let text = language == .dutch ? "tekst" : "text"
    var parts: [String] = []
    var rest = script[...]
    while let begin = rest.firstIndex(of: "«") {
      parts += Key.sequence(String(rest[..<begin])).map { "`\($0.name(language))`" }
      parts.append("*\(text)*")
      rest = rest[begin...].firstIndex(of: "»").map { rest[rest.index(after: $0)...] } ?? ""
    }
    return (parts + Key.sequence(String(rest)).map { "`\($0.name(language))`" }).joined(separator: " ")
  }
}

/// One of the acts that happen most in a meeting, with what it costs.
struct CommonAct: Sendable, CustomTestStringConvertible {
  let name: Text
  let dutch: String
  let english: String
  /// Whether it came to what it is for.
  let holds: @Sendable (_ before: Trekkersgroep, _ after: Rehearsal) -> Bool

  func strokes(_ language: Language) -> Keystrokes { Keystrokes(language == .dutch ? dutch : english) }

  var testDescription: String { name.en }
}

extension CommonAct {
  /// The ten, in the order in which a meeting needs them most.
  static let all: [CommonAct] = recording + finding

  private static let recording = [
    CommonAct(
      name: Text(nl: "een actie, met wie en een dag", en: "an action, with who and a day"),
      dutch: "a«Zaal bespreken »@«ros vr»<enter>", english: "a«Book a room »@«ros fri»<enter>"
    ) { before, after in
      guard let action = after.group.actions.last, case .date = action.terms.current.due else { return false }
      return after.group.actions.count == before.actions.count + 1 && action.terms.current.actors.count == 1
    },
    CommonAct(
      name: Text(nl: "een besluit", en: "a decision"), dutch: "b«Spreekuur in mei herhalen»<enter>",
      english: "d«Repeat the surgery in May»<enter>"
    ) { before, after in after.group.decisions.count == before.decisions.count + 1 },
    CommonAct(
      name: Text(nl: "een notitie", en: "a note"), dutch: "n«Drie groepen willen dit ook»<enter>",
      english: "n«Three groups want this too»<enter>"
    ) { before, after in after.group.notes.count == before.notes.count + 1 },
    CommonAct(
      name: Text(nl: "naar het volgende agendapunt", en: "to the next item"), dutch: "<right>", english: "<right>"
    ) { before, after in after.group.runningMeeting?.clock.current != before.runningMeeting?.clock.current },
    CommonAct(
      name: Text(nl: "een Parel kiezen; dat geeft ook twee acties", en: "choose a Parel; two actions come with it"),
      dutch: "p«kennissp»<right><enter>", english: "p«knowledge»<right><enter>"
    ) { before, after in
      after.group.choices.count == before.choices.count + 1 && after.group.actions.count == before.actions.count + 2
    },
    CommonAct(
      name: Text(nl: "een punt parkeren voor de volgende keer", en: "park a point for next time"),
      dutch: "k«Wie belt de gemeente?»<enter>", english: "k«Who calls the municipality?»<enter>"
    ) { before, after in after.group.points.count == before.points.count + 1 },
  ]

  private static let finding = [
    CommonAct(
      name: Text(nl: "wat net is vastgelegd aanvullen", en: "add to what was just recorded"),
      dutch: "w« en mantelzorgers»<enter>", english: "e« and carers»<enter>"
    ) { _, after in
      after.group.notes.last?.text.current.hasSuffix(after.language == .dutch ? "mantelzorgers" : "carers") == true
    },
    CommonAct(
      name: Text(nl: "de laatste vastlegging terugnemen", en: "undo what was recorded last"), dutch: "u",
      english: "u"
    ) { before, after in after.group.notes.count == before.notes.count - 1 },
    CommonAct(
      name: Text(nl: "de bovenste actie is gedaan, en terug", en: "the first action is done, and back"),
      dutch: "tg<esc>", english: "td<esc>"
    ) { before, after in
      after.group.openActions.count == before.openActions.count - 1 && after.model.top.name == .live
    },
    CommonAct(
      name: Text(
        nl: "een eerder besluit vinden en in zijn overleg zien", en: "find an earlier decision, in its meeting"),
      dutch: "/«enquete onder»<enter>", english: "/«enquete onder»<enter>"
    ) { _, after in after.picture.contains("B2026-1.1") },
  ]
}
