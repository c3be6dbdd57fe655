import Meetings

/// What helps the group with an item of its agenda.
extension PatzCatalogue {
  /// The questions to the group with an item that a template gave a title of its own, as "Kennismaken", in either
  /// language; none where no template has it.
  public func questions(ofItemTitled title: String) -> [Text] { item(titled: title)?.questions ?? [] }

  /// Lines that help the talk about a topic: its own, and the working principles, tips and marks that go with it.
  public func background(of id: TopicID) -> [Text] {
    let statements = (principles + tips + marks).filter { $0.topics.contains(id) }
    return (topic(id)?.guidance.map(\.text) ?? []) + statements.map(\.line)
  }

  /// The working principles that an item puts into practice to which a template gave a title of its own.
  public func background(ofItemTitled title: String) -> [Text] {
    let ids = item(titled: title)?.principles ?? []
    return principles.filter { ids.contains($0.id) }.map(\.line)
  }

  /// The title of an item in both languages, where a template has it in either of them: it is told in the language of
  /// who reads it, as a topic is. Any other title stays as it was typed.
  public func words(ofItemTitled title: String) -> Text {
    if case .titled(let text)? = item(titled: title)?.subject { text } else { Text(verbatim: title) }
  }

  /// The titles that templates give items of their own.
  public var templateTitles: TemplateTitles {
    TemplateTitles(
      templates.flatMap(\.items).compactMap { item in
        if case .titled(let title) = item.subject { title } else { nil }
      })
  }

  private func item(titled title: String) -> MeetingTemplate.Item? {
    templates.lazy.flatMap(\.items).first { item in
      if case .titled(let text) = item.subject { text.nl == title || text.en == title } else { false }
    }
  }
}
