import Meetings

/// What minutes say, whatever format they are written in: every format shows these values and adds none.
///
/// All texts are still as people typed them; each format cleans and escapes them for itself.
struct MinutesDocument: Hashable, Sendable {
  let language: Language
  /// "Verslag overleg 2026-3".
  let title: String
  /// The name of the group.
  let group: String
  /// What there is to know about the meeting as a whole.
  let facts: [Fact]
  let sections: [Section]
  /// Where these minutes come from, in one line.
  let footer: String

  /// A name with what belongs to it: "Plaats: gemeentehuis".
  struct Fact: Hashable, Sendable {
    let label: String
    let value: String
  }

  /// A part with its heading.
  struct Section: Hashable, Sendable {
    let title: String
    let blocks: [Block]
  }

  /// What a part is made of.
  enum Block: Hashable, Sendable {
    case heading(String)
    case paragraph(String)
    case facts([Fact])
    case list([Line])
    case table(Table)
  }

  /// One recorded entry: its number or kind, its words, and what there is to know about it.
  struct Line: Hashable, Sendable {
    let label: String?
    let text: String
    var details: [String] = []
    /// Whether the words may take several lines, as those of a note.
    var isLong = false
  }

  /// Rows under headings; every row has as many cells as there are columns.
  struct Table: Hashable, Sendable {
    let columns: [Column]
    let rows: [[String]]
    /// The sums, as a last row.
    var total: [String]?
  }

  /// A heading of a table.
  struct Column: Hashable, Sendable {
    let title: String
    /// Numbers stand at the right.
    var isNumber = false
    /// What identifies the row is never broken over two lines.
    var isLabel = false
  }
}
