import Meetings

/// What the JSON lists say of meetings and members.
extension OpenGroup {
  func fields(of meeting: Meeting) -> Fields {
    var fields = Fields()
    fields.put("number", meeting.number)
    fields.put("date", meeting.date)
    fields.put("start", meeting.start?.description)
    fields.put("place", meeting.location)
    fields.put("status", meeting.status.rawValue)
    fields.put("template", meeting.template)
    fields.put("minutes", meeting.minutes)
    fields.put("begunAt", meeting.begunAt?.description)
    fields.put("endedAt", meeting.endedAt?.description)
    for role in MeetingRole.allCases {
      let key = role == .minuteTaker ? "minuteTaker" : role.rawValue
      fields.put(key, meeting.functions[role].flatMap { group.members[$0]?.name })
    }
    for attendance in Attendance.allCases {
      let members = group.members.filter { meeting.attendance[$0.id] == attendance }
      fields.put(attendance.rawValue, members.map(\.name))
    }
    fields.put("current", meeting.current.flatMap { meeting.position(of: $0.id) }.map { $0 + 1 })
    fields.put("items", meeting.agenda.map { self.fields(of: $0, in: meeting) })
    return fields
  }

  private func fields(of item: AgendaItem, in meeting: Meeting) -> Fields {
    var fields = Fields()
    fields.put("topic", item.topic?.rawValue)
    fields.put("title", name(of: item))
    fields.put("minutes", item.minutes)
    fields.put("purpose", item.purpose.rawValue)
    fields.put("status", meeting.shownStatus(of: item).rawValue)
    fields.put("timesPutOff", item.origin?.timesPutOff ?? 0)
    fields.put("from", item.origin.flatMap { group.meetings[$0.meeting]?.number })
    return fields
  }

  func fields(of member: Member) -> Fields {
    var fields = Fields()
    fields.put("name", member.name)
    fields.put("roles", member.roles.map(\.rawValue))
    fields.put("organisation", member.organisation)
    return fields
  }

  /// What the JSON list of groups says of this one.
  var fields: Fields {
    var fields = Fields()
    fields.put("name", group.name.isEmpty ? folder.name : group.name)
    fields.put("folder", folder.path)
    fields.put("scale", group.scale.rawValue)
    return fields
  }
}
