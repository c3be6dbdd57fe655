import Catalogue
import Meetings

/// A member in one line: a name or function, what somebody is behind `@`, the organisation in brackets. Behind `@` stands
/// one function, or several with commas between them, to the next `@` or the brackets. What is no role, such as
/// `@huisarts`, stands behind the name, before the organisation.
struct MemberLine {
  var name = ""
  var roles: [RoleID] = []
  var organisation: String?
  /// What has a mark and is no role: it is no part of a name either.
  var unknown: [String] = []
  /// What is neither a role nor a discipline and stands behind the name.
  private var loose: [String] = []
  /// Whether an organisation was typed beside that.
  private var hasOrganisation = false
  private var marks: [[Int]] = []
  private var hasLoneMark = false

  /// Reads a line. What it begins with of the name so far stays the name, with its brackets.
  init(_ line: LineReading, _ context: Context, keeping known: String = "") {
    let read = MemberReading(line.text, keeping: known, leaving: line.literal, context.catalogue)
    (name, unknown, marks, hasLoneMark) = (read.name, read.subjects, read.marks, read.hasLoneMark)
    take(read.functions, read.organisation)
  }

  /// Roles are roles, other functions stand before the organisation; a function alone is a name.
  private mutating func take(_ functions: [MemberFunction], _ organisation: String) {
    var behind: [String] = []
    for function in functions {
      switch function {
      case .role(let role): if !roles.contains(role) { roles.append(role) }
      case .discipline(let words): behind.append(words)
      case .other(let words):
        behind.append(words)
        loose.append(words)
      }
    }
    if name.isEmpty, !behind.isEmpty {
      name = behind.joined(separator: " ")
      (behind, loose) = ([], [])
    }
    hasOrganisation = !organisation.isEmpty
    let all = behind + (organisation.isEmpty ? [] : [organisation])
    self.organisation = all.isEmpty ? nil : all.joined(separator: ", ")
  }

  /// A member as the fields say it.
  init(_ details: Details, _ context: Context) {
    name = QuickLine.literal(details[.name]).text
    let finder = MemberFunction.Finder(context.catalogue)
    let functions = details[.roles].split(separator: ",").compactMap { part -> MemberFunction? in
      let typed = QuickLine.literal(String(part.drop { $0.isWhitespace || $0 == "@" })).text
      return typed.isEmpty ? nil : finder.function(typed)
    }
    let words = name.words
    unknown = words.filter { "@#".contains($0.first ?? " ") && $0.count > 1 }.map(String.init)
    hasLoneMark = words.contains("@")
    take(functions, QuickLine.literal(details[.organisation]).text)
  }

  /// What can be picked: a member holds roles, not people; and disciplines are offered with them.
  static func names(_ context: Context) -> QuickLine.Names {
    var names = MarkNames(context, meeting: nil).names(for: .action)
    names.actors = names.actors.filter { if case .role = $0.value { true } else { false } }
    let finder = MemberFunction.Finder(context.catalogue)
    names.actors += context.catalogue.disciplines.map(\.name).compactMap { name in
      // What is a role by the same name is offered once.
      guard finder.whole(name.nl) == .discipline(name.nl) else { return nil }
      return QuickLine.Named(
        .role(RoleID(name.nl)), [name[context.language], name.nl, name.en],
        labels: Array(repeating: name[context.language], count: 3))
    }
    names.topics = []
    names.goals = []
    return names
  }

  func details(_ context: Context) -> Details {
    let roles = roles.map { context.name(of: $0) }.joined(separator: ", ")
    return Details(values: [
      .init(field: .name, text: name), .init(field: .roles, text: roles),
      .init(field: .organisation, text: organisation ?? ""),
    ])
  }

  func words(isGuest: Bool, _ context: Context) -> Understood {
    guard !name.isEmpty else {
      return Understood(text: context.say(isGuest ? Self.guestExample : Self.example), marks: marks)
    }
    let roles = roles.map { context.name(of: $0) }.joined(separator: ", ")
    let heading = self.roles.count == 1 ? Text(nl: "rol: ", en: "role: ") : Text(nl: "rollen: ", en: "roles: ")
    let parts = [name, roles.isEmpty ? "" : context.say(heading) + roles, organisation ?? ""]
    return Understood(
      text: parts.filter { !$0.isEmpty }.joined(separator: " · "),
      warning: (mistake(context)?.text ?? remark(context)).map { context.say($0) },
      marks: marks)
  }

  /// A function that the catalogue does not know may be a slip; Enter records it all the same.
  private func remark(_ context: Context) -> Text? {
    guard !loose.isEmpty else { return nil }
    let said = loose.map { "“\($0)”" }.joined(separator: ", ")
    guard hasOrganisation else {
      return Text(
        nl: "\(said): geen rol; het wordt de organisatie.", en: "\(said): not a role; it becomes the organisation.")
    }
    return Text(
      nl: "\(said): geen rol; het komt vóór de organisatie.",
      en: "\(said): not a role; it goes before the organisation.")
  }

  /// Why the line cannot be recorded: what has a mark and is no role, with the roles there are.
  func mistake(_ context: Context) -> Refusal? {
    if hasLoneMark { return MemberReading.loneMark }
    guard !unknown.isEmpty else { return nil }
    let each = unknown.enumerated().filter { unknown.firstIndex(of: $1) == $0 }.map(\.element)
    let said = each.map { "“\($0)”" }.joined(separator: ", ")
    let roles = context.catalogue.roles.map(\.short)
    let choice = Text(
      nl: roles.map(\.nl).joined(separator: ", "), en: roles.map(\.en).joined(separator: ", "))
    return Refusal(
      nl: "Niet vastgelegd. \(said): geen rol die ik ken. Kies uit: \(choice.nl).",
      en: "Not recorded. Unknown role: \(said). Choose from: \(choice.en).")
  }

  private static let example = Text(
    nl: "Bijvoorbeeld: Huisarts 1 @kaderarts (Praktijk Heideland)",
    en: "For instance: GP 1 @specialist (Heideland practice)")
  private static let guestExample = Text(
    nl: "Bijvoorbeeld: Beleidsmedewerker (Gemeente Heideland)",
    en: "For instance: Policy officer (Heideland municipality)")
}

extension DetailField {
  static let name = DetailField(
    id: "name", label: Text(nl: "naam", en: "name"),
    whenEmpty: Text(nl: "een naam of een functie", en: "a name or a function"),
    example: Text(nl: "een naam of een functie", en: "a name or a function"))
  static let roles = DetailField(
    id: "roles", label: Text(nl: "rollen", en: "roles"),
    whenEmpty: Text(nl: "geen (typ een rol; komma ertussen)", en: "none (type a role; commas between)"),
    example: Text(nl: "een rol", en: "a role"), choices: .actors)
  static let organisation = DetailField(
    id: "organisation", label: Text(nl: "organisatie", en: "organisation"),
    whenEmpty: Text(nl: "geen", en: "none"), example: Text(nl: "een organisatie", en: "an organisation"))
}
