import ArgumentParser
import Catalogue
import Groups
import Meetings

/// The Parels of the catalogue, or those that the group chose.
struct ListParels: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "parels", does: Text(nl: "de PaTz Parels van de catalogus", en: "the PaTz Parels of the catalogue"))
  }

  @Flag(help: .init(Text(nl: "wat de groep gekozen heeft", en: "what the group has chosen")))
  var chosen = false

  @OptionGroup var common: CommonOptions

  func run(in session: Session) async throws(Problem) {
    if chosen { return try await listChoices(session) }
    let parels = try catalogue(session).parels
    if common.json { return session.output.json("parels", parels.map { ParelFields.of($0, session.language) }) }
    var table = TextTable()
    for parel in parels {
      let range = "\(parel.participants.lowerBound)-\(parel.participants.upperBound)"
      let people = Text(nl: "\(range) deelnemers", en: "\(range) people")
      let name = session.output.say(parel.name)
      let points = Text(
        nl: "accreditatie: \(parel.accreditation.name.nl)", en: "accreditation: \(parel.accreditation.name.en)")
      table.add([parel.id.rawValue, session.output.say(people), "\(name) (\(session.output.say(points)))"])
    }
    session.output.list(table, isEmpty: parels.isEmpty, hint: Text(nl: "Geen Parels.", en: "No Parels."))
  }

  /// The catalogue, with the own Parels of the group where it is clear which one is meant; none need be there, and its
  /// journal is not asked.
  private func catalogue(_ session: Session) throws(Problem) -> PatzCatalogue {
    let looked = session.places.lookForGroups()
    guard common.group != nil || looked.groups.count == 1 && looked.isWhole else { return .standard }
    let own = GroupCatalogue(try GroupChoice(places: session.places, asked: common.group).folder())
    own.remarks.forEach(session.output.warn)
    return own.catalogue
  }

  private func listChoices(_ session: Session) async throws(Problem) {
    let opened = try await session.openGroup()
    let choices = opened.inOrder.compactMap { recorded -> ParelChoice? in
      guard case .choice(let id) = recorded else { return nil }
      return opened.group.choices[id]
    }
    if common.json { return session.output.json("choices", choices.map(opened.fields)) }
    var table = TextTable()
    for choice in choices { table.add(opened.row(of: choice)) }
    session.output.list(
      table, isEmpty: choices.isEmpty,
      hint: opened.hintOfNone(
        Text(
          nl: "Nog geen Parel gekozen. Kies er een met: \(TypedCommand.words("record parel")) PAREL",
          en: "No Parel chosen yet. Choose one with: \(TypedCommand.words("record parel")) PAREL")))
  }
}

extension OpenGroup {
  /// "2026-4  gekozen  Kennisspel (bestaande groepen) · organiseert: consulent · begeleidt: consulent".
  func row(of choice: ParelChoice) -> [String] {
    let number = group.meetings[choice.place.meeting]?.number ?? ""
    let date = choice.date.map { say(DayWords.full($0)) }
    let parts: [String?] = [
      "\(name(of: choice.parel)) (\(say(choice.variant.name)))", date, choice.location,
      "\(say(ParelRole.organises.name)): \(names(of: choice.organisers))",
      "\(say(ParelRole.guides.name)): \(names(of: choice.guides))",
    ]
    return [number, say(choice.status.name), parts.compactMap { $0 }.joined(separator: " · ")]
  }
}
