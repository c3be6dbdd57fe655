import Catalogue
import Meetings

/// Adds a member, or a guest of a meeting. Members of a group are a series: the line asks for the next one, until it is
/// left empty.
struct NewMemberPrompt: Prompt {
  let meeting: EntryID?
  let isGuest: Bool
  var isNext = false

  var draftKind: String? { isGuest ? "guest" : "member" }

  func label(_ context: Context) -> String {
    context.say(isGuest ? Text(nl: "gast", en: "guest") : Text(nl: "nieuw lid", en: "new member"))
  }

  var escape: Text { isNext ? Text(nl: "klaar", en: "done") : Text(nl: "terug", en: "back") }

  func names(_ context: Context) -> QuickLine.Names? { MemberLine.names(context) }
  var picksWhileTyping: Bool { false }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    if endsSeries(line) {
      return Understood(text: context.say(context.isLinear ? Self.endsByEmptyLine : Self.endsByEnter))
    }
    return MemberLine(line, context).words(isGuest: isGuest, context)
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    if endsSeries(line) { return .success([]) }
    return add(MemberLine(line, context), context)
  }

  /// Nobody else comes: the line that asked for the next one was left as it was.
  private func endsSeries(_ line: LineReading) -> Bool { isNext && line.text.allSatisfy(\.isWhitespace) }

  private static let endsByEnter = Text(
    nl: "Het volgende lid, of Enter als je klaar bent.", en: "The next member, or Enter when you are done.")
  private static let endsByEmptyLine = Text(
    nl: "Het volgende lid, of een lege regel om te stoppen.", en: "The next member, or an empty line to finish.")

  // MARK: Details

  var hasDetails: Bool { true }

  func details(of line: LineReading, _ context: Context) -> Details? {
    MemberLine(line, context).details(context)
  }

  func understanding(of details: Details, _ context: Context) -> Understood {
    MemberLine(details, context).words(isGuest: isGuest, context)
  }

  func submit(_ details: Details, _ context: Context) -> Result<[Outcome], Refusal> {
    add(MemberLine(details, context), context)
  }

  private func add(_ member: MemberLine, _ context: Context) -> Result<[Outcome], Refusal> {
    if let mistake = member.mistake(context) { return .failure(mistake) }
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
        let next = meeting == nil ? [Outcome.ask(NewMemberPrompt(meeting: nil, isGuest: false, isNext: true))] : []
        return [.replace(.people(screen)), .say(Sentences.recorded(member.name))] + next
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
    let organisation = member.organisations.current.map { ["(\($0))"] } ?? []
    initialText = ([member.names.current] + roles + organisation).joined(separator: " ")
  }

  var keptAs: String? { "change-\(member.id)" }

  func label(_ context: Context) -> String { context.say(Text(nl: "lid", en: "member")) }

  func names(_ context: Context) -> QuickLine.Names? { MemberLine.names(context) }
  var picksWhileTyping: Bool { false }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    var understood = choosing(read(line, context).words(isGuest: member.isGuest, context), context)
    // What nobody touched is left as it is: Esc goes back at once.
    if line.text == initialText { understood.marks = [] }
    return understood
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    change(read(line, context), context)
  }

  // MARK: Details

  var hasDetails: Bool { true }

  func details(of line: LineReading, _ context: Context) -> Details? { read(line, context).details(context) }

  func understanding(of details: Details, _ context: Context) -> Understood {
    choosing(
      MemberLine(details, context).words(isGuest: member.isGuest, context), context)
  }

  /// What two devices recorded at the same time stands side by side; what is recorded now holds.
  private func choosing(_ understood: Understood, _ context: Context) -> Understood {
    guard member.isContested, understood.warning == nil else { return understood }
    var chosen = understood
    let said = [member.name, member.organisation].compactMap { $0 }.filter { $0.contains(" ≠ ") }
    let both = said.isEmpty ? "" : said.joined(separator: ", ") + ". "
    chosen.warning = context.say(
      Text(
        nl: "Twee apparaten wijzigden dit lid tegelijk. \(both)Wat je nu vastlegt geldt.",
        en: "Two devices changed this member at the same time. \(both)What you record now stands."))
    return chosen
  }

  func submit(_ details: Details, _ context: Context) -> Result<[Outcome], Refusal> {
    change(MemberLine(details, context), context)
  }

  private func change(_ read: MemberLine, _ context: Context) -> Result<[Outcome], Refusal> {
    if let mistake = read.mistake(context) { return .failure(mistake) }
    if read.name == member.name, read.roles == member.roles, read.organisation == member.organisation {
      return .success([])
    }
    let event = MemberChanged(
      member: member.id, name: read.name, roles: read.roles, organisation: read.organisation,
      replacing: member.standing)
    if let refusal = event.refusal(in: context.group) { return .failure(refusal) }
    return .success([.record(Act([event])) { _, _ in [.say(Sentences.recorded(read.name))] }])
  }

  private func read(_ line: LineReading, _ context: Context) -> MemberLine {
    MemberLine(line, context, keeping: member.names.current)
  }
}
