import Meetings

extension Scene {
  static let start: [Scene] = [
    Scene("start-first") { language in Rehearsal(language) },
    Scene("start-groups") { language in
      Rehearsal(language, groups: ["Trekkersgroep Heideland", "Trekkersgroep De Brink"])
    },
    Scene("start-new-group") { language in
      var stage = Rehearsal(language)
      stage.type("n")
      return stage
    },
    Scene("start-scale") { language in
      var stage = Rehearsal(language)
      stage.type("nTrekkersgroep Heideland<enter>")
      return stage
    },
  ]

  static let home: [Scene] = [
    Scene("home-empty", in: Notebook.fresh),
    Scene("home-planned", in: Notebook.prepared),
    Scene("home-running", in: Notebook.running),
    Scene("home-closed", in: Notebook.closed),
    Scene("home-large", in: Notebook.large),
    Scene("home-example", in: Notebook.prepared, isExample: true),
    Scene("home-read-only", in: Notebook.prepared, isReadOnly: true),
    Scene("home-refused", in: Notebook.fresh, nl: "<enter>"),
    Scene("home-unknown-key", in: Notebook.fresh, nl: "y"),
    Scene("home-new-meeting", in: Notebook.withMembers, nl: "n"),
    Scene(
      "home-new-meeting-typed", in: Notebook.withMembers, nl: "n4-12 14:00 gemeentehuis", en: "n4-12 14:00 gemeentehuis"
    ),
    Scene("home-new-meeting-no-day", in: Notebook.withMembers, nl: "ngemeentehuis"),
  ]

  static let agenda: [Scene] = [
    Scene("agenda-planned", in: Notebook.prepared, nl: "<enter>"),
    Scene("agenda-carried", in: Notebook.prepared, nl: "<enter><down><down><down>"),
    Scene("agenda-running", in: Notebook.running, nl: "<enter><tab>"),
    Scene("agenda-own-empty", in: Notebook.fresh, nl: "n4-12 eigen<enter>", en: "n4-12 own<enter>"),
    Scene("agenda-add", in: Notebook.prepared, nl: "<enter>t", en: "<enter>i"),
    Scene("agenda-add-topic", in: Notebook.prepared, nl: "<enter>ttransm", en: "<enter>itransm"),
    Scene("agenda-add-own", in: Notebook.prepared, nl: "<enter>tRooster 2027 15", en: "<enter>iRooster 2027 15"),
    Scene("agenda-minutes", in: Notebook.prepared, nl: "<enter><down>d", en: "<enter><down>d"),
    Scene(
      "agenda-minutes-refused", in: Notebook.prepared, nl: "<enter><down>dveel<enter>", en: "<enter><down>dveel<enter>"),
    Scene("agenda-move", in: Notebook.prepared, nl: "<enter>v"),
    Scene("agenda-cancel", in: Notebook.prepared, nl: "<enter>y"),
  ]

  static let people: [Scene] = [
    Scene("people-empty", in: Notebook.fresh, nl: "m"),
    Scene("people-members", in: Notebook.withMembers, nl: "m<down>"),
    Scene("people-new", in: Notebook.withMembers, nl: "mnHuisarts 3 @kader", en: "mnHuisarts 3 @specialist"),
    Scene("people-new-unknown-role", in: Notebook.withMembers, nl: "mnHuisarts 3 @tandarts"),
    Scene("people-change", in: Notebook.withMembers, nl: "mw", en: "me"),
    Scene("people-meeting", in: Notebook.running, nl: "<enter>m"),
    Scene(
      "people-meeting-late", in: Notebook.running, nl: "<enter>m<down>l<down><down>e<down><down><enter><enter>"),
    Scene("people-left", in: Notebook.withMembers, nl: "m<down>x<down>x<end>"),
    Scene("people-meeting-left", in: Notebook.running, nl: "<enter>m<down>x<home>x<end>"),
    Scene("people-guest", in: Notebook.running, nl: "<enter>mgGemeente Heideland<enter>"),
  ]
}
