import Foundation

/// The program and this campaign, linked anew with the files that hold the mutants.
///
/// Only those files are compiled, as the debug build compiles them; all else are its objects. That is right as long as
/// a mutant changes bodies and no declarations.
struct MutantBuild {
  /// What did not work.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  static let debug = root + "/.build/debug"
  static let folder = root + "/.build-mutants"

  /// The campaign with all mutants in it.
  static let campaign = folder + "/Faults"
  /// The program with all mutants in it.
  static let program = folder + "/trekkersgroep"

  /// Throws where a patch's place is not found once.
  static func findPlaces(of patches: [Patch]) throws {
    for (file, patches) in Dictionary(grouping: patches, by: \.file) { _ = try patched(file, patches) }
  }

  /// Makes both.
  static func make(_ patches: [Patch]) async throws {
    try? FileManager.default.removeItem(atPath: folder)
    let modules = Dictionary(grouping: patches, by: \.module).sorted { $0.key < $1.key }
    let patched = try await modules.mapTwoAtATime { try await compile($0.key, $0.value) }.flatMap { $0 }
    _ = try await ["Faults", "trekkersgroep"].mapTwoAtATime { try await link($0, patched) }
  }
}

// MARK: Compiling

extension MutantBuild {
  /// A file with its patches in it, and what is made of it.
  private struct Patched: Sendable {
    let module: String
    /// From the package's folder on.
    let file: String
    var name: String { URL(fileURLWithPath: file).lastPathComponent }
    var copy: String { "\(folder)/patched/\(module)/\(name)" }
    var object: String { copy + ".o" }
    /// How the path of the debug build's own object ends.
    var replaced: String { "/\(module).build/\(name).o" }
  }

  /// Makes copies of a module's files with their patches in them, and compiles those.
  private static func compile(_ module: String, _ patches: [Patch]) async throws -> [Patched] {
    try FileManager.default.createDirectory(atPath: "\(folder)/patched/\(module)", withIntermediateDirectories: true)
    let patched = try Dictionary(grouping: patches, by: \.file).map { file, patches in
      let patched = Patched(module: module, file: file)
      let text = try Self.patched(file, patches)
      let words = file.hasSuffix(".c") ? questionInC + text : text
      try words.write(toFile: patched.copy, atomically: false, encoding: .utf8)
      return patched
    }
    if module == "CNcurses" {
      for file in patched { try await compileC(file) }
      return patched
    }
    let question = Patched(module: module, file: "IsMutant.swift")
    try questionInSwift.write(toFile: question.copy, atomically: false, encoding: .utf8)
    try await compileSwift(module, patched + [question])
    return patched + [question]
  }

  /// The words of a file with its patches in it.
  private static func patched(_ file: String, _ patches: [Patch]) throws -> String {
    let original = try String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)
    return try patches.reduce(original) { try apply($1, to: $0) }
  }

  private static func apply(_ patch: Patch, to text: String) throws -> String {
    let parts = text.components(separatedBy: patch.original)
    guard parts.count == 2 else {
      throw Failure(description: "\(patch.file): \(parts.count - 1) times “\(patch.original)”")
    }
    return parts.joined(separator: patch.replacement)
  }

  private static func compileC(_ file: Patched) async throws {
    let headers = "\(root)/Sources/\(file.module)/include"
    try await run("clang", ["-I", headers, "-c", file.copy, "-o", file.object])
  }

  /// The compiler itself, so that it looks at the other files of the module and makes no objects of them.
  private static func compileSwift(_ module: String, _ patched: [Patched]) async throws {
    let names = FileManager.default.enumerator(atPath: "\(root)/Sources/\(module)")?.compactMap { $0 as? String } ?? []
    let replaced = Set(patched.map(\.file))
    let others = names.filter { $0.hasSuffix(".swift") }.map { "Sources/\(module)/\($0)" }
      .filter { !replaced.contains($0) }.map { "\(root)/\($0)" }
    let settings = [
      "-Onone", "-enable-testing", "-swift-version", "6", "-module-name", module, "-package-name", "mutants",
    ]
    try await run(
      "swiftc",
      ["-frontend", "-c"] + patched.flatMap { ["-primary-file", $0.copy] } + others
        + (names.contains("main.swift") ? [] : ["-parse-as-library"]) + settings + ["-I", debug + "/Modules"] + headers
        + patched.flatMap { ["-o", $0.object] })
  }

  /// What tells of the C modules that other modules import.
  private static let headers = [
    ".build/debug/CNcurses.build", ".build/checkouts/Yams/Sources/CYaml/include",
    ".build/checkouts/swift-subprocess/Sources/_SubprocessCShims/include",
    ".build/checkouts/swift-system/Sources/CSystem/include",
  ].flatMap { ["-Xcc", "-fmodule-map-file=\(root)/\($0)/module.modulemap"] }

  // MARK: The question that patches ask

  /// Which mutant a program is.
  static let variable = "TREKKERSGROEP_MUTANT"

  private static let questionInC = """
    extern char *getenv(const char *name);
    extern int strcmp(const char *one, const char *other);
    static inline int is_mutant(const char *name) {
      const char *chosen = getenv("\(variable)");
      return chosen && strcmp(chosen, name) == 0;
    }

    """

  private static let questionInSwift = """
    import Glibc
    private let chosen = getenv("\(variable)").map { String(cString: $0) }
    func isMutant(_ name: String) -> Bool { chosen == name }

    """
}

// MARK: Linking

extension MutantBuild {
  /// Links the objects of the debug build, but for the files that were compiled here.
  private static func link(_ product: String, _ patched: [Patched]) async throws {
    let list = try String(contentsOfFile: "\(debug)/\(product).product/Objects.LinkFileList", encoding: .utf8)
    let kept = list.split(separator: "\n").filter { line in !patched.contains { line.hasSuffix($0.replaced) } }
    let own = patched.filter { list.contains("/\($0.module).build/") }.map(\.object)
    let path = "\(folder)/\(product).list"
    try (kept.map(String.init) + own).joined(separator: "\n").write(toFile: path, atomically: false, encoding: .utf8)
    let libraries = product == "Faults" ? ["-lvterm"] : ["-lncursesw"]
    try await run(
      "swiftc",
      ["-emit-executable", "-Xlinker", "--defsym", "-Xlinker", "main=\(product)_main", "@\(path)"] + libraries
        + ["-o", "\(folder)/\(product)"])
  }

  private static func run(_ tool: String, _ arguments: [String]) async throws {
    let code = await Child.run([tool] + arguments, of: URL(fileURLWithPath: "/usr/bin/env"))
    if code != 0 { throw Failure(description: "\(tool) ended with \(code)") }
  }
}
