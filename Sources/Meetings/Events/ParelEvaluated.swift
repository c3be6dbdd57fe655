/// The group said what a Parel yielded.
public struct ParelEvaluated: Event {
  public static let word = "parel-evaluated"
  public static let title = Text(nl: "Parel geëvalueerd", en: "Parel evaluated")
  /// The chosen Parel.
  public let choice: EntryID
  /// What it yielded, in the group's words.
  public let result: String
  /// The versions that this one replaces; missing means none.
  public let replacing: [EntryID]

  /// What it yielded in the group's words, in the place of the versions it names.
  public init(choice: EntryID, result: String, replacing: [EntryID] = []) {
    self.choice = choice
    self.result = result
    self.replacing = replacing
  }

  public init(from fields: Fields) throws(FieldError) {
    choice = try fields.id("choice")
    result = try fields.text("result")
    replacing = try fields.ids("replacing")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("choice", choice)
    fields.set("result", result)
    fields.set("replacing", replacing)
    return fields
  }

  public var subject: EntryID? { choice }

  public var gist: Text { Text(verbatim: result.onOneLine) }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.text(result)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.update(\.choices, choice, mark) {
      $0.status = .evaluated
      $0.reason = nil
      if $0.result == nil {
        $0.result = Versions(result, by: mark.id)
      } else {
        $0.result?.add(result, by: mark.id, replacing: replacing)
      }
    }
  }
}
