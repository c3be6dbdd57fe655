extension MinutesFormat {
  /// Markdown, as most editors and sites read it.
  public static let markdown = MinutesFormat(id: "markdown", fileName: "verslag.md") { MarkdownMinutes.render($0) }
}

/// Writes minutes as Markdown.
enum MarkdownMinutes {
  static func render(_ document: MinutesDocument) -> String {
    var paragraphs = ["# \(MarkdownText.escaped(document.title))", facts(document.facts)]
    for section in document.sections {
      paragraphs.append("## \(MarkdownText.escaped(section.title))")
      paragraphs += section.blocks.map(block)
    }
    paragraphs += ["---", MarkdownText.escaped(document.footer, beginsLine: true)]
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  private static func block(_ block: MinutesDocument.Block) -> String {
    switch block {
    case .heading(let text): "### \(MarkdownText.escaped(text))"
    case .paragraph(let text): MarkdownText.escaped(text, beginsLine: true)
    case .facts(let facts): self.facts(facts)
    case .list(let lines): lines.map(line).joined(separator: "\n")
    case .table(let table): self.table(table)
    }
  }

  private static func facts(_ facts: [MinutesDocument.Fact]) -> String {
    facts.map { "- **\(MarkdownText.escaped($0.label)):** \(MarkdownText.escaped($0.value))" }.joined(separator: "\n")
  }

  private static func line(_ line: MinutesDocument.Line) -> String {
    let label = line.label.map { "**\(MarkdownText.escaped($0)):** " } ?? ""
    let tail = line.details.filter { !$0.isEmpty }.map { MarkdownText.escaped($0) }
    let lines = (line.isLong ? PlainText.lines(of: line.text) : [line.text]).enumerated().map { index, text in
      MarkdownText.escaped(text, beginsLine: index > 0 || line.label == nil)
    }
    // A line break inside an item: a backslash, and the next line under the words.
    let text = lines.joined(separator: "\\\n  ")
    return "- \(label)\(text)" + (tail.isEmpty ? "" : " — " + tail.joined(separator: "; "))
  }

  private static func table(_ table: MinutesDocument.Table) -> String {
    let heading = row(table.columns.map { MarkdownText.escaped($0.title) })
    let rule = row(table.columns.map { $0.isNumber ? "---:" : "---" })
    let rows = table.rows.map { row($0.map { MarkdownText.escaped($0) }) }
    let total = table.total.map { row($0.map { $0.isEmpty ? "" : "**\(MarkdownText.escaped($0))**" }) }
    return ([heading, rule] + rows + [total].compactMap { $0 }).joined(separator: "\n")
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
