import Console
import Meetings
import Screens
import Terminal

/// Where the program is shown and answered: the full screen, or lines.
@MainActor protocol Display {
  /// What somebody presses or types, in order.
  nonisolated var inputs: AsyncStream<Input> { get }
  /// How much came of `inputs` so far, whether it was taken from there or not.
  var sent: Int { get }
  /// The room there is.
  var size: Size { get }
  /// Whether it shows colours.
  var hasColours: Bool { get }
  /// Whether the mouse can be used.
  var hasMouse: Bool { get }
  /// Whether it is read line by line.
  var isLinear: Bool { get }
  /// Shows the program as it is now.
  func show(_ model: AppModel)
  /// Shows it once everything is done that was asked for.
  func settle(_ model: AppModel)
  /// What a typed line means, or what is left of one whose end never came.
  func messages(for line: String, isFinished: Bool, in model: AppModel) -> [Message]
  /// Leaves the terminal to another program, until `takeBack`.
  func lend()
  /// Goes on after another program had the terminal.
  func takeBack()
  /// Gives the terminal back for good.
  func close()
  /// What is said where the program does not end in the time it has, as while a disk takes long.
  func sayIfEndedAtOnce(_ words: String)
  /// Lets `inputs` come to its end.
  func endInputs()
}

extension Screen: Display {
  var isLinear: Bool { false }
  func show(_ model: AppModel) {
    use(model.context.settings.theme.theme)
    useMouse(model.context.settings.mouse == .on)
    show(model.draw())
  }
  func settle(_ model: AppModel) {}
  func messages(for line: String, isFinished: Bool, in model: AppModel) -> [Message] { [] }
}
