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
    let kinds = drafts.filter { $0.key != KeptLines.kind && sought.isAny(inTyped: $0.value) }
    return forget(Set(kinds.keys)) { sought.isAny(inTyped: $0.text) }
  }

  /// Lines that an erasing took from what is kept on disk; those that belong to one place each under the kind of those.
  mutating func forgetLines(_ gone: [String: [String]]) -> [Effect] {
    let said = offer
    let places = Set(gone[KeptLines.kind, default: []].flatMap { KeptLines($0).lines }.map(\.place))
    let typed = prompt ?? lineBelow?.line
    let (kind, place) = (typed.flatMap { Self.kind(of: $0.prompt) }, typed.flatMap { Self.place(of: $0.prompt) })
    let effects = forget(Set(gone.keys).subtracting([kind, KeptLines.kind].compactMap { $0 })) {
      places.contains($0.place) && $0.place != place
    }
    if said != nil, !effects.isEmpty {
      offer = announcement
      notice = news.map { withOffer($0) } ?? offer.map { Notice(text: $0, kind: .plain) }
    }
    return effects
  }

  private mutating func forget(_ kinds: Set<String>, _ isToGo: (KeptLines.Line) -> Bool) -> [Effect] {
    for kind in kinds { drafts[kind] = nil }
    let gone = kinds.sorted().map { Effect.keepDraft(kind: $0, text: "") }
    guard kept.lines.contains(where: isToGo) else { return gone }
    kept.forget(where: isToGo)
    drafts[KeptLines.kind] = kept.text
    return gone + [.keepDraft(kind: KeptLines.kind, text: kept.text)]
  }
}
