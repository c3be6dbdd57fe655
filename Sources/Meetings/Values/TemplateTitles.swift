/// The titles that templates give items of their own, in every language: where two agendas have one of them, both mean one
/// thing, as two items with one topic do.
public struct TemplateTitles: Sendable {
  private var places: [String: Int] = [:]

  /// No titles: only topics are the same.
  public init() {}

  /// Titles, each in its languages.
  public init(_ titles: [Text]) {
    for (place, title) in titles.enumerated() {
      for words in [title.nl, title.en] where places[words] == nil { places[words] = place }
    }
  }

  /// Whether both are one title of a template, in whatever language.
  func areSame(_ one: String?, _ other: String?) -> Bool {
    guard let one = one.flatMap({ places[$0] }), let other = other.flatMap({ places[$0] }) else { return false }
    return one == other
  }
}
