import Meetings

/// Why bytes are not JSON that this program reads.
public enum JSONFailure: Error, Hashable, Sendable {
  /// Not JSON, or not one object.
  case syntax
  /// More objects and lists inside each other than `JSONText.depthLimit`.
  case tooDeep
  /// Bytes that are not text.
  case invalidUTF8
}

/// JSON to fields and back, by hand: a general decoder takes ten times as long over a journal of many years.
public enum JSONText {
  /// How many objects and lists may stand inside each other.
  public static let depthLimit = 32

  /// The fields of one JSON object. A number that is not whole, or too large, reads as null.
  public static func fields(of bytes: UnsafeBufferPointer<UInt8>) throws(JSONFailure) -> Fields {
    var reader = JSONReader(bytes)
    try reader.begin()
    let fields = Fields(try reader.object(depth: 1))
    try reader.end()
    return fields
  }

  /// The fields of one JSON object.
  public static func fields(of bytes: [UInt8]) throws(JSONFailure) -> Fields {
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(JSONFailure) in try fields(of: buffer) }
    }
    return try result.get()
  }

  /// Fields as one JSON object, on one line, safe to show in a terminal.
  public static func bytes(of fields: Fields) -> [UInt8] {
    var writer = JSONWriter()
    writer.object(fields)
    return writer.bytes
  }
}
