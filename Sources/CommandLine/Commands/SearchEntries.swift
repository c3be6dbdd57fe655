import ArgumentParser
import Catalogue
import Meetings

/// Searches everything that a group recorded.
struct SearchEntries: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "search", "zoek", "zoeken",
      does: Text(nl: "zoeken in alles wat is vastgelegd", en: "search everything that was recorded"))
  }

  @Argument(
    help: .init(
      Text(
        nl: "delen van woorden, en jaar:2026 wie:ROS status:te-laat onderwerp: doel: parel:",
        en: "parts of words, and year:2026 who:ROS status:late topic: goal: parel:"),
      value: ValueName.words))
  var words: [String]

  @OptionGroup var common: CommonOptions

  static var example: Example? {
    Example(
      lacks: Text(nl: "Er staat niet waar je naar zoekt", en: "It does not say what to look for"),
      words: Text(nl: "behoefte jaar:2026", en: "survey year:2026"))
  }

  func run(in session: Session) async throws(Problem) {
    let opened = try await session.openGroup()
    let query = SearchQuery(words.joined(separator: " ").asRecorded)
    if query.isEmpty {
      throw Problem(.usage, nl: "Typ waar je naar zoekt.", en: "Type what you are looking for.")
    }
    if let remark = query.remark { throw Problem(.usage, remark) }
    let index = SearchIndex(opened.group, names: .init(opened.catalogue), today: session.now.day)
    let hits = index.hits(for: query, limit: .max)
    if common.json { return session.output.json("results", hits.compactMap(opened.fields)) }
    var table = TextTable()
    for hit in hits { table.add(opened.row(of: hit)) }
    session.output.list(table, isEmpty: hits.isEmpty, hint: Text(nl: "Niets gevonden.", en: "Nothing found."))
  }
}
