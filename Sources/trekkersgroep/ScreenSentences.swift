import Meetings
import Terminal

extension ScreenFailure {
  /// Why the full screen cannot be opened, and what works all the same.
  var sentence: Text {
    switch self {
    case .notATerminal:
      Text(
        nl:
          "Het scherm van trekkersgroep heeft een terminal nodig. Zonder terminal werken de opdrachten wel: zie trekkersgroep --help, of open het regel voor regel met: trekkersgroep --linear",
        en:
          "The screen of trekkersgroep needs a terminal. Without one the commands still work: see trekkersgroep --help, or open it line by line with: trekkersgroep --linear"
      )
    case .unknownTerminal(let name) where name.isEmpty:
      Text(
        nl:
          "De variabele TERM is leeg, dus ik weet niet wat voor terminal dit is. Zet hem bijvoorbeeld op xterm-256color, of open het regel voor regel met: trekkersgroep --linear",
        en:
          "The variable TERM is empty, so the kind of terminal is unknown. Set it to xterm-256color, for instance, or open it line by line with: trekkersgroep --linear"
      )
    case .unknownTerminal(let name):
      Text(
        nl:
          "De terminal “\(Self.plain(name))” (uit TERM) ken ik niet. Zet TERM bijvoorbeeld op xterm-256color, of open het regel voor regel met: trekkersgroep --linear",
        en:
          "The terminal “\(Self.plain(name))” (from TERM) is unknown. Set TERM to xterm-256color, for instance, or open it line by line with: trekkersgroep --linear"
      )
    case .noFullScreen(let name):
      Text(
        nl:
          "De terminal “\(Self.plain(name))” (uit TERM) kan geen volledig scherm tonen. De opdrachten werken wel: zie trekkersgroep --help, of open het regel voor regel met: trekkersgroep --linear",
        en:
          "The terminal “\(Self.plain(name))” (from TERM) cannot show a full screen. The commands still work: see trekkersgroep --help, or open it line by line with: trekkersgroep --linear"
      )
    case .refusedBySystem:
      Text(
        nl: "De terminal laat zich niet openen. Probeer het in een nieuw venster.",
        en: "The terminal cannot be opened. Try again in a new window.")
    }
  }

  /// A name from the environment is hostile too.
  private static func plain(_ name: String) -> String {
    String(name.unicodeScalars.filter { ("!"..."~").contains($0) }.prefix(40).map(Character.init))
  }
}

extension Shortage {
  /// What the system refuses, and what can be done.
  var sentence: Text {
    switch self {
    case .threads:
      Text(
        nl:
          "Het systeem laat geen nieuwe processen meer toe of geeft te weinig geheugen, dus ik kan niet beginnen. Sluit andere programma’s of verhoog de grens (ulimit -u of -v), en probeer het opnieuw. Er is niets vastgelegd en niets weg.",
        en:
          "The system allows no more processes or gives too little memory, so nothing can begin. Close other programs or raise the limit (ulimit -u or -v), and try again. Nothing was recorded and nothing is gone."
      )
    case .files:
      Text(
        nl:
          "Het systeem laat dit programma te weinig bestanden openen. Verhoog de grens (ulimit -n 256) en probeer het opnieuw. Er is niets vastgelegd en niets weg.",
        en:
          "The system lets this program open too few files. Raise the limit (ulimit -n 256) and try again. Nothing was recorded and nothing is gone."
      )
    }
  }
}

/// What is said on the terminal after a crash.
enum LastWords {
  static let text = Text(
    nl:
      "trekkersgroep is door een fout gestopt. Wat als vastgelegd op het scherm stond, staat op schijf. Start opnieuw en je gaat verder waar je was.\n",
    en:
      "trekkersgroep stopped because of an error. What the screen showed as recorded is on disk. Start it again and you continue where you were.\n"
  )
}
