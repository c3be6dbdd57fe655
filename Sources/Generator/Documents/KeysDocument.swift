import Meetings
import Screens

/// docs/reference/keys.md: every key of every screen, in both languages.
enum KeysDocument {
  static func text(_ input: GeneratorInput) -> String {
    let screens = KeyReference.all.map { screen in section(screen.name, screen.actions) }
    let parts = [
      "<!-- Gemaakt uit Sources/Screens met `make generate`; niet met de hand wijzigen. -->",
      "# Toetsen",
      "Elke toets van elk scherm, in het Nederlands en in het Engels. In het programma laat `?` ze zien.",
      section(Text(nl: "Terwijl je typt", en: "While you type"), KeyReference.whileTyping),
    ]
    return (parts + screens).joined(separator: "\n\n") + "\n"
  }

  private static func section(_ name: Text, _ actions: [KeyReference.Action]) -> String {
    let rows = actions.map { action in [action.keys.nl, action.help.nl, action.keys.en, action.help.en] }
    let heading = ["toets", "wat hij doet", "key", "what it does"]
    return "## \(name.nl) · \(name.en)\n\n" + Markdown.table(heading, rows)
  }
}
