import Console
import Journal
import Meetings
import Screens

/// Lines that are typed but not recorded: they are kept on disk, and said where that fails.
extension Runner {
  /// What cannot be kept is tried again at the next tick, and told once.
  func keepDrafts() {
    if let gone = group?.erasedLines(), !gone.isEmpty { handle(.linesErased(gone)) }
    guard !unkept.isEmpty else { return }
    var trouble: Trouble?
    let start = ContinuousClock.now
    for (kind, text) in unkept {
      if let failed = group?.keep(kind: kind, text: text) { trouble = failed } else { unkept[kind] = nil }
    }
    linesTime.begin(after: start)
    if trouble?.reason != model.context.lineTrouble { handle(.linesKept(trouble: trouble?.reason)) }
  }

  /// The same before another group opens: what belongs to this one must not go along.
  func keepLastDrafts() {
    keepDrafts()
    unkept = [:]
  }

  /// What was half typed and is kept nowhere, to be told where the screen was once the program has ended.
  var unkeptWords: Text? {
    guard !unkept.isEmpty else { return nil }
    let lines = unkept.sorted { $0.key < $1.key }.map { "\n" + ScreenText.cleaned($0.value) }.joined()
    guard let trouble = model.context.lineTrouble else {
      return Text(
        nl: "Wat half getypt was, is misschien niet op tijd bewaard. Het was:\(lines)",
        en: "What was half typed may not have been kept in time. It was:\(lines)")
    }
    return Text(
      nl: "Wat half getypt was kon niet bewaard worden: \(trouble.nl). Het was:\(lines)",
      en: "What was half typed could not be kept: \(trouble.en). It was:\(lines)")
  }

  /// At once: what was recorded must not be offered again after a crash.
  func forgetDraft(_ kind: String) {
    unkept[kind] = nil
    // Where it cannot be forgotten it is offered once more: nothing is lost by that.
    _ = group?.keep(kind: kind, text: "")
    // The next line that cannot be kept is told anew.
    if unkept.isEmpty, model.context.lineTrouble != nil { handle(.linesKept(trouble: nil)) }
  }
}
