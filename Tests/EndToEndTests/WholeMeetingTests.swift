import Console
import Foundation
import Meetings
import TestSupport
import Testing

/// A whole meeting as a chair types it, from an empty home to the agenda of the meeting after it.
@Suite(.serialized) struct WholeMeetingTests {
  @Test(arguments: [(Language.dutch, Size(columns: 64, rows: 16)), (.english, Size(columns: 100, rows: 30))])
  func fromFirstStartToTheNextAgenda(_ language: Language, _ size: Size) throws {
    try Desk.use { desk in
      let arguments = language == .english ? ["--language", "en"] : []
      let chair = Chair(terminal: try desk.open(arguments, size: size), language: language)
      chair.makeGroup()
      chair.plan()
      chair.gather()
      chair.walk()
      chair.readBack()
      chair.close()
      try checkMinutes(desk, chair)
      try checkLists(desk, language)
      chair.planNext()
      chair.leave()
    }
  }

  private func checkMinutes(_ desk: Desk, _ chair: Chair) throws {
    let folder = desk.groups + "/trekkersgroep-heideland/verslagen/2026-1/"
    for name in ["verslag.md", "verslag.html"] {
      let text = try String(contentsOfFile: folder + name, encoding: .utf8)
      for words in chair.recorded { #expect(text.contains(words), "\(name) lacks \(words)") }
      #expect(!text.contains("\u{1B}"))
    }
    let mode = try FileManager.default.attributesOfItem(atPath: folder + "verslag.md")[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  private func checkLists(_ desk: Desk, _ language: Language) throws {
    let say = { (text: Text) in text[language] }
    let decisions = try desk.list("decisions", "decisions")
    #expect(decisions.map { $0["number"] as? String } == ["B2026-1.1", "B2026-1.2"])
    #expect(decisions.map { $0["text"] as? String } == [say(Chair.firstDecision), say(Chair.secondDecision)])
    #expect(decisions.map { $0["topic"] as? String } == ["shared-goal", "learning-needs"])
    let actions = try desk.list("actions", "actions")
    #expect(actions.count == 6)
    #expect(actions.first { $0["text"] as? String == say(Chair.action) }?["due"] as? String == "2026-12-04")
    #expect(actions.compactMap { $0["role"] as? String } == ["organises", "guides"])
    #expect(actions.filter { ($0["actors"] as? [Any])?.isEmpty == true }.count == 1)
    let chosen = try desk.list("choices", "parels", "--chosen")
    #expect(chosen.count == 1)
    let meetings = try desk.list("meetings", "meetings")
    #expect(meetings.map { $0["status"] as? String } == ["closed"])
    #expect(try desk.run("check").code == 0)
  }
}

/// Somebody who leads a meeting with the program, in either language.
struct Chair {
  let terminal: PseudoTerminal
  let language: Language

  static let firstDecision = Text(nl: "Elke wijk krijgt een PaTz-groep", en: "Every district gets a PaTz group")
  static let secondDecision = Text(nl: "Kennisspel in het voorjaar", en: "Knowledge game in spring")
  static let action = Text(nl: "Taken op papier zetten", en: "Put the tasks on paper")
  static let goal = Text(nl: "Samen eerder in beeld", en: "Together, known earlier")
  static let row = Text(nl: "meer groepen", en: "more groups")
  static let note = Text(nl: "Iedereen kende elkaar al", en: "All knew each other")
  static let rota = Text(nl: "Iedereen geeft zijn vakantie door", en: "Everybody passes on their holidays")
  static let first = Text(nl: "Dit is het eerste overleg", en: "This is the first meeting")
  static let point = Text(nl: "Mantelzorgers uitnodigen", en: "Invite informal carers")
  static let item = Text(nl: "Vakantierooster", en: "Holiday rota")
  static let reason = Text(nl: "tijd was op", en: "out of time")

  func say(_ nl: String, _ en: String) -> String { Text(nl: nl, en: en)[language] }
  private func say(_ text: Text) -> String { text[language] }

  private func recorded(_ text: Text) -> String { say("Vastgelegd: ", "Recorded: ") + text[language] }

  /// What has to be in the minutes.
  var recorded: [String] {
    [
      Self.firstDecision, Self.secondDecision, Self.action, Self.goal, Self.row, Self.note, Self.rota,
      Self.first, Self.point, Self.item, Self.reason,
    ].map(say)
      + [
        "B2026-1.1", "A2026-1.1", "NWC Noord", "Heideland", "Eerstelijn Heideland", say("gemeentehuis", "town hall"),
        say("Kennisspel palliatieve zorg", "Palliative care knowledge game"),
      ]
  }

  // MARK: Before

  func makeGroup() {
    terminal.see(say("Welkom bij Trekkersgroep", "Welcome to Trekkersgroep"))
    terminal.fill("n", "Trekkersgroep Heideland", see: say("schaal ›", "scale ›"))
    terminal.type("<enter>", see: say("n plant er een", "n plans one"))
    terminal.type("m", see: say("n voegt er een toe", "n adds one"))
    terminal.type("n", see: say("nieuw lid ›", "new member ›"))
    for member in [
      "NWC Noord @nwc", "Huisarts 1 @kaderarts @ambassadeur (Eerstelijn Heideland)", "Consulent 1 @consulent",
    ] {
      terminal.send(keys: member)
      terminal.type(
        "<enter>", see: say("Vastgelegd: ", "Recorded: ") + member.prefix { $0 != "@" && $0 != "(" }.dropLast())
    }
    terminal.see("NWC Noord")
    terminal.type("<enter>", see: say("w wijzigen", "e edit"))
    terminal.type("<esc>", see: say("Laatste besluiten", "Latest decisions"))
  }

  func plan() {
    terminal.fill("n", say("vandaag 14:00 gemeentehuis kort", "today 14:00 town hall short"), see: "110 min")
    terminal.see(say("Zorgverzekeraar", "Health insurer"))
    // Behind the chosen item: the first one.
    terminal.send(keys: "<down><up>")
    terminal.fill(say("t", "i"), say("Vakantierooster 5", "Holiday rota 5"), see: "115 min")
    // The new item is the chosen one: some minutes more for it.
    terminal.type("d", see: say("Vakantierooster · minuten ›", "Holiday rota · duration ›"))
    terminal.type("<bs>10<enter>", see: "120 min")
  }

  func gather() {
    terminal.type(say("g", "b"), see: say("nog 5 min", "5 min left"))
    terminal.type("m", see: say("voorzitter: –", "chair: –"))
    terminal.type("a", see: say("aanwezig Huisarts 1", "present Huisarts 1"))
    terminal.type("1", see: say("voorzitter: NWC Noord", "chair: NWC Noord"))
    terminal.type("<down>2", see: say("notulist: Huisarts 1", "minute-taker: Huisarts 1"))
    terminal.type("<down>3", see: say("tijdbewaker: C", "timekeeper: C"))
    terminal.type("<enter>", see: say("afgemeld Consulent 1", "excused Consulent 1"))
    terminal.fill(
      "g", say("Apotheker 1 (Apotheek Heideland)", "Pharmacist 1 (Heideland pharmacy)"),
      see: recorded(Text(nl: "Apotheker 1", en: "Pharmacist 1")))
    terminal.type("<esc>", see: say("Nog niets.", "Nothing yet."))
  }

  // MARK: The meeting

  func walk() {
    terminal.fill("n", say(Self.note), see: recorded(Self.note))
    goOn("2  ", Text(nl: "Vakantierooster", en: "Holiday rota"))
    terminal.fill("n", say(Self.rota), see: recorded(Self.rota))
    goOn("3  ", Text(nl: "Vorig verslag", en: "Previous minutes"))
    terminal.fill("n", say(Self.first), see: recorded(Self.first))
    goOn("4  ", Text(nl: "Gezamenlijk doel", en: "Shared goal"))
    sharedGoal()
    goOn("5  ", Text(nl: "Taken en rollen", en: "Tasks and roles"))
    tasks()
    goOn("6  ", Text(nl: "Scholingsbehoefte", en: "earning needs"))
    learning()
    goOn("7  ", Text(nl: "MDO", en: "MDO"))
    restOfAgenda()
  }

  private func goOn(_ number: String, _ title: Text) {
    terminal.send(keys: "<right>")
    let isThere = terminal.waitUntil(timeout: patience) {
      terminal.screenLines.contains { $0.contains(number) && $0.contains(title[language]) && $0.contains("min") }
    }
    #expect(isThere, "\(title)\n\(terminal.screenLines.joined(separator: "\n"))")
  }

  private func sharedGoal() {
    terminal.fill(say("d", "g"), say(Self.goal), see: "G1 " + say(Self.goal))
    terminal.fill("r", "NWC; \(say(Self.row)); \(say("deskundigheid", "expertise"))", see: "NWC " + say(Self.row))
    terminal.fill(say("b", "d"), say(Self.firstDecision) + " #G1", see: "B2026-1.1 " + say(Self.firstDecision))
  }

  private func tasks() {
    terminal.type("a", see: say("actie ›", "action ›"))
    terminal.send(keys: say(Self.action) + " @NWC N")
    terminal.see("▸ NWC Noord")
    terminal.send(keys: "<tab>" + say("vr 4 december", "fri 4 december"))
    terminal.see(say("NWC Noord · vr 4 december 2026", "NWC Noord · Fri 4 December 2026"))
    terminal.type("<enter>", see: recorded(Text(nl: "A2026-1.1 ", en: "A2026-1.1 ")) + say(Self.action))
    terminal.type("u", see: say("Ongedaan: actie A2026-1.1", "Undone: action A2026-1.1"))
    terminal.see(say("vervallen", "void"))
    terminal.type("<c-r>", see: say("Opnieuw: actie A2026-1.1", "Redone: action A2026-1.1"))
    terminal.see("NWC Noord · 4 ")
    let ongoing = say("Contact houden @ROS doorlopend", "Keep in touch @ROS ongoing")
    terminal.fill("a", ongoing, see: recorded(Text(nl: "A2026-1.2", en: "A2026-1.2")))
    let several = say(
      "Zaal regelen @Huisarts 1 @NWC Noord volgend overleg", "Find a room @Huisarts 1 @NWC Noord next meeting")
    terminal.fill("a", several, see: recorded(Text(nl: "A2026-1.3", en: "A2026-1.3")))
  }

  private func learning() {
    terminal.type("p", see: say("zoek ›", "find ›"))
    terminal.send(keys: say("kennisspel", "knowledge game"))
    terminal.see("› " + say("Kennisspel palliatieve zorg", "Palliative care knowledge game"))
    terminal.type("<enter>", see: say("NWC", "NWC"))
    terminal.type("<tab>", see: say("consulent", "consultant"))
    terminal.type("<enter>", see: say("organiseert: consulent", "organises: consultant"))
    terminal.type("<enter>", see: say("gekozen, met twee acties", "chosen, with two actions"))
    terminal.see("A2026-1.5")
    terminal.fill(
      say("b", "d"), say(Self.secondDecision),
      see: recorded(Text(nl: "B2026-1.2 ", en: "B2026-1.2 ")) + say(Self.secondDecision))
  }

  private func restOfAgenda() {
    terminal.type("s", see: say("Overgeslagen", "Skipped"))
    terminal.type("+", see: say("Vijf minuten erbij", "Five more minutes"))
    terminal.type(" ", see: say("pauze", "break"))
    terminal.send(keys: " ")
    terminal.seeGone(say("pauze · ", "break · "))
    terminal.fill("k", say(Self.point), see: say("Geparkeerd: ", "Parked: ") + say(Self.point))
    terminal.fill("a", say("Iemand zoeken", "Find somebody"), see: recorded(Text(nl: "A2026-1.6", en: "A2026-1.6")))
    terminal.type("k", see: say("parkeren ›", "park ›"))
    terminal.type("<enter>", see: say("geparkeerd. Het komt", "parked. It goes on"))
    terminal.type("<right>", see: say("Nog één open punt", "One open point"))
  }

  // MARK: The end

  func readBack() {
    terminal.see(say("nog te verdelen: A2026-1.6", "to be assigned: A2026-1.6"))
    var lines = terminal.stillLines
    var seen = terminal.words
    for _ in 0..<12 {
      terminal.send(keys: "<pgdn>")
      // The last page stays; every other one gives way to the next.
      guard terminal.waitUntil(timeout: .seconds(1), { terminal.screenLines != lines }) else { break }
      lines = terminal.stillLines
      seen += " " + terminal.words
    }
    for text in [Self.firstDecision, Self.secondDecision, Self.action, Self.point] { #expect(seen.contains(say(text))) }
    #expect(seen.contains(say("Gaat door naar het volgende overleg", "Goes to the next meeting")))
    #expect(seen.contains(say("MDO verbreden", "Broaden MDOs")))
  }

  func close() {
    terminal.fill(say("s", "c"), say(Self.reason), see: say("Het overleg is afgesloten", "The meeting is closed"))
    terminal.see(say("Verslag geschreven", "Minutes written"))
    // A path has no blanks, so it may be broken anywhere.
    #expect(terminal.screenLines.map { $0.trimmingCharacters(in: .whitespaces) }.joined().contains("2026-1/verslag.md"))
  }

  func planNext() {
    terminal.fill("n", say("4-12 14:00 gemeentehuis kort", "4-12 14:00 town hall short"), see: "2026-2")
    terminal.send(keys: "<esc>")
    terminal.see(say("Open acties (6)", "Open actions (6)"))
    // On a low screen not all of it is in sight.
    terminal.send(keys: "<enter><end>")
    for title in [
      Text(nl: "MDO verbreden", en: "Broaden MDOs"), Text(nl: "Zorgverzekeraar", en: "Health insurer"), Self.point,
    ] {
      let shown = say(title).prefix(13)
      let isThere = terminal.waitUntil(timeout: patience) {
        terminal.screenLines.contains {
          // On a narrow screen the title comes first, and how often is said below the list.
          $0.contains(shown)
            && ($0.contains(say("(van 2026-1, 1 keer", "(from 2026-1, carried over once"))
              || $0.contains(say("(van 2026-1)", "(from 2026-1)")))
        }
      }
      #expect(isThere, "\(title)\n\(terminal.screenLines.joined(separator: "\n"))")
    }
  }

  func leave() {
    let home = say("Open acties (6)", "Open actions (6)")
    for _ in 0..<6 where !terminal.words.contains(home) {
      terminal.send(keys: "<esc>")
      _ = terminal.waitUntil(timeout: .seconds(1)) { terminal.words.contains(home) }
    }
    terminal.see(home)
    terminal.quit()
  }
}
