import Meetings

/// Who is there, by its own word: on the screen one key goes from one to the next.
extension LinearConversation {
  /// Notes "afgemeld", "2 afgemeld", "afgemeld 2" or "afgemeld Huisarts 2"; false where the line says nothing of the kind.
  mutating func noteAttendance(_ line: String, _ trial: inout LinearTrial) -> Bool {
    guard case .people(let screen) = trial.model.top,
      let (meant, whom) = Self.attendance(in: line, trial.model.context.language)
    else { return false }
    if let number = Int(whom) {
      note(meant, ofRow: number, &trial)
    } else if whom.isEmpty {
      trial.send(.noted(meant))
    } else if screen.held(trial.model.context) != nil {
      let rows = Self.rows(named: whom, of: screen.all(trial.model.context).map(\.name))
      if let row = rows.first, rows.count == 1 { note(meant, ofRow: row, &trial) } else { sayWho(whom, rows, trial) }
    } else {
      return false
    }
    return true
  }

  private mutating func note(_ attendance: Attendance, ofRow number: Int, _ trial: inout LinearTrial) {
    if choose(number, &trial) { trial.send(.noted(attendance)) } else { sayNoRow(number, trial) }
  }

  private mutating func sayWho(_ typed: String, _ rows: [Int], _ trial: LinearTrial) {
    say(rows.isEmpty ? LinearSentences.nobody(typed) : LinearSentences.several(typed, rows), trial)
  }

  /// The attendance that a line begins or ends with, and of whom; nil where it names none.
  private static func attendance(in line: String, _ language: Language) -> (Attendance, whom: String)? {
    let words = line.words
    for (word, others) in [(words.first, words.dropFirst()), (words.last, words.dropLast())] {
      let meant = Attendance.allCases.first { $0.name[language].folded == word.map { String($0).folded } }
      if let meant { return (meant, others.joined(separator: " ")) }
    }
    return nil
  }

  /// The rows of those who go by a name: whoever has it whole, else all whom it may mean.
  private static func rows(named typed: String, of names: [String]) -> [Int] {
    let wanted = typed.first == "@" ? String(typed.dropFirst()) : typed
    let whole = names.indices.filter { names[$0].folded == wanted.folded }
    let named = names.enumerated().map { QuickLine.Named($0, [$1]) }
    let meant = whole.isEmpty ? NameMatch.candidates(for: wanted, among: named).map(\.value).sorted() : whole
    return meant.map { $0 + 1 }
  }

  /// What can be typed for it, where it can be noted.
  static func attendanceWords(in model: AppModel) -> [String] {
    guard case .people(let screen) = model.top, screen.held(model.context) != nil else { return [] }
    let names = Attendance.allCases.map(\.name)
    let (nl, en) = (names.map(\.nl).listed("of"), names.map(\.en).listed("or"))
    let words = Text(
      nl: "\(nl): noteert dat van de gekozen regel, “2 \(names[1].nl)” van regel 2; een naam mag ook",
      en: "\(en): marks the chosen line, “2 \(names[1].en)” marks line 2; a name will do too")
    return [model.context.say(words)]
  }
}
