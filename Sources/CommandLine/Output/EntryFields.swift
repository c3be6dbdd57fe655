import Meetings

/// What the JSON lists say of what was recorded. The keys are part of the program's interface: docs/reference/json.md.
extension OpenGroup {
  func fields(of decision: Decision) -> Fields {
    var fields = Fields()
    fields.put("number", decision.number)
    fields.put("text", decision.text.current)
    fields.put("alternatives", decision.text.standing.dropFirst().map(\.value))
    fields.put("status", decision.status.rawValue)
    put(decision.place, &fields)
    fields.put("replaces", decision.replaces.flatMap { group.decisions[$0]?.number })
    fields.put("replacedBy", decision.replacedBy.flatMap { group.decisions[$0]?.number })
    fields.put("reviewOn", decision.reviewOn)
    fields.put("goals", decision.goals)
    return fields
  }

  func fields(of action: Action) -> Fields {
    let terms = action.terms.current
    let choice = action.choice.flatMap { group.choices[$0] }
    var fields = Fields()
    fields.put("number", action.number)
    fields.put("text", terms.text)
    fields.put("alternatives", action.terms.standing.dropFirst().map(\.value.text))
    fields.put("actors", ids(of: terms.actors))
    fields.put("due", terms.due)
    fields.put("status", action.status.rawValue)
    fields.append("overdue", .flag(group.isOverdue(action, today: session.now.day)))
    put(action.place, &fields)
    fields.put("parel", choice?.parel.rawValue)
    fields.put("choice", choice?.id.raw)
    fields.put("role", action.parelRole?.rawValue)
    fields.put("goals", action.goals)
    return fields
  }

  func fields(of note: Note) -> Fields { plain(note.text, note.place) }

  func fields(of point: ParkedPoint) -> Fields { plain(point.text, point.place) }

  func fields(of choice: ParelChoice) -> Fields {
    var fields = Fields()
    fields.put("id", choice.id.raw)
    fields.put("parel", choice.parel.rawValue)
    fields.put("variant", choice.variant.rawValue)
    fields.put("organises", ids(of: choice.organisers))
    fields.put("guides", ids(of: choice.guides))
    fields.put("deviates", deviations(of: choice).map(\.rawValue))
    fields.put("status", choice.status.rawValue)
    fields.put("meeting", group.meetings[choice.place.meeting]?.number)
    fields.put("topic", choice.place.topic?.rawValue)
    fields.put("item", title(of: choice.place))
    fields.put("date", choice.date)
    fields.put("place", choice.location)
    fields.put("expected", choice.expected)
    fields.put("attended", choice.attended)
    fields.put("result", choice.result?.current)
    fields.put("alternatives", choice.result?.standing.dropFirst().map(\.value) ?? [])
    fields.put("goals", choice.goals)
    return fields
  }

  private func plain(_ text: Versions<String>, _ place: Place) -> Fields {
    var fields = Fields()
    fields.put("text", text.current)
    fields.put("alternatives", text.standing.dropFirst().map(\.value))
    put(place, &fields)
    return fields
  }

  /// Members by their name, roles by their id.
  func ids(of actors: [Actor]) -> [String] {
    actors.map { actor in
      switch actor {
      case .member(let id): group.members[id]?.name ?? id.raw
      case .role(let role): role.rawValue
      }
    }
  }

  private func put(_ place: Place, _ fields: inout Fields) {
    let meeting = group.meetings[place.meeting]
    fields.put("meeting", meeting?.number)
    fields.put("date", meeting?.date)
    fields.put("topic", place.topic?.rawValue)
    fields.put("item", place.topic == nil ? title(of: place) : nil)
  }
}
