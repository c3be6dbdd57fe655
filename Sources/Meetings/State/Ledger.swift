/// Entries of one kind in the order in which they came, found by their identity.
public struct Ledger<Item: Identifiable & Sendable>: Sendable, RandomAccessCollection where Item.ID == EntryID {
  private var items: [Item] = []
  private var indexes: [EntryID: Int] = [:]

  /// Nothing yet.
  public init() {}

  /// Nothing yet, with room for so many.
  init(roomFor count: Int) {
    items.reserveCapacity(count)
    indexes.reserveCapacity(count)
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { items.count }
  public subscript(position: Int) -> Item { items[position] }

  /// The entry with this identity, if there is one.
  public subscript(id: EntryID) -> Item? {
    indexes[id].map { items[$0] }
  }

  /// Adds an entry at the end; a second one of the same identity is left out.
  mutating func append(_ item: Item) {
    if let earlier = indexes.updateValue(items.count, forKey: item.id) {
      indexes[item.id] = earlier
    } else {
      items.append(item)
    }
  }

  /// Changes the entry with this identity in place; false where there is none.
  mutating func update(_ id: EntryID, _ change: (inout Item) -> Void) -> Bool {
    guard let index = indexes[id] else { return false }
    change(&items[index])
    return true
  }
}
