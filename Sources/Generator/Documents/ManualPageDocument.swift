import CommandLine
import Meetings

/// Resources/man: the manual page that `man trekkersgroep` shows. `man` looks for that of the language first and falls back to the
/// one without a language, as the program does: English where it is asked for, else Dutch.
enum ManualPageDocument {
  static let all: [GeneratedDocument] = [
    GeneratedDocument(path: "Resources/man/man1/trekkersgroep.1") { _ in text(.dutch) },
    GeneratedDocument(path: "Resources/man/en/man1/trekkersgroep.1") { _ in text(.english) },
  ]

  private static func text(_ language: Language) -> String {
    let origin = Text(
      nl: "Gemaakt uit Sources/CommandLine met `make generate`; niet met de hand wijzigen.",
      en: "Made from Sources/CommandLine by `make generate`; not to be changed by hand.")
    return ".\\\" \(origin[language])\n" + CommandManual.text(language)
  }
}
