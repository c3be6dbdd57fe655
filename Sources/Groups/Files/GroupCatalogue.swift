import Catalogue
import Journal
import Meetings

/// The catalogue of a group: the standard one, with the group's own Parels.
public struct GroupCatalogue: Sendable {
  /// The catalogue; nil where the group has no Parels of its own, so that nothing need be read.
  public let own: PatzCatalogue?
  /// What is wrong with files that were left out, a sentence each.
  public let remarks: [Text]

  /// Reads the own Parels of a group.
  public init(_ folder: GroupFolder) {
    let read = OwnParelFiles(folder)
    var remarks = read.troubles.map(\.text)
    var catalogue: PatzCatalogue?
    for file in read.files {
      do throws(CatalogueFault) {
        catalogue = try (catalogue ?? .standard).adding(ownParelsYAML: file.text, file: file.name)
      } catch {
        remarks.append(error.sentence)
      }
    }
    own = catalogue
    self.remarks = remarks
  }

  /// The catalogue to use.
  public var catalogue: PatzCatalogue { own ?? .standard }
}
