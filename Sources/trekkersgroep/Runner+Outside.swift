import Groups
import Journal
import Meetings

/// What is outside the group that is open: the example, files for people, and a text in an editor of their own.
extension Runner {
  func openExample() {
    do throws(Trouble) {
      open(try ExampleGroup.ready(in: places, now: now(), language: model.context.language))
    } catch {
      handle(.failed(NotMade.example(error)))
    }
  }

  func beginExampleAgain() {
    do throws(Trouble) {
      let folder = try ExampleGroup.write(to: places, now: now(), language: model.context.language)
      open(folder, saying: Self.putBack)
    } catch {
      handle(.failed(NotMade.example(error)))
    }
  }

  private static let putBack = Text(
    nl: "Het voorbeeld is teruggezet zoals het was.", en: "The example was put back as it was.")

  /// Writes the minutes of a meeting. Where that fails it is tried again by itself, which is told only once.
  func export(_ id: EntryID, again: Bool = false) {
    do throws(Trouble) {
      guard let results = try write(id) else { return }
      handle(
        .exported(paths: results.map { short($0.path) }, remark: results.compactMap(\.remark).first, of: id))
    } catch {
      if !again { handle(.notExported(reason: error.reason)) }
    }
  }

  /// Writes the minutes of a meeting; nil where there is none.
  private func write(_ id: EntryID) throws(Trouble) -> [ExportResult]? {
    guard let group, let meeting = model.context.group.meetings[id] else { return nil }
    unwritten.insert(id)
    let results = try MinutesFiles.write(
      meeting, in: model.context.history, catalogue: model.context.catalogue, language: model.context.language,
      folder: group.folder, places: group.places,
      obstacle: isElsewhere ? Trouble(path: group.folder.path, step: .open, cause: .anotherGroup) : nil)
    unwritten.remove(id)
    return results
  }

  /// Minutes that could not be written are written as soon as they can be.
  func writeWhatIsUnwritten() {
    guard !unwritten.isEmpty, minutesPause.isOver() else { return }
    for id in unwritten { export(id, again: true) }
    if unwritten.isEmpty { minutesPause.reset() } else { minutesPause.lengthen() }
  }

  /// Minutes that an earlier session could not write: they are written now, and what came of it is what there is to say.
  func writeWhatIsOwed() -> [Text] {
    guard let group else { return [] }
    return MinutesFiles.owed(in: model.context.history, of: group.folder, places: group.places).map { meeting in
      do throws(Trouble) {
        let remark = try write(meeting.id)?.compactMap(\.remark).first
        return remark ?? OwedWords.written(meeting, in: short(group.folder.minutes))
      } catch {
        return OwedWords.stillOwed(meeting, error)
      }
    }
  }

  /// Minutes of this device for which something came in while the program was not open: they are written again. What is
  /// said of it; nothing where they say the same.
  func writeAgain(_ outgrown: [OutgrownMinutes]) -> [Text] {
    outgrown.compactMap { late in
      do throws(Trouble) {
        let results = try write(late.meeting.id) ?? []
        guard results.contains(where: \.isNew) else { return nil }
        let remark = results.compactMap(\.remark).first
        return OwedWords.writtenAgain(late, in: model.context.group, remark)
      } catch {
        return OwedWords.stillOwed(late.meeting, error)
      }
    }
  }

  /// Shows minutes that are there already, as another device may have written them.
  func lookForMinutes(of id: EntryID) {
    guard !isElsewhere, let group, let meeting = model.context.group.meetings[id] else { return }
    let paths = MinutesFiles.present(meeting, in: group.folder)
    if !paths.isEmpty { handle(.minutesFound(paths: paths.map(short), of: id)) }
  }

  /// A path as people write it: short enough to be read whole.
  func short(_ path: String) -> String { Self.short(path, environment) }

  static func short(_ path: String, _ environment: [String: String]) -> String {
    guard let home = environment["HOME"], home.count > 1, path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  /// Keeps another value of a setting. Where that fails it counts until the program ends.
  func changeSetting(_ key: SettingKey, to value: String) {
    let file = SettingsFile(config: places.config)
    do throws(SettingsFile.Failure) {
      try file.change(key, to: value)
      let kept = file.read()
      handle(.settingsRemark(kept.sentence, isLeftAlone: kept.isLeftAlone))
      handle(.settingChanged(key, to: value))
    } catch {
      handle(.settingChanged(key, to: value, trouble: error.reason))
    }
  }

  func openEditor(_ text: String) {
    guard group != nil else { return }
    // What is kept later than the text in the editor counts as newer.
    keepDrafts()
    let kind = model.lineKind
    later { [self] in
      do throws(TextEditor.Failure) {
        handle(.edited(try await edit(text, as: kind)))
      } catch {
        handle(.failed(error.text))
      }
    }
  }

  /// The text is in a draft of its own meanwhile: when the program ends under the editor, what was saved in it is offered
  /// as the draft of its line. An editor that fails after somebody saved in it gives what was saved.
  private func edit(_ text: String, as kind: String?) async throws(TextEditor.Failure) -> String {
    let editor = try TextEditor(model.context.settings, environment)
    let before = text + "\n"
    let lent: LentText?
    do throws(Trouble) {
      lent = try group?.lines.lend(before, of: kind)
    } catch {
      throw TextEditor.Failure(error)
    }
    guard let lent else { throw editor.leftNothing }
    let failure = await lendTerminal(to: editor, lent.path)
    let edited = lent.text
    if let failure, edited == before {
      group?.lines.forget(lent)
      throw failure
    }
    guard let edited else {
      throw group?.lines.setAside(lent).map(TextEditor.Failure.unreadable) ?? editor.leftNothing
    }
    group?.lines.bringBack(lent)
    return LongText.tidied(edited)
  }

  private func lendTerminal(to editor: TextEditor, _ path: String) async -> TextEditor.Failure? {
    display.lend()
    defer { display.takeBack() }
    do throws(TextEditor.Failure) {
      try await editor.edit(path)
      return nil
    } catch {
      return error
    }
  }
}
