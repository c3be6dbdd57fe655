import Foundation

/// The program and this campaign, linked anew with the modules that hold the mutants.
///
/// Only those modules are compiled, without optimising; the rest are the objects of the debug build. That is right as
/// long as a mutant changes bodies and no declarations.
struct MutantBuild {
  /// What did not work.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  private static let debug = root + "/.build/debug"
  private static let folder = root + "/.build-mutants"

  /// The campaign with all mutants in it.
  static let campaign = folder + "/Faults"
  /// The program with all mutants in it.
  static let program = folder + "/trekkersgroep"

  /// Makes both.
  static func make() async throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let modules = Dictionary(grouping: Patch.all, by: \.module)
    var sources: [String: [String]] = [:]
    for (module, patches) in modules { sources[module] = try patched(module, patches) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (index, module) in sources.keys.sorted().enumerated() {
        // Two at a time: one for each core.
        if index >= 2 { try await group.next() }
        let files = sources[module] ?? []
        group.addTask { try await compile(module, files) }
      }
      try await group.waitForAll()
    }
    for name in ["Faults", "trekkersgroep"] { try await link(name, modules: Set(modules.keys)) }
  }

  /// Copies of a module's files with its patches in them; the paths of all its sources.
  private static func patched(_ module: String, _ patches: [Patch]) throws -> [String] {
    let copies = "\(folder)/\(module)"
    try? FileManager.default.removeItem(atPath: copies)
    try FileManager.default.createDirectory(atPath: copies, withIntermediateDirectories: true)
    let names = FileManager.default.enumerator(atPath: "\(root)/Sources/\(module)")?.compactMap { $0 as? String } ?? []
    var files: [String] = []
    for name in names.sorted() where name.hasSuffix(".swift") || name.hasSuffix(".c") {
      let path = "Sources/\(module)/\(name)"
      var text = try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
      for patch in patches where patch.file == path { text = try apply(patch, to: text) }
      let copy = "\(copies)/\(name.replacingOccurrences(of: "/", with: "-"))"
      try text.write(toFile: copy, atomically: false, encoding: .utf8)
      files.append(copy)
    }
    return files + [try question(of: module, isC: files.contains { $0.hasSuffix(".c") })]
  }

  private static func apply(_ patch: Patch, to text: String) throws -> String {
    let parts = text.components(separatedBy: patch.original)
    guard parts.count == 2 else {
      throw Failure(description: "\(patch.file): \(parts.count - 1) times “\(patch.original)”")
    }
    return parts.joined(separator: patch.replacement)
  }

  /// The file with the question that patches ask.
  private static func question(of module: String, isC: Bool) throws -> String {
    let path = "\(folder)/\(module)/is-mutant.\(isC ? "h" : "swift")"
    let text =
      isC
      ? """
      extern char *getenv(const char *name);
      extern int strcmp(const char *one, const char *other);
      static inline int is_mutant(const char *name) {
        const char *chosen = getenv("\(variable)");
        return chosen && strcmp(chosen, name) == 0;
      }

      """
      : """
      import Glibc
      private let chosen = getenv("\(variable)").map { String(cString: $0) }
      func isMutant(_ name: String) -> Bool { chosen == name }

      """
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }

  /// Which mutant a program is.
  static let variable = "TREKKERSGROEP_MUTANT"

  private static func compile(_ module: String, _ files: [String]) async throws {
    guard let header = files.first(where: { $0.hasSuffix(".h") }) else {
      return try await run(
        "swiftc",
        ["-wmo", "-Onone", "-enable-testing", "-swift-version", "6", "-parse-as-library", "-module-name", module]
          + ["-package-name", "mutants", "-I", debug + "/Modules"] + headers + ["-c"] + files
          + ["-o", "\(folder)/\(module).o"])
    }
    // As the package does: C as it is, with what each file asks for in its first lines.
    for file in files where file.hasSuffix(".c") {
      let name = URL(fileURLWithPath: file).lastPathComponent
      try await run(
        "clang",
        [
          "-include", header, "-I", "\(root)/Sources/\(module)/include", "-c", file, "-o",
          "\(folder)/\(module)-\(name).o",
        ])
    }
  }

  /// Where the headers of the C modules are that other modules import.
  private static let headers = [
    "Sources/CNcurses/include", ".build/checkouts/Yams/Sources/CYaml/include",
  ].flatMap { ["-Xcc", "-I\(root)/\($0)"] }

  /// Links the objects of the debug build, but for the modules that were compiled here.
  private static func link(_ product: String, modules: Set<String>) async throws {
    let list = try String(contentsOfFile: "\(debug)/\(product).product/Objects.LinkFileList", encoding: .utf8)
    let kept = list.split(separator: "\n").filter { line in
      !modules.contains { line.contains("/\($0).build/") }
    }
    let used = modules.filter { list.contains("/\($0).build/") }
    let own = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { name in name.hasSuffix(".o") && used.contains { name == "\($0).o" || name.hasPrefix("\($0)-") } }
      .map { "\(folder)/\($0)" }
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
