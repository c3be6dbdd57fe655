import Meetings

/// Yes and no, as people type them in either language.
enum YesOrNo {
  /// Whether a line says yes or no; nil where it says something else.
  static func isYes(_ line: String) -> Bool? {
    switch line.trimmed.folded {
    case "ja", "j", "yes", "y": true
    case "nee", "neen", "no", "n": false
    default: nil
    }
  }

  /// What a line answers that says no more than yes or no, or goes on behind a comma or a full stop; nil where it says
  /// something else. One letter alone goes on in no way: "n.v.t." is no answer.
  static func answer(in line: String) -> (isYes: Bool, rest: String)? {
    if let isYes = isYes(line) { return (isYes, "") }
    let (line, letters) = (line.trimmed, line.trimmed.prefix(while: \.isLetter))
    let rest = line.dropFirst(letters.count).trimmed
    guard letters.count > 1, let sign = rest.first, ",.".contains(sign), let isYes = isYes(String(letters)) else {
      return nil
    }
    return (isYes, rest.dropFirst().trimmed)
  }
}
