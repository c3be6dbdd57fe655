import Testing

@testable import Meetings

@Suite struct QuickLineLossTests {
  private static let plain = [
    "bellen", "de", "enquête", "3.5", "voor", "wat?", "(zie", "bijlage)", "by", "14:30", "@", "#",
  ]
  private static let marks = ["@huisarts 1", "@ros", "@niemand", "#mdo", "#scholing", "#G1", "#onbekend", "@huis,"]
  private static let dates = ["vr", "15 jan", "31-4", "volgende week", "+2w", "4 december 2026"]

  /// Every word that was typed is in the text in its order, or is what was understood.
  @Test(arguments: 0..<400) func nothingTypedIsLost(seed: Int) {
    var dice = Dice(seed: seed)
    var pieces: [String] = []
    for _ in 0..<(1 + dice.roll(7)) {
      let list = [Self.plain, Self.plain, Self.marks, Self.dates][dice.roll(4)]
      pieces.append(list[dice.roll(list.count)])
    }
    let line = pieces.joined(separator: " ")
    let understood = Known.read(line, as: dice.roll(2) == 0 ? .action : .decision)
    // However long a name was typed, it stands there whole.
    let typed = line.replacing("@huis,", with: "@huisarts 1").split(separator: " ").map(String.init)
    let kept = Self.withMarks(understood.text).split(separator: " ").map(String.init)
    let gone = missing(from: kept, of: typed)
    #expect(gone != nil, "the order changed: \(line) → \(understood.text)")
    let expected = words(understood, typed)
    for word in gone ?? [] {
      #expect(expected.contains(word.folded), "“\(word)” was lost: \(line) → \(understood)")
    }
    if !understood.isMoreThanText { #expect(understood.text == line) }
  }

  /// An accent that was typed on a blank is kept: it stands in front of the next word.
  @Test(arguments: QuickLine.Kind.allCases) func accentsOnBlanksAreKept(kind: QuickLine.Kind) {
    let line = "rust \u{36D}bewaren"
    #expect(Array(Known.read(line, as: kind).text.unicodeScalars) == Array(line.unicodeScalars))
    let again = Known.read(Known.read("@ros " + line, as: kind).text, as: kind).text
    #expect(again.unicodeScalars.contains("\u{36D}"))
  }

  /// The text with a mark again for each name that stayed within its sentence.
  private static func withMarks(_ text: String) -> String {
    let names = [
      "Huisarts 1": "@huisarts 1", "ROS-adviseur": "@ros", "MDO verbreden": "#mdo", "Scholingsbehoefte": "#scholing",
    ]
    let marked = names.reduce(text) { $0.replacing($1.key, with: $1.value) }
    return marked.split(separator: " ").map { $0 == "G1" ? "#G1" : $0.filter { $0 != "," } }.joined(separator: " ")
  }

  /// A mark between two words of the text is never simply gone.
  @Test(arguments: 0..<200) func noNameIsCutOutOfASentence(seed: Int) {
    var dice = Dice(seed: seed)
    let words = ["bellen", "de", "aan", "en", "zaal", "to", "enquête"]
    var pieces = ["vraag"]
    for _ in 0..<(1 + dice.roll(6)) {
      let list = [words, ["@huisarts 1", "@ros", "@nwc", "#mdo"]][dice.roll(2)]
      pieces.append(list[dice.roll(list.count)])
    }
    let line = (pieces + ["sturen", "vr"]).joined(separator: " ")
    let names = ["@huisarts 1": "Huisarts 1", "@ros": "ROS-adviseur", "@nwc": "Netwerkcoördinator"]
    let expected = (pieces.map { names[$0] ?? ($0 == "#mdo" ? "MDO verbreden" : $0) } + ["sturen"])
    #expect(Known.read(line).text == expected.joined(separator: " "))
  }

  /// What the second lacks of the first, where the rest stands in one order; nil where it does not.
  private func missing(from kept: [String], of typed: [String]) -> [String]? {
    var (rest, gone) = (kept[...], [String]())
    for word in typed {
      if rest.first == word { rest.removeFirst() } else { gone.append(word) }
    }
    return rest.isEmpty ? gone : nil
  }

  /// The words that what was understood stands for.
  private func words(_ understood: QuickLine.Understanding, _ typed: [String]) -> Set<String> {
    var words: Set<String> = []
    if understood.actors.contains(Known.first) { words.formUnion(["@huisarts", "1"]) }
    if understood.actors.contains(Known.ros) { words.insert("@ros") }
    if understood.topic == TopicID("mdo") { words.insert("#mdo") }
    if understood.topic == TopicID("learning") { words.insert("#scholing") }
    if understood.goals.contains("G1") { words.insert("#g1") }
    guard understood.due != .none else { return words }
    for date in Self.dates where SpokenDate.read(date, from: Known.saturday) == .due(understood.due) {
      words.formUnion(date.split(separator: " ").map(String.init))
    }
    words.formUnion(["voor", "by", "2026", "vr"])
    return words
  }
}
