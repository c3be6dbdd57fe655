@_spi(_Unicode) import Swift
import Meetings

extension String {
  /// The text as it is recorded: on one line, with its letters and accents in their composed form (NFC).
  var asRecorded: String {
    var composed = ""
    composed.unicodeScalars.append(contentsOf: self._nfc)
    return QuickLine.literal(composed).text
  }

  /// Nothing where there is no text.
  var nilIfEmpty: String? { isEmpty ? nil : self }
}
