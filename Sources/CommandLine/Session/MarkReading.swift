import Meetings

/// Marks in what is typed behind a command: on the screen `@` and `#` mean something.
extension OpenGroup {
  /// The name of a member, and the roles that stand behind it with `@`. What has a mark and is no role is refused.
  func memberName(_ typed: String) throws(Problem) -> (name: String, roles: [RoleID]) {
    let names = QuickLine.Names(
      actors: catalogue.roles.map { role in
        QuickLine.Named(.role(role.id), Self.names(language, role.short, role.name) + [role.id.rawValue])
      })
    let read = QuickLine.read(typed, as: .note, names: names, from: Day(ordinal: 0), isSentence: false)
    if let mark = TypedMark.all(in: read.text).first {
      // It may be a role by the beginning of a word; if not, this says which roles there are.
      guard mark.sign == "@" else { throw Self.noSubject(mark) }
      _ = try Self.roles([mark.name], catalogue, language)
      throw Problem(
        .usage, nl: "Meer dan een rol past bij “\(mark.text)”. Noem hem met --role.",
        en: "More than one role fits “\(mark.text)”. Name it with --role.")
    }
    let roles = read.actors.compactMap { if case .role(let role) = $0 { role } else { nil } }
    return (read.text, roles)
  }

  private static func noSubject(_ mark: TypedMark) -> Problem {
    Problem(
      .usage, nl: "“\(mark.text)” hoort niet in de naam van een lid. Een rol noem je met --role.",
      en: "“\(mark.text)” does not belong in the name of a member. Name a role with --role.")
  }

  /// Says of marks in a text that they are text here, and how one names what they mean on the screen.
  func tellOfMarks(in text: String, of kind: QuickLine.Kind) {
    for mark in TypedMark.all(in: text) {
      guard let advice = mark.advice(kind) else { continue }
      session.output.warn(
        Text(
          nl: "“\(mark.text)” is hier gewone tekst. \(advice.nl)",
          en: "“\(mark.text)” is plain text here. \(advice.en)"))
    }
  }
}

/// A word with a mark before it.
private struct TypedMark {
  let sign: Character
  let name: String
  var text: String { "\(sign)\(name)" }

  /// The words of a text that begin with a mark; "#3" and a lone "@" are none.
  static func all(in text: String) -> [TypedMark] {
    text.split(whereSeparator: \.isWhitespace).compactMap { word in
      guard let sign = word.first, "@#".contains(sign), word.dropFirst().first?.isLetter ?? false else { return nil }
      let name = word.dropFirst().reversed().drop { ".,;:!?".contains($0) }.reversed()
      return TypedMark(sign: sign, name: String(name))
    }
  }

  /// Which option says what it means on the screen; nil where it means nothing there.
  func advice(_ kind: QuickLine.Kind) -> Text? {
    switch (sign, kind) {
    case ("@", .action): Text(nl: "Wie het doet noem je met --for.", en: "Use --for to say who does it.")
    case ("@", _): nil
    case (_, .action), (_, .decision):
      Text(
        nl: "Onderwerp en doel noem je met --topic en --goal.", en: "Use --topic and --goal for a topic or a goal.")
    default: Text(nl: "Het onderwerp noem je met --topic.", en: "Use --topic for the topic.")
    }
  }
}
