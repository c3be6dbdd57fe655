/// Small pieces of Markdown.
enum Markdown {
  /// The line that stands at the top of each document.
  static let madeFrom = "<!-- Gemaakt uit Resources/catalogue met `make generate`; niet met de hand wijzigen. -->"

  /// A table with a heading and rows.
  static func table(_ heading: [String], _ rows: [[String]]) -> String {
    ([heading, heading.map { _ in "---" }] + rows).map { cells in
      "| " + cells.map(cell).joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }

  /// Items under each other, each with a dash.
  static func list(_ items: [String]) -> String { items.map { "- " + $0 }.joined(separator: "\n") }

  private static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("\n", with: " ")
  }
}
