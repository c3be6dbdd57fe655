/// The one list of everything that can happen.
public enum EventKinds {
  /// Every kind of event, in the order of the manual.
  public static let all: [any Event.Type] = []

  /// The kinds by their journal word.
  private static let byWord: [String: any Event.Type] =
    Dictionary(uniqueKeysWithValues: all.map { ($0.word, $0) })

  /// The event that a journal line tells of; one of an unknown kind, or with fields that cannot be read, is kept as such.
  public static func event(word: String, fields: Fields) -> any Event {
    guard let kind = byWord[word], let event = try? kind.init(from: fields) else {
      return UnknownEvent(kind: word, fields: fields)
    }
    return event
  }
}
