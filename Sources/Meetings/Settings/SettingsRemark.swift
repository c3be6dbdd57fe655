/// A line of the file of settings that does not count, and why.
public struct SettingsRemark: Hashable, Sendable {
  /// Why a line does not count.
  public enum Problem: Hashable, Sendable {
    /// There is no setting of that name.
    case unknown(String)
    /// The setting cannot have that value.
    case wrongValue(SettingKey, String)
    /// There is no `=` in the line.
    case noValue(String)
    /// The line holds bytes that are not UTF-8.
    case notText
    /// The setting has a value in an earlier line, which counts.
    case repeated(SettingKey, line: Int)
    /// What stands behind `version` is no version.
    case wrongVersion(String)
    /// A newer version of the program wrote the file: nothing of it counts.
    case newerVersion(Int)
  }

  /// The number of the line, from 1.
  public let line: Int
  /// Why it does not count.
  public let problem: Problem

  /// A remark by its parts.
  public init(line: Int, problem: Problem) {
    self.line = line
    self.problem = problem
  }

  /// The line and what is the matter with it, as a part of a sentence: "regel 3: theme kan niet “paars” zijn".
  public var text: Text {
    let why = problem.text
    return Text(nl: "regel \(line): \(why.nl)", en: "line \(line): \(why.en)")
  }

  /// All of them in one sentence; nil where there is none.
  public static func sentence(_ remarks: [SettingsRemark]) -> Text? {
    if let newer = remarks.first(where: { if case .newerVersion = $0.problem { true } else { false } }) {
      return Text(
        nl: "De instellingen tellen niet mee, \(newer.text.nl).", en: "The settings do not count, \(newer.text.en).")
    }
    guard !remarks.isEmpty else { return nil }
    let told = remarks.prefix(mostTold).map(\.text)
    let left = remarks.count - told.count
    let (more, moreEnglish) = left == 0 ? ("", "") : (" (en nog \(left))", " (and \(left) more)")
    return Text(
      nl: "Niet elke instelling telt mee, \(told.map(\.nl).joined(separator: "; "))\(more).",
      en: "Not every setting counts, \(told.map(\.en).joined(separator: "; "))\(moreEnglish).")
  }

  /// A sentence with more lines is not read any more.
  private static let mostTold = 3
}

extension SettingsRemark.Problem {
  fileprivate var text: Text {
    switch self {
    case .unknown(let name):
      Text(nl: "“\(Self.short(name))” is geen instelling", en: "“\(Self.short(name))” is not a setting")
    case .wrongValue(let key, let value):
      Text(
        nl: "\(key.rawValue) kan niet “\(Self.short(value))” zijn",
        en: "\(key.rawValue) cannot be “\(Self.short(value))”")
    case .noValue(let words):
      Text(nl: "bij “\(Self.short(words))” mist het teken =", en: "“\(Self.short(words))” lacks the sign =")
    case .notText: Text(nl: "geen leesbare tekst", en: "not readable text")
    case .repeated(let key, let line):
      Text(nl: "\(key.rawValue) staat al in regel \(line)", en: "\(key.rawValue) is in line \(line) already")
    case .wrongVersion(let words):
      Text(nl: "“\(Self.short(words))” is geen versie", en: "“\(Self.short(words))” is not a version")
    case .newerVersion(let version):
      Text(
        nl: "het bestand is van een nieuwere versie (\(version)) en blijft zoals het is",
        en: "the file is of a newer version (\(version)) and stays as it is")
    }
  }

  private static func short(_ words: String) -> String { words.count > 30 ? "\(words.prefix(29))…" : words }
}
