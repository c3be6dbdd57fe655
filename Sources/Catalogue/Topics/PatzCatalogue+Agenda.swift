import Meetings

extension PatzCatalogue {
  /// The agenda that a template begins with, its own titles in a language; empty for a template that is not there.
  public func agenda(of id: String, in language: Language) -> [AgendaDraft] {
    let items: [MeetingTemplate.Item] = template(id)?.items ?? []
    return items.map { item in
      switch item.subject {
      case .topic(let topic): AgendaDraft(topic: topic, minutes: minutes(of: item))
      case .titled(let title): AgendaDraft(topic: nil, title: title[language], minutes: minutes(of: item))
      }
    }
  }
}
