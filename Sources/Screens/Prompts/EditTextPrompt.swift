import Meetings

/// Corrects a text. Where two corrections stand side by side, Enter chooses for good.
struct EditTextPrompt: Prompt {
  /// What is corrected.
  let entry: EntryID
  let word: String
  /// The number of what is corrected, where it has one.
  var number: String?
  let versions: Versions<String>
  /// Whether the text may have several lines.
  let allowsBreaks: Bool
  let event: @Sendable (String, [EntryID]) -> any Event

  var keptAs: String? { "edit-\(entry)" }

  func label(_ context: Context) -> String { word }
  var initialText: String { versions.current }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    let warning = OtherVersions.joined(OtherVersions.warning(versions, context), mark(in: line.text, context))
    if let warning { return Understood(warning: warning) }
    return Understood(
      text: context.say(Text(nl: "de oude tekst blijft in de geschiedenis", en: "the old text stays in the history")))
  }

  /// Warns of the mark of a topic or goal that was put in: in the line that recorded this it was one.
  private func mark(in text: String, _ context: Context) -> String? {
    let names = MarkNames(context, meeting: nil).names(for: .decision)
    let before: [String] = versions.current.words.map(String.init)
    let words: [String] = text.words.map(String.init)
    let known = words.first { mark in
      guard mark.first == "#", mark.count > 1, !before.contains(mark) else { return false }
      let name = String(mark.dropFirst())
      return !NameMatch.candidates(for: name, among: names.topics).isEmpty
        || !NameMatch.candidates(for: name, among: names.goals).isEmpty
    }
    return known.map { context.say(LineWarning.noTopicHere($0)) }
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    correct(QuickLine.literal(line.text).text, context)
  }

  var hasDetails: Bool { true }

  func details(of line: LineReading, _ context: Context) -> Details? {
    Details(text: line.text, allowsBreaks: allowsBreaks)
  }

  func understanding(of details: Details, _ context: Context) -> Understood {
    understanding(of: LineReading(text: details.text ?? ""), context)
  }

  func submit(_ details: Details, _ context: Context) -> Result<[Outcome], Refusal> {
    let text = details.text ?? ""
    return correct(allowsBreaks ? LongText.tidied(text) : QuickLine.literal(text).text, context)
  }

  private func correct(_ text: String, _ context: Context) -> Result<[Outcome], Refusal> {
    if text == versions.current, !versions.isContested { return .success([]) }
    let act = Act([event(text, versions.standing.map(\.id))])
    if let refusal = act.refusal(in: context.group) { return .failure(refusal) }
    let said = [number, text.onOneLine].compactMap { $0 }.joined(separator: " ")
    return .success([.record(act) { _, _ in [.say(Sentences.recorded(said))] }])
  }
}
