import Catalogue
import Meetings

extension Scene {
  static let parels: [Scene] =
    [
      Scene("parels-all", in: Notebook.running, nl: "<enter>p"),
      Scene(
        "parels-filtered", in: Notebook.running, nl: "<enter>pbestaande 14 accreditatie fto",
        en: "<enter>pexisting 14 accreditation fto"),
      Scene("parels-none", in: Notebook.running, nl: "<enter>pzzz"),
      Scene("parel-choose", in: Notebook.running, nl: "<enter>p<enter><enter>"),
      Scene(
        "parel-choose-others", in: Notebook.running, nl: "<enter>pkennisspel<enter><enter>@ros begeleidt @huisarts 1",
        en: "<enter>pgame<enter><enter>@ros guides @huisarts 1"),
      Scene("parel-chosen", in: Notebook.running, nl: "<enter>p<enter><enter><enter>"),
      Scene("background", in: Notebook.running, nl: "i"),
      Scene("background-live", in: Notebook.running, nl: "<enter>i<pgdn>"),
      Scene("choices-empty", in: Notebook.fresh, nl: "p"),
      Scene("choices", in: Notebook.prepared, nl: "p"),
      Scene(
        "choices-plan", in: Notebook.prepared, nl: "pd15-1-2027 gezondheidscentrum 45",
        en: "pd15-1-2027 gezondheidscentrum 45"),
      Scene(
        "choices-held", in: Notebook.prepared, nl: "pd15-1-2027 gezondheidscentrum 14<enter>g14<enter>",
        en: "pd15-1-2027 gezondheidscentrum 14<enter>t14<enter>"),
      Scene("choices-who", in: Notebook.prepared, nl: "pw@ros"),
      Scene("choices-cancel", in: Notebook.prepared, nl: "px"),
    ] + PatzCatalogue.standard.parels.indices.map(detail)

  /// Everything about one Parel; each of its variants is another picture.
  private static func detail(_ index: Int) -> Scene {
    let parel = PatzCatalogue.standard.parels[index]
    let keys = "pp" + String(repeating: "<down>", count: index) + "<enter>"
    return Scene("parel-\(parel.id.rawValue)", in: Notebook.running, nl: keys)
  }

  static let review: [Scene] = [
    Scene("decisions-empty", in: Notebook.fresh, nl: "b", en: "d"),
    Scene("decisions", in: Notebook.running, nl: "b", en: "d"),
    Scene("decisions-large", in: Notebook.large, nl: "b<pgdn>", en: "d<pgdn>"),
    Scene("decisions-filter", in: Notebook.running, nl: "bsenq", en: "dsenq"),
    Scene("decisions-defer", in: Notebook.running, nl: "bawacht op cijfers 15-1", en: "dpwacht op cijfers 15-1"),
    Scene(
      "decisions-deferred", in: Notebook.running, nl: "bawacht op cijfers 15-1<enter>",
      en: "dpwacht op cijfers 15-1<enter>"),
    Scene("decisions-replace", in: Notebook.running, nl: "b<down>v", en: "d<down>v"),
    Scene(
      "decisions-replaced", in: Notebook.running, nl: "b<down>vEnquête elk jaar<enter><down><down>",
      en: "d<down>vEnquête elk jaar<enter><down><down>"),
    Scene("actions-empty", in: Notebook.fresh, nl: "a"),
    Scene("actions", in: Notebook.running, nl: "a"),
    Scene("actions-large", in: Notebook.large, nl: "a<pgdn>"),
    Scene("actions-ended", in: Notebook.running, nl: "agtsenq<enter>", en: "adtsenq<enter>"),
    Scene("actions-date", in: Notebook.running, nl: "ad+2w", en: "an+2w"),
    Scene("actions-drop", in: Notebook.running, nl: "ax"),
    Scene("actions-edit", in: Notebook.running, nl: "aw", en: "ae"),
    Scene("meetings-empty", in: Notebook.fresh, nl: "o"),
    Scene("meetings", in: Notebook.closed, nl: "o"),
    Scene("meetings-opened", in: Notebook.closed, nl: "o<enter><down><down><down>"),
    Scene("search-empty", in: Notebook.running, nl: "/"),
    Scene("search-found", in: Notebook.running, nl: "/spel"),
    Scene("search-nothing", in: Notebook.running, nl: "/zzz"),
    Scene("manual", in: Notebook.running, nl: "<enter><f1><f1>"),
    Scene(
      "story", in: Notebook.running, nl: "<enter>w<c-u>Vijf groepen<enter>h", en: "<enter>e<c-u>Vijf groepen<enter>h"),
  ]

  static let help: [Scene] = [
    Scene("help-start") { language in
      var stage = Rehearsal(language)
      stage.type("?")
      return stage
    },
    Scene("help-home", in: Notebook.running, nl: "?"),
    Scene("help-live", in: Notebook.running, nl: "<enter>?"),
    Scene("help-live-filtered", in: Notebook.running, nl: "<enter>?agenda"),
    Scene("help-agenda", in: Notebook.prepared, nl: "<enter>?"),
    Scene("help-line", in: Notebook.running, nl: "<enter>a<f1>"),
    Scene("palette-start") { language in
      var stage = Rehearsal(language)
      stage.type(":")
      return stage
    },
    Scene("palette-planned", in: Notebook.prepared, nl: ":"),
    Scene("palette-running", in: Notebook.running, nl: ":"),
    Scene("palette-live", in: Notebook.running, nl: "<enter><c-p>"),
    Scene("palette-closed", in: Notebook.closed, nl: ":<end>"),
    Scene("palette-filtered", in: Notebook.running, nl: "<enter>:besl", en: "<enter>:deci"),
    Scene("palette-chosen", in: Notebook.running, nl: "<enter>:INTR", en: "<enter>:withd"),
    Scene("palette-refused", in: Notebook.running, nl: ":voorbeeldoverleg", en: ":example meeting"),
    Scene("palette-nothing", in: Notebook.running, nl: ":zzz"),
    Scene(
      "palette-line", in: Notebook.running, nl: "<enter>aZaal regelen<c-p>parel", en: "<enter>aBook a room<c-p>parel"),
  ]
}
