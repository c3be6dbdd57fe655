import Meetings

extension Scene {
  static let projection: [Scene] = [
    Scene("projection-empty", in: Notebook.begun, nl: "<enter>z"),
    Scene("projection", in: Notebook.running, nl: "<enter>z"),
    Scene("projection-large", in: Notebook.large, nl: "<enter>z"),
    Scene("projection-over-time", in: Notebook.running, nl: "<enter>z") { $0.wait(minutes: 20) },
    Scene("projection-last", in: complete, nl: "<enter>z"),
    Scene("projection-paused", in: Notebook.running, nl: "<enter>z<space>"),
    Scene("projection-refused", in: Notebook.running, nl: "<enter>zy"),
    Scene("projection-masked", in: Notebook.running, nl: "<enter>", en: "<enter>") { stage in
      stage.type(nl: "b", en: "d")
      stage.paste("Huisarts 1 (06-12345678, h1@zorg.voorbeeld) houdt het rooster bij")
      stage.type("<enter>z")
    },
    Scene("projection-message", in: Notebook.running, nl: "<enter>z") { stage in
      stage.send(.failed(Text(nl: "De map /home/a is weg.", en: "The folder /home/a is gone.")))
    },
    Scene("projection-read-back", in: Notebook.running, nl: "<enter>zf", en: "<enter>zc"),
    Scene("projection-closed", in: complete, nl: "<enter>fs<enter>z", en: "<enter>cc<enter>z"),
    Scene("projection-waiting") { language in
      Rehearsal(try Notebook.prepared(language), language, isProjector: true)
    },
    Scene("projection-following") { language in
      Rehearsal(try Notebook.running(language), language, isProjector: true)
    },
  ]
}
