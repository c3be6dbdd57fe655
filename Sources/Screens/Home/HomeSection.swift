import Console

/// A heading with its rows, or with the words that say which key fills it.
struct HomeSection {
  let heading: String
  /// The first rows, as many as any screen could show.
  let rows: [EntryRow]
  /// How many rows there are altogether.
  let total: Int
  let whenEmpty: String
  /// The key that shows all of it, said beside the heading where not every row has room.
  var all: String?

  /// No screen is higher: of a group of many years the rest need not be put into words.
  private static let most = 60
  private static let indent = 2
  /// A row takes more lines only where all of them have room for that.
  private static let mostLines = 3

  /// A part with a row for each of its things, made only for those that can be in sight.
  init<Thing>(
    _ heading: String, _ things: [Thing], whenEmpty: String, all: String? = nil,
    row: (Thing) -> EntryRow?
  ) {
    self.heading = heading
    self.whenEmpty = whenEmpty
    self.all = all
    rows = things.prefix(Self.most).compactMap(row)
    total = things.count
  }

  private func emptyLines(_ columns: Int) -> [PageLine] { PageLine.lines(whenEmpty, to: columns - Self.indent) }

  /// The fewest rows in which it says something: its heading, which counts them, with a row.
  func least(columns: Int) -> Int { rows.isEmpty ? 1 + emptyLines(columns).count : 2 }

  /// The rows that it takes with a line for each thing.
  func compact(columns: Int) -> Int { rows.isEmpty ? least(columns: columns) : 1 + rows.count }

  /// The rows that all of it takes.
  func wanted(columns: Int) -> Int {
    guard !rows.isEmpty else { return least(columns: columns) }
    return rows.reduce(1) { $0 + $1.lines(in: columns - Self.indent, most: Self.mostLines).count }
  }

  /// Draws as many rows as there is room for, its heading among them, which says how many there are.
  func draw(_ pane: inout Pane, from row: Int, rows room: Int) {
    let used = pane.put(heading, row, Style(.heading, bold: true))
    guard !rows.isEmpty else {
      pane.sentence(whenEmpty, at: Self.indent, from: row + 1, upTo: row + room, Style(.muted))
      return
    }
    let most = wanted(columns: pane.columns) <= room ? Self.mostLines : 1
    let shown = most > 1 ? rows.count : min(rows.count, room - 1)
    if shown < total, let all { pane.sentence(" · " + all, at: used, from: row, upTo: row + 1, Style(.muted)) }
    var at = row + 1
    pane.within(column: Self.indent) { inner in
      for line in rows.prefix(shown) { at = line.draw(&inner, row: at, isSelected: false, most: most) }
    }
  }
}
