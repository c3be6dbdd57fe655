import Console
import Meetings

/// The whole program as a value: what is known, what is open, what is being typed.
public struct AppModel: Sendable {
  /// What screens may look at.
  public internal(set) var context: Context
  /// The screens that are open, the one on top last.
  var stack: [OpenScreen]
  var prompt: OpenPrompt?
  /// The line from which the manual was opened: it stands there again once that is left.
  var lineBelow: LineBelowManual?
  /// What was projected when somebody went from there to the meeting's own screen: it stands there again after that.
  var aside: [OpenScreen] = []
  var notice: Notice?
  /// What was said last of what came in: a remark about it comes behind, not in its place.
  var news: Notice?
  /// Why minutes are being written again, until that is done.
  var lateNews: Text?
  /// The half-typed lines that are offered at the start; nil once a key was pressed.
  var offer: Text?
  var saving: Saving?
  /// What was clicked on last.
  var pointed: Target.Meaning?
  /// Half-typed lines by the word they are kept under.
  var drafts: [String: String] = [:]
  /// Those that belong to one place only.
  var kept = KeptLines()
  /// The list of keys, or the palette, where that is shown over the screen.
  var help: HelpOverlay?

  /// How far somebody is in the tour of the example; nil where there is none.
  var tour: Tour?

  /// Something to say in the message line.
  struct Notice: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case good, recorded, refusal, warning, plain }
    let text: Text
    let kind: Kind
    /// The entry of which it says that there are several versions: once one was chosen it is not true any more.
    var versionsOf: EntryID?
    /// Whether something was not written that should have been.
    var isLoss = false
    /// Whether it may be said on the wall: only what the projection itself answers to a key.
    var isForAll = false
    /// Since when it stands on the wall; nil elsewhere.
    var since: Instant?
  }

  /// An act that is being written: keys wait until the answer comes.
  struct Saving: Sendable {
    let then: Followup?
    let since: Instant
    var waiting: [Key] = []
  }

  /// The program as it starts.
  public init(context: Context) {
    self.context = context
    stack = [.start(StartScreen())]
  }

  var top: OpenScreen { stack[stack.count - 1] }

  /// Whether the start screen waits for a choice, and nothing is typed or asked on it.
  public var isAtStart: Bool {
    guard case .start = top else { return false }
    return prompt == nil && help == nil
  }

  /// Whether the meeting is projected: what stands there is for the whole room, and has to be read from its back.
  public var isProjecting: Bool { top.name == .projection }

  /// Whether an act is being written: what the folder shows meanwhile may be that act.
  public var isSaving: Bool { saving != nil }

  /// Whether a line is open in which somebody types, rather than that a key does it all.
  public var isTyping: Bool { prompt.map { !$0.prompt.isQuestion } ?? false }

  /// The kind of the line that is open, by which it is kept; nil where none is, or where it is not kept.
  public var lineKind: String? { prompt.flatMap { Self.kind(of: $0.prompt) } }

  /// The line that is being typed, for the runner that keeps drafts when the program ends.
  public var unfinishedLine: (kind: String, text: String)? {
    var copy = self
    guard let prompt, let kept = copy.keep(prompt.draftWorthKeeping(context), of: prompt.prompt) else { return nil }
    return kept.text.isEmpty ? nil : kept
  }
}

extension AppModel {
  /// A line as it was kept, with another text: one that was saved in an editor before the program ended.
  public static func draft(_ kept: String, of kind: String, withText text: String) -> String {
    guard kind == KeptLines.kind else { return Details.text(text, inDraft: kept) }
    // The one that was in the editor was kept last.
    var lines = KeptLines(kept)
    guard let line = lines.lines.first else { return kept }
    lines.keep(Details.text(text, inDraft: line.text), at: line.place)
    return lines.text
  }

  /// The kind under which lines that belong to one place each are kept.
  public static let keptLinesKind = KeptLines.kind

  /// Such lines as several windows kept them, as one: those of the first come first.
  public static func joinedLines(_ kept: [String]) -> String {
    kept.dropFirst().reduce(KeptLines(kept.first ?? "")) { lines, more in
      var lines = lines
      lines.add(KeptLines(more))
      return lines
    }.text
  }

  /// The kinds of lines that are kept while they are half typed.
  public static let draftKinds =
    QuickLine.Kind.allCases.map(\.rawValue) + [
      "new-meeting", "agenda-item", "goal", "member", "guest", KeptLines.kind,
    ]
}
