import Meetings

extension PatzCatalogue {
  /// The catalogue that the program carries with it; read when first asked for.
  public static let standard: PatzCatalogue = embedded()

  private static func embedded() -> PatzCatalogue {
    embeddedCatalogue.withUTF8Buffer { bytes in
      guard let node = CatalogueJSON.node(from: bytes) else {
        preconditionFailure("The embedded catalogue is damaged: run make generate")
      }
      do throws(CatalogueFault) {
        return try PatzCatalogue(embedded: node)
      } catch {
        preconditionFailure("The embedded catalogue is wrong: \(error.sentence.en)")
      }
    }
  }
}
