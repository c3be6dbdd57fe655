/// One place in the sources where mutants differ. All of them are built into one program; which of them it is, its
/// environment says.
struct Patch: Sendable {
  /// From the package's folder on.
  let file: String
  /// What stands there, once in that file.
  let original: String
  /// What is put in its place; it asks `isMutant("…")`, in C `is_mutant("…")`.
  let replacement: String

  /// The module that the file belongs to.
  var module: String { String(file.split(separator: "/")[1]) }

  /// The places of these mutants; throws where one of them has none.
  static func all(of mutants: [Mutant]) throws -> [Patch] {
    for mutant in mutants where !all.contains(where: { $0.makes(mutant) }) {
      throw MutantBuild.Failure(description: "there is no patch for “\(mutant.name)”")
    }
    return all.filter { patch in mutants.contains { patch.makes($0) } }
  }

  private static let all = writing + reading + showing

  private func makes(_ mutant: Mutant) -> Bool { replacement.contains("utant(\"\(mutant.name)\")") }
}
