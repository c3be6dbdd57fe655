import Catalogue

/// docs/reference/background.md: what the documents say besides Parels and topics.
enum BackgroundDocument {
  static func text(_ input: GeneratorInput) -> String {
    let sections = input.catalogue.background.map { section in
      "## \(section.title.nl)\n\n" + Markdown.list(section.lines.map { "\($0.text.nl) (\($0.source.nl))" })
    }
    return ([Markdown.madeFrom, "# Achtergrond"] + sections).joined(separator: "\n\n") + "\n"
  }
}
