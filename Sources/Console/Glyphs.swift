/// The signs that the program draws itself, all one column wide.
///
/// Screens draw `unicode`; a terminal without UTF-8 shows the sign of `ascii` in the same place.
public struct Glyphs: Hashable, Sendable {
  /// Finished.
  public let done: Character
  /// Where we are now.
  public let current: Character
  /// What a key would act on.
  public let selected: Character
  /// Put aside.
  public let parked: Character
  /// Passed over.
  public let skipped: Character
  /// Between parts of one line.
  public let bullet: Character
  /// Text was cut here.
  public let ellipsis: Character
  /// A piece of a horizontal line.
  public let rule: Character
  /// A piece of a vertical line.
  public let vertical: Character
  /// More above.
  public let up: Character
  /// More below.
  public let down: Character
  /// From one thing to another.
  public let arrow: Character
  /// About.
  public let about: Character
  /// A part of a large digit.
  public let block: Character

  /// The signs for a terminal that shows UTF-8.
  public static let unicode = Glyphs(
    done: "✓", current: "▸", selected: "›", parked: "‖", skipped: "↷", bullet: "·", ellipsis: "…", rule: "─",
    vertical: "│", up: "↑", down: "↓", arrow: "→", about: "±", block: "█")

  /// The signs for any other terminal.
  public static let ascii = Glyphs(
    done: "v", current: ">", selected: ">", parked: "=", skipped: "/", bullet: "-", ellipsis: "~", rule: "-",
    vertical: "|", up: "^", down: "v", arrow: ">", about: "~", block: "#")

  /// Each sign beside its ASCII form.
  static let pairs: [(sign: Character, plain: Character)] = [
    (unicode.done, ascii.done), (unicode.current, ascii.current), (unicode.selected, ascii.selected),
    (unicode.parked, ascii.parked), (unicode.skipped, ascii.skipped), (unicode.bullet, ascii.bullet),
    (unicode.ellipsis, ascii.ellipsis), (unicode.rule, ascii.rule), (unicode.vertical, ascii.vertical),
    (unicode.up, ascii.up), (unicode.down, ascii.down), (unicode.arrow, ascii.arrow), (unicode.about, ascii.about),
    (unicode.block, ascii.block),
  ]
}
