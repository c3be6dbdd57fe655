// What is in fields, whatever they are called.

extension Fields {
  /// Every reference to an entry in these fields.
  public var references: [EntryID] { pairs.flatMap { $0.value.references } }
}

extension Fields {
  /// Every text in these fields, also those in lists and in fields of fields.
  public var texts: [String] { pairs.flatMap { $0.value.texts } }
}

extension Fields.Value {
  fileprivate var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let items): items.flatMap(\.texts)
    case .object(let fields): fields.texts
    case .id, .number, .flag, .null: []
    }
  }
}

extension Fields.Value {
  fileprivate var references: [EntryID] {
    switch self {
    case .id(let id): [id]
    case .list(let items): items.flatMap(\.references)
    case .object(let fields): fields.references
    case .text, .number, .flag, .null: []
    }
  }
}

extension Fields {
  /// The same fields with every reference changed by `change`.
  public func mappingIDs(_ change: (EntryID) -> EntryID) -> Fields {
    var mapped = Fields(pairs.map { Pair(key: $0.key, value: $0.value.mappingIDs(change)) })
    mapped.isRedacted = isRedacted
    return mapped
  }
}

extension Fields.Value {
  fileprivate func mappingIDs(_ change: (EntryID) -> EntryID) -> Fields.Value {
    switch self {
    case .id(let id): .id(change(id))
    case .list(let items): .list(items.map { $0.mappingIDs(change) })
    case .object(let fields): .object(fields.mappingIDs(change))
    case .text, .number, .flag, .null: self
    }
  }
}
