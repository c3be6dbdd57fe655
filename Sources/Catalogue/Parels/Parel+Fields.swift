extension Parel {
  /// The names of the fields that say something of it, as in its file: each of them is to name its source.
  package var filledFields: [String] {
    let optional: [(String, Bool)] = [
      ("happens", happens != nil), ("yields", yields != nil), ("detailAudience", !detailAudience.isEmpty),
      ("accreditationNote", accreditationNote != nil), ("settings", !settings.isEmpty),
      ("detailSettings", !detailSettings.isEmpty), ("settingNote", settingNote != nil),
      ("materials", !materials.isEmpty), ("links", !links.isEmpty), ("discrepancies", !discrepancies.isEmpty),
      ("checklist", !checklist.organiser.isEmpty || !checklist.guide.isEmpty),
    ]
    let always = ["name", "goal", "audience", "participants", "accreditation", "variants"]
    return always + optional.filter(\.1).map(\.0)
  }
}
