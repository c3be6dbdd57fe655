/// A name made fit for a file name: [a-z0-9-] only, so that it can never be a path.
public enum Slug {
  /// The longest slug, in characters.
  public static let limit = 48

  /// The slug of a name: small letters without accents, a hyphen for all else; `empty` where nothing is left.
  public static func of(_ name: String, empty: String) -> String {
    var slug: [UInt8] = []
    for scalar in name.unicodeScalars {
      let letters = folded(scalar)
      if letters.isEmpty, isAccent(scalar) || scalar == "'" || scalar == "\u{2019}" { continue }
      for byte in letters.isEmpty ? [UInt8(ascii: "-")] : letters
      where byte != UInt8(ascii: "-") || slug.last.map({ $0 != byte }) == true {
        slug.append(byte)
      }
      if slug.count >= limit { break }
    }
    slug = Array(slug.prefix(limit))
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return slug.isEmpty ? empty : String(decoding: slug, as: UTF8.self)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.value {
    case 97...122, 48...57: [UInt8(scalar.value)]
    case 65...90: [UInt8(scalar.value + 32)]
    default: letters[scalar] ?? []
    }
  }

  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  private static let letters: [Unicode.Scalar: [UInt8]] = {
    let table = [
      "a": "àáâãäåāăąÀÁÂÃÄÅĀĂĄ", "ae": "æÆ", "c": "çćčÇĆČ", "d": "ďđðĎĐÐ", "e": "èéêëēĕėęěÈÉÊËĒĔĖĘĚ",
      "g": "ğĞ", "i": "ìíîïīĭįıÌÍÎÏĪĬĮİ", "ij": "ĳĲ", "l": "łŁ", "n": "ñńňÑŃŇ", "o": "òóôõöøōŏőÒÓÔÕÖØŌŎŐ",
      "oe": "œŒ", "r": "řŘ", "s": "śşšșŚŞŠȘ", "ss": "ß", "t": "ţťțŢŤȚ", "th": "þÞ",
      "u": "ùúûüūŭůűÙÚÛÜŪŬŮŰ", "y": "ýÿÝŸ", "z": "źżžŹŻŽ",
    ]
    var letters: [Unicode.Scalar: [UInt8]] = [:]
    for (plain, accented) in table {
      for scalar in accented.unicodeScalars { letters[scalar] = Array(plain.utf8) }
    }
    return letters
  }()
}
