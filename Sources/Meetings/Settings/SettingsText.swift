/// The file of settings as text: a line `name = value` for each setting, and whatever else somebody wrote there.
///
/// What is not understood is named and does not count. A change touches the line of its setting only.
public struct SettingsText: Hashable, Sendable {
  /// The version of the file that this program writes and reads.
  public static let version = 1

  /// What it says of each setting; the usual value where it says nothing that counts.
  public private(set) var settings = Settings()
  /// What does not count, in the order of the lines.
  public private(set) var remarks: [SettingsRemark] = []

  /// The lines, each without the line feed behind it.
  private var lines: [[UInt8]]
  /// The line that counts for each setting, from 0, or else the first one that names it.
  private var places: [SettingKey: Int] = [:]

  /// A file by its bytes; none is an empty file.
  public init(_ bytes: [UInt8] = []) {
    lines = bytes.isEmpty ? [] : bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    if let newer = newerVersion {
      remarks = [newer]
      return
    }
    var set: Set<SettingKey> = []
    for index in lines.indices { take(Self.read(lines[index], isFirst: index == 0), at: index, &set) }
  }

  /// Whether a newer version of the program wrote it: then nothing of it counts, and it must not be changed.
  public var isNewer: Bool { remarks.contains(where: \.isOfNewerVersion) }

  /// The bytes of the file with another value for a setting.
  public func changing(_ key: SettingKey, to value: String) -> [UInt8] {
    let line = Array("\(key.rawValue) = \(value)".utf8)
    var lines = self.lines
    if let place = places[key] {
      lines[place] = lines[place].last == 0x0D ? line + [0x0D] : line
    } else {
      if lines.isEmpty { lines = Self.beginning }
      if lines.last?.isEmpty == true { lines.removeLast() }
      lines += [line, []]
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  private static let beginning = [
    "# Instellingen van trekkersgroep, zie docs/reference/settings.md", "version = \(version)",
  ].map { Array($0.utf8) }

  // MARK: Reading

  private enum Line { case nothing, version(String), value(name: String, String), problem(SettingsRemark.Problem) }

  private var newerVersion: SettingsRemark? {
    for (index, line) in lines.enumerated() {
      guard case .version(let words) = Self.read(line, isFirst: index == 0), let version = Int(words),
        version > Self.version
      else { continue }
      return SettingsRemark(line: index + 1, problem: .newerVersion(version))
    }
    return nil
  }

  private mutating func take(_ line: Line, at index: Int, _ set: inout Set<SettingKey>) {
    switch line {
    case .nothing: break
    case .version(let words): if Int(words) != Self.version { remark(.wrongVersion(words), index) }
    case .problem(let problem): remark(problem, index)
    case .value(let name, let value):
      guard let key = SettingKey(rawValue: name) else { return remark(.unknown(name), index) }
      if set.contains(key) { return remark(.repeated(key, line: (places[key] ?? 0) + 1), index) }
      if settings.set(key, to: value) {
        set.insert(key)
        places[key] = index
      } else {
        remark(.wrongValue(key, value), index)
        if places[key] == nil { places[key] = index }
      }
    }
  }

  private mutating func remark(_ problem: SettingsRemark.Problem, _ index: Int) {
    remarks.append(SettingsRemark(line: index + 1, problem: problem))
  }

  private static func read(_ bytes: [UInt8], isFirst: Bool) -> Line {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let line = isFirst && bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    guard let text = String(validating: line, as: UTF8.self) else { return .problem(.notText) }
    let words = text.trimmed
    if words.isEmpty || words.hasPrefix("#") { return .nothing }
    guard let sign = words.firstIndex(of: "=") else { return .problem(.noValue(words)) }
    let (name, value) = (words[..<sign].trimmed, words[words.index(after: sign)...].trimmed)
    return name == "version" ? .version(value) : .value(name: name, value)
  }
}
