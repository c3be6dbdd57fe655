import Catalogue
import Console
import Meetings

/// The words about a Parel, line by line.
struct ParelLines {
  typealias Line = PageLine

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
    let facts = ParelFacts(parel, variant: variant, context)
    var lines = goal(beside: facts.beside(.goal), columns) + [Line(text: "")]
    for (label, text) in facts.all { lines += fact(label, text, columns) }
    lines += block(Text(nl: "Wat gebeurt er", en: "What happens"), parel.happens.map { [$0] } ?? [], columns)
    lines += block(Text(nl: "Wat levert het op", en: "What it yields"), parel.yields.map { [$0] } ?? [], columns)
    lines += block(
      Text(nl: "Wie organiseert, regelt", en: "The organiser arranges"), parel.checklist.organiser, columns, sign: "· ")
    lines += block(
      Text(nl: "Wie begeleidt, regelt", en: "The guide arranges"), parel.checklist.guide, columns, sign: "· ")
    lines += block(Text(nl: "Materiaal", en: "Materials"), parel.materials, columns, sign: "· ")
    lines += links(columns) + discrepancies(columns) + sources(columns)
    return lines
  }

  private func goal(beside other: String, _ columns: Int) -> [Line] {
    let own = TextWidth.wrapped(context.say(variant.goal ?? parel.goal), to: columns)
    let others = other.isEmpty ? [] : TextWidth.wrapped(String(other.dropFirst()), to: columns)
    return own.map { Line(text: $0, style: Style(.heading, bold: true)) } + others.map { Line(text: $0) }
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
    return [Line(text: ""), Line(text: context.say(heading), style: Style(.heading, bold: true))] + body
  }

  private func links(_ columns: Int) -> [Line] {
    guard !parel.links.isEmpty else { return [] }
    let heading = Line(text: context.say(Text(nl: "Meer weten", en: "More")), style: Style(.heading, bold: true))
    // An address is for copying: it stands in one row where it can, from the edge if need be, and never loses its end.
    let body = parel.links.flatMap { link in
      TextWidth.wrapped(context.say(link.label), to: columns - 2).map { Line(text: $0, indent: 2) }
        + address(link.url, columns)
    }
    return [Line(text: ""), heading] + body
  }

  private func address(_ url: String, _ columns: Int) -> [Line] {
    let indent = TextWidth.columns(of: url) <= columns - 2 ? 4 : 0
    // Text leaves two columns at the right; an address may need them.
    return TextWidth.wrapped(url, to: columns + 2 - indent).map { Line(text: $0, indent: indent, style: Style(.muted)) }
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
    let text = context.say(Text(nl: "Bron: ", en: "Source: ")) + headings.joined(separator: "; ")
    return [Line(text: "")] + TextWidth.wrapped(text, to: columns).map { Line(text: $0, style: Style(.muted)) }
  }
}
