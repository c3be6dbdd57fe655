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

  /// Whether a newer version of the program wrote the file.
  public var isOfNewerVersion: Bool { if case .newerVersion = problem { true } else { false } }

  /// A remark by its parts.
  public init(line: Int, problem: Problem) {
    self.line = line
    self.problem = problem
  }

  /// The line and what is the matter with it, as a part of a sentence: "regel 3: “kleur” is geen instelling".
  public var text: Text {
    let why = problem.text
    return Text(nl: "regel \(line): \(why.nl)", en: "line \(line): \(why.en)")
  }

  /// A sentence for each, with what can stand there instead.
  public static func each(_ remarks: [SettingsRemark]) -> [Text] {
    remarks.map { remark in
      let (said, advice) = (remark.problem.text, remark.problem.advice)
      return Text(
        nl: "Regel \(remark.line): \(said.nl).\(advice.map { " " + $0.nl } ?? "")",
        en: "Line \(remark.line): \(said.en).\(advice.map { " " + $0.en } ?? "")")
    }
  }

  /// All of them in one sentence; nil where there is none.
  public static func sentence(_ remarks: [SettingsRemark]) -> Text? {
    if let newer = remarks.first(where: \.isOfNewerVersion) {
      return Text(
        nl: "De instellingen tellen niet mee, \(newer.text.nl).", en: "The settings are ignored, \(newer.text.en).")
    }
    guard !remarks.isEmpty else { return nil }
    let told = remarks.prefix(mostTold).map(\.text)
    let left = remarks.count - told.count
    let more =
      left == 0
      ? Text(verbatim: "")
      : Text(
        nl: " (en nog \(left); trekkersgroep info noemt ze alle \(remarks.count))",
        en: " (and \(left) more; trekkersgroep info lists all \(remarks.count))")
    return Text(
      nl: "Niet elke instelling telt mee, \(told.map(\.nl).joined(separator: "; "))\(more.nl).",
      en: "Some settings are ignored, \(told.map(\.en).joined(separator: "; "))\(more.en).")
  }

  /// A sentence with more lines is not read any more.
  private static let mostTold = 3
}

extension SettingsRemark.Problem {
  fileprivate var text: Text {
    switch self {
    case .unknown(let name):
      Text(nl: "“\(Self.short(name))” is geen instelling", en: "“\(Self.short(name))” is not a setting")
    case .wrongValue(let key, let value): Self.wrong(key, value)
    case .noValue(let words):
      Text(nl: "bij “\(Self.short(words))” mist het teken =", en: "“\(Self.short(words))” has no = sign")
    case .notText: Text(nl: "geen leesbare tekst", en: "not readable text")
    case .repeated(let key, let line):
      Text(nl: "\(key.rawValue) staat al in regel \(line)", en: "\(key.rawValue) is in line \(line) already")
    case .wrongVersion(let words):
      Text(nl: "“\(Self.short(words))” is geen versie", en: "“\(Self.short(words))” is not a version")
    case .newerVersion(let version):
      Text(
        nl: "het bestand is van een nieuwere versie (\(version); dit programma kent \(SettingsText.version)) "
          + "en blijft zoals het is",
        en: "the file was written by a newer version (\(version); this program knows \(SettingsText.version)) "
          + "and stays as it is")
    }
  }

  /// With the values that it can have: few enough to name.
  private static func wrong(_ key: SettingKey, _ value: String) -> Text {
    guard let choices = key.choices?.map(\.id) else {
      return Text(
        nl: "\(key.rawValue) is te lang of heeft onzichtbare tekens; hoogstens \(Settings.longestWords) tekens",
        en: "\(key.rawValue) is too long or has invisible characters; at most \(Settings.longestWords) characters")
    }
    return Text(
      nl: "\(key.rawValue) kan niet “\(short(value))” zijn, wel \(choices.listed("of"))",
      en: "\(key.rawValue) cannot be “\(short(value))”, only \(choices.listed("or"))")
  }

  /// What can stand there instead, where the words above do not say so.
  fileprivate var advice: Text? {
    switch self {
    case .unknown:
      let names = SettingKey.allCases.map(\.rawValue).joined(separator: ", ")
      return Text(nl: "Wel: \(names).", en: "Choose from: \(names).")
    case .noValue: return Text(nl: "Zo kan het: naam = waarde.", en: "For example: mouse = on.")
    case .wrongVersion:
      let version = SettingsText.version
      return Text(nl: "Dit programma kent versie \(version).", en: "This program knows version \(version).")
    case .newerVersion:
      return
        Text(
          nl: "Wat erin staat telt niet mee. Gebruik die versie, of zet het bestand opzij.",
          en: "Nothing in it counts. Use that version, or move the file aside.")
    case .wrongValue, .notText, .repeated: return nil
    }
  }

  private static func short(_ words: String) -> String { words.count > 30 ? "\(words.prefix(29))…" : words }
}
