// What this module asks of the system besides files.
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system says about the person and the place, apart from files.
enum System {
  /// A variable of the environment, or nil where it is not set or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return FileName.text(value)
  }

  /// The first of some variables whose bytes are not text.
  static func unreadableVariable(of names: [String]) -> String? {
    names.first { name in getenv(name).map { String(validatingCString: $0) == nil } ?? false }
  }

  /// The person's own folder: HOME, else what the system's list of people says.
  static func home(_ variable: (String) -> String? = variable) -> String {
    if let home = variable("HOME") { return home }
    guard let person = getpwuid(getuid()), let folder = person.pointee.pw_dir else { return "/" }
    return FileName.text(folder)
  }

  /// The file of this very program, as far as the system tells.
  static var program: String {
    #if canImport(Glibc)
      "/proc/self/exe"
    #else
      CommandLine.arguments.first ?? ""
    #endif
  }

  /// A path as the system spells it, without links, `.` and `..`; of what is not there yet, as far as it is.
  static func canonical(_ path: String) -> String {
    var (there, rest) = (path, "")
    while there.utf8.first == UInt8(ascii: "/") {
      if let real = realpath(FileName.raw(there), nil) {
        defer { free(real) }
        let known = FileName.text(real)
        return known == "/" && !rest.isEmpty ? rest : known + rest
      }
      guard there != "/" else { break }
      rest = "/" + FilePath.name(there) + rest
      there = FilePath.parent(there)
    }
    return path
  }

  /// The folder that relative paths start from.
  static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return FileName.text(path)
  }

  /// Whether the name of that folder is text.
  static var isWorkingFolderText: Bool {
    guard let path = getcwd(nil, 0) else { return true }
    defer { free(path) }
    return String(validatingCString: path) != nil
  }
}

/// Lets a full disk or a closed pipe show as a failure of the call, instead of ending the program.
public func ignoreWriteSignals() {
  signal(SIGXFSZ, SIG_IGN)
  signal(SIGPIPE, SIG_IGN)
}
