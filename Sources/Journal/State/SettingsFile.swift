import Meetings

/// The file in which a person's settings are kept on this machine.
public struct SettingsFile: Sendable {
  /// Its name in the folder with settings.
  public static let name = "settings.conf"
  /// The largest file that is read, in bytes.
  public static let limit = 64 * 1_024

  /// Where it is.
  public let path: String
  private let files: any FileSystem

  /// The file in a folder with settings.
  public init(config: String, files: any FileSystem = SystemFiles()) {
    path = "\(config)/\(Self.name)"
    self.files = files
  }

  /// Why another value could not be kept.
  public enum Failure: Error, Hashable, Sendable {
    /// It could not be read or written.
    case trouble(Trouble)
    /// A newer version of the program wrote it.
    case newer

    /// Why, as the rest of a sentence.
    public var reason: Text {
      switch self {
      case .trouble(let trouble): trouble.reason
      case .newer:
        Text(
          nl: "het bestand met instellingen is van een nieuwere versie",
          en: "the settings file was written by a newer version")
      }
    }
  }

  /// What it says. A file that is not there says nothing.
  public func read() -> KeptSettings {
    do throws(Trouble) {
      let text = try SettingsText(bytes())
      return KeptSettings(settings: text.settings, remarks: text.remarks)
    } catch {
      return KeptSettings(trouble: error)
    }
  }

  /// Keeps another value of one setting, on disk and flushed; everything else in the file stays as it is.
  public func change(_ key: SettingKey, to value: String) throws(Failure) {
    let text: SettingsText
    do throws(Trouble) {
      // Read again: another window may have changed another setting.
      text = try SettingsText(bytes())
    } catch {
      throw .trouble(error)
    }
    guard !text.isNewer else { throw .newer }
    do throws(Trouble) {
      try SafeFile.replace(place, with: text.changing(key, to: value), files: files)
    } catch {
      throw .trouble(error)
    }
  }

  /// The file itself, also where a link leads to it: people keep such files together elsewhere.
  private var place: String { System.canonical(path) }

  private func bytes() throws(Trouble) -> [UInt8] {
    do throws(Errno) {
      return try files.contents(of: place, limit: Self.limit)
    } catch .notFound {
      return []
    } catch .invalid {
      throw Trouble(path: path, step: .read, .isFolder)
    } catch {
      throw Trouble(path: path, step: .read, error)
    }
  }
}

/// What the file of settings said at the start.
public struct KeptSettings: Hashable, Sendable {
  /// The settings that count.
  public var settings = Settings()
  /// The lines that do not count.
  public var remarks: [SettingsRemark] = []
  /// Why the file could not be read.
  public var trouble: Trouble?

  /// Settings with what there is to say of their file.
  public init(settings: Settings = Settings(), remarks: [SettingsRemark] = [], trouble: Trouble? = nil) {
    self.settings = settings
    self.remarks = remarks
    self.trouble = trouble
  }

  /// What there is to say of the file, a sentence for each line that does not count; none where all of it counts.
  public var sentences: [Text] { trouble == nil ? SettingsRemark.each(remarks) : sentence.map { [$0] } ?? [] }

  /// What a person has to know of the file, in one sentence; nil where all of it counts.
  public var sentence: Text? {
    guard let trouble else { return SettingsRemark.sentence(remarks) }
    let isTooLarge = trouble.cause == .system(.tooLarge)
    let size = "\(SettingsFile.limit / 1_024) KiB"
    let advice =
      isTooLarge
      ? Text(nl: "maak het hoogstens \(size), of zet het opzij", en: "make it at most \(size), or move it aside")
      : Text(nl: "herstel het, of zet het opzij", en: "repair it, or move it aside")
    return Text(
      nl:
        "De instellingen zijn niet gelezen en tellen niet mee, \(trouble.text.nl). Het blijft zoals het is: \(advice.nl).",
      en: "The settings were not read and do not count, \(trouble.text.en). It stays as it is: \(advice.en).")
  }

  /// Whether the file stays as it is, because this program cannot read it or must not change it.
  public var isLeftAlone: Bool { trouble != nil || remarks.contains(where: \.isOfNewerVersion) }
}
