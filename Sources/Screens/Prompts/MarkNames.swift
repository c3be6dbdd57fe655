import Catalogue
import Meetings

/// The names that `@` and `#` can stand for: people present first, roles after, then everybody else.
struct MarkNames {
  private let context: Context
  private let meeting: Meeting?

  init(_ context: Context, meeting: Meeting?) {
    self.context = context
    self.meeting = meeting
  }

  func names(for kind: QuickLine.Kind) -> QuickLine.Names {
    QuickLine.Names(actors: kind == .action ? actors : [], topics: topics, goals: goals)
  }

  /// Members and roles.
  var actors: [QuickLine.Named<Actor>] {
    let present = meeting?.present ?? []
    let members = context.group.members.filter { !$0.hasLeft && (!$0.isGuest || present.contains($0.id)) }
    let here = members.filter { present.contains($0.id) }
    let others = members.filter { !present.contains($0.id) }
    return here.map(named) + roles + others.map(named)
  }

  private func named(_ member: Member) -> QuickLine.Named<Actor> {
    let functions = MeetingRole.allCases.filter { meeting?.functions[$0] == member.id }
    return QuickLine.Named(
      .member(member.id), [member.name] + functions.flatMap(\.names),
      labels: [member.name] + functions.flatMap { function in function.names.map { _ in context.say(function.name) } })
  }

  private var roles: [QuickLine.Named<Actor>] {
    context.catalogue.roles.map { role in
      let forms = [role.short, role.name]
      return QuickLine.Named(
        .role(role.id), forms.flatMap { [$0[context.language], $0.nl, $0.en] },
        labels: forms.flatMap { Array(repeating: $0[context.language], count: 3) })
    }
  }

  private var topics: [QuickLine.Named<TopicID>] {
    context.catalogue.topics.map { topic in
      let (short, title) = (topic.short[context.language], topic.title[context.language])
      return QuickLine.Named(
        topic.id, [short, topic.title.nl, topic.title.en, topic.id.rawValue], labels: [short, title, title, short])
    }
  }

  private var goals: [QuickLine.Named<String>] {
    context.group.goals.map { QuickLine.Named($0.number, [$0.number, $0.text.current]) }
      + context.catalogue.goals.map {
        QuickLine.Named($0.id, [$0.title[context.language], $0.title.nl, $0.title.en, $0.id])
      }
  }
}
