@_spi(_Unicode) import Swift
import Meetings

extension String {
  /// The text as it is recorded: on one line, with its letters and accents in their composed form (NFC).
  var asRecorded: String { QuickLine.literal(composed).text }

  /// The same for a text that may have several lines, as a note has: those stay.
  var asLongRecorded: String { LongText.tidied(composed) }

  private var composed: String {
    var composed = ""
    composed.unicodeScalars.append(contentsOf: self._nfc)
    return composed
  }

  /// Nothing where there is no text.
  var nilIfEmpty: String? { isEmpty ? nil : self }
}
