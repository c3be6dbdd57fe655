import Meetings

/// Finds what a typed name stands for: a whole name first, then the beginning of a name, then of a word in it.
struct Finder<Value: Hashable & Sendable> {
  /// What was found.
  enum Found {
    case one(Value)
    /// Several fit; their names.
    case several([Text])
    /// None fits; the names that are nearest to it.
    case none(alike: [Text])
  }

  /// What can be meant, what comes first winning where whole names are the same.
  let named: [QuickLine.Named<Value>]
  /// How those that are not known by their own name alone are typed and called.
  var choices: [Value: Choice] = [:]
  /// Up to how many choices stand in the sentence itself; more are listed below it.
  private static var mostInSentence: Int { 5 }

  /// Finds one name.
  func find(_ typed: String) -> Found {
    let wanted = typed.asRecorded.folded
    guard !wanted.isEmpty else { return .none(alike: []) }
    if let exact = named.first(where: { $0.names.contains { $0.folded == wanted } }) { return .one(exact.value) }
    for fitting in [fitting { $0.folded.hasPrefix(wanted) }, NameMatch.candidates(for: wanted, among: named)] {
      if fitting.count == 1 { return .one(fitting[0].value) }
      if fitting.count > 1 { return .several(fitting.prefix(6).map { label(of: $0) }) }
    }
    let far = max(1, wanted.count / 3)
    let near = named.compactMap { likest($0, to: wanted) }.filter { $0.distance <= far }
    return .none(alike: near.sorted { $0.distance < $1.distance }.prefix(4).map(\.name))
  }

  /// Finds one name, or says why not. `kind` is what is looked for: "onderwerp".
  func one(
    _ typed: String, kind: Text, status: ExitStatus = .notFound
  ) throws(Problem) -> Value {
    switch find(typed) {
    case .one(let value): return value
    case .several(let names):
      throw Problem(
        .usage,
        nl: "“\(typed)” kan \(names.map(\.nl).listed("of")) zijn. Typ meer letters.",
        en: "“\(typed)” can be \(names.map(\.en).listed("or")). Type more letters.")
    case .none(let alike):
      let listed = named.map { choices[$0.value] ?? Choice(name: $0.names[0], words: Text(verbatim: "")) }
      let isShort = alike.isEmpty && listed.count <= Self.mostInSentence
      let shown = isShort ? listed.map(\.label) : alike
      let (nl, en) = (shown.map(\.nl).listed("of"), shown.map(\.en).listed("or"))
      let hint =
        if !alike.isEmpty {
          Text(nl: "Bedoel je \(nl)?", en: "Do you mean \(en)?")
        } else if isShort {
          Text(nl: "Kies uit: \(nl).", en: "Choose from: \(en).")
        } else {
          Text(nl: "Kies uit:", en: "Choose from:")
        }
      throw Problem(
        status,
        Text(
          nl: "“\(typed)” is geen \(kind.nl). \(hint.nl)", en: "“\(typed)” is not a \(kind.en). \(hint.en)"),
        choices: alike.isEmpty && !isShort ? listed : [])
    }
  }

  private func label(of candidate: QuickLine.Named<Value>) -> Text {
    choices[candidate.value]?.label ?? Text(verbatim: candidate.names[0])
  }

  /// How near a candidate is to what was typed, as a whole or in one of its words.
  private func likest(_ candidate: QuickLine.Named<Value>, to wanted: String) -> (name: Text, distance: Int)? {
    let distances = candidate.names.flatMap { name in
      let folded = name.folded
      let parts = [folded] + folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      return parts.map { Likeness.distance(wanted, $0) }
    }
    return distances.min().map { (name: label(of: candidate), distance: $0) }
  }

  private func fitting(_ fits: (String) -> Bool) -> [QuickLine.Named<Value>] {
    named.filter { $0.names.contains(where: fits) }
  }
}
