import Meetings

/// What is said after somebody's attendance changed, also where more changed than was asked for.
struct AttendanceWords {
  private let name: String
  private let item: Int
  private let attendance: Attendance?

  /// Looks at the chosen person before anything changes.
  init(_ screen: PeopleScreen, _ context: Context) {
    let (meeting, member) = (screen.held(context), screen.selected(context))
    name = member?.name ?? ""
    item = (meeting?.clock.current.flatMap { meeting?.position(of: $0) } ?? 0) + 1
    attendance = member.flatMap { meeting?.attendance[$0.id] }
  }

  var arriving: Text {
    Text(nl: "\(name) komt binnen bij punt \(item).", en: "\(name) arrives at item \(item).")
  }

  var leaving: Text {
    let left = Text(nl: "\(name) gaat weg bij punt \(item)", en: "\(name) leaves at item \(item)")
    return Text(nl: left.nl + now.nl + ".", en: left.en + now.en + ".")
  }

  func gone(isGuest: Bool) -> Text {
    isGuest
      ? Text(nl: "\(name) is geen gast meer.", en: "\(name) is no longer a guest.")
      : Text(nl: "\(name) is uit de groep.", en: "\(name) left the group.")
  }

  func back(isThere: Bool) -> Text {
    isThere
      ? Text(nl: "\(name) is terug, en staat als aanwezig.", en: "\(name) is back, and marked as present.")
      : Text(nl: "\(name) is terug.", en: "\(name) is back.")
  }

  /// Nil where nothing changed but the function itself, which stands above the list.
  func function(_ function: MeetingRole?) -> Text? {
    guard let function, attendance != .present else { return nil }
    return Text(nl: "\(name) is \(function.name.nl)\(now.nl).", en: "\(name) is \(function.name.en)\(now.en).")
  }

  private var now: Text {
    guard attendance != .present else { return Text(verbatim: "") }
    let before = attendance.map { Text(nl: " (was \($0.name.nl))", en: " (was \($0.name.en))") } ?? Text(verbatim: "")
    return Text(
      nl: ", en staat nu als aanwezig\(before.nl)", en: ", and is now marked as present\(before.en)")
  }
}
