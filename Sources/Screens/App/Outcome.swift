import Meetings

/// What a screen or a prompt wants after a key.
enum Outcome: Sendable {
  /// Record an act; then, once it is on disk, go on.
  case record(Act, then: Followup? = nil)
  case open(OpenScreen)
  /// Open a screen in the place of this one.
  case replace(OpenScreen)
  /// To the screen of a running meeting: back to it where it is open below, else in the place of this one.
  case goOn(EntryID)
  /// One step back.
  case back
  /// Back to the group's own screen.
  case home
  /// Ask for a line.
  case ask(any Prompt)
  /// Say something in the message line.
  case say(Text)
  /// Say something that the whole room may read.
  case announce(Text)
  /// Say why something is not possible.
  case refuse(Text)
  /// Show the keys of the screen.
  case help
  /// Show every action of the program.
  case palette
  case perform(Effect)
}

/// What happens after an act is on disk; it sees the entries and the group as it is then.
typealias Followup = @Sendable ([Entry], Context) -> [Outcome]

extension Outcome {
  /// Records an act if it is allowed now, else says why not.
  static func attempt(_ act: Act, in context: Context, then: Followup? = nil) -> [Outcome] {
    if let refusal = act.refusal(in: context.group) { return [.refuse(refusal.text)] }
    return [.record(act, then: then)]
  }
}
