import Catalogue
import Meetings

/// Which version of the program this is.
public enum ProgramVersion {
  /// The version, as "0.1.0".
  public static let current = "0.1.0"
  /// The program with its version, as the journal names what made a file.
  public static let program = "trekkersgroep \(current)"

  /// What `--version` prints: the program, and the day of its catalogue.
  public static var line: Text {
    let day = PatzCatalogue.standard.updated
    return Text(
      nl: "\(program) · catalogus van \(DayWords.full(day).nl)",
      en: "\(program) · catalogue of \(DayWords.full(day).en)")
  }
}
