// "Voorzitter" in a line means whoever chairs that meeting. No role of the region goes by such a name; one that
// did would win, because roles are looked through first.

extension MeetingRole {
  /// Every name it goes by, in both languages.
  public var names: [String] { [name.nl, name.en] }

  /// The function that goes by this whole name; nil where it is no function. Case and accents do not matter.
  public static func named(_ typed: String) -> MeetingRole? {
    let wanted = typed.folded
    return allCases.first { $0.names.contains { $0.folded == wanted } }
  }
}

extension Meeting {
  /// What somebody goes by in this meeting besides their own name: the functions they have in it.
  public func functionNames(of member: EntryID) -> [String] {
    MeetingRole.allCases.filter { functions[$0] == member }.flatMap(\.names)
  }

  /// Why a mark of a line in this meeting stays text, as a sentence without a full stop.
  public func reason(forUnknownMark mark: String) -> Text {
    let name = mark.drop { $0 == "@" }.filter { $0.isLetter || $0 == "-" }
    guard mark.first == "@", let function = MeetingRole.named(name), functions[function] == nil else {
      return Text(nl: "“\(mark)” ken ik niet; het blijft tekst", en: "“\(mark)” is unknown; it stays text")
    }
    return Text(
      nl: "Niemand is \(function.name.nl) van dit overleg; “\(mark)” blijft tekst",
      en: "Nobody is \(function.name.en) of this meeting; “\(mark)” stays text")
  }
}
