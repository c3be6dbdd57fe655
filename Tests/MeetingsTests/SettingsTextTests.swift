import Testing

@testable import Meetings

@Suite("The text of the settings")
struct SettingsTextTests {
  private func text(_ words: String) -> SettingsText { SettingsText(Array(words.utf8)) }
  private func changed(_ words: String, _ key: SettingKey, _ value: String) -> String {
    String(decoding: text(words).changing(key, to: value), as: UTF8.self)
  }

  @Test("Every setting is read, with blanks, comments, a mark at the beginning and other line ends")
  func reads() {
    let read = text(
      "\u{FEFF}# mijn instellingen\r\nversion = 1\r\nlanguage=en\r\n  theme =  high-contrast \r\n\r\nmouse = on\r\n"
        + "clock = time\r\ndevice-name = Laptop van de ROS = twee\r\neditor = code --wait # nieuw venster")
    var wanted = Settings()
    wanted.language = .english
    wanted.theme = .highContrast
    wanted.mouse = .on
    wanted.clock = .time
    wanted.deviceName = "Laptop van de ROS = twee"
    wanted.editor = "code --wait # nieuw venster"
    #expect(read.settings == wanted)
    #expect(read.remarks == [])
  }

  @Test("Every setting has a usual value, takes all of its own, and says them as the file does")
  func values() {
    #expect(text("").settings == Settings() && text("").remarks == [])
    for key in SettingKey.allCases {
      var settings = Settings()
      for value in key.choices?.map(\.id) ?? ["een naam", ""] {
        let isTaken = settings.set(key, to: value)
        #expect(isTaken && settings[key] == value)
        #expect(text("\(key.rawValue) = \(value)").settings[key] == value)
      }
      let isEmptied = settings.set(key, to: "")
      #expect(isEmptied && settings[key] == Settings()[key])
      for wrong in [key.choices == nil ? "een\ntwee" : "paars", String(repeating: "x", count: 201)] {
        let isTaken = settings.set(key, to: wrong)
        #expect(!isTaken && settings == Settings())
      }
    }
  }

  @Test("What is wrong is named with its line, and everything else counts")
  func remarks() {
    let bytes =
      Array("theme = paars\nkleur = blauw\nzomaar\nclock = off\n".utf8) + [0x6D, 0xFF, 0x0A]
      + Array("theme = light\ntheme = dark\nversion = nieuw\n".utf8)
    let read = SettingsText(bytes)
    #expect(read.settings.theme == .light && read.settings.clock == .off)
    #expect(
      read.remarks == [
        SettingsRemark(line: 1, problem: .wrongValue(.theme, "paars")),
        SettingsRemark(line: 2, problem: .unknown("kleur")), SettingsRemark(line: 3, problem: .noValue("zomaar")),
        SettingsRemark(line: 5, problem: .notText), SettingsRemark(line: 7, problem: .repeated(.theme, line: 6)),
        SettingsRemark(line: 8, problem: .wrongVersion("nieuw")),
      ])
    let said = SettingsRemark.sentence(read.remarks)
    #expect(
      said?.nl == "Niet elke instelling telt mee, regel 1: theme kan niet “paars” zijn, wel dark, light, high-contrast "
        + "of none; regel 2: “kleur” is geen instelling; regel 3: bij “zomaar” mist het teken = (en nog 3; "
        + "trekkersgroep info noemt ze alle 6).")
    #expect(
      said?.en.hasPrefix(
        "Some settings are ignored, line 1: theme cannot be “paars”, only dark, light, high-contrast or none; line 2:")
        == true)
    #expect(said?.en.hasSuffix("(and 3 more; trekkersgroep info lists all 6).") == true)
    #expect(SettingsRemark.sentence([]) == nil)
  }

  @Test("Each line says what there can stand in its place")
  func whatItCanBe() {
    let read = text("mouse = ja\nkleur = blauw\ndevice-name = \u{7}x\nversion = nieuw\nlanguage = de\n")
    let each = SettingsRemark.each(read.remarks)
    #expect(
      each.map(\.nl) == [
        "Regel 1: mouse kan niet “ja” zijn, wel off of on.",
        "Regel 2: “kleur” is geen instelling. Wel: language, theme, mouse, clock, device-name, editor.",
        "Regel 3: device-name is te lang of heeft onzichtbare tekens; hoogstens 200 tekens.",
        "Regel 4: “nieuw” is geen versie. Dit programma kent versie 1.",
        "Regel 5: language kan niet “de” zijn, wel nl of en.",
      ])
    #expect(each.count == read.remarks.count && each.map(\.en)[0] == "Line 1: mouse cannot be “ja”, only off or on.")
  }

  @Test("Of a newer version nothing counts")
  func newer() {
    let read = text("theme = light\nversion = 2\nglans = 3\n")
    #expect(read.isNewer && read.settings == Settings())
    #expect(read.remarks == [SettingsRemark(line: 2, problem: .newerVersion(2))])
    #expect(
      SettingsRemark.sentence(read.remarks)?.nl
        == "De instellingen tellen niet mee, regel 2: het bestand is van een nieuwere versie (2; dit programma kent 1) "
        + "en blijft zoals het is.")
    #expect(!text("version = 1\n").isNewer)
  }

  @Test("A change touches its own line only")
  func changes() {
    let words = "# van mij\n\nglans = 3\r\ntheme = dark\r\n theme = light\nclock = laat\n"
    #expect(
      changed(words, .theme, "none")
        == "# van mij\n\nglans = 3\r\ntheme = none\r\n theme = light\nclock = laat\n")
    // A line that did not count does so now.
    #expect(changed(words, .clock, "off").hasSuffix(" theme = light\nclock = off\n"))
    #expect(changed(words, .editor, "nano") == words + "editor = nano\n")
    #expect(changed("theme = dark", .editor, "nano") == "theme = dark\neditor = nano\n")
    #expect(text(changed("", .theme, "light")).settings.theme == .light)
    #expect(changed("", .theme, "light").hasSuffix("version = 1\ntheme = light\n"))
  }

  @Test("Whatever stands in the file, what is changed is read back and the other lines stay")
  func anyText() {
    var random = SystemRandomNumberGenerator()
    let pieces = ["theme = dark", "theme = paars", "# ja", "", "=", "clock=off\r", "x = y", "\u{FEFF}", "version = 1"]
    for _ in 0..<500 {
      let lines = (0..<Int.random(in: 0..<8, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      let words = lines.joined(separator: "\n")
      let after = text(changed(words, .theme, "light"))
      #expect(after.settings.theme == .light, "\(words)")
      #expect(after.settings.clock == text(words).settings.clock, "\(words)")
      #expect(after.remarks.count <= text(words).remarks.count, "\(words)")
    }
  }
}
