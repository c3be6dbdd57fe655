import Foundation

/// The table that a campaign prints: a row for each fault, and what went wrong below it.
struct Table {
  /// One finished row.
  struct Row {
    let title: String
    let tally: Tally
    let seconds: Double
  }

  var rows: [Row] = []

  /// The table as text.
  var text: String {
    let headings = ["fault", "cases", "confirmed"] + Tally.faults.map(\.heading) + ["seconds"]
    let cells = rows.map { row in
      [row.title, String(row.tally.cases), String(row.tally.confirmed)]
        + Tally.faults.map { String(row.tally[keyPath: $0.path]) } + [String(format: "%.0f", row.seconds)]
    }
    let widths = headings.indices.map { column in ([headings] + cells).map { $0[column].count }.max() ?? 0 }
    return ([headings] + [widths.map { String(repeating: "-", count: $0) }] + cells)
      .map { Self.line($0, widths) }.joined(separator: "\n")
  }

  /// What went wrong and what is to be known, row by row.
  var notes: [String] {
    rows.flatMap { row in (row.tally.findings.map { "FAULT " + $0 } + row.tally.remarks).map { "\(row.title): \($0)" } }
  }

  /// Whether every row was tried and nothing went wrong.
  var isGood: Bool { !rows.isEmpty && rows.allSatisfy(\.tally.isGood) }

  /// Names stand left, figures right.
  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    zip(cells, widths).enumerated().map { column, cell in
      let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
      return column == 0 ? cell.0 + blanks : blanks + cell.0
    }.joined(separator: "  ")
  }
}
