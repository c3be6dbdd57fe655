import Console
import Meetings

/// In how many words the rows of an agenda say where an item comes from and what it is for: all rows alike, in the most
/// words that leave every name whole, else in the fewest. To be discussed is what most items are for: that can go unsaid.
struct AgendaShape {
  private let columns: Int
  private let context: Context
  private var isOriginBrief = false
  private var saysDiscussion = true
  /// Whether some row says less than there is to say of its item.
  private(set) var isCut = false

  /// The columns of the sign, the number and the minutes, and of the blanks between them and the rest.
  private static let around = 16

  /// A name says little in fewer columns than this.
  static let leastName = 8

  init(of agenda: [AgendaItem], columns: Int, _ context: Context) {
    (self.columns, self.context) = (columns, context)
    if fits(agenda) { return }
    saysDiscussion = false
    if fits(agenda) { return }
    isOriginBrief = true
    isCut = true
  }

  private func fits(_ agenda: [AgendaItem]) -> Bool {
    agenda.allSatisfy { besides($0) + TextWidth.columns(of: context.name(of: $0)) <= columns }
  }

  private func besides(_ item: AgendaItem) -> Int {
    Self.around + TextWidth.columns(of: origin(of: item) + words(for: item.purpose))
  }

  /// Where it comes from, with the blanks before it: it is why the item is there.
  func origin(of item: AgendaItem) -> String {
    item.origin.map { "  " + AgendaSigns.origin($0, isShort: isOriginBrief, context) } ?? ""
  }

  /// What it is for; nothing where that would leave no room for the name.
  func purpose(of item: AgendaItem) -> String {
    besides(item) + Self.leastName > columns ? "" : words(for: item.purpose)
  }

  private func words(for purpose: ItemPurpose) -> String {
    purpose == .discussion && !saysDiscussion ? "" : context.say(purpose.name)
  }
}
