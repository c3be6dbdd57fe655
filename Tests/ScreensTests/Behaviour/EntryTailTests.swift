import Console
import Meetings
import Testing

@testable import Screens

@Suite("Who and when, beside what was agreed or below it")
struct EntryTailTests {
  private static let text = "Zorgverzekeraar een pagina met cijfers en ervaringen sturen voor het gesprek in december"

  /// An action that is late and begun, of as many people as are named.
  private func context(_ names: [String], _ text: String = text) throws -> (Context, EntryRow) {
    var book = try Notebook.prepared()
    book.on("2026-11-21", "14:00")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    let (day, who) = (Due.date(Day("2026-12-04") ?? book.now.day), names.map(book.who))
    switch who.count {
    case 0: try book.agree(text, due: day)
    case 1: try book.agree(text, by: who[0], due: day)
    default: try book.agree(text, by: who[0], who[1], due: day)
    }
    let action = try #require(book.group.actions.last)
    if !who.isEmpty { try book.record(ActionStatusChanged(action: action.id, status: .busy)) }
    book.on("2026-12-20", "14:00")
    let context = Rehearsal(book).model.context
    return (context, try #require(context.row(of: .action(action.id))))
  }

  private func drawn(_ row: EntryRow, columns: Int, most: Int) -> [String] {
    let size = Size(columns: columns, rows: 6)
    var pane = Pane(Canvas(size: size), Rect(column: 0, row: 0, columns: columns, rows: 6))
    let rows = row.draw(&pane, row: 0, isSelected: false, most: most)
    return Array(pane.canvas.lines.prefix(rows))
  }

  @Test("A wider window never tells less of who, when and how far", arguments: [1, 3])
  func wider(most: Int) throws {
    for text in [Self.text, "Enquête uitzetten onder alle voorzitters", "Bellen"] {
      let (_, row) = try context(["ROS 1"], text)
      var before = 0
      for columns in 44...160 {
        let lines = drawn(row, columns: columns, most: most).joined(separator: " ")
        let told = ["ROS 1", "te laat: 4 dec", "mee bezig"].prefix { lines.contains($0) }.count
        #expect(told >= before, "\(columns): \(lines)")
        before = told
      }
      #expect(before == 3)
    }
  }

  @Test("The person goes last: the words are shortened first", arguments: 48...140)
  func person(columns: Int) throws {
    let (_, row) = try context(["ROS 1"])
    let line = try #require(drawn(row, columns: columns, most: 1).first)
    #expect(line.contains("ROS 1") && line.contains("te laat: 4 dec"), "\(line)")
  }

  @Test("In several rows they stand beside the words only where all of these stand in that row", arguments: 48...160)
  func beside(columns: Int) throws {
    let (_, row) = try context(["ROS 1"])
    let lines = drawn(row, columns: columns, most: 4)
    let first = try #require(lines.first)
    let needed = EntryRow.labelWidth + TextWidth.columns(of: Self.text) + 2 + TextWidth.columns(of: row.tail)
    #expect(first.contains("ROS 1") == (columns >= needed), "\(lines)")
    #expect(!first.contains("ROS 1") || first.contains(Self.text), "\(lines)")
    #expect(lines.last?.contains("ROS 1 · te laat: 4 dec · mee bezig") == true, "\(lines)")
  }

  @Test("Others are named as others, not as a sum")
  func others() throws {
    let (_, row) = try context(["Wijkverpleegkundige 1", "ROS 1"])
    #expect(row.shorterTails.first == "Wijkverpleegkundige 1 e.a. · te laat: 4 dec · mee bezig")
    #expect(row.shorterTails.allSatisfy { !$0.contains("+") })
  }

  @Test("On the smallest screen one of several is still named", arguments: Language.allCases)
  func othersOnASmallScreen(language: Language) throws {
    var book = try Notebook.begun(language)
    let day = Due.date(Day("2026-10-02") ?? book.now.day)
    try book.agree(Self.text, by: book.who("Wijkverpleegkundige 1"), book.who("ROS 1"), due: day)
    let stage = Rehearsal(book, language, columns: 64, rows: 16)
    let words = language == .dutch ? "Wijkver… 1 e.a. · te laat: 2 okt" : "Wijkver… 1 et al. · overdue: 2 Oct"
    #expect(stage.picture.contains(words), "\(stage.picture)")
  }

  @Test("What nobody does yet waits for somebody, as what is late does; done it waits no more")
  func waiting() throws {
    let (context, row) = try context([])
    #expect(row.tail.hasPrefix("nog te verdelen") && row.tailTone == .warning)
    var book = try Notebook.running()
    let open = try #require(book.group.actions.last)
    #expect(open.terms.current.actors.isEmpty)
    #expect(Rehearsal(book).model.context.row(of: .action(open.id))?.tailTone == .warning)
    try book.record(ActionStatusChanged(action: open.id, status: .done))
    #expect(Rehearsal(book).model.context.row(of: .action(open.id))?.tailTone == .muted)
    #expect(context.group.actions.count > 1)
  }

  @Test("In the list of actions too", arguments: Language.allCases)
  func list(language: Language) throws {
    var stage = Rehearsal(try .running(language), language)
    stage.type("a<down>")
    let words = language == .dutch ? "nog te verdelen" : "to be assigned"
    let row = try #require(stage.lines.firstIndex { $0.contains(words) && $0.contains("Zaal") })
    let column = try #require(stage.lines[row].range(of: words)).lowerBound.utf16Offset(in: stage.lines[row])
    #expect(stage.canvas[column, row].style.tone == .warning)
  }

  @Test("The day goes before how far it is", arguments: 56...120)
  func day(columns: Int) throws {
    var book = try Notebook.prepared()
    book.on("2026-11-21", "14:00")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    try book.agree(Self.text, by: book.who("ROS 1"), due: .date(Day("2026-12-04") ?? book.now.day))
    let action = try #require(book.group.actions.last)
    try book.record(ActionStatusChanged(action: action.id, status: .busy))
    book.on("2026-12-20", "14:00")
    var stage = Rehearsal(book, columns: columns)
    stage.type("<esc>a")
    let row = try #require(stage.lines.first { $0.contains(action.number) })
    #expect(!row.contains("mee bezig") || row.contains("te laat: 4 dec"), "\(row)")
  }
}

/// A Parel that was just chosen brings three entries, which must not push the questions away.
@Suite("A chosen Parel in the walk")
struct ChosenParelRowsTests {
  @Test("Who and when stand behind the last row of the words: no entry takes a row for that alone")
  func rows() throws {
    var book = try Notebook.running()
    try book.choose(
      "knowledge-game", "existing", organised: book.who("NWC Noord"), guided: .role(RoleID("consultant")))
    var stage = Rehearsal(book)
    stage.type("<enter>")
    for entry in try #require(stage.group.runningMeeting).recorded.suffix(3) {
      let row = try #require(stage.model.context.row(of: entry))
      #expect(row.lines(in: 51, most: .max).count <= 2, "\(row.text)")
    }
    let chosen = try #require(stage.lines.firstIndex { $0.contains("Kennisspel palliatieve zorg") })
    #expect(stage.lines[chosen...(chosen + 1)].contains { $0.contains("gekozen") }, "\(stage.picture)")
  }
}
