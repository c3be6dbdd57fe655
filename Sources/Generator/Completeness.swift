import Catalogue
import Meetings

/// What a group's own Parel may leave out, the catalogue's may not.
enum Completeness {
  static func check(_ catalogue: PatzCatalogue) throws {
    for parel in catalogue.parels {
      let path = "\(DocumentGenerator.folder)/parels/\(parel.id.rawValue).yaml"
      try require(parel.happens != nil, "happens", path)
      try require(parel.yields != nil, "yields", path)
      try require(!parel.materials.isEmpty, "materials", path)
      try require((3...6).contains(parel.checklist.organiser.count), "checklist.organiser", path)
      try require((3...6).contains(parel.checklist.guide.count), "checklist.guide", path)
      try require(!parel.isOwn, "sources", path)
      for field in parel.filledFields {
        try require(parel.sources.contains { $0.facts.contains(field) }, "sources (\(field))", path)
      }
    }
  }

  private static func require(_ filled: Bool, _ field: String, _ path: String) throws {
    guard !filled else { return }
    throw CatalogueFault(
      file: path, field: field,
      reason: Text(nl: "dit veld is niet goed gevuld", en: "this field is not properly filled"))
  }
}
