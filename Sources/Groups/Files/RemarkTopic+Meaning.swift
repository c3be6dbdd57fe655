import Journal
import Meetings

extension RemarkTopic {
  /// What remarks about this mean, as one sentence; `whose` follows the noun: " van een ander apparaat".
  /// That the rest was read is said where there is a rest.
  func meaning(of remarks: [Remark], by whose: Text, isAnythingRead: Bool) -> Text {
    let count = remarks.reduce(0) { sum, remark in
      switch remark.kind {
      case .missingLines(let count), .more(let count): sum + count
      default: sum + 1
      }
    }
    let (one, many) = sentences
    let (form, noun) = count == 1 ? (one, noun.one) : (many, noun.many)
    let rest =
      isAnythingRead && leavesRest
      ? Text(nl: "; de rest is gelezen.", en: "; the rest was read.") : Text(verbatim: ".")
    return Text(
      nl: form.nl.replacing("#", with: "\(count) \(noun.nl)\(whose.nl)") + rest.nl,
      en: form.en.replacing("#", with: "\(count) \(noun.en)\(whose.en)") + rest.en)
  }

  /// Whether something was left out, so that it matters that the rest was read.
  private var leavesRest: Bool {
    switch self {
    case .changed, .conflict, .newer, .more: false
    default: true
    }
  }

  /// What is counted.
  private var noun: (one: Text, many: Text) {
    switch self {
    case .tooLarge, .empty: (Text(nl: "bestand", en: "file"), Text(nl: "bestanden", en: "files"))
    case .unreadableFile:
      (Text(nl: "bestand of map", en: "file or folder"), Text(nl: "bestanden of mappen", en: "files or folders"))
    case .blocked, .tooDeepFolder: (Text(nl: "map", en: "folder"), Text(nl: "mappen", en: "folders"))
    case .noFile:
      (Text(nl: "onderdeel", en: "item"), Text(nl: "onderdelen", en: "items"))
    case .more: (Text(nl: "opmerking", en: "remark"), Text(nl: "opmerkingen", en: "remarks"))
    default: (Text(nl: "regel", en: "line"), Text(nl: "regels", en: "lines"))
    }
  }

  /// The sentence for one and for more, without its full stop; "#" is what is counted.
  private var sentences: (one: Text, many: Text) {
    switch self {
    case .unfinished, .changed, .unreadableLine, .missing, .conflict: ofLinesInPlace
    case .newer, .foreign: ofOtherLines
    case .empty, .tooLarge, .blocked, .unreadableFile, .noFile, .tooDeepFolder, .more: ofFiles
    }
  }

  private var ofLinesInPlace: (one: Text, many: Text) {
    switch self {
    case .unfinished:
      (
        Text(nl: "# is niet af en telt niet mee", en: "# is not complete"),
        Text(nl: "# zijn niet af en tellen niet mee", en: "# are not complete")
      )
    case .changed:
      (
        Text(
          nl: "# is buiten het programma veranderd en telt mee", en: "# was changed outside the program; it counts"),
        Text(
          nl: "# zijn buiten het programma veranderd en tellen mee",
          en: "# were changed outside the program; they count"
        )
      )
    case .missing:
      (
        Text(nl: "# ontbreekt", en: "# is missing"),
        Text(nl: "# ontbreken", en: "# are missing")
      )
    case .conflict:
      (
        Text(nl: "# is een teken van git en telt niet mee", en: "# is a mark of git and does not count"),
        Text(nl: "# zijn tekens van git en tellen niet mee", en: "# are marks of git and do not count")
      )
    default:
      (
        Text(nl: "# kon niet gelezen worden", en: "# could not be read"),
        Text(nl: "# konden niet gelezen worden", en: "# could not be read")
      )
    }
  }

  private var ofOtherLines: (one: Text, many: Text) {
    if self == .newer {
      return (
        Text(
          nl: "# is van een nieuwere versie van dit programma: bewaard, nog niet te tonen",
          en: "# is of a newer version of this program: kept, cannot be shown yet"),
        Text(
          nl: "# zijn van een nieuwere versie van dit programma: bewaard, nog niet te tonen",
          en: "# are of a newer version of this program: kept, cannot be shown yet")
      )
    }
    return (
      Text(
        nl: "# hoort niet in dit logboek en is overgeslagen",
        en: "# does not belong in this journal and was skipped"),
      Text(
        nl: "# horen niet in dit logboek en zijn overgeslagen",
        en: "# do not belong in this journal and were skipped")
    )
  }

  private var ofFiles: (one: Text, many: Text) {
    switch self {
    case .empty:
      (
        Text(nl: "# bevat alleen nullen en geen tekst meer", en: "# holds zeros only and no text any more"),
        Text(nl: "# bevatten alleen nullen en geen tekst meer", en: "# hold zeros only and no text any more")
      )
    case .tooLarge:
      (
        Text(nl: "# is groter dan 64 MiB en overgeslagen", en: "# over 64 MiB was skipped"),
        Text(nl: "# zijn groter dan 64 MiB en overgeslagen", en: "# over 64 MiB were skipped")
      )
    case .noFile:
      (
        Text(
          nl: "# is geen gewoon bestand (maar een verwijzing of iets anders) en is overgeslagen",
          en: "# is not a regular file (but a link or something else) and was skipped"),
        Text(
          nl: "# zijn geen gewone bestanden (maar verwijzingen of iets anders) en zijn overgeslagen",
          en: "# are not regular files (but links or something else) and were skipped")
      )
    case .tooDeepFolder:
      (
        Text(nl: "# ligt te diep in andere mappen en is overgeslagen", en: "# too deep inside others was skipped"),
        Text(
          nl: "# liggen te diep in andere mappen en zijn overgeslagen", en: "# too deep inside others were skipped")
      )
    case .more:
      (
        Text(nl: "# staat hier niet apart bij", en: "# is not listed here"),
        Text(nl: "# staan hier niet apart bij", en: "# are not listed here")
      )
    default:
      (
        Text(nl: "# kon niet gelezen worden", en: "# could not be read"),
        Text(nl: "# konden niet gelezen worden", en: "# could not be read")
      )
    }
  }
}
