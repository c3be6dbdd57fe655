import Console
import Meetings

/// The names that a half-typed mark at the cursor could stand for.
struct MarkPicker: Sendable {
  private let start: Int
  private let end: Int
  /// Which word of the line it is that begins with the mark.
  let place: Int
  /// The names that fit, the likeliest first.
  let candidates: [Candidate]
  private(set) var index = 0
  /// Whether one of the names was chosen.
  private(set) var isMoved = false
  /// What follows a name that was picked.
  private let ending: String

  /// Looks for a mark at the cursor of a line; nil where there is none, or nothing fits.
  init?(_ editor: LineEditor, names: QuickLine.Names) {
    let before = editor.characters[..<editor.cursor]
    guard let mark = before.suffix(Self.reach).lastIndex(where: { $0 == "@" || $0 == "#" }) else { return nil }
    guard mark == 0 || before[mark - 1].isWhitespace else { return nil }
    let typed = String(before[(mark + 1)...])
    if before[mark] == "@", Self.endsInDay(typed) { return nil }
    let found =
      before[mark] == "@"
      ? Self.found(typed, names.actors) : Self.found(typed, names.topics) + Self.numbered(typed, names.goals)
    // A whole name and a blank after it: there is nothing left to pick.
    guard !found.isEmpty, !(typed.last?.isWhitespace ?? false) || found.count > 1 else { return nil }
    (start, end, candidates, ending) = (mark + 1, editor.cursor, found, " ")
    place = String(before[..<mark]).words.count
  }

  /// What stands further back than the longest name is not being typed any more.
  private static let reach = 160

  /// Whether what was typed after a mark is a name and then a day: "Huisarts 1 vr" goes on to no other name.
  private static func endsInDay(_ typed: String) -> Bool {
    let words = typed.words
    return (max(1, words.count - SpokenDate.mostWords)..<max(1, words.count)).contains { first in
      SpokenDate.read(words[first...].joined(separator: " "), from: Day(ordinal: 0)) != nil
    }
  }

  /// Looks for a half-typed name at the cursor of a field, where commas stand between names.
  init?(_ editor: LineEditor, among choices: DetailField.Choices, _ names: QuickLine.Names, _ context: Context) {
    let before = editor.characters[..<editor.cursor]
    let part = before.lastIndex(of: ",").map { $0 + 1 } ?? 0
    let begin = before[part...].firstIndex { !$0.isWhitespace && $0 != "@" && $0 != "#" } ?? editor.cursor
    let typed = String(before[begin...])
    let found =
      switch choices {
      case .none: [Candidate]()
      case .actors: Self.found(typed, names.actors)
      case .topics: Self.found(typed, names.topics)
      case .goals: Self.numbered(typed, names.goals)
      case .decisions: Self.numbered(typed, context.group.namedDecisions)
      case .words(let words): Self.found(typed, words.map { QuickLine.Named($0, [context.say($0)]) })
      }
    // An empty field stays empty until somebody types: Tab and Enter go on from it.
    guard !typed.isEmpty, !found.isEmpty, !found.contains(where: { $0.name == typed }) else { return nil }
    (start, end, candidates, ending, place) = (begin, editor.cursor, found, "", 0)
  }

  /// A name to put in the line, and how it is shown.
  struct Candidate: Hashable, Sendable {
    let name: String
    /// The name, with the one by which it was found where that is another.
    let label: String
  }

  private static func found<Value>(_ typed: String, _ named: [QuickLine.Named<Value>]) -> [Candidate] {
    NameMatch.candidates(for: typed, among: named).map { candidate in
      let (name, fitting) = (candidate.names[0], NameMatch.fittingName(of: candidate, for: typed))
      // A longer form of the same name says it all: "care group (GP organisation)".
      return Candidate(name: name, label: fitting.hasPrefix(name) ? fitting : "\(name) (\(fitting))")
    }
  }

  /// A goal or decision of the group goes by its number, and says which one that is.
  private static func numbered(_ typed: String, _ named: [QuickLine.Named<String>]) -> [Candidate] {
    NameMatch.candidates(for: typed, among: named).map { entry in
      let (name, words) = (entry.names[0], entry.names[1])
      return Candidate(name: name, label: name == entry.value ? "\(name) \(TextWidth.clipped(words, to: 24))" : name)
    }
  }

  mutating func move(_ step: Int) {
    index = (index + step + candidates.count) % candidates.count
    isMoved = true
  }

  /// Moves to a name that is pointed at.
  mutating func move(to place: Int) {
    guard candidates.indices.contains(place) else { return }
    (index, isMoved) = (place, true)
  }

  /// Whether any letter of the name was typed, or a name was moved to; a bare mark picks nothing by itself.
  var isBegun: Bool { end > start || isMoved }

  /// The line with the picked name in the place of what was typed of it, and the cursor after it.
  func completed(_ editor: LineEditor) -> LineEditor {
    var completed = editor
    completed.replace(start..<end, with: candidates[index].name + ending)
    return completed
  }
}
