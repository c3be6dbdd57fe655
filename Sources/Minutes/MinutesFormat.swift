/// A format in which minutes are written. To add one: a file with its render function, and a line in `all`.
public struct MinutesFormat: Sendable, Identifiable {
  /// Its word on the command line, as "markdown".
  public let id: String
  /// The name of the file it makes, as "verslag.md".
  public let fileName: String
  let render: @Sendable (MinutesDocument) -> String

  /// Every format, in the order in which files are written and named.
  public static let all: [MinutesFormat] = [.markdown, .html]

  /// The format with this word, or nil where there is none.
  public static func named(_ id: String) -> MinutesFormat? { all.first { $0.id == id } }
}
