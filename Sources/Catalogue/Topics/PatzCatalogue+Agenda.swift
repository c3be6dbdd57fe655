import Meetings

extension PatzCatalogue {
  /// The agenda that a template begins with, its own titles in a language; empty for a template that is not there.
  public func agenda(of template: String, in language: Language) -> [AgendaDraft] {
    (self.template(template)?.items ?? []).map { item in
      let minutes = minutes(of: item)
      return switch item.subject {
      case .topic(let topic): AgendaDraft(topic: topic, minutes: minutes)
      case .title(let title): AgendaDraft(topic: nil, title: title[language], minutes: minutes)
      }
    }
  }
}
