#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Bytes, searched by the system's own fast routine.
enum ByteSearch {
  /// The place of the first line feed at or after `start`, or nil where there is none.
  static func lineFeed(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress else { return nil }
    guard let found = memchr(base + start, 0x0A, bytes.count - start) else { return nil }
    return UnsafeRawPointer(found) - base
  }

  /// Whether as many bytes as a text has are those of the text.
  @inline(__always)
  static func isEqual(_ bytes: UnsafePointer<UInt8>, _ text: StaticString) -> Bool {
    memcmp(bytes, text.utf8Start, text.utf8CodeUnitCount) == 0
  }
}
