import CNcurses

/// Which characters the terminal takes: all of Unicode, or ASCII only.
enum CharacterSet {
  case utf8, ascii

  /// Sets the locale for characters and says what may be shown.
  ///
  /// A locale that is named but not installed must not garble the screen: then C.UTF-8 does as well. Whoever asks
  /// for C or POSIX by LC_ALL, or has a locale with another encoding, gets ASCII.
  static func choose(
    environment: (String) -> String?, set: (String) -> Int = { name in Int(cn_set_locale(name)) }
  ) -> CharacterSet {
    let own = set("")
    if own == CN_UTF8 { return .utf8 }
    if own == CN_OTHER_CODESET || ["C", "POSIX"].contains(environment("LC_ALL")) { return .ascii }
    for name in ["C.UTF-8", "en_US.UTF-8"] where set(name) == CN_UTF8 { return .utf8 }
    _ = set("C")
    return .ascii
  }
}
