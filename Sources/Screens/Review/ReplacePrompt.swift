import Meetings

/// Replaces a decision away from its meeting: the line of any decision, which says in which meeting the new one will
/// stand, that it holds at once, and that the old one does not hold any more.
struct ReplacePrompt: Prompt {
  private let line: RecordPrompt

  /// The line of the new decision in the meeting in which it will stand.
  init(_ line: RecordPrompt) { self.line = line }

  var draftKind: String? { line.draftKind }
  var keptAs: String? { line.keptAs }
  func label(_ context: Context) -> String { line.label(context) }
  func names(_ context: Context) -> QuickLine.Names? { line.names(context) }
  func typing(_ context: Context) -> [LineHelp.Row] { line.typing(context) }
  var hasDetails: Bool { line.hasDetails }

  func details(of line: LineReading, _ context: Context) -> Details? { self.line.details(of: line, context) }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    landing(self.line.understanding(of: line, context), context)
  }

  func understanding(of details: Details, _ context: Context) -> Understood {
    landing(line.understanding(of: details, context), context)
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    self.line.submit(line, context).map { $0.map(saying) }
  }

  func submit(_ details: Details, _ context: Context) -> Result<[Outcome], Refusal> {
    line.submit(details, context).map { $0.map(saying) }
  }

  /// "B2026-4.1 · vervangt B2026-3.3 · in overleg 2026-4 · za 21 november, geldt meteen".
  private func landing(_ understood: Understood, _ context: Context) -> Understood {
    guard !understood.text.isEmpty, let meeting = context.group.meetings[line.meeting] else { return understood }
    var said = understood
    let name = context.name(of: meeting)
    said.text += " · " + context.say(Text(nl: "in \(name), geldt meteen", en: "in \(name), in force at once"))
    return said
  }

  /// Behind what is said of any decision: where it stands, and what holds no more.
  private func saying(_ outcome: Outcome) -> Outcome {
    guard case .record(let act, let then) = outcome else { return outcome }
    return .record(act) { [meeting = line.meeting] entries, after in
      (then?(entries, after) ?? []).map { outcome in
        guard case .say(let said) = outcome else { return outcome }
        let more = Self.aftermath(entries, in: meeting, after)
        return .say(Text(nl: said.nl + more.nl, en: said.en + more.en))
      }
    }
  }

  private static func aftermath(_ entries: [Entry], in meeting: EntryID, _ context: Context) -> Text {
    guard let held = context.group.meetings[meeting] else { return Text(verbatim: "") }
    let name = context.name(of: held)
    let taken = entries.lazy.compactMap { $0.event as? DecisionTaken }.last
    let old = taken?.replaces.flatMap { context.group.decisions[$0]?.number }
    let ending = old.map { Text(nl: "; \($0) geldt niet meer", en: "; \($0) is no longer in force") }
    return Text(
      nl: " · in \(name), geldt meteen\(ending?.nl ?? "").", en: " · in \(name), in force at once\(ending?.en ?? "").")
  }
}
