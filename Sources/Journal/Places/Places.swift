/// Where everything lives on this machine.
public struct Places: Hashable, Sendable {
  /// The folder with one folder for each group.
  public let groupsRoot: String
  /// The folder with this person's settings.
  public let config: String
  /// The folder with drafts, the device's name and private copies.
  public let state: String
  /// The variable whose folder has a name that is not text, so that these are not the places that are meant: nothing may
  /// be written there. Nil where all is text.
  public private(set) var unreadable: String?

  /// Places by their paths.
  public init(groupsRoot: String, config: String, state: String) {
    self.groupsRoot = groupsRoot
    self.config = config
    self.state = state
  }

  /// The places on this machine: `folder` (of the command line) before TREKKERSGROEP_FOLDER before ~/Trekkersgroepen.
  public static func current(folder: String? = nil) -> Places {
    var places = resolve(
      folder: folder, home: System.home(), workingFolder: System.workingFolder,
      variable: System.variable)
    places.unreadable = System.unreadableVariable(of: [
      "TREKKERSGROEP_FOLDER", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME",
    ])
    if !System.isWorkingFolderText, places.groupsRoot.hasPrefix(System.workingFolder) { places.unreadable = "PWD" }
    return places
  }

  /// The places as given surroundings say.
  static func resolve(
    folder: String?, home: String, workingFolder: String, variable: (String) -> String?
  ) -> Places {
    func absolute(_ path: String) -> String {
      var path = path
      if path == "~" || path.hasPrefix("~/") { path = home + path.dropFirst() }
      if !path.hasPrefix("/") { path = workingFolder + "/" + path }
      while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
      return path
    }
    // The standard says that a relative path in these variables does not count.
    func base(_ name: String, _ usual: String) -> String {
      let given = variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
      return absolute(given ?? home + usual) + "/trekkersgroep"
    }
    let given = folder.flatMap { $0.isEmpty ? nil : $0 } ?? variable("TREKKERSGROEP_FOLDER")
    return Places(
      groupsRoot: absolute(given ?? home + "/Trekkersgroepen"), config: base("XDG_CONFIG_HOME", "/.config"),
      state: base("XDG_STATE_HOME", "/.local/state"))
  }

  /// The name of this device, four characters, made at its first use. Where it cannot be kept it is for this
  /// run only.
  public func device(files: any FileSystem = SystemFiles()) -> String {
    let path = state + "/device"
    if let name = storedDevice(path, files) { return name }
    let name = Tag.random(4)
    let line = Array((name + "\n").utf8)
    guard var file = try? AppendFile.create(path, files: files) else {
      if let stored = storedDevice(path, files) { return stored }
      // What is there names nobody, as after a power cut: without a new name nothing could be undone later.
      if (try? files.contents(of: path, limit: 64)) != nil { try? SafeFile.replace(path, with: line, files: files) }
      return storedDevice(path, files) ?? name
    }
    do throws(Trouble) {
      try file.append(line)
      file.close()
    } catch {
      file.abandon()
    }
    return name
  }

  private func storedDevice(_ path: String, _ files: any FileSystem) -> String? {
    guard let bytes = try? files.contents(of: path, limit: 64) else { return nil }
    let name = String(decoding: bytes.prefix(4), as: UTF8.self)
    return Tag.isTag(name, length: 4) ? name : nil
  }
}
