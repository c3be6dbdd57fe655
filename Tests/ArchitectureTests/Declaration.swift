/// A declaration as far as one line shows it.
struct Declaration {
  let isPublic: Bool
  /// struct, func, let …
  let keyword: String
  let name: String

  private static let keywords: Set<String> = [
    "struct", "class", "enum", "protocol", "actor", "typealias", "func", "var", "let", "init", "subscript", "case",
    "associatedtype",
  ]
  private static let modifiers: Set<String> = [
    "public", "open", "internal", "package", "private", "fileprivate", "static", "final", "mutating", "nonisolated",
    "override", "indirect", "lazy", "convenience", "required", "weak", "internal(set)", "private(set)",
    "fileprivate(set)", "package(set)",
  ]

  /// The declaration that begins on a line; nil where none does.
  init?(_ line: String) {
    var words = line.split(separator: " ").map(String.init)
    var isPublic = false
    while let word = words.first {
      let head = String(word.prefix { $0.isLetter })
      if word.hasPrefix("@") || Self.modifiers.contains(word) {
        isPublic = isPublic || word == "public" || word == "open"
        words.removeFirst()
      } else if word == "class", words.count > 1, Self.keywords.contains(words[1]) {
        words.removeFirst()
      } else if Self.keywords.contains(head) {
        self.isPublic = isPublic
        keyword = head
        name = head == word ? Self.name(words.dropFirst().first ?? "") : head
        return
      } else {
        return nil
      }
    }
    return nil
  }

  /// The name without what follows it; an operator is its own name.
  private static func name(_ word: String) -> String {
    let name = String(word.prefix { !"(:<{=".contains($0) })
    return name.isEmpty ? word : name
  }

  /// The name, where it is of a type.
  var typeName: String? {
    ["struct", "class", "enum", "protocol", "actor", "typealias"].contains(keyword) ? name : nil
  }
}
