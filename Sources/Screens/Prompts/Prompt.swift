import Console
import Meetings

/// A question that one line answers: it stands at the bottom, above what was understood of it.
protocol Prompt: Sendable {
  /// Under which word a half-typed line is kept, where there is one such line for the whole group.
  var draftKind: String? { get }
  /// Where a half-typed line belongs, when there are several places for its kind: it is not offered in another.
  var draftPlace: String? { get }
  /// Under which word a half-typed line is kept, also for the next start, until it is asked for again; nil where it is
  /// a day or a number, which is typed again sooner than it is corrected.
  var keptAs: String? { get }
  /// The meeting it records in, where that has to be open; nil where it records elsewhere, or nothing.
  var recordsIn: EntryID? { get }
  /// The question that came before this one: Esc goes back to it.
  var before: (any Prompt)? { get }
  /// Whether it asks for the next of a series: what was recorded with the one before stays said above it.
  var isNext: Bool { get }
  /// What stands before the line, as "besluit".
  func label(_ context: Context) -> String
  /// What Enter does, for the hints.
  var enter: Text { get }
  /// What Esc does, for the hints.
  var escape: Text { get }
  /// Whether an empty line answers it too: what is typed is a reason, or a remark, that may be left out.
  var mayBeEmpty: Bool { get }
  /// What is said where somebody answers no; nil where the label asks nothing that yes or no answers. Yes is an empty line.
  var saidAfterNo: Text? { get }
  /// What the line begins with.
  var initialText: String { get }
  /// Whether what the line begins with holds already: left as it is there is nothing to keep of it.
  var beginsWithWhatHolds: Bool { get }
  /// Whether what the line begins with stays text: only what is typed is read.
  var beganAsText: Bool { get }
  /// The rows that are kept free below the line from the beginning, where the screen is small.
  var rowsBelow: Int { get }
  /// What was understood of the line so far.
  func understanding(of line: LineReading, _ context: Context) -> Understood
  /// What Enter does, or why it cannot.
  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal>
  /// The marks that can be picked in this line.
  func names(_ context: Context) -> QuickLine.Names?
  /// Whether Enter takes the likeliest of the names that a half-typed mark could stand for; else only what was chosen
  /// among them counts, for what is typed may be no name at all.
  var picksWhileTyping: Bool { get }
  /// What the line could become by one key; nil where all is one's own.
  func wordings(_ context: Context) -> Wordings?
  /// What can be typed in this line besides text and marks, for its help.
  func typing(_ context: Context) -> [LineHelp.Row]
  /// Whether what is typed is on disk after Enter.
  var recordsWhatIsTyped: Bool { get }
  /// Whether it is a question that only Enter and Esc answer: any other key stays, and means what it means there.
  var isQuestion: Bool { get }
  /// Whether its details are open from the beginning.
  var beginsInDetails: Bool { get }
  /// Whether Tab opens details.
  var hasDetails: Bool { get }
  /// The entry with its other fields, which Tab opens; nil where the line says everything.
  func details(of line: LineReading, _ context: Context) -> Details?
  /// What was understood of the details so far.
  func understanding(of details: Details, _ context: Context) -> Understood
  /// What Ctrl-S does with the details, or why it cannot.
  func submit(_ details: Details, _ context: Context) -> Result<[Outcome], Refusal>
}

extension Prompt {
  var draftKind: String? { nil }
  var draftPlace: String? { nil }
  var keptAs: String? { draftKind }
  var recordsIn: EntryID? { nil }
  var before: (any Prompt)? { nil }
  var isNext: Bool { false }
  var mayBeEmpty: Bool { false }
  var saidAfterNo: Text? { nil }
  var initialText: String { "" }
  var beginsWithWhatHolds: Bool { !initialText.isEmpty }
  var beganAsText: Bool { false }
  var rowsBelow: Int { 0 }
  var escape: Text { Text(nl: "terug", en: "back") }
  var enter: Text { Text(nl: "vastleggen", en: "record") }
  func understanding(of line: LineReading, _ context: Context) -> Understood { Understood() }
  func names(_ context: Context) -> QuickLine.Names? { nil }
  var picksWhileTyping: Bool { true }
  func wordings(_ context: Context) -> Wordings? { nil }
  func typing(_ context: Context) -> [LineHelp.Row] { [] }
  var recordsWhatIsTyped: Bool { true }
  var isQuestion: Bool { false }
  var beginsInDetails: Bool { false }
  var hasDetails: Bool { false }
  func details(of line: LineReading, _ context: Context) -> Details? { nil }
  func understanding(of details: Details, _ context: Context) -> Understood { Understood() }
  func submit(_ details: Details, _ context: Context) -> Result<[Outcome], Refusal> { .success([]) }
}

/// A line as a prompt reads it.
struct LineReading: Sendable {
  /// The text, with a half-typed mark completed by what is picked.
  let text: String
  /// The places of the words that Esc turned back into text, counted from 0.
  var literal: Set<Int> = []
}

/// What was understood of a line, for the row beneath it.
struct Understood: Sendable {
  /// What Enter would record.
  var text = ""
  /// What deserves a second look; Enter records all the same.
  var warning: String?
  /// For each name, topic, goal or day that was understood the places of its words, in the order of the line: Esc turns
  /// the last one back into text.
  var marks: [[Int]] = []
}
