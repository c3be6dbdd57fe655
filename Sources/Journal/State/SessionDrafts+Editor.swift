import Meetings

/// The text of a line while it is in an editor: in a file of the same place, so that what is saved there comes back to
/// that line and to no other.
public struct LentText: Sendable {
  /// The file.
  public let path: String
  let kind: String
  let place: Int
  private let drafts: Drafts
  private let group: String

  fileprivate init(_ kind: String, in place: Int, of session: SessionDrafts) {
    (drafts, group) = (session.drafts, session.group)
    (self.kind, self.place) = (kind, place)
    path = drafts.path(kind: SessionDrafts.editorWord(kind, place), group: group)
  }

  fileprivate var word: String { SessionDrafts.editorWord(kind, place) }

  /// What was saved in it; nil where that is no text, or too long.
  public var text: String? { drafts.load(kind: word, group: group) }
}

extension SessionDrafts {
  /// The kind of a line that is not kept.
  private static let unkept = ""

  /// Puts the text of a line in a file for an editor; it is newer than the line from then on.
  public mutating func lend(_ text: String, of kind: String?) throws(Trouble) -> LentText {
    let kind = kind ?? Self.unkept
    let mine = kept[kind, default: []].first { isMine($0, kind) }
    let lent = LentText(kind, in: mine?.place ?? room(for: kind), of: self)
    // What a window that is gone left there and is no text stays in its file.
    if lent.text == nil { _ = setAside(lent) }
    try drafts.save(kind: lent.word, group: group, text: text)
    change(kind, in: lent.place) { $0.editor = .lent }
    return lent
  }

  /// The text is back in its line: its file goes once that is kept; at once where it is not.
  public mutating func bringBack(_ lent: LentText) {
    if lent.kind == Self.unkept { return forget(lent) }
    change(lent.kind, in: lent.place) { $0.editor = .back }
  }

  /// Nothing was saved in the editor that is not in the line.
  public mutating func forget(_ lent: LentText) {
    try? drafts.clear(kind: lent.word, group: group)
    change(lent.kind, in: lent.place) { $0.editor = .none }
  }

  /// Puts what the editor left aside, under a name that nothing takes up or replaces; its path, or nil where it left
  /// nothing.
  public mutating func setAside(_ lent: LentText) -> String? {
    change(lent.kind, in: lent.place) { $0.editor = .none }
    return drafts.setAside(kind: lent.word, group: group)
  }
}
