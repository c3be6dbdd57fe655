import Catalogue

/// Says in Dutch where a fact comes from.
enum Sources {
  static func words(_ reference: SourceReference, _ catalogue: PatzCatalogue) -> String {
    guard let id = reference.document else { return reference.basis.name.nl }
    let title = catalogue.document(id)?.title.nl ?? id
    let heading = reference.heading.map { ", “\($0)”" } ?? ""
    return reference.basis == .source ? title + heading : "\(reference.basis.name.nl) uit \(title)\(heading)"
  }
}
