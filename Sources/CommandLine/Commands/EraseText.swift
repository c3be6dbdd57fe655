import ArgumentParser
import Groups
import Journal
import Meetings

/// Erases what people typed in entries, for good.
struct EraseText: RecordingSubcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "redact", "wissen", "wis", does: Text(nl: "tekst voorgoed wissen", en: "erase text for good"))
  }

  @Argument(
    help: .init(
      Text(
        nl: "de nummers van besluiten, acties en doelen, zoals B2026-4.3",
        en: "the numbers of decisions, actions and goals, such as B2026-4.3"), value: ValueName.number),
    completion: .values(.erasable))
  var number: [String] = []

  @Option(
    help: .init(
      Text(nl: "een lid waarvan de naam weg moet; mag vaker", en: "a member whose name has to go; can be repeated"),
      value: ValueName.name), completion: .values(.members))
  var member: [String] = []

  @Option(
    help: .init(
      Text(
        nl: "alles waarin deze tekst staat, ook notities en wat ongedaan is gemaakt; mag vaker",
        en: "everything that holds this text, notes and what was undone too; can be repeated"), value: ValueName.text))
  var text: [String] = []

  @Flag(help: .init(Text(nl: "wis zonder te vragen", en: "erase without asking")))
  var yes = false

  @OptionGroup var common: CommonOptions

  static var again: Text? {
    Text(
      nl: "Er is nu niets gewist: geef de opdracht daarna opnieuw.",
      en: "Nothing was erased now: give the command again after that.")
  }

  func run(in session: Session) async throws(Problem) {
    var opened = try await session.openGroup()
    var erasing = try opened.erasing(numbers: number, members: member, texts: text, isSure: yes)
    if erasing.isDone {
      // What came of it was said when the group was opened.
      tellOfRest(erasing, opened.resumed, opened, to: session.output)
      if opened.resumed?.files.trouble != nil { session.output.fail() }
      return tell(erasing, opened.resumed, to: session.output)
    }
    let isSure = if yes { true } else { try opened.confirms(erasing.question) }
    guard isSure else {
      return session.output.warn(Text(nl: "Er is niets gewist.", en: "Nothing was erased."))
    }
    session.output.unansweredSaid = Self.unansweredSaid
    if !erasing.targets.isEmpty {
      _ = try await opened.record(Act([TextRedacted(targets: erasing.targets, language: session.language)]))
    }
    let done = erasing.targets.isEmpty ? nil : opened.carryOutErasing()
    erasing.loose.erase()
    let warnings = [
      done?.failure, text.isEmpty ? done?.typed : nil, erasing.loose.warning, Erasing.left(in: erasing.left(done)),
    ]
    (warnings.compactMap { $0 } + erasing.notes).forEach(session.output.warn)
    tellOfRest(erasing, done, opened, to: session.output)
    if done?.files.trouble != nil || erasing.loose.trouble != nil {
      session.output.fail()
      session.output.unsaid = Self.partUnsaid
    } else {
      (session.output.hasRecorded, session.output.unsaid) = (true, Self.erasedUnsaid)
    }
    tell(erasing, done, to: session.output)
  }

  /// Where the words are still, and this device does not write.
  private func tellOfRest(_ erasing: ErasedEntries, _ done: Erasing?, _ opened: OpenGroup, to output: Output) {
    let (kept, beside, minutes) = (
      opened.keptWords(text), opened.wordsBeside(text, done), opened.renewedMinutes(text)
    )
    if minutes.trouble != nil { output.fail() }
    let unread = WordsBeside.unknown(Set(erasing.loose.unread + (done?.minutes.unread ?? [])).sorted())
    let rest = [opened.wordsElsewhere?.warning, kept.warning, kept.sentence, unread]
    let said = [minutes.warning, minutes.sentence] + rest + beside.warnings
    said.compactMap { $0 }.forEach(output.warn)
  }

  private static let unansweredSaid = Text(
    nl: "Afgebroken terwijl het wissen bezig was. Geef dezelfde opdracht nog eens, dan gaat het verder.",
    en: "Interrupted while erasing. Give the same command again and it goes on.")
  private static let erasedUnsaid = Text(
    nl: "Het is gewist; alleen het antwoord kon niet worden geschreven. Geef de opdracht niet nog eens.",
    en: "It is erased; only the answer could not be written. Do not give the command again.")
  private static let partUnsaid = Text(
    nl: "Wat gewist kon worden is gewist; alleen het antwoord kon niet worden geschreven.",
    en: "What could be erased is erased; only the answer could not be written.")

  private func tell(_ erasing: ErasedEntries, _ done: Erasing?, to output: Output) {
    if common.json { return output.json(object: "redacted", erasing.fields(done)) }
    // Without the words: they are gone from here too.
    for name in erasing.names {
      output.line(output.say(Text(nl: "Gewist: \(name.nl)", en: "Erased: \(name.en)")))
    }
    output.lines((done?.minutes.written ?? []).map { output.say(Text(nl: "Verslag: \($0)", en: "Minutes: \($0)")) })
  }
}
