import Catalogue
import Meetings

/// Texts that a line could become.
struct Wordings: Sendable {
  /// What was recorded before, the latest first.
  var earlier: [String] = []
  /// Names that can stand anywhere in the line.
  var names: [String] = []
}

extension Context {
  /// The texts of a kind that the group recorded, the latest first, and the names of the Parels. What was taken back is left out,
  /// and so are the words that the program made for a Parel's actions.
  func wordings(of kind: QuickLine.Kind) -> Wordings {
    let texts: [String] =
      switch kind {
      case .decision: group.decisions.filter { $0.status != .void }.map(\.text.current)
      case .action: group.actions.filter { $0.status != .void && $0.choice == nil }.map(\.terms.current.text)
      case .note: group.notes.map(\.text.current)
      case .point: group.points.map(\.text.current)
      }
    return Wordings(earlier: texts.reversed(), names: catalogue.parels.map { say($0.name) })
  }
}
