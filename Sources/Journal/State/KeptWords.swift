import Meetings

/// Where this device keeps a text below the state folder, in copies of what was recorded, of whatever group and place: one
/// that is not open, or whose folder is gone.
public struct KeptWords: Sendable {
  /// The copies that hold it.
  public private(set) var files: [String] = []
  /// The first that could not be looked through.
  public private(set) var trouble: Trouble?

  private let state: String
  private let system: any FileSystem

  /// Where nothing was asked for.
  public init() { (state, system) = ("", SystemFiles()) }

  /// Looks through them. The name that `history` gives its own group is not counted: it cannot be erased.
  public init(
    besides history: History, state: String, files system: any FileSystem = SystemFiles(), where holds: (String) -> Bool
  ) {
    (self.state, self.system) = (state, system)
    let own = Set(history.signs)
    attempt { it throws(Trouble) in
      for name in try system.listing(of: CopyFolder.root(state)) {
        let folder = CopyFolder(state: state, name: name).path
        it.attempt { it throws(Trouble) in
          for name in try system.allNames(in: folder) where !name.hasSuffix(PrivateCopies.markSuffix) {
            it.attempt { it throws(Trouble) in try it.look("\(folder)/\(name)", own, holds) }
          }
        }
      }
    }
  }

  /// The same in the journal of a group itself: what no entry of its history tells, as a line that was damaged.
  public init(
    inJournalOf folder: GroupFolder, _ history: History, files system: any FileSystem = SystemFiles(),
    where holds: (String) -> Bool
  ) {
    (state, self.system) = ("", system)
    let own = Set(history.signs)
    for name in JournalReader(folder: folder, files: system).names() {
      attempt { it throws(Trouble) in try it.look("\(folder.journal)/\(name)", own, holds) }
    }
  }

  /// What is kept for a quick start goes, of every group: it is made anew from what was recorded.
  public mutating func forgetSnapshots() {
    attempt { it throws(Trouble) in try Snapshots(state: it.state, files: it.system).forgetAll() }
  }

  /// One that cannot be read does not keep the others from being looked through.
  private mutating func attempt(_ work: (inout KeptWords) throws(Trouble) -> Void) {
    do throws(Trouble) { try work(&self) } catch { trouble = trouble ?? error }
  }

  private mutating func look(_ path: String, _ own: Set<GroupSign>, _ holds: (String) -> Bool) throws(Trouble) {
    do throws(Errno) {
      let bytes = try system.contents(of: path, limit: PrivateCopies.limit)
      let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }
      if lines.contains(where: { Self.words(of: Array($0), own).contains(where: holds) }) { files.append(path) }
    } catch .notFound {
      return
    } catch {
      throw Trouble(path: path, step: .read, error)
    }
  }

  /// What people typed in a line of another group.
  private static func words(of line: [UInt8], _ own: Set<GroupSign>) -> [String] {
    if case .entry(let entry, _, _, _) = EntryCodec.decode(line), let sign = entry.sign, own.contains(sign) {
      return []
    }
    return EntryCodec.words(of: line)
  }
}

extension EntryCodec {
  /// What people typed in a line; all of it where it is not one of ours, or was cut off.
  public static func words(of line: [UInt8]) -> [String] {
    switch decode(line) {
    case .entry(let entry, _, _, _): entry.event.fields.ownWords
    case .opened: []
    case .foreign, .unreadable: [String(decoding: line, as: UTF8.self)]
    }
  }
}
