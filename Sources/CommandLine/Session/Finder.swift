import Meetings

/// Finds what a typed name stands for: a whole name first, then the beginning of a name, then of a word in it.
struct Finder<Value: Hashable & Sendable> {
  /// What was found.
  enum Found {
    case one(Value)
    /// Several fit; their names.
    case several([String])
    /// None fits; the names that are nearest to it.
    case none(alike: [String])
  }

  /// What can be meant, what comes first winning where whole names are the same.
  let named: [QuickLine.Named<Value>]

  /// Finds one name.
  func find(_ typed: String) -> Found {
    let wanted = typed.asRecorded.folded
    guard !wanted.isEmpty else { return .none(alike: []) }
    if let exact = named.first(where: { $0.names.contains { $0.folded == wanted } }) { return .one(exact.value) }
    for fitting in [fitting { $0.folded.hasPrefix(wanted) }, NameMatch.candidates(for: wanted, among: named)] {
      if fitting.count == 1 { return .one(fitting[0].value) }
      if fitting.count > 1 { return .several(fitting.prefix(6).compactMap(\.names.first)) }
    }
    let far = max(1, wanted.count / 3)
    let near = named.compactMap { Self.likest($0, to: wanted) }.filter { $0.distance <= far }
    return .none(alike: near.sorted { $0.distance < $1.distance }.prefix(4).map(\.name))
  }

  /// Finds one name, or says why not. `kind` is what is looked for, with its article: "een onderwerp".
  func one(
    _ typed: String, kind: Text, plural: Text, status: ExitStatus = .notFound
  ) throws(Problem) -> Value {
    switch find(typed) {
    case .one(let value): return value
    case .several(let names):
      throw Problem(
        .usage,
        nl: "“\(typed)” kan \(UsageSentences.list(names, "of")) zijn. Typ meer letters.",
        en: "“\(typed)” can be \(UsageSentences.list(names, "or")). Type more letters.")
    case .none(let alike):
      let all = named.compactMap(\.names.first)
      let shown = alike.isEmpty ? Array(all.prefix(12)) : alike
      let (nl, en) = (UsageSentences.list(shown, "of"), UsageSentences.list(shown, "or"))
      let hint =
        alike.isEmpty
        ? Text(nl: "\(plural.nl): \(nl)", en: "\(plural.en): \(en)")
        : Text(nl: "Bedoel je \(nl)", en: "Do you mean \(en)")
      let end = alike.isEmpty ? (all.count > 12 ? " …" : ".") : "?"
      throw Problem(
        status, nl: "“\(typed)” is geen \(kind.nl). \(hint.nl)\(end)",
        en: "“\(typed)” is no \(kind.en). \(hint.en)\(end)")
    }
  }

  /// The name of a candidate that is nearest to what was typed, as a whole or in one of its words.
  private static func likest(
    _ candidate: QuickLine.Named<Value>, to wanted: String
  ) -> (name: String, distance: Int)? {
    candidate.names.map { name in
      let folded = name.folded
      let parts = [folded] + folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      return (name: name, distance: parts.map { Likeness.distance(wanted, $0) }.min() ?? .max)
    }.min { $0.distance < $1.distance }
  }

  private func fitting(_ fits: (String) -> Bool) -> [QuickLine.Named<Value>] {
    named.filter { $0.names.contains(where: fits) }
  }
}
