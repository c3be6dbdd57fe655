import Meetings

/// Who is there, by its own word: on the screen one key goes from one to the next.
extension LinearConversation {
  /// Notes "afgemeld", "2 afgemeld" or "afgemeld 2"; false where the line says nothing of the kind.
  mutating func noteAttendance(_ line: String, _ trial: inout LinearTrial) -> Bool {
    guard trial.model.top.name == .people else { return false }
    var words = line.split(separator: " ").map(String.init)
    let number = words.compactMap(Int.init).first
    words.removeAll { Int($0) != nil && Int($0) == number }
    let language = trial.model.context.language
    let meant = Attendance.allCases.first { $0.name[language].folded == words.joined(separator: " ").folded }
    guard let meant else { return false }
    if let number, !choose(number, &trial) {
      sayNoRow(number, trial)
    } else {
      trial.send(.noted(meant))
    }
    return true
  }

  /// What can be typed for it, where it can be noted.
  static func attendanceWords(in model: AppModel) -> [String] {
    guard case .people(let screen) = model.top, screen.held(model.context) != nil else { return [] }
    let names = Attendance.allCases.map(\.name)
    let (nl, en) = (names.map(\.nl).listed("of"), names.map(\.en).listed("or"))
    let words = Text(
      nl: "\(nl): noteert dat van de gekozen regel, “2 \(names[1].nl)” van regel 2",
      en: "\(en): marks the chosen line, “2 \(names[1].en)” marks line 2")
    return [model.context.say(words)]
  }
}
