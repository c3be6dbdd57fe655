import Catalogue
import Meetings

/// What is typed in the cells of a worksheet: words of the catalogue become what they stand for, days civil days.
struct WorksheetCells {
  let columns: [Worksheet.Column]
  private let meeting: Meeting?
  /// The day from which words such as "vrijdag" count.
  let day: Day
  let context: Context

  /// The worksheet of a topic.
  init(_ topic: TopicID?, meeting: Meeting?, _ context: Context) {
    columns = topic.flatMap { context.catalogue.topic($0)?.worksheet?.columns } ?? []
    self.meeting = meeting
    day = meeting?.date ?? context.now.day
    self.context = context
  }

  /// What a cell can mean; drawing asks for none of it.
  private var names: QuickLine.Names { MarkNames(context, meeting: meeting).names(for: .action) }

  /// What was read of one cell.
  private struct Reading {
    var text: String
    /// Why it may not be what the column asks for; it is kept all the same.
    var doubt: Text?
  }

  // MARK: Reading

  /// The cells of a line with semicolons between them. What is left after the last column belongs to it.
  func parts(of line: String) -> [String] {
    let typed = line.split(separator: ";", omittingEmptySubsequences: false).map { QuickLine.literal(String($0)).text }
    var parts = withoutScore(in: withoutChoice(in: typed))
    guard parts.count > columns.count, let last = columns.indices.last else { return parts }
    parts[last] = parts[last...].filter { !$0.isEmpty }.joined(separator: "; ")
    return Array(parts.prefix(columns.count))
  }

  /// "PaTz-groep Oost" in a first column of choices is the choice, and what follows it the cell behind it.
  private func withoutChoice(in parts: [String]) -> [String] {
    guard let first = columns.first, columns.count > 1, first.kind == .choice, columns[1].kind == .text,
      let typed = parts.first
    else { return parts }
    let names = first.choices.flatMap { [$0.name.nl, $0.name.en] }.sorted { $0.count > $1.count }
    for name in names where typed.folded.hasPrefix(name.folded + " ") {
      let rest = typed.dropFirst(name.count).drop { $0 == " " || $0 == ":" }
      return [name, String(rest)] + parts.dropFirst()
    }
    return parts
  }

  /// "zelfde doel 4" in a first column of factors is the factor, and the score that the column behind it asks for.
  private func withoutScore(in parts: [String]) -> [String] {
    guard columns.count > 1, columns[0].kind == .factor, columns[1].kind == .score, let typed = parts.first,
      let last = typed.split(separator: " ").last, let score = Int(last), (1...5).contains(score),
      parts.count < 2 || Int(parts[1]) == nil
    else { return parts }
    let words = QuickLine.literal(String(typed.dropLast(last.count))).text
    guard !words.isEmpty, factor(words) != nil else { return parts }
    return [words, String(last)] + parts.dropFirst().drop(while: \.isEmpty)
  }

  /// The cells as they are recorded; an empty one is left out.
  func cells(of parts: [String]) -> [WorksheetRow.Cell] {
    zip(columns, parts).compactMap { column, part in
      let text = read(part, in: column).text
      return text.isEmpty ? nil : WorksheetRow.Cell(column: column.id, text: text)
    }
  }

  /// The first thing in the cells that may not be what its column asks for.
  func doubt(about parts: [String]) -> Text? {
    zip(columns, parts).lazy.compactMap { read($1, in: $0).doubt }.first
  }

  private func read(_ part: String, in column: Worksheet.Column) -> Reading {
    let typed = QuickLine.literal(part).text
    guard !typed.isEmpty else { return Reading(text: "") }
    switch column.kind {
    case .text: return Reading(text: typed)
    case .factor: return factorReading(typed, column)
    case .parel: return Reading(text: parel(typed))
    case .actor: return Reading(text: actor(typed))
    case .goal: return Reading(text: whole(typed, among: names.goals) ?? typed)
    case .date: return date(typed, column)
    case .number: return Reading(text: typed, doubt: Int(typed) == nil ? doubt(typed, column) : nil)
    case .score: return Reading(text: typed, doubt: (1...5).contains(Int(typed) ?? 0) ? nil : doubt(typed, column))
    case .choice: return choice(typed, column)
    }
  }

  /// A role by its word; a person, or somebody else, by the name that was typed.
  private func actor(_ typed: String) -> String {
    let name = String(typed.drop { $0 == "@" })
    guard case .role(let role) = whole(name, among: names.actors) else { return name }
    return role.rawValue
  }

  private func parel(_ typed: String) -> String {
    let parels = context.catalogue.parels.map { QuickLine.Named($0.id.rawValue, [$0.name.nl, $0.name.en]) }
    return whole(typed, among: parels) ?? typed
  }

  /// What stands for no factor is kept as typed, and said.
  private func factorReading(_ typed: String, _ column: Worksheet.Column) -> Reading {
    let found = factor(typed)
    return Reading(text: found ?? typed, doubt: found == nil ? doubt(typed, column) : nil)
  }

  /// A success factor by the number before it in the guidance, or by words of just one of them.
  private func factor(_ typed: String) -> String? {
    let factors = context.catalogue.collaborationFactors
    if let number = Int(typed) { return factors.indices.contains(number - 1) ? factors[number - 1].id : nil }
    let named = factors.map { QuickLine.Named($0.id, [$0.title.nl, $0.title.en]) }
    let begun = NameMatch.candidates(for: typed, among: named)
    if begun.count == 1 { return begun[0].value }
    if let whole = whole(typed, among: named) { return whole }
    let within = named.filter { $0.names.contains { $0.folded.contains(typed.folded) } }
    return within.count == 1 ? within[0].value : nil
  }

  /// Only a whole name stands for something else than itself: half a name may be somebody's own words.
  private func whole<Value>(_ typed: String, among named: [QuickLine.Named<Value>]) -> Value? {
    named.first { $0.names.contains { $0.folded == typed.folded } }?.value
  }

  private func date(_ typed: String, _ column: Worksheet.Column) -> Reading {
    switch SpokenDate.read(typed, from: day) {
    case .due(.date(let day)): Reading(text: day.description)
    case .impossible(let refusal): Reading(text: typed, doubt: refusal.text)
    case .due, nil: Reading(text: typed, doubt: doubt(typed, column))
    }
  }

  private func choice(_ typed: String, _ column: Worksheet.Column) -> Reading {
    let choices = column.choices.map { QuickLine.Named($0.id, [$0.name.nl, $0.name.en]) }
    guard let id = NameMatch.candidates(for: typed, among: choices).first?.value else {
      return Reading(text: typed, doubt: doubt(typed, column))
    }
    return Reading(text: id)
  }

  private func doubt(_ typed: String, _ column: Worksheet.Column) -> Text {
    let wanted = DetailField.hint(of: column)
    if column.kind == .choice, column == columns.first, columns.count > 1 {
      let next = columns[1].title
      return Text(
        nl: "“\(typed)” bij “\(column.title.nl)”: typ \(wanted.nl), dan ; en “\(next.nl)”.",
        en: "“\(typed)” under “\(column.title.en)”: type \(wanted.en), then ; and “\(next.en)”."
      ).followed(by: Sentences.allTheSame)
    }
    return Text(
      nl: "“\(typed)” bij “\(column.title.nl)”: hier hoort \(wanted.nl).",
      en: "“\(typed)” under “\(column.title.en)”: this asks for \(wanted.en)."
    ).followed(by: Sentences.allTheSame)
  }

  // MARK: Words

  /// What stands in each column of a row, in words.
  func words(of cells: [WorksheetRow.Cell]) -> [String] {
    columns.map { column in
      cells.first { $0.column == column.id }.map { context.say(context.catalogue.words(ofCell: $0.text, in: column)) }
        ?? ""
    }
  }

  /// What was filled in, each after the heading of its column: "bron: enquête". An empty cell is seen, but not heard:
  /// where rows are heard it is named.
  func headed(_ cells: [WorksheetRow.Cell]) -> [String] {
    let all = Array(zip(columns, words(of: cells)))
    let filled = all.filter { !$1.isEmpty }.map { "\(context.say($0.title)): \($1)" }
    let empty = all.filter(\.1.isEmpty).map { context.say($0.0.title) }
    guard context.isLinear, !empty.isEmpty else { return filled }
    let nothing = context.say(Text(nl: "nog leeg: ", en: "still empty: "))
    return filled + [nothing + empty.joined(separator: ", ")]
  }

  /// The cells as details: each column a field.
  func details(_ parts: [String]) -> Details {
    Details(
      text: nil,
      values: columns.enumerated().map { index, column in
        Details.Value(
          field: .column(column, context.catalogue), text: parts.indices.contains(index) ? parts[index] : "")
      })
  }

  /// What was understood of the cells, each after the heading of its column.
  func understanding(of parts: [String]) -> Understood {
    let cells = cells(of: parts)
    let echo = zip(columns, words(of: cells)).enumerated().map { index, cell in
      let (column, words) = cell
      let title = context.say(column.title)
      // What the first of them asks for is said before anything is typed: it decides what the rest is about.
      let asks = index == 0 && column.kind == .choice ? " (\(context.say(DetailField.hint(of: column))))" : ""
      return words.isEmpty ? title + asks : "\(title): \(words)"
    }
    return Understood(text: echo.joined(separator: " ; "), warning: doubt(about: parts).map(context.say))
  }
}
