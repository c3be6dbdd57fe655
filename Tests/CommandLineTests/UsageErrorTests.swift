import Testing

@testable import CommandLine

/// Every way of typing a command wrong: one sentence in Dutch, exit code 64 or 66, and nothing on standard output.
struct UsageErrorTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let line: String
    let sentence: String
    var code: Int32 = 64
    var testDescription: String { line }
  }

  static let mistakes = [
    Mistake(line: "recrd", sentence: "“recrd” is geen opdracht. Bedoel je record? Zie: trekkersgroep --help"),
    Mistake(
      line: "--json besluitn", sentence: "“besluitn” is geen opdracht. Bedoel je besluiten? Zie: trekkersgroep --help"),
    Mistake(
      line: "record besluitt x",
      sentence: "“besluitt” is geen opdracht na “record”. Bedoel je besluit? Zie: trekkersgroep record --help"),
    Mistake(
      line: "meeting xyzzy",
      sentence: "“xyzzy” is geen opdracht na “meeting”. Wel: new (nieuw), start (begin) of close (sluit). "
        + "Zie: trekkersgroep meeting --help"),
    Mistake(
      line: "member add Huisarts 1 --organisation _",
      sentence: "Achter --organisation staat niets. Vul iets in, of laat --organisation weg."),
    Mistake(
      line: "member add NWC Zuid --role NWC Ambasadeur",
      sentence: "“Ambasadeur” is geen rol. Bedoel je ambassadeur (ambassador)?", code: 66),
    Mistake(
      line: "member add --role NWC Huisarts 3",
      sentence: "Er staat geen naam; die hoort vóór de opties. Zo kan het: "
        + "“trekkersgroep member add Huisarts 1 --role kaderarts”. Zie: trekkersgroep member add --help"),
    Mistake(
      line: "search",
      sentence: "Er staat niet waar je naar zoekt. Zo kan het: “trekkersgroep search behoefte jaar:2026”. "
        + "Zie: trekkersgroep search --help"),
    Mistake(
      line: "record action Bellen --for ROS NWC",
      sentence: "“NWC” hoort hier niet. Zet er --for voor, of zet het bij de tekst, vóór de opties. "
        + "Zie: trekkersgroep record action --help"),
    Mistake(
      line: "record note Let --topic scholing goed op",
      sentence: "“goed” en “op” horen hier niet. Zet wat bij elkaar hoort tussen aanhalingstekens. "
        + "Zie: trekkersgroep record note --help"),
    Mistake(
      line: "record",
      sentence:
        "Na “record” hoort nog een opdracht: decision (besluit), action (actie), note (notitie), point (punt) of parel. "
        + "Zie: trekkersgroep record --help"),
    Mistake(line: "--jsn", sentence: "De optie --jsn is er niet. Bedoel je --json? Zie: trekkersgroep --help"),
    Mistake(line: "decisions --zzz", sentence: "De optie --zzz is er niet. Zie: trekkersgroep decisions --help"),
    Mistake(line: "decisions -x", sentence: "De optie -x is er niet. Zie: trekkersgroep decisions --help"),
    Mistake(
      line: "meeting new --dat vr",
      sentence: "De optie --dat is er niet. Bedoel je --date? Zie: trekkersgroep meeting new --help"),
    Mistake(
      line: "meeting new",
      sentence: "Er staat niet op welke dag het is. Zo kan het: “trekkersgroep meeting new --date vr”. "
        + "Zie: trekkersgroep meeting new --help"),
    Mistake(
      line: "meeting new --date",
      sentence: "Achter --date ontbreekt een waarde (de dag: vr, +2w, 4-12, 2026-12-04). "
        + "Zie: trekkersgroep meeting new --help"),
    Mistake(
      line: "record decision",
      sentence: "Er staat niet wat er besloten is. Zo kan het: "
        + "“trekkersgroep record decision Enquête herhalen in het najaar”. Zie: trekkersgroep record decision --help"),
    Mistake(
      line: "action done",
      sentence: "Er staat niet welke actie het is. Zo kan het: “trekkersgroep action done A2026-4.5”. "
        + "Zie: trekkersgroep action done --help"),
    Mistake(
      line: "decisions nog iets",
      sentence: "“nog” en “iets” horen hier niet; laat ze weg. Zie: trekkersgroep decisions --help"),
    Mistake(line: "demo nu", sentence: "“nu” hoort hier niet; laat het weg. Zie: trekkersgroep demo --help"),
    Mistake(
      line: "action done A2026-1.1 klaar",
      sentence: "“klaar” hoort hier niet; laat het weg. Zie: trekkersgroep action done --help"),
    Mistake(
      line: "record note -x",
      sentence: "De optie -x is er niet. Is het tekst, zet er dan -- voor. Zie: trekkersgroep record note --help"),
    Mistake(
      line: "decisions --json=ja",
      sentence: "--json heeft geen waarde; laat “ja” weg. Zie: trekkersgroep decisions --help"),
    Mistake(
      line: "group new X --scale enorm",
      sentence: "“enorm” is geen schaal. Kies uit: netwerk (network), meerdere netwerken (networks) of consortium."),
    Mistake(
      line: "decisions --language fr",
      sentence: "“fr” kan niet bij --language; kies uit nl of en. Zie: trekkersgroep decisions --help"),
    Mistake(
      line: "record decision -_iets",
      sentence: "“- iets” begint met een streepje. Is het tekst, zet er dan -- voor. "
        + "Zie: trekkersgroep record decision --help"),
    Mistake(
      line: "meeting new --date 31-2", sentence: "“31-2” kan niet: februari 2027 heeft 28 dagen."),
    Mistake(
      line: "meeting new --date ooit",
      sentence: "“ooit” is geen dag. Zo kan het: vr, +2w, 15-1, 4 december, 2026-12-04."),
    Mistake(
      line: "meeting new --date volgend_overleg",
      sentence: "“volgend overleg” is geen dag. Zo kan het: vr, +2w, 15-1, 4 december, 2026-12-04."),
    Mistake(line: "meeting new --date vr --start 25:00", sentence: "“25:00” is geen tijd. Zo kan het: 14:00."),
    Mistake(
      line: "meeting new --date vr --template lang",
      sentence: "“lang” is geen soort agenda. Kies uit: kort (short), volledig (full), start of eigen (own)."),
    Mistake(
      line: "record action X --due ooit",
      sentence: "“ooit” is geen dag. Zo kan het: vr, +2w, 15-1, 4 december, 2026-12-04, “volgend overleg”, doorlopend."),
    Mistake(
      line: "record action X --due -1d",
      sentence: "“-1d” is geen dag: terugtellen kan niet. Noem de dag zelf, zoals 20-11 of 2026-11-20. "
        + "Zie: trekkersgroep record action --help"),
    Mistake(
      line: "record action X --for Huisarst",
      sentence: "“Huisarst” is geen lid of rol van deze groep. Bedoel je Huisarts 1?", code: 66),
    Mistake(
      line: "record decision X --topic scholngsbehoefte",
      sentence: "“scholngsbehoefte” is geen onderwerp. Bedoel je Scholingsbehoefte (learning-needs)?", code: 66),
    Mistake(
      line: "record decision X --meeting 2031-7", sentence: "Overleg “2031-7” is er niet. Wel: 2026-1.", code: 66),
    Mistake(
      line: "record parel kenisspel",
      sentence: "“kenisspel” is geen Parel. Bedoel je Kennisspel palliatieve zorg (knowledge-game)?", code: 66),
    Mistake(
      line: "record parel kennisspel",
      sentence: "Kennisspel palliatieve zorg kent meerdere varianten. Zeg met --variant welke: "
        + "potentiële deelnemers (potential) of bestaande groepen (existing)."),
    Mistake(
      line: "record parel kennisspel --variant blauw",
      sentence: "“blauw” is geen variant van Kennisspel palliatieve zorg. "
        + "Kies uit: potentiële deelnemers (potential) of bestaande groepen (existing)."),
    Mistake(
      line: "member add Huisarts 1",
      sentence: "Er is al een lid dat “Huisarts 1” heet. Voeg iets toe waaraan je ze uit elkaar houdt."),
    Mistake(
      line: "action done A2026-1.99", sentence: "Actie “A2026-1.99” is er niet. Er staat geen actie open.", code: 66),
    Mistake(line: "meeting start", sentence: "Overleg 2026-1 loopt al."),
    Mistake(line: "search _", sentence: "Typ waar je naar zoekt."),
    Mistake(line: "minutes --format pdf", sentence: "“pdf” kan niet bij --format; kies uit markdown of html."),
    Mistake(line: "decisions --group Zee", sentence: "Er is geen groep “Zee” in ", code: 66),
  ]

  @Test(arguments: mistakes) func oneSentenceInDutch(_ mistake: Mistake) async {
    let desk = await Desk.withRunningMeeting()
    let printed = await desk.run(mistake.line)
    #expect(printed.out == "")
    #expect(printed.code == mistake.code)
    #expect(printed.err.hasPrefix(mistake.sentence), "\(printed.err)")
    #expect(printed.err.last == "\n" && printed.err.filter { $0 == "\n" }.count == 1)
    #expect(printed.err == mistake.sentence + "\n" || mistake.sentence.hasSuffix(" "))
  }

  @Test func theSameInEnglish() async {
    let desk = await Desk.withRunningMeeting()
    for mistake in Self.mistakes where !mistake.line.contains("--language") {
      let printed = await desk.run("--language en " + mistake.line)
      #expect(printed.code == mistake.code, "\(mistake.line)")
      let dutch = [" is geen ", "ontbreekt", "Zie:", " niet", "Bedoel", "Zo kan het", " hoort "]
      #expect(!dutch.contains { printed.err.contains($0) }, "\(printed.err)")
      let first = String(printed.err.prefix { $0 != "\n" })
      #expect(printed.out == "" && first.count > 10 && printed.err == first + "\n", "\(printed.err)")
      // What was typed wrong, and the options, stand in both languages alike.
      for value in Self.alike(in: mistake.sentence) { #expect(first.contains(value), "\(value): \(first)") }
    }
  }

  /// The value between quotes that a sentence begins with, and every option in it: they are no words of a language.
  private static func alike(in sentence: String) -> [String] {
    let quoted = sentence.hasPrefix("“") ? sentence.dropFirst().prefix { $0 != "”" } : nil
    let words = sentence.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    return (quoted.map { [String($0)] } ?? []) + words.filter { $0.hasPrefix("--") && $0.count > 2 }
  }

  @Test func anEmptyOrTooLongTextIsRefused() async {
    let desk = await Desk.withRunningMeeting()
    let empty = await desk.run(["record", "decision", "  \t "])
    #expect(empty == .init(code: 64, out: "", err: "Er staat nog geen tekst. Typ wat je wilt vastleggen.\n"))
    let long = await desk.run(["record", "note", String(repeating: "a", count: 17 * 1_024)])
    #expect(long.code == 64)
    #expect(long.err.hasPrefix("Deze tekst is te lang"))
    #expect(await desk.run("decisions --json").out == "{\"schema\":1,\"decisions\":[]}\n")
  }

  @Test(arguments: [["member", "add", ""], ["group", "new", ""], ["group", "new", "  "]])
  func anEmptyNameIsSaidToBeAName(words: [String]) async {
    let desk = await Desk.withRunningMeeting()
    #expect(await desk.run(words) == .init(code: 64, out: "", err: "Er staat nog geen naam. Typ een naam.\n"))
  }

  @Test func bytesThatAreNoTextAreRefused() async {
    let printed = await Desk().run(["record", "note", "a\u{FFFD}"], unreadable: true)
    #expect(printed.code == 64)
    #expect(printed.err == "Er staan tekens in de opdracht die geen tekst zijn. Geef de tekst in UTF-8.\n")
  }

  @Test func withoutAGroupTheNextCommandIsNamed() async {
    let desk = Desk()
    for line in ["decisions", "meetings", "record note x", "check", "meeting new --date vr", "minutes"] {
      let printed = await desk.run(line)
      #expect(printed.code == 66, "\(line)")
      #expect(printed.err.hasPrefix("Er is nog geen groep in \(desk.path)/groups."), "\(line): \(printed.err)")
    }
  }
}
