import Meetings
import Screens

/// docs/reference/manual.md: the pages of the manual within the program, in English; `docs/handleiding.md` is the Dutch one.
enum ManualDocument {
  static func text(_ input: GeneratorInput) -> String {
    let parts = [
      "<!-- Made from Sources/Screens with `make generate`; do not edit by hand. -->",
      "# Manual",
      "A page for each screen, as `Ctrl-O`, or `F1` twice, shows it in the program. The Dutch manual says more: "
        + "[handleiding](../handleiding.md). All keys: [keys](keys.md).",
    ]
    return (parts + ([ManualPage.everywhere] + KeyReference.pages).map(section)).joined(separator: "\n\n") + "\n"
  }

  private static func section(_ page: ManualPage) -> String {
    "## \(page.title.en)\n\n\(page.purpose.en)\n\n" + Markdown.list(page.steps.map(\.en))
  }
}
