import Meetings

/// An address of the brochure, exactly as it stands there.
public struct Link: Hashable, Sendable {
  /// The address.
  public let url: String
  /// The same address written otherwise in the same document.
  public let alsoWritten: String?
  /// What is behind it.
  public let label: Text
  /// The headings under which it stands.
  public let headings: [String]
}

extension Link {
  package init(_ reader: NodeReader) throws(CatalogueFault) {
    try reader.allowOnly(["url", "also", "label", "headings"])
    url = try Link.address(reader)
    alsoWritten = try reader.optionalString("also")
    label = try reader.text("label")
    headings = try reader.strings("headings")
  }

  /// The address under "url"; other kinds than web and mail are refused.
  static func address(_ reader: NodeReader) throws(CatalogueFault) -> String {
    let url = try reader.string("url")
    let known = ["https://", "http://", "mailto:"].contains { url.hasPrefix($0) }
    guard known, url.unicodeScalars.allSatisfy({ $0.value > 32 && $0.value < 127 }) else {
      throw reader.fault(
        "url", nl: "een adres begint met https://, http:// of mailto: en heeft geen spaties",
        en: "an address begins with https://, http:// or mailto: and has no blanks")
    }
    return url
  }
}
