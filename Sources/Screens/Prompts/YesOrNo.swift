import Meetings

/// Yes and no, as people type them in either language.
enum YesOrNo {
  /// Whether a line says yes or no; nil where it says something else.
  static func isYes(_ line: String) -> Bool? {
    switch line.trimmed.folded {
    case "ja", "j", "yes", "y": true
    case "nee", "no", "n": false
    default: nil
    }
  }
}
