extension Key: CustomStringConvertible {
  /// A short name in ASCII, as `enter`, `c-p`, `f1` or `b`; the same that `init(named:)` reads.
  public var description: String {
    switch self {
    case .character(" "): "space"
    case .character(let character): String(character)
    case .function(let number): "f\(number)"
    case .control(let letter): "c-\(letter)"
    case .paste: "paste"
    default: Key.names.first { $0.key == self }?.name ?? "?"
    }
  }

  /// The key of a name as `enter`, `esc`, `c-p`, `f1` or `b`, in angle brackets or not; `nil` for any other name.
  public init?(named name: String) {
    var name = name[...]
    if name.count > 2, name.first == "<", name.last == ">" { name = name.dropFirst().dropLast() }
    if let only = name.first, name.count == 1 {
      self = .character(only)
      return
    }
    let lower = name.lowercased()
    if let known = Key.names.first(where: { $0.name == lower }) {
      self = known.key
    } else if lower.hasPrefix("c-"), lower.utf8.count == 3, let letter = lower.last, ("a"..."z").contains(letter) {
      self = .control(letter)
    } else if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), (1...12).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// The keys of a script as `jj<enter>text`: signs as they stand, other keys by their names in angle brackets.
  ///
  /// What stands in brackets but is no name counts as signs. A line break is Enter.
  public static func sequence(_ script: String) -> [Key] {
    var keys: [Key] = []
    var rest = script[...]
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">"), rest.distance(from: rest.startIndex, to: end) > 1,
        let key = Key(named: String(rest[...end]))
      {
        keys.append(key)
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(first.isNewline ? .enter : first == "\t" ? .tab : .character(first))
        rest = rest.dropFirst()
      }
    }
    return keys
  }

  private static let names: [(name: String, key: Key)] = [
    ("enter", .enter), ("esc", .escape), ("tab", .tab), ("backtab", .backTab), ("up", .up), ("down", .down),
    ("left", .left), ("right", .right), ("pgup", .pageUp), ("pgdn", .pageDown), ("home", .home), ("end", .end),
    ("bs", .backspace), ("del", .delete), ("ins", .insert), ("space", .character(" ")),
  ]
}
