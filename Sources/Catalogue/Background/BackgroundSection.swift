import Meetings

/// A part of what the documents say besides Parels and topics, as it is read on a page of its own.
public struct BackgroundSection: Hashable, Sendable {
  /// One thing worth knowing.
  public struct Line: Hashable, Sendable {
    /// What it says.
    public let text: Text
    /// Where it comes from, in words: "brochure, “Trekkersgroepen PaTz”"; empty for a source itself.
    public let source: Text
  }

  /// What the lines have in common.
  public let title: Text
  /// The lines in the order of the document.
  public let lines: [Line]
}

extension PatzCatalogue {
  /// How a trekkersgroep works, what makes cooperation succeed, figures, yardsticks and addresses.
  public var background: [BackgroundSection] {
    [
      section(Text(nl: "Werkwijze van een trekkersgroep", en: "How a trekkersgroep works"), principles),
      section(
        Text(nl: "Zeven succesfactoren voor samenwerken", en: "Seven success factors for cooperation"),
        collaborationFactors),
      section(Text(nl: "Drie succesfactoren van PaTz", en: "Three success factors of PaTz"), patzFactors),
      section(Text(nl: "Vijf tips", en: "Five tips"), tips),
      section(
        Text(nl: "Vijf kenmerken van een hecht wijkverband", en: "Five marks of a hecht wijkverband"), marks),
      section(Text(nl: "Vijf kenmerken van PaTz", en: "Five characteristics of PaTz"), characteristics),
      section(Text(nl: "Resultaten", en: "Results"), results),
      BackgroundSection(title: Text(nl: "Cijfers", en: "Figures"), lines: figures.map(line)),
      BackgroundSection(
        title: Text(nl: "Twee maten voor disciplines", en: "Two yardsticks for disciplines"),
        lines: yardsticks.flatMap(lines)),
      BackgroundSection(title: Text(nl: "Actoren", en: "Actors"), lines: roles.map(line)),
      BackgroundSection(title: Text(nl: "Doelen", en: "Goals"), lines: goals.map(line)),
      BackgroundSection(
        title: Text(nl: "Adressen uit de brochure", en: "Addresses from the brochure"),
        lines: (links + mailAddresses).map(line)),
      BackgroundSection(title: Text(nl: "Bronnen", en: "Sources"), lines: documents.map(line)),
    ]
  }

  /// Where a fact comes from, in words.
  public func words(for source: SourceReference) -> Text {
    guard let id = source.document else { return source.basis.name }
    return words(for: source, in: document(id)?.title ?? Text(verbatim: id))
  }

  /// The same with what kind of document it is, where the documents themselves are named in full beside it.
  func briefWords(for source: SourceReference) -> Text {
    guard let id = source.document else { return source.basis.name }
    return words(for: source, in: Self.kind(ofDocument: id))
  }

  private static func kind(ofDocument id: String) -> Text {
    id == "article" ? Text(nl: "artikel", en: "article") : Text(verbatim: id)
  }

  private func words(for source: SourceReference, in title: Text) -> Text {
    let heading = source.heading.map { ", “\($0)”" } ?? ""
    guard source.basis != .source else { return Text(nl: title.nl + heading, en: title.en + heading) }
    let basis = source.basis.name
    return Text(nl: "\(basis.nl) uit \(title.nl)\(heading)", en: "\(basis.en) from \(title.en)\(heading)")
  }

  private func section(_ title: Text, _ statements: [Statement]) -> BackgroundSection {
    BackgroundSection(title: title, lines: statements.map { line($0.line, $0.source) })
  }

  private func line(_ text: Text, _ source: SourceReference) -> BackgroundSection.Line {
    BackgroundSection.Line(text: text, source: briefWords(for: source))
  }

  /// "brochure: PaTz Parels (Stichting PaTz, mei 2025)".
  private func line(_ document: SourceDocument) -> BackgroundSection.Line {
    let (kind, from) = (Self.kind(ofDocument: document.id), document.publisher)
    return BackgroundSection.Line(
      text: Text(
        nl: "\(kind.nl): \(document.title.nl) (\(from), \(document.date.nl)). \(document.note.nl)",
        en: "\(kind.en): \(document.title.en) (\(from), \(document.date.en)). \(document.note.en)"),
      source: Text(verbatim: ""))
  }

  private func line(_ figure: Figure) -> BackgroundSection.Line {
    let (number, title) = (figure.figure, figure.title)
    let note = figure.note ?? Text(verbatim: "")
    // A year is what the rest is said of: "2025: het 15e jaar van …".
    let sign = number.nl.count == 4 && Int(number.nl) != nil ? ":" : ""
    return line(
      Text(
        nl: "\(number.nl)\(sign) \(title.nl)" + (note.nl.isEmpty ? "" : ": \(note.nl)"),
        en: "\(number.en)\(sign) \(title.en)" + (note.en.isEmpty ? "" : ": \(note.en)")), figure.source)
  }

  private func line(_ role: Role) -> BackgroundSection.Line {
    line(
      Text(nl: "\(role.name.nl): \(role.brings.nl)", en: "\(role.name.en): \(role.brings.en)"), role.source)
  }

  private func line(_ goal: Goal) -> BackgroundSection.Line {
    let names = goal.actors.compactMap { role($0)?.name }
    return line(
      Text(
        nl: "\(goal.title.nl): \(names.map(\.nl).joined(separator: " en "))",
        en: "\(goal.title.en): \(names.map(\.en).joined(separator: " and "))"), goal.source)
  }

  private func lines(_ yardstick: Yardstick) -> [BackgroundSection.Line] {
    yardstick.parts.map { part in
      let names = part.disciplines.compactMap { discipline($0)?.name }
      return line(
        Text(
          nl: "\(yardstick.title.nl), \(part.title.nl): \(names.map(\.nl).joined(separator: ", "))",
          en: "\(yardstick.title.en), \(part.title.en): \(names.map(\.en).joined(separator: ", "))"), part.source)
    }
  }

  private func line(_ link: Link) -> BackgroundSection.Line {
    BackgroundSection.Line(
      text: Text(nl: "\(link.label.nl): \(link.url)", en: "\(link.label.en): \(link.url)"),
      source: Text(verbatim: link.headings.joined(separator: "; ")))
  }
}
