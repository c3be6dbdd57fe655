import Console

/// The name of somebody where it has no room: it keeps its number, or that they left.
enum ClippedName {
  /// "Wijkverplee… 1", "Wijkverple… (weg)".
  static func clipped(_ name: String, to width: Int) -> String {
    guard TextWidth.columns(of: name) > width, let last = name.split(separator: " ").last else { return name }
    let tail = " \(last)"
    guard last.count <= 3 || last.first == "(" && width >= 2 * tail.count, tail.count < name.count else {
      return TextWidth.clipped(name, to: width)
    }
    return TextWidth.clipped(String(name.dropLast(tail.count)), to: width - TextWidth.columns(of: tail)) + tail
  }

  /// "Trekkersgroep Zuid… (map heide-2)": names that begin alike differ at their end.
  static func withoutMiddle(_ name: String, to width: Int) -> String {
    guard TextWidth.columns(of: name) > width, width >= 8 else { return TextWidth.clipped(name, to: width) }
    let end = String(name.suffix(width / 3))
    return TextWidth.clipped(name, to: width - TextWidth.columns(of: end)) + end
  }
}
