import Meetings

/// What else stands, where two devices corrected one entry at the same time: what is recorded next replaces all of it,
/// so whoever records it hears of it first.
enum OtherVersions {
  /// The sentence about a text; nil where one version stands.
  static func warning(_ versions: Versions<String>, _ context: Context) -> String? {
    sentence(versions.values.dropFirst().map { "“\($0)”" }, context)
  }

  /// The sentence about an action: its other words, and who and when where those differ.
  static func warning(_ terms: Versions<ActionTerms>, _ context: Context) -> String? {
    let shown = terms.current
    let others = terms.values.dropFirst().map { other in
      let who = other.actors == shown.actors ? nil : context.names(of: other.actors)
      let due = other.due == shown.due ? nil : context.say(other.due.name)
      return ["“\(other.text)”", who, due].compactMap { $0 }.joined(separator: " · ")
    }
    return sentence(others, context)
  }

  /// Sentences one after the other; nil where there are none.
  static func joined(_ sentences: String?...) -> String? {
    let said = sentences.compactMap { $0 }
    return said.isEmpty ? nil : said.joined(separator: " ")
  }

  private static func sentence(_ others: [String], _ context: Context) -> String? {
    guard !others.isEmpty else { return nil }
    let list = others.joined(separator: ", ")
    return context.say(
      Text(
        nl: "Er staat ook: \(list). Wat je nu vastlegt geldt.",
        en: "It also says: \(list). What you record now stands."))
  }
}
