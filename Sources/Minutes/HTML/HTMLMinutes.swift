extension MinutesFormat {
  /// One HTML page that needs no other file, for printing, mailing and reading on a phone.
  public static let html = MinutesFormat(id: "html", fileName: "verslag.html") { HTMLMinutes.render($0) }
}

/// Writes minutes as one page of HTML that is well-formed XML too.
enum HTMLMinutes {
  static func render(_ document: MinutesDocument) -> String {
    var lines = head(document)
    lines.append("<header>")
    lines.append("<h1>\(HTMLText.linked(document.title))</h1>")
    lines.append(facts(document.facts))
    lines.append("</header>")
    for section in document.sections {
      lines.append("<section>")
      lines.append("<h2>\(HTMLText.linked(section.title))</h2>")
      lines += section.blocks.map(block)
      lines.append("</section>")
    }
    lines += ["<footer><p>\(HTMLText.linked(document.footer))</p></footer>", "</body>", "</html>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(_ document: MinutesDocument) -> [String] {
    [
      "<!DOCTYPE html>",
      "<html lang=\"\(document.language.rawValue)\">",
      "<head>",
      "<meta charset=\"utf-8\"/>",
      // Should a sign ever get through: this page may fetch nothing and run nothing.
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
      "<title>\(HTMLText.escaped("\(document.title) · \(document.group)"))</title>",
      "<style>", HTMLStyle.css, "</style>",
      "</head>",
      "<body>",
    ]
  }

  private static func block(_ block: MinutesDocument.Block) -> String {
    switch block {
    case .heading(let text): "<h3>\(HTMLText.linked(text))</h3>"
    case .paragraph(let text): "<p>\(HTMLText.linked(text))</p>"
    case .facts(let facts): self.facts(facts)
    case .list(let lines): "<ul>\n\(lines.map(line).joined(separator: "\n"))\n</ul>"
    case .table(let table): self.table(table)
    }
  }

  private static func facts(_ facts: [MinutesDocument.Fact]) -> String {
    let rows = facts.map { "<dt>\(HTMLText.escaped($0.label))</dt><dd>\(HTMLText.linked($0.value))</dd>" }
    return "<dl>\n\(rows.joined(separator: "\n"))\n</dl>"
  }

  private static func line(_ line: MinutesDocument.Line) -> String {
    let label = line.label.map { "<strong>\(HTMLText.escaped($0)):</strong> " } ?? ""
    let details = line.details.filter { !$0.isEmpty }.map { HTMLText.linked($0) }.joined(separator: "; ")
    let tail = details.isEmpty ? "" : " <span class=\"detail\">— \(details)</span>"
    let lines = line.isLong ? PlainText.lines(of: line.text) : [line.text]
    let text = lines.map { HTMLText.linked($0) }.joined(separator: "<br/>\n")
    return "<li>\(label)\(text)\(tail)</li>"
  }

  private static func table(_ table: MinutesDocument.Table) -> String {
    let headings = table.columns.map { column in
      "<th scope=\"col\"\(kind(column))>\(HTMLText.escaped(column.title))</th>"
    }
    var lines = ["<div class=\"table\">", "<table>", "<thead><tr>\(headings.joined())</tr></thead>", "<tbody>"]
    lines += table.rows.map { row($0, table.columns) }
    lines.append("</tbody>")
    if let total = table.total { lines.append("<tfoot>\(row(total, table.columns))</tfoot>") }
    return (lines + ["</table>", "</div>"]).joined(separator: "\n")
  }

  private static func row(_ cells: [String], _ columns: [MinutesDocument.Column]) -> String {
    let cells = zip(cells, columns).map { "<td\(kind($1))>\(HTMLText.linked($0))</td>" }
    return "<tr>\(cells.joined())</tr>"
  }

  private static func kind(_ column: MinutesDocument.Column) -> String {
    column.isNumber ? " class=\"number\"" : column.isLabel ? " class=\"label\"" : ""
  }
}
