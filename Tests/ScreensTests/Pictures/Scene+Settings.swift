import Meetings

extension Scene {
  static let settings: [Scene] = [
    Scene("settings", in: Notebook.prepared, nl: "s"),
    Scene("settings-start") { language in
      var stage = Rehearsal(language)
      stage.type("s")
      return stage
    },
    Scene("settings-changed", in: Notebook.prepared, nl: "s<down><enter><down><down><enter>"),
    Scene("settings-typed", in: Notebook.prepared, nl: "s<end>", en: "s<end>") { stage in
      stage.type("<enter>nano -w")
    },
    Scene("settings-not-kept", in: Notebook.prepared, nl: "s<down>") { stage in
      stage.settingsTrouble = Text(nl: "de schijf is vol", en: "the disk is full")
      stage.type("<enter>")
    },
    Scene("settings-remark", in: Notebook.prepared) { stage in remark(&stage) },
    Scene("settings-remark-list", in: Notebook.prepared) { stage in
      remark(&stage)
      stage.type("s")
    },
    Scene("settings-newer", in: Notebook.prepared) { stage in
      let newer = SettingsRemark(line: 1, problem: .newerVersion(2))
      stage.send(.settingsRemark(SettingsRemark.sentence([newer]), isLeftAlone: true))
      stage.type("s")
    },
  ]

  private static func remark(_ stage: inout Rehearsal) {
    let remarks = [
      SettingsRemark(line: 3, problem: .wrongValue(.theme, "xyz")),
      SettingsRemark(line: 5, problem: .unknown("qwerty")),
    ]
    stage.send(.settingsRemark(SettingsRemark.sentence(remarks)))
  }
}
