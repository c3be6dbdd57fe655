import Catalogue
import Console
import Meetings

/// The words about a Parel, line by line.
struct ParelLines {
  typealias Line = ReadBackLines.Line

  private let parel: Parel
  private let variant: Variant
  private let context: Context

  init(_ parel: Parel, variant: Variant, _ context: Context) {
    self.parel = parel
    self.variant = variant
    self.context = context
  }

  private static let labelWidth = 15

  func lines(columns: Int) -> [Line] {
    var lines = [
      Line(text: context.say(variant.goal ?? parel.goal), style: Style(.heading, bold: true)), Line(text: ""),
    ]
    for (label, text) in facts { lines += fact(label, text, columns) }
    lines += block(Text(nl: "Wat gebeurt er", en: "What happens"), parel.happens.map { [$0] } ?? [], columns)
    lines += block(Text(nl: "Wat levert het op", en: "What it yields"), parel.yields.map { [$0] } ?? [], columns)
    lines += block(
      Text(nl: "Wie organiseert, regelt", en: "Who organises sees to"), parel.checklist.organiser, columns, sign: "· ")
    lines += block(
      Text(nl: "Wie begeleidt, regelt", en: "Who guides sees to"), parel.checklist.guide, columns, sign: "· ")
    lines += block(Text(nl: "Materiaal", en: "Materials"), parel.materials, columns, sign: "· ")
    lines += links(columns) + discrepancies(columns) + sources(columns)
    return lines
  }

  private var facts: [(Text, String)] {
    let words = ActorWords(context)
    let range = "\(parel.participants.lowerBound)-\(parel.participants.upperBound)"
    let accreditation = [context.say(parel.accreditation.name), parel.accreditationNote.map { context.say($0) }]
    return [
      (Text(nl: "variant", en: "variant"), variantWords),
      (Text(nl: "organiseert", en: "organises"), words.asked(variant.organises)),
      (Text(nl: "begeleidt", en: "guides"), words.asked(variant.guides)),
      (Text(nl: "doelgroep", en: "audience"), parel.audience.map { context.say($0.name) }.joined(separator: ", ")),
      (Text(nl: "deelnemers", en: "participants"), range),
      (Text(nl: "accreditatie", en: "accreditation"), accreditation.compactMap { $0 }.joined(separator: ". ")),
      (Text(nl: "setting", en: "setting"), settings),
    ]
  }

  private var variantWords: String {
    let name = context.say(variant.id.name)
    let note = variant.note.map { ". \(context.say($0))" } ?? ""
    let others = parel.variants.filter { $0.id != variant.id }.map { context.say($0.id.name) }
    let more =
      others.isEmpty
      ? ""
      : context.say(
        Text(nl: "  (Tab: \(others.joined(separator: ", ")))", en: "  (Tab: \(others.joined(separator: ", ")))"))
    return name + note + more
  }

  private var settings: String {
    var named: [String] = []
    for occasion in parel.settings + parel.detailSettings {
      let name = context.say(occasion.setting.name)
      if !named.contains(name) { named.append(name) }
    }
    let note = parel.settingNote.map { [context.say($0)] } ?? []
    return (named.isEmpty ? note : [named.joined(separator: ", ")] + note).joined(separator: ". ")
  }

  private func fact(_ label: Text, _ text: String, _ columns: Int) -> [Line] {
    guard !text.isEmpty else { return [] }
    let wrapped = TextWidth.wrapped(text, to: columns - Self.labelWidth)
    return wrapped.enumerated().map { index, part in
      Line(
        text: (index == 0
          ? TextWidth.padded(context.say(label), to: Self.labelWidth) : String(repeating: " ", count: Self.labelWidth))
          + part)
    }
  }

  private func block(_ heading: Text, _ texts: [Text], _ columns: Int, sign: String = "") -> [Line] {
    guard !texts.isEmpty else { return [] }
    let body = texts.flatMap { text in
      TextWidth.wrapped(context.say(text), to: columns - 2 - sign.count).enumerated().map { index, part in
        Line(text: (index == 0 ? sign : String(repeating: " ", count: sign.count)) + part, indent: 2)
      }
    }
    return [Line(text: ""), Line(text: context.say(heading), style: Style(.accent, bold: true))] + body
  }

  private func links(_ columns: Int) -> [Line] {
    guard !parel.links.isEmpty else { return [] }
    let heading = Line(text: context.say(Text(nl: "Meer weten", en: "More")), style: Style(.accent, bold: true))
    let body = parel.links.flatMap { link in
      [Line(text: context.say(link.label), indent: 2), Line(text: link.url, indent: 4, style: Style(.muted))]
    }
    return [Line(text: ""), heading] + body
  }

  private func discrepancies(_ columns: Int) -> [Line] {
    guard !parel.discrepancies.isEmpty else { return [] }
    let heading = Text(nl: "De brochure zegt twee dingen", en: "The brochure says two things")
    let body = parel.discrepancies.flatMap { discrepancy in
      [Line(text: context.say(discrepancy.field.name) + ":", indent: 2)]
        + discrepancy.values.flatMap { value in
          TextWidth.wrapped("\(context.say(value.place.name)): \(context.say(value.value))", to: columns - 4).map {
            Line(text: $0, indent: 4, style: Style(value.place == discrepancy.working ? .text : .muted))
          }
        }
    }
    return [Line(text: ""), Line(text: context.say(heading), style: Style(.warning, bold: true))] + body
  }

  private func sources(_ columns: Int) -> [Line] {
    let headings = Set(
      parel.sources.compactMap { source in
        source.reference.heading.map { "\(source.reference.document ?? ""): \($0)" }
      }
    ).sorted()
    guard !headings.isEmpty else { return [] }
    return [
      Line(text: ""),
      Line(
        text: context.say(Text(nl: "Bron: ", en: "Source: ")) + headings.joined(separator: "; "), style: Style(.muted)),
    ]
  }
}
