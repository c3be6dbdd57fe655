import Meetings

// Glibc and Darwin name the same numbers.
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Errno {
  /// Why something failed, as the rest of a sentence without a full stop: "de schijf is vol". Never a number: nobody
  /// can do anything with one. `isReading` tells what was being done, for what may not be done.
  public func reason(isReading: Bool) -> Text {
    switch self {
    case .accessDenied, .notPermitted:
      isReading
        ? Text(nl: "je mag dit niet lezen", en: "no permission to read it")
        : Text(nl: "je mag hier niet schrijven", en: "no permission to write here")
    case .notFound:
      isReading
        ? Text(nl: "het is er niet", en: "it is not there")
        : Text(nl: "de map is er niet", en: "the folder is not there")
    case .tooLarge where isReading:
      Text(nl: "het bestand is te groot om te lezen", en: "the file is too large to read")
    default:
      Self.reasons[rawValue]
        ?? Text(nl: "het systeem meldt een onbekende fout", en: "the system reports an unknown error")
    }
  }

  /// The numbers that calls on files can give, and what they mean to a person.
  static let reasons: [Int32: Text] = [
    ENOSPC: Text(nl: "de schijf is vol", en: "the disk is full"),
    EDQUOT: Text(nl: "je ruimte op deze schijf is op", en: "your share of this disk is used up"),
    EFBIG: Text(nl: "het bestand wordt groter dan hier kan", en: "the file would be larger than is possible here"),
    EROFS: Text(nl: "deze map kan alleen gelezen worden", en: "this folder can only be read"),
    EIO: Text(nl: "de schijf meldt een fout", en: "the disk reports an error"),
    ENOTDIR: Text(nl: "er staat iets anders waar een map hoort", en: "something else is where a folder belongs"),
    EISDIR: Text(nl: "er staat iets anders waar een bestand hoort", en: "something else is where a file belongs"),
    EEXIST: Text(nl: "er staat al iets met die naam", en: "something of that name is there already"),
    ENOTEMPTY: Text(nl: "de map is niet leeg", en: "the folder is not empty"),
    ELOOP: Text(nl: "er staat een verwijzing waar een bestand hoort", en: "there is a link where a file belongs"),
    ENAMETOOLONG: Text(
      nl: "de naam van het bestand of de map is te lang", en: "the name of the file or folder is too long"),
    EILSEQ: Text(nl: "deze schijf kan die naam niet aan", en: "this disk cannot hold that name"),
    EINVAL: unsupported, ENOTSUP: unsupported, ENOSYS: unsupported, EXDEV: unsupported,
    EBUSY: inUse, ETXTBSY: inUse, EAGAIN: inUse, EDEADLK: inUse, ENOLCK: inUse,
    EMFILE: tooMany, ENFILE: tooMany,
    ENOMEM: Text(nl: "het geheugen van deze computer is vol", en: "the memory of this computer is full"),
    EINTR: Text(nl: "het werd onderbroken", en: "it was interrupted"),
    ENODEV: gone, ENXIO: gone, ESTALE: gone, ETIMEDOUT: gone, ENOTCONN: gone, EHOSTDOWN: gone, EHOSTUNREACH: gone,
    ENETDOWN: gone, ENETUNREACH: gone, ECONNRESET: gone, ECONNABORTED: gone, ECONNREFUSED: gone,
  ]

  /// Where a file or folder could not be made there may be room left, but none for one more name.
  static let fullForNames = Text(
    nl: "de schijf is vol, of er passen geen bestanden meer bij",
    en: "the disk is full, or takes no more files")
  private static let unsupported = Text(nl: "deze schijf kan dit niet", en: "this disk cannot do this")
  private static let inUse = Text(nl: "een ander programma houdt het bezet", en: "another program keeps it in use")
  private static let tooMany = Text(nl: "er staan te veel bestanden open", en: "too many files are open")
  private static let gone = Text(
    nl: "de schijf of gedeelde map is niet bereikbaar", en: "the disk or shared folder cannot be reached")
}
