import Catalogue
import Meetings

/// The Parels that a meeting chose, each with who organises and guides it and what became of it.
struct ParelsPart {
  private let meeting: Meeting
  private let words: MinutesWords

  init(_ meeting: Meeting, _ words: MinutesWords) {
    self.meeting = meeting
    self.words = words
  }

  var section: MinutesDocument.Section? {
    let blocks = meeting.recorded.flatMap { entry -> [MinutesDocument.Block] in
      guard case .choice(let id) = entry, let choice = words.group.choices[id] else { return [] }
      let then = ParelWords(words.then.choices[id] ?? choice, words)
      let since = SinceClosing(words: words).said(of: choice).map { [MinutesDocument.Block.paragraph($0.capitalised)] }
      return [.heading(then.name), .facts(then.facts)] + since.joined()
    }
    return blocks.isEmpty ? nil : MinutesDocument.Section(title: "Parels", blocks: blocks)
  }
}

/// How a chosen Parel is said.
struct ParelWords {
  private let choice: ParelChoice
  private let words: MinutesWords

  init(_ choice: ParelChoice, _ words: MinutesWords) {
    self.choice = choice
    self.words = words
  }

  private var parel: Parel? { words.catalogue.parel(choice.parel) }

  /// "Kennisspel palliatieve zorg (bestaande groepen)"; a Parel with one variant bears its name alone.
  var name: String {
    guard let parel else { return choice.parel.rawValue }
    let name = words.say(parel.name)
    return parel.variants.count > 1 ? "\(name) (\(words.say(choice.variant.name)))" : name
  }

  /// "organiseert: NWC (NWC Noord)".
  var organises: String { "\(words.say(ParelRole.organises.name)): \(organisers)" }
  /// "begeleidt: ambassadeur (PaTz-ambassadeur 1)".
  var guides: String { "\(words.say(ParelRole.guides.name)): \(guidingActors)" }
  var status: String { words.say(choice.status.name) }

  private var organisers: String { names(choice.organisers, asked: parel?.variant(choice.variant)?.organises) }
  private var guidingActors: String { names(choice.guides, asked: parel?.variant(choice.variant)?.guides) }

  /// The actors, and whom the catalogue names where it is somebody else.
  private func names(_ actors: [Actor], asked: Variant.Actors?) -> String {
    let names = words.names(of: actors)
    guard let asked, ParelProposal.deviates(actors, from: asked, in: words.group) else { return names }
    let or = asked.together ? words.say(nl: " met ", en: " with ") : words.say(nl: " of ", en: " or ")
    let own = asked.roles.map { words.name(of: $0) }.joined(separator: or)
    let isOwn = parel?.isOwn ?? false
    let who = isOwn ? words.say(nl: "de Parel", en: "the Parel") : words.say(nl: "de brochure", en: "the brochure")
    return "\(names) (\(who) \(words.say(nl: "noemt", en: "names")) \(own))"
  }

  var facts: [MinutesDocument.Fact] {
    let actions = ParelRole.allCases.compactMap { words.group.action(of: choice.id, as: $0)?.number }
    let pairs: [(Text, String?)] = [
      (Text(nl: "Organiseert", en: "Organises"), organisers),
      (Text(nl: "Begeleidt", en: "Guides"), guidingActors),
      (Text(nl: "Stand", en: "Status"), status),
      (Text(nl: "Datum", en: "Date"), choice.date.map { words.say(DayWords.full($0)) }),
      (Text(nl: "Plaats", en: "Place"), choice.location),
      (Text(nl: "Verwacht", en: "Expected"), choice.expected.map(people)),
      (Text(nl: "Gekomen", en: "Attended"), choice.attended.map(people)),
      (Text(nl: "Opbrengst", en: "Result"), choice.result.map(words.text)),
      (Text(nl: "Reden", en: "Reason"), choice.reason),
      (Text(nl: "Voor doel", en: "For goal"), words.names(ofGoals: choice.goals)),
      (Text(nl: "Acties", en: "Actions"), actions.joined(separator: ", ")),
    ]
    return pairs.compactMap { label, value in
      guard let value, !value.isEmpty else { return nil }
      return MinutesDocument.Fact(label: words.say(label), value: value)
    }
  }

  private func people(_ number: Int) -> String {
    words.say(nl: "\(number) deelnemers", en: "\(number) participants")
  }
}
