/// The one line that records anything: what it says, and what was understood of it.
///
/// `@` gives people and roles, `#` a topic or goal; a date is read at the end of an action, or after "voor" / "by".
/// Everything else is the text.
public struct QuickLine: Hashable, Sendable {
  /// What kind of entry the line makes.
  public enum Kind: String, Hashable, Sendable, CaseIterable { case decision, action, note, point }

  /// What was understood of a line.
  public struct Understanding: Hashable, Sendable {
    /// What is left as the text, in one line.
    public var text = ""
    /// Who was meant with `@`, each once, in the order typed.
    public var actors: [Actor] = []
    /// The day, or another word for when; none where nothing of the kind was typed.
    public var due = Due.none
    /// The topic meant with `#`; nil where there was none.
    public var topic: TopicID?
    /// The goals meant with `#`, each once.
    public var goals: [String] = []
    /// Marks that matched nothing, or a second topic; they stay in the text.
    public var unknownMarks: [String] = []
    /// A date that cannot be; it stays in the text.
    public var impossibleDate: Refusal?
    /// The words at the end of an action that speak of a time and are no day; they stay in the text.
    public var unreadDate: String?
    /// For each name, topic, goal or day that was understood the words of the line it was read from, counted from 0;
    /// in the order of the line.
    public var marks: [[Int]] = []

    /// Whether a name that was marked stands in the text, within its sentence: it differs from what was typed then.
    public var hasNamesInText = false

    /// Whether anything besides text was understood.
    public var isMoreThanText: Bool { !actors.isEmpty || due != .none || topic != nil || !goals.isEmpty }
  }

  /// The names that marks can stand for.
  public struct Names: Hashable, Sendable {
    /// The people and roles that `@` can mean.
    public var actors: [Named<Actor>]
    /// The topics that `#` can mean.
    public var topics: [Named<TopicID>]
    /// The goals that `#` can mean; they go before topics.
    public var goals: [Named<String>]

    /// The names to look among, the likeliest first.
    public init(actors: [Named<Actor>] = [], topics: [Named<TopicID>] = [], goals: [Named<String>] = []) {
      self.actors = actors
      self.topics = topics
      self.goals = goals
    }
  }

  /// Something with the names it goes by, the first of them the one that is shown.
  public struct Named<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What the names stand for.
    public let value: Value
    /// Every name it goes by, the one to show first.
    public let names: [String]
    /// For each name what is shown of it: the same in the language of the screen.
    let labels: [String]

    /// Something with its names; `labels` are the same names in the language of the screen, where that is not the one
    /// of all of them.
    public init(_ value: Value, _ names: [String], labels: [String]? = nil) {
      self.value = value
      self.names = names
      self.labels = labels.flatMap { $0.count == names.count ? $0 : nil } ?? names
    }
  }

  /// Reads a line. Days count from `today`; only actions read days. In a language a short weekday of the other one may
  /// be a word: "to do 4 Dec". The words at the places in `literal` stay text. In a sentence a mark with words before and
  /// after it stays as the plain name; where the line is no sentence all marks are taken out.
  public static func read(
    _ line: String, as kind: Kind, names: Names, from today: Day, in language: Language? = nil,
    leaving literal: Set<Int> = [], isSentence: Bool = true
  ) -> Understanding {
    var reader = QuickLineReader(line, names: names, leaving: literal, isSentence: isSentence)
    reader.readMarks()
    if kind == .action { reader.readDate(from: today, in: language) }
    return reader.finished
  }

  /// The line as nothing but text.
  public static func literal(_ line: String) -> Understanding {
    var understanding = Understanding()
    understanding.text = line.withoutInvisibles.withSingleBlanks
    return understanding
  }
}
