/// A text or another value with all its corrections. A correction names what it replaces; two corrections
/// of the same version both stand until somebody chooses, for a clock must not choose between people's words.
public struct Versions<Value: Hashable & Sendable>: Hashable, Sendable {
  /// One version and the event that made it.
  public struct Version: Hashable, Sendable {
    /// The event that made this version.
    public let id: EntryID
    /// What it says.
    public let value: Value
    let replaces: [EntryID]
  }

  /// Every version in the order of the journal, the first one first.
  public private(set) var all: [Version]

  init(_ value: Value, by id: EntryID) { all = [Version(id: id, value: value, replaces: [])] }

  /// Versions as they were kept; nil where there are none, for a value has one at least.
  init?(restoring all: [Version]) {
    if all.isEmpty { return nil }
    self.all = all
  }

  mutating func add(_ value: Value, by id: EntryID, replacing: [EntryID]) {
    all.append(Version(id: id, value: value, replaces: replacing))
  }

  /// Takes in what a change of several fields says of this one: where it says what it replaces said already, it does
  /// not speak of this field. `replacing` names what was seen of any of the fields; nothing means all that stands.
  mutating func change(to value: Value, by id: EntryID, replacing: [EntryID]) {
    let known = replacing.isEmpty ? standing : all.filter { replacing.contains($0.id) }
    let earlier = Set(known.flatMap(\.replaces))
    let seen = known.filter { !earlier.contains($0.id) }
    if seen.count == 1, seen[0].value == value { return }
    add(value, by: id, replacing: known.map(\.id))
  }

  /// What the standing versions say, each thing once.
  public var values: [Value] {
    if all.count == 1 { return [all[0].value] }
    var values: [Value] = []
    for version in standing where !values.contains(version.value) { values.append(version.value) }
    return values
  }

  /// The versions that nothing replaced: one, or several where two people corrected at the same time.
  public var standing: [Version] {
    if all.count == 1 { return all }
    let replaced = Set(all.flatMap(\.replaces))
    let standing = all.filter { !replaced.contains($0.id) }
    return standing.isEmpty ? [all[all.count - 1]] : standing
  }

  /// The value to show first.
  public var current: Value { all.count == 1 ? all[0].value : standing[0].value }

  /// Whether somebody still has to choose.
  public var isContested: Bool { standing.count > 1 }

  /// Whether recording this value would choose between versions that both stand, and correct nothing.
  func isChoice(_ value: Value) -> Bool {
    let standing = standing
    return standing.count > 1 && standing.contains { $0.value == value }
  }
}
