import Meetings

/// Words that were erased while a group is open are neither said nor offered any more.
extension AppModel {
  /// Forgets what holds them: the last notice, as that an entry was taken back, and half-typed lines that are kept. The
  /// line that is open stays: somebody is typing it.
  mutating func forgetWords(of erased: [Entry]) -> [Effect] {
    let words = erased.flatMap(\.event.fields.ownWords)
    if words.isEmpty { return [] }
    let begun = words.map { String($0.onOneLine.prefix(20)) }
    if let said = notice?.text, begun.contains(where: { said.nl.contains($0) || said.en.contains($0) }) { notice = nil }
    let sought = words.map { SoughtText($0) }
    let kinds = drafts.filter { $0.key != KeptLines.kind && sought.isAny(in: $0.value) }.keys.sorted()
    for kind in kinds { drafts[kind] = nil }
    let gone = kinds.map { Effect.keepDraft(kind: $0, text: "") }
    guard kept.lines.contains(where: { sought.isAny(in: $0.text) }) else { return gone }
    kept.forget { sought.isAny(in: $0.text) }
    drafts[KeptLines.kind] = kept.text
    return gone + [.keepDraft(kind: KeptLines.kind, text: kept.text)]
  }
}
