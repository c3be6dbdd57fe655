import Meetings

extension SearchNames {
  /// All names of a catalogue, in both languages.
  public init(_ catalogue: PatzCatalogue) {
    @Sendable func words(_ texts: Text...) -> String { texts.flatMap { [$0.nl, $0.en] }.joined(separator: " ") }
    self.init()
    for topic in catalogue.topics { topics[topic.id] = words(topic.title, topic.short) }
    for parel in catalogue.parels { parels[parel.id] = words(parel.name) }
    for goal in catalogue.goals { goals[goal.id] = words(goal.title) }
    for role in catalogue.roles {
      // "kader(huis)arts" is found without its brackets too.
      let plain = role.name.nl.filter { !"()".contains($0) }
      roles[role.id] = words(role.name, role.short) + " " + plain
    }
    title = { words(catalogue.words(ofItemTitled: $0)) }
    cell = { cell, topic in words(catalogue.words(of: cell, under: topic).text) }
  }
}
