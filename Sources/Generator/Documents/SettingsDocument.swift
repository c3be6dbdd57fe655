import Meetings

/// docs/reference/settings.md: the file of settings, and every value in it.
enum SettingsDocument {
  static func text(_ input: GeneratorInput) -> String {
    let parts = [
      "<!-- Gemaakt uit Sources/Meetings/Settings met `make generate`; niet met de hand wijzigen. -->",
      "# Instellingen", place, form, "## Wat er kan staan", Markdown.table(head, SettingKey.allCases.map(row)),
      "## Waarden", Markdown.table(["instelling", "id", "Nederlands", "Engels"], values), changes,
    ]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static let place = """
    Ze staan in `$XDG_CONFIG_HOME/trekkersgroep/settings.conf`; is die variabele leeg, dan in
    `~/.config/trekkersgroep/settings.conf`. Het bestand hoeft er niet te zijn. `trekkersgroep info` noemt de plek, wat er geldt, en
    welke regels niet meetellen. In het programma wijzig je ze met `s` op het beginscherm en op het scherm van de groep.
    """

  private static let form = """
    Leesbare tekst in UTF-8: op elke regel `naam = waarde`. Een regel die met `#` begint telt niet mee; verderop in een regel is `#`
    een gewoon teken. Een waarde die leeg is, is de gewone waarde. Staat een instelling er twee keer, dan telt de eerste.

    ```
    # van de laptop in de vergaderzaal
    version = 1
    theme = high-contrast
    editor = nano
    ```

    Wat op de opdrachtregel staat gaat voor (`--language`), dan dit bestand, dan de omgeving (LC_ALL, LC_MESSAGES en LANG voor de taal,
    VISUAL en EDITOR voor de tekstverwerker; NO_COLOR zet elk thema uit).
    """

  private static let changes = """
    ## Als er iets niet klopt

    Een regel die niet te begrijpen is, wordt bij de start met zijn nummer genoemd en telt niet mee; de rest telt wel.
    `trekkersgroep info` noemt elke zulke regel, met wat er wel kan staan. Staat er
    `version` met een hoger getal dan \(SettingsText.version), dan is het bestand van een nieuwere versie van het programma: er telt niets
    van mee, en het wordt niet gewijzigd. Het bestand is hoogstens 64 KiB. Wijzig je iets in het programma, dan verandert alleen de regel
    van die instelling; alle andere regels blijven zoals ze zijn. Lukt het bewaren niet, dan geldt de wijziging tot je het programma sluit.

    De naam van het apparaat is er alleen voor jou: in de geschiedenis en bij `info`. Wat je vastlegt draagt een vast kenmerk van vier
    tekens. Dat blijft, want daaraan herkent het programma wat van dit apparaat is: wat `u` ongedaan mag maken, en welke verslagen het
    opnieuw schrijft.
    """

  private static let head = ["naam", "wat het is", "gewoon", "what it is"]

  private static func row(_ key: SettingKey) -> [String] {
    let usual = Settings()[key]
    return ["`\(key.rawValue)`", key.help.nl, usual.isEmpty ? "leeg" : "`\(usual)`", key.help.en]
  }

  private static var values: [[String]] {
    SettingKey.allCases.flatMap { key in
      (key.choices ?? []).map { ["`\(key.rawValue)`", "`\($0.id)`", $0.name.nl, $0.name.en] }
    }
  }
}
