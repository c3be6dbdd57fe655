import Meetings

@testable import Screens

/// Somebody who types lines and hears what changed.
struct Listener {
  private(set) var stage: Rehearsal
  private var conversation = LinearConversation()
  /// What was said after the last line.
  private(set) var heard: [String] = []

  /// Somebody at a screen, who hears it in full.
  init(_ stage: Rehearsal) {
    self.stage = stage
    self.stage.listen()
    hear()
  }

  /// Somebody in a group, in a meeting if one runs.
  init(_ group: Notebook, _ language: Language = .dutch) {
    self.init(Rehearsal(group, language))
    if stage.group.runningMeeting != nil { type("") }
  }

  var group: Trekkersgroep { stage.group }
  var question: String { conversation.question(for: stage.model) }
  /// All that was said after the last line, as one text.
  var all: String { heard.joined(separator: "\n") }

  /// Types lines, one after another.
  mutating func type(_ lines: String...) {
    for line in lines {
      for message in conversation.messages(for: line, in: stage.model) { stage.send(message) }
      hear()
    }
  }

  /// Lets something happen, and hears of it.
  mutating func after(_ change: (inout Rehearsal) throws -> Void) rethrows {
    try change(&stage)
    hear()
  }

  private mutating func hear() { heard = conversation.lines(for: stage.model) }
}
