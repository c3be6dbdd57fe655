import Meetings

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

  /// The slug of a group's name for a folder of its own: a folder with the name of a device cannot be on Windows or OneDrive.
  public static func ofGroup(_ name: String) -> String {
    let slug = of(name, empty: "groep")
    return devices.contains(slug) ? "groep-\(slug)" : slug
  }

  private static let devices: Set = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// The letters and digits that search takes the character for; none where it is a sign.
  private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    let letters = Array(String(scalar).folded.utf8)
    return letters.allSatisfy { (97...122).contains($0) || (48...57).contains($0) } ? letters : []
  }

  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }
}
