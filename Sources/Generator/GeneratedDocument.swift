/// A file that is made from what the program knows, committed, and tested for freshness.
///
/// To add one: a file in Documents that makes its text, and a line in `all`.
struct GeneratedDocument: Sendable {
  /// The path in the package.
  let path: String
  /// Its text.
  let text: @Sendable (GeneratorInput) -> String

  static let all: [GeneratedDocument] =
    [
      GeneratedDocument(path: "Sources/Catalogue/Embedded/EmbeddedCatalogue.swift", text: EmbeddedDocument.text),
      GeneratedDocument(path: "docs/reference/parels.md", text: ParelsDocument.text),
      GeneratedDocument(path: "docs/reference/topics.md", text: TopicsDocument.text),
      GeneratedDocument(path: "docs/reference/background.md", text: BackgroundDocument.text),
      GeneratedDocument(path: "docs/reference/words.md", text: WordsDocument.text),
      GeneratedDocument(path: "docs/reference/keys.md", text: KeysDocument.text),
      GeneratedDocument(path: "docs/reference/manual.md", text: ManualDocument.text),
      GeneratedDocument(path: "docs/reference/settings.md", text: SettingsDocument.text),
      GeneratedDocument(path: EventsDocument.path, text: EventsDocument.text),
    ] + ManualPageDocument.all
}
