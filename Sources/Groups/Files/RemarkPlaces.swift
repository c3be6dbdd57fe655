import Journal
import Meetings

/// Where remarks are: each file once, with its lines.
public enum RemarkPlaces {
  /// "logboek/2026/20261121t140000z-kq3f-7h2m9x.jsonl, regel 3 en 5 (geen leesbare regel)".
  public static func lines(of remarks: [Remark]) -> [Text] {
    var order: [Place] = []
    var lines: [Place: [Int]] = [:]
    for remark in remarks {
      let place = Place(file: path(of: remark.file), detail: detail(of: remark.kind))
      if lines[place] == nil { order.append(place) }
      lines[place, default: []] += remark.line.map { [$0] } ?? []
    }
    return order.map { place in
      let numbers = lines[place] ?? []
      let words = LineNumbers.words(of: numbers)
      let detail = place.detail.map { Text(nl: " (\($0.nl))", en: " (\($0.en))") } ?? Text(verbatim: "")
      return Text(
        nl: place.file + (numbers.isEmpty ? "" : ", \(words.nl)") + detail.nl,
        en: place.file + (numbers.isEmpty ? "" : ", \(words.en)") + detail.en)
    }
  }

  /// The file from the group's folder on.
  static func path(of file: String) -> String { file == "logboek" ? file : "logboek/\(file)" }

  private struct Place: Hashable {
    let file: String
    let detail: Text?
  }

  /// What a place has of its own among others that mean the same.
  private static func detail(of kind: Remark.Kind) -> Text? {
    switch kind {
    case .notJSON: Text(nl: "geen leesbare regel", en: "not a readable line")
    case .invalidUTF8: Text(nl: "bytes die geen tekst zijn", en: "bytes that are not text")
    case .tooLong: Text(nl: "langer dan 1 MiB", en: "longer than 1 MiB")
    case .tooDeep: Text(nl: "te diep genest", en: "nested too deeply")
    case .missingLines(let count):
      Text(
        nl: "hiervoor \(count == 1 ? "ontbreekt er 1" : "ontbreken er \(count)")",
        en: "\(count) \(count == 1 ? "is" : "are") missing before it")
    case .unreadable(let errno): errno.reason(isReading: true)
    case .newerVersion(let version): Text(nl: "indeling \(version)", en: "format \(version)")
    case .more(let count): Text(nl: "nog \(count)", en: "\(count) more")
    case .tornLastLine, .onlyZeros, .wrongChecksum, .tooLarge, .conflictMarker, .notARegularFile, .folderTooDeep,
      .foreign:
      nil
    }
  }
}
