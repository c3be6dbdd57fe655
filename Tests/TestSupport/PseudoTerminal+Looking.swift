import Foundation

/// What a person sees of a terminal at a glance.
extension PseudoTerminal {
  /// All words on the screen in one line, so that it does not matter where a sentence was broken.
  public var words: String {
    screenLines.flatMap { $0.split(separator: " ") }.joined(separator: " ")
  }

  /// Whether the terminal is as it was before the program: its lines cooked, its own screen, no paste mode, a cursor.
  public var isGivenBack: Bool {
    let cooked = UInt(ICANON | ECHO | ISIG)
    return lineSettings[3] & cooked == cooked && lineSettings[0] & UInt(ICRNL) != 0
      && lineSettings[1] & UInt(ONLCR) != 0
      && !isOn("?1049") && !isOn("?2004") && (isOn("?25") || !String(decoding: output, as: UTF8.self).contains("[?25l"))
  }
}
