/// The nearest ASCII sign, one column wide, for a terminal that cannot show UTF-8.
public enum PlainASCII {
  /// The ASCII form of one sign: our own signs by their table, letters without their accent, and `?` for the rest.
  public static func form(of cluster: Character) -> Character {
    if cluster.isASCII { return cluster }
    if let plain = table[cluster] { return plain }
    guard let base = cluster.unicodeScalars.first else { return "?" }
    if cluster.unicodeScalars.count > 1 { return form(of: Character(base)) }
    return "?"
  }

  /// Signs and letters, composed as a keyboard sends them. A base letter with a loose accent needs no entry.
  private static let table: [Character: Character] = {
    var table: [Character: Character] = [:]
    for (letters, plain) in letters { for letter in letters { table[letter] = plain } }
    for (sign, plain) in Glyphs.pairs { table[sign] = plain }
    return table
  }()

  private static let letters: [(String, Character)] = [
    ("àáâãäåāăąª", "a"), ("ÀÁÂÃÄÅĀĂĄ", "A"), ("æ", "a"), ("Æ", "A"), ("çćĉċč", "c"), ("ÇĆĈĊČ©", "C"),
    ("ďđð", "d"), ("ĎĐÐ", "D"), ("èéêëēĕėęě", "e"), ("ÈÉÊËĒĔĖĘĚ€", "E"), ("ĝğġģ", "g"), ("ĜĞĠĢ", "G"),
    ("ĥħ", "h"), ("ĤĦ", "H"), ("ìíîïĩīĭįıĳ", "i"), ("ÌÍÎÏĨĪĬĮİĲ", "I"), ("ĵ", "j"), ("Ĵ", "J"), ("ķ", "k"),
    ("Ķ", "K"), ("ĺļľŀł", "l"), ("ĹĻĽĿŁ£", "L"), ("ñńņňŉŋ", "n"), ("ÑŃŅŇŊ", "N"), ("òóôõöøōŏőœº°", "o"),
    ("ÒÓÔÕÖØŌŎŐŒ", "O"), ("ŕŗř", "r"), ("ŔŖŘ®", "R"), ("śŝşšșß", "s"), ("ŚŜŞŠȘ§", "S"), ("ţťŧț", "t"),
    ("ŢŤŦȚ", "T"), ("ùúûüũūŭůűųµ", "u"), ("ÙÚÛÜŨŪŬŮŰŲ", "U"), ("ŵ", "w"), ("Ŵ", "W"), ("ýÿŷ", "y"), ("ÝŸŶ¥", "Y"),
    ("źżž", "z"), ("ŹŻŽ", "Z"), ("×", "x"), ("÷", ":"), ("‘’‚‛′´ʼ", "'"), ("“”„‟″«»", "\""), ("‐‑‒–—―−━═", "-"),
    ("┃║", "|"), ("┌┐└┘├┤┬┴┼╭╮╰╯", "+"), ("•‣●○■□▪▫◦", "*"), ("‹◂←", "<"), ("▶►", ">"), ("▲▴", "^"),
    ("▼▾", "v"), ("✔☑", "v"), ("✗✘☒", "x"), ("≈", "~"), ("≤", "<"), ("≥", ">"), ("¹", "1"), ("²", "2"), ("³", "3"),
    ("¡", "!"), ("¦", "|"), ("\u{A0}\u{2007}\u{202F}\u{2009}\u{200A}\u{2002}\u{2003}", " "), ("█▓▒░▌▐▀▄", "#"),
  ]
}
