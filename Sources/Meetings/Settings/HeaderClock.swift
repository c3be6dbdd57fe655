/// What the header says of the time.
public enum HeaderClock: String, Sendable, CaseIterable {
  case full
  case time
  case off

  /// The words for it.
  public var name: Text {
    switch self {
    case .full: Text(nl: "tijd en verwacht einde", en: "time and expected end")
    case .time: Text(nl: "alleen de tijd", en: "time only")
    case .off: Text(nl: "geen", en: "none")
    }
  }
}

/// Whether the mouse can be used.
public enum MouseUse: String, Sendable, CaseIterable {
  case off
  case on

  /// The words for it.
  public var name: Text {
    switch self {
    case .off: Text(nl: "uit", en: "off")
    case .on: Text(nl: "aan", en: "on")
    }
  }
}

extension Language {
  /// The language in its own words, whichever is spoken.
  public var name: Text {
    switch self {
    case .dutch: Text(verbatim: "Nederlands")
    case .english: Text(verbatim: "English")
    }
  }
}
