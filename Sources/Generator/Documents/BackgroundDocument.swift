import Catalogue

/// docs/reference/background.md: what the documents say besides Parels and topics.
enum BackgroundDocument {
  static func text(_ input: GeneratorInput) -> String {
    let sections = input.catalogue.background.map { section in
      "## \(section.title.nl)\n\n" + Markdown.list(section.lines.map(line))
    }
    return ([Markdown.madeFrom, "# Achtergrond"] + sections).joined(separator: "\n\n") + "\n"
  }

  /// A source itself has no other beside it.
  private static func line(_ line: BackgroundSection.Line) -> String {
    line.source.nl.isEmpty ? line.text.nl : "\(line.text.nl) (\(line.source.nl))"
  }
}
