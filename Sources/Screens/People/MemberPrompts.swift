import Catalogue
import Meetings

/// A member in one line: a name or function, roles with `@`, the organisation in brackets.
struct MemberLine {
  var name: String
  var roles: [RoleID]
  var organisation: String?
  var unknown: [String]

  init(_ line: LineReading, names: QuickLine.Names) {
    var text = line.text
    organisation = nil
    if let open = text.lastIndex(of: "("), let close = text.lastIndex(of: ")"), open < close {
      let inside = QuickLine.literal(String(text[text.index(after: open)..<close])).text
      organisation = inside.isEmpty ? nil : inside
      text.removeSubrange(open...close)
    }
    let read =
      line.isLiteral ? QuickLine.literal(text) : QuickLine.read(text, as: .note, names: names, from: Day(ordinal: 0))
    name = read.text
    roles = read.actors.compactMap { if case .role(let role) = $0 { role } else { nil } }
    unknown = read.unknownMarks
  }

  /// The names of roles alone: a member holds roles, not people.
  static func names(_ context: Context) -> QuickLine.Names {
    var names = MarkNames(context, meeting: nil).names(for: .action)
    names.actors = names.actors.filter { if case .role = $0.value { true } else { false } }
    names.topics = []
    names.goals = []
    return names
  }

  func words(_ context: Context) -> Understood {
    guard !name.isEmpty else {
      return Understood(
        text: context.say(
          Text(
            nl: "Bijvoorbeeld: Huisarts 1 @kaderarts (Praktijk Heideland)",
            en: "For instance: GP 1 @specialist (Heideland practice)")))
    }
    let roles = roles.map { context.name(of: $0) }.joined(separator: ", ")
    let text = [name, roles, organisation ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    guard let mark = unknown.first else { return Understood(text: text, canBecomeText: !self.roles.isEmpty) }
    return Understood(
      warning: context.say(
        Text(
          nl: "“\(mark)” is geen rol die ik ken; het blijft bij de naam staan.",
          en: "“\(mark)” is no role I know; it stays with the name.")))
  }
}

/// Adds a member, or a guest of a meeting.
struct NewMemberPrompt: Prompt {
  let meeting: EntryID?
  let isGuest: Bool

  var draftKind: String? { isGuest ? "guest" : "member" }

  func label(_ context: Context) -> String {
    context.say(isGuest ? Text(nl: "gast", en: "guest") : Text(nl: "nieuw lid", en: "new member"))
  }

  func names(_ context: Context) -> QuickLine.Names? { MemberLine.names(context) }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    MemberLine(line, names: MemberLine.names(context)).words(context)
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let member = MemberLine(line, names: MemberLine.names(context))
    var events: [any Event] = [
      MemberJoined(name: member.name, roles: member.roles, organisation: member.organisation, isGuest: isGuest)
    ]
    // Whoever is added while a meeting runs is there.
    if let meeting, isGuest || context.group.meetings[meeting]?.status == .running {
      events.append(AttendanceNoted(meeting: meeting, member: .sibling(0), attendance: .present))
    }
    let act = Act(events)
    if let refusal = act.refusal(in: context.group) { return .failure(refusal) }
    return .success([
      .record(act) { [meeting] entries, _ in
        let screen = PeopleScreen(meeting: meeting, selecting: entries.first?.mark.id)
        return [.replace(.people(screen)), .say(Sentences.recorded(member.name))]
      }
    ])
  }
}

/// Changes the name, the roles or the organisation of a member.
struct ChangeMemberPrompt: Prompt {
  let member: Member
  let initialText: String

  init(member: Member, _ context: Context) {
    self.member = member
    let roles = member.roles.map { "@\(context.name(of: $0))" }
    let organisation = member.organisation.map { ["(\($0))"] } ?? []
    initialText = ([member.name] + roles + organisation).joined(separator: " ")
  }

  func label(_ context: Context) -> String { context.say(Text(nl: "lid", en: "member")) }

  func names(_ context: Context) -> QuickLine.Names? { MemberLine.names(context) }

  func understanding(of line: LineReading, _ context: Context) -> Understood { read(line, context).words(context) }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let read = read(line, context)
    let event = MemberChanged(
      member: member.id, name: read.name, roles: read.roles, organisation: read.organisation)
    if let refusal = event.refusal(in: context.group) { return .failure(refusal) }
    return .success([.record(Act([event])) { _, _ in [.say(Sentences.recorded(read.name))] }])
  }

  private func read(_ line: LineReading, _ context: Context) -> MemberLine {
    MemberLine(line, names: names(context) ?? QuickLine.Names())
  }
}
