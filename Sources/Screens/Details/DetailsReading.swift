import Catalogue
import Meetings

/// What the fields of an entry's details mean, or the sentence that says which of them cannot be understood.
struct DetailsReading: Sendable {
  private(set) var line = QuickLine.literal("")
  /// From when the group wants to see it again.
  private(set) var reviewOn: Day?
  /// The decision that is replaced.
  private(set) var replaces: EntryID?

  /// Reads details; days count from `day`.
  static func read(
    _ details: Details, names: QuickLine.Names, from day: Day, in group: Trekkersgroep
  ) -> Result<DetailsReading, Refusal> {
    var reading = DetailsReading()
    do throws(Refusal) {
      let text = details.text ?? ""
      reading.line.text = details.allowsBreaks ? LongText.tidied(text) : QuickLine.literal(text).text
      reading.line.actors = try each(details, .who) { NameMatch.candidates(for: $0, among: names.actors).first?.value }
      reading.line.topic = try only(details, .topic) { NameMatch.candidates(for: $0, among: names.topics).first?.value }
      reading.line.goals = try each(details, .goals) { NameMatch.candidates(for: $0, among: names.goals).first?.value }
      reading.line.due = try due(details[.due], .due, from: day)
      reading.reviewOn = try reviewDay(details[.review], from: day)
      reading.replaces = try only(details, .replaces) { group.decision(called: $0) }
    } catch {
      return .failure(error)
    }
    return .success(reading)
  }

  /// What stands between the commas of a field, each once.
  private static func each<Value: Equatable>(
    _ details: Details, _ field: DetailField, _ find: (String) -> Value?
  ) throws(Refusal) -> [Value] {
    var found: [Value] = []
    for part in details[field].split(separator: ",") {
      let name = part.drop { $0.isWhitespace || $0 == "@" || $0 == "#" }
      guard !name.allSatisfy(\.isWhitespace) else { continue }
      guard let value = find(QuickLine.literal(String(name)).text) else { throw unknown(String(name), field) }
      if !found.contains(value) { found.append(value) }
    }
    return found
  }

  /// What stands in a field that has room for one.
  private static func only<Value: Equatable>(
    _ details: Details, _ field: DetailField, _ find: (String) -> Value?
  ) throws(Refusal) -> Value? {
    let found = try each(details, field, find)
    guard found.count > 1 else { return found.first }
    throw Refusal(
      nl: "Bij “\(field.label.nl)” past er één, en “\(details[field])” noemt er \(found.count).",
      en: "“\(field.label.en)” takes one, and “\(details[field])” names \(found.count).")
  }

  private static func due(_ text: String, _ field: DetailField, from day: Day) throws(Refusal) -> Due {
    guard !text.allSatisfy(\.isWhitespace) else { return .none }
    switch SpokenDate.read(text, from: day) {
    case .due(let due): return due
    case .impossible(let refusal): throw refusal
    case nil: throw unknown(text, field)
    }
  }

  private static func reviewDay(_ text: String, from day: Day) throws(Refusal) -> Day? {
    switch try due(text, .review, from: day) {
    case .none: return nil
    case .date(let day): return day
    case .ongoing, .nextMeeting: throw unknown(text, .review)
    }
  }

  private static func unknown(_ text: String, _ field: DetailField) -> Refusal {
    Refusal(
      nl: "“\(text)” bij “\(field.label.nl)” ken ik niet. Hier hoort \(field.example.nl).",
      en: "“\(text)” under “\(field.label.en)” is unknown. This asks for \(field.example.en).")
  }
}
