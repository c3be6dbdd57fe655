import Console
import Meetings
import Testing

@testable import Screens

@Suite("Settings on the screen")
struct SettingsTests {
  private func asked(_ stage: Rehearsal) -> [Effect] {
    stage.effects.filter { if case .changeSetting = $0 { true } else { false } }
  }

  @Test("Enter goes through the values, and each is asked to be kept before it counts", arguments: Language.allCases)
  func values(language: Language) {
    for (index, key) in SettingKey.allCases.enumerated() {
      guard let choices = key.choices?.map(\.id) else { continue }
      var stage = Rehearsal(language)
      stage.type("s" + String(repeating: "<down>", count: index))
      let first = SettingWords.id(of: key, stage.model.context)
      var seen: [String] = []
      for _ in choices {
        stage.type("<enter>")
        seen.append(stage.model.context.settings[key])
      }
      #expect(Set(seen) == Set(choices) && seen.last == first, "\(key)")
      #expect(asked(stage) == seen.map { .changeSetting(key, to: $0) }, "\(key)")
    }
  }

  @Test("Another language is spoken at once")
  func language() {
    var stage = Rehearsal(.dutch)
    stage.type("s<enter>")
    #expect(stage.language == .english && stage.foot.contains("Language: English."))
    #expect(stage.picture.contains("name of this device"))
    stage.type("<enter>")
    #expect(stage.language == .dutch && stage.foot.contains("Taal: Nederlands."))
  }

  @Test("A name and an editor are typed in a line; Esc changes nothing, and an empty line takes it away")
  func words() throws {
    var stage = Rehearsal(try Notebook.prepared(.dutch), .dutch)
    stage.type("s<end><enter>nano -w<esc>")
    #expect(asked(stage) == [] && stage.model.context.settings.editor == "")
    stage.type("<enter><c-u> nano -w <enter>")
    #expect(asked(stage) == [.changeSetting(.editor, to: "nano -w")])
    #expect(stage.model.context.settings.editor == "nano -w" && stage.model.prompt == nil)
    #expect(stage.foot.contains("Tekstverwerker: nano -w."))
    stage.type("<enter>")
    #expect(stage.model.prompt?.draft == "nano -w")
    stage.type("<c-u><enter>")
    #expect(stage.model.context.settings.editor == "" && stage.foot.contains("Tekstverwerker: niet gekozen."))
    stage.type("<up><enter>\(String(repeating: "x", count: 201))<enter>")
    #expect(stage.model.context.settings.deviceName == "" && stage.picture.contains("hoogstens 200"))
  }

  @Test("What cannot be kept counts until the end, and that is said")
  func trouble() throws {
    var stage = Rehearsal(try Notebook.prepared(.english), .english)
    stage.settingsTrouble = Text(nl: "de schijf is vol", en: "the disk is full")
    stage.type("s<end><enter>nano<enter>")
    #expect(stage.model.context.settings.editor == "nano")
    #expect(stage.foot.replacing("\n", with: "").contains("has not been saved: the disk is full."), "\(stage.foot)")
  }

  @Test("What is to be said of the file comes behind what is said at the start")
  func remark() throws {
    let remark = Text(nl: "Niet elke instelling telt mee.", en: "Not every setting counts.")
    var stage = Rehearsal(try Notebook.prepared(.dutch), .dutch, remark: Text(nl: "Eerst dit", en: "This first"))
    stage.send(.settingsRemark(remark))
    #expect(stage.foot.contains("Eerst dit. Niet elke instelling telt mee."))
    var bare = Rehearsal(.dutch)
    bare.send(.settingsRemark(remark))
    #expect(bare.foot.contains("Niet elke instelling telt mee."))
    // It stays in the list of settings, is no news again, and goes when it is put right.
    bare.type("s")
    bare.send(.settingsRemark(Text(nl: "Nog iets.", en: "Something else.")))
    #expect(bare.picture.contains("Nog iets.") && !bare.foot.contains("Nog iets."))
    bare.send(.settingsRemark(nil))
    #expect(!bare.picture.contains("Nog iets."))
  }

  @Test("Of a file that is left alone it does not say that anything is saved in it", arguments: Setting.all)
  func leftAlone(setting: Setting) throws {
    guard setting.rows > 12 else { return }
    let newer = SettingsRemark.sentence([SettingsRemark(line: 1, problem: .newerVersion(2))])
    var stage = Rehearsal(setting.language, columns: setting.columns, rows: setting.rows)
    stage.send(.settingsRemark(newer, isLeftAlone: true))
    stage.type("s")
    var shown: String { stage.picture.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let (wrong, right) =
      setting.language == .dutch
      ? ("Bewaard in", "Wordt niet bewaard in") : ("Saved in", "Not saved in")
    #expect(!shown.contains(wrong) && shown.contains(right) && shown.contains("settings.conf"), "\(stage.picture)")
    stage.send(.settingsRemark(nil))
    #expect(shown.contains(wrong) && !shown.contains(right), "\(stage.picture)")
  }

  @Test("What is wrong in the file is read whole, with the place of the file, at every size", arguments: Setting.all)
  func wholeRemark(setting: Setting) throws {
    guard setting.rows > 12 else { return }
    let wrong = (1...2).map { SettingsRemark(line: $0, problem: .wrongValue(.mouse, "ja")) }
    let others: [SettingsRemark.Problem] = [.unknown("kleur"), .noValue("zo"), .notText]
    let remarks = wrong + others.enumerated().map { SettingsRemark(line: $0.offset + 3, problem: $0.element) }
    var stage = Rehearsal(setting.language, columns: setting.columns, rows: setting.rows)
    stage.send(.settingsRemark(SettingsRemark.sentence(remarks)))
    stage.type("s")
    let shown = stage.picture.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(shown.contains(setting.language == .dutch ? "noemt ze alle 5)." : "lists all 5)."), "\(stage.picture)")
    #expect(shown.contains("settings.conf"))
  }

  @Test("The clock of the header is as it was set; that of an item stays")
  func clock() throws {
    var stage = Rehearsal(try Notebook.running(.dutch), .dutch)
    stage.type("<enter>")
    let time = stage.now.time.description
    func header(_ clock: HeaderClock) -> String {
      stage.send(.settingChanged(.clock, to: clock.rawValue))
      return stage.lines[0]
    }
    #expect(header(.time).hasSuffix(time))
    #expect(!header(.off).contains(time) && stage.picture.contains("min"))
    #expect(header(.full).contains("\(time) · einde ±"))
  }

  @Test("The history names this device as it is called")
  func deviceName() throws {
    var stage = Rehearsal(try Notebook.running(.dutch), .dutch)
    stage.type("<enter>bEen besluit<enter><down>h")
    #expect(stage.picture.contains("· dit apparaat"), "\(stage.picture)")
    stage.send(.settingChanged(.deviceName, to: "Laptop ROS"))
    #expect(stage.picture.contains("Laptop ROS") && !stage.picture.contains("· dit apparaat"))
  }
}
