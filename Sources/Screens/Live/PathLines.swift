import Console

/// Where a file is, in lines that end behind a whole folder: half a name is no name.
enum PathLines {
  static func lines(of path: String, columns: Int) -> [String] {
    var lines = [""]
    for part in parts(of: path) {
      let joined = lines[lines.count - 1] + part
      if TextWidth.columns(of: joined) <= columns {
        lines[lines.count - 1] = joined
      } else {
        lines = lines.filter { !$0.isEmpty } + TextWidth.wrapped(part, to: columns)
      }
    }
    return lines
  }

  /// The folders, each with the stroke behind it, and the name of the file.
  private static func parts(of path: String) -> [String] {
    var parts = [""]
    for character in path {
      parts[parts.count - 1].append(character)
      if character == "/" { parts.append("") }
    }
    return parts.filter { !$0.isEmpty }
  }
}
