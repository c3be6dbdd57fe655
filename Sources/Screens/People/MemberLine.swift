import Catalogue
import Meetings

/// A member in one line: a name or function, roles with `@`, the organisation in brackets. What has `@` and is no role,
/// such as `@huisarts`, says what somebody is: it stands behind the name, where the organisation does.
struct MemberLine {
  var name = ""
  var roles: [RoleID] = []
  var organisation: String?
  /// What has a mark and is no role: it is no part of a name either.
  var unknown: [String] = []
  /// What was taken for no role and stands behind the name.
  private var loose: [String] = []
  private var marks: [[Int]] = []

  /// Reads a line. What it begins with of the name so far stays the name, with its brackets.
  init(_ line: LineReading, names: QuickLine.Names, keeping known: String = "") {
    let kept = Self.begins(line.text, with: known) ? known : ""
    var text = String(line.text.dropFirst(kept.count))
    let first = Self.words(kept).count
    var places = Array(first..<first + Self.words(text).count)
    let brackets = Self.brackets(in: text, at: places)
    if let brackets, line.literal.isDisjoint(with: brackets.places) {
      let inside = QuickLine.literal(String(text[brackets.range].dropFirst().dropLast())).text
      organisation = inside.isEmpty ? nil : inside
      text.replaceSubrange(brackets.range, with: " ")
      places.removeAll(where: brackets.places.contains)
      marks = [brackets.places]
    }
    let literal = Set(places.indices.filter { line.literal.contains(places[$0]) })
    let read = QuickLine.read(text, as: .note, names: names, from: Day(ordinal: 0), leaving: literal, isSentence: false)
    roles = read.actors.compactMap { if case .role(let role) = $0 { role } else { nil } }
    let words = Self.words(read.text)
    unknown = words.filter { $0.hasPrefix("#") && $0.count > 1 }.map(String.init)
    take(words, behind: kept)
    marks += read.marks.map { $0.filter(places.indices.contains).map { places[$0] } }
    marks.sort { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  /// The name is what bears no mark; a function alone is a name.
  private mutating func take(_ words: [Substring], behind kept: String) {
    let isLoose = { (word: Substring) in word.hasPrefix("@") && word.count > 1 }
    let functions = words.filter(isLoose).map { String($0.dropFirst()) }
    name = ([kept] + words.filter { !isLoose($0) }.map(String.init)).filter { !$0.isEmpty }.joined(separator: " ")
    guard !functions.isEmpty else { return }
    guard !name.isEmpty else { return name = functions.joined(separator: " ") }
    loose = functions
    organisation = ([organisation].compactMap { $0 } + functions).joined(separator: ", ")
  }

  private static func begins(_ text: String, with name: String) -> Bool {
    text.hasPrefix(name) && text.dropFirst(name.count).first.map(\.isWhitespace) ?? true
  }

  /// The last brackets, with the places of the words that they alone take.
  private static func brackets(in text: String, at places: [Int]) -> (range: ClosedRange<String.Index>, places: [Int])?
  {
    guard let open = text.lastIndex(of: "("), let close = text.lastIndex(of: ")"), open < close else { return nil }
    let before = words(text[..<open]).count
    let without = words(text[..<open] + " " + text[text.index(after: close)...]).count
    return (open...close, Array(places[before..<min(places.count, before + places.count - without)]))
  }

  private static func words(_ text: some StringProtocol) -> [Substring] {
    Substring(text).split(whereSeparator: \.isWhitespace)
  }

  /// A member as the fields say it.
  init(_ details: Details, names: QuickLine.Names) {
    name = QuickLine.literal(details[.name]).text
    let organisation = QuickLine.literal(details[.organisation]).text
    self.organisation = organisation.isEmpty ? nil : organisation
    for part in details[.roles].split(separator: ",") {
      let typed = QuickLine.literal(String(part.drop { $0.isWhitespace || $0 == "@" })).text
      guard !typed.isEmpty else { continue }
      if case .role(let role)? = NameMatch.candidates(for: typed, among: names.actors).first?.value {
        if !roles.contains(role) { roles.append(role) }
      } else {
        unknown.append(typed)
      }
    }
    unknown += Self.words(name).filter { "@#".contains($0.first ?? " ") && $0.count > 1 }.map(String.init)
  }

  /// The names of roles alone: a member holds roles, not people.
  static func names(_ context: Context) -> QuickLine.Names {
    var names = MarkNames(context, meeting: nil).names(for: .action)
    names.actors = names.actors.filter { if case .role = $0.value { true } else { false } }
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

  /// What is no role is said so, with the roles there are; Enter records all the same.
  private func remark(_ context: Context) -> Text? {
    guard !loose.isEmpty else { return nil }
    let said = loose.map { "“\($0)”" }.joined(separator: ", ")
    let roles = context.catalogue.roles.map(\.short)
    let choice = (nl: roles.map(\.nl).joined(separator: ", "), en: roles.map(\.en).joined(separator: ", "))
    return Text(
      nl: "\(said): geen rol; dat komt achter de naam te staan. De rollen zijn \(choice.nl).",
      en: "\(said): not a role; it is put after the name. The roles are \(choice.en).")
  }

  /// Why the line cannot be recorded: what has a mark and is no role, with the roles there are.
  func mistake(_ context: Context) -> Refusal? {
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
