import Catalogue
import Meetings

/// Marks in what is typed behind a command: on the screen `@` and `#` mean something.
extension OpenGroup {
  /// What is typed for a member: the name, behind `@` roles, and disciplines in words, the organisation in brackets.
  /// Anything else behind `@` is refused.
  func member(_ typed: String) throws(Problem) -> (name: String, roles: [RoleID], organisation: [String]) {
    if let mark = TypedMark.all(in: typed).first(where: { $0.sign == "#" }) { throw Self.noSubject(mark) }
    let read = MemberReading(typed, catalogue)
    if read.hasLoneMark { throw Problem(MemberReading.loneMark) }
    var (roles, disciplines) = ([RoleID](), [String]())
    for function in read.functions {
      switch function {
      case .role(let role): if !roles.contains(role) { roles.append(role) }
      case .discipline(let words): disciplines.append(words)
      case .other(let words): roles += try Self.roles([words], catalogue, language).filter { !roles.contains($0) }
      }
    }
    let organisation = read.organisation.isEmpty ? [] : [read.organisation]
    // A function alone is a name.
    guard read.name.isEmpty, !disciplines.isEmpty else { return (read.name, roles, disciplines + organisation) }
    return (disciplines.joined(separator: " "), roles, organisation)
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
    text.words.compactMap { word in
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
