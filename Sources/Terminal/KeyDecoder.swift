import Console

/// Turns the bytes that a terminal sends into keys. Knows nothing of files and clocks: who reads says when to wait.
struct KeyDecoder {
  /// The beginning of something of which the rest has not arrived.
  private var pending: [UInt8] = []
  private var paste: PasteDecoder?

  /// Whether what was taken last was pasted text that no mark began or ended: more of it may follow.
  private(set) var tookUnmarkedPaste = false

  /// Whether something has begun that `flush` would decide if nothing follows.
  var isWaiting: Bool { !pending.isEmpty || paste != nil }

  /// Whether pasted text has begun whose end has not arrived.
  var isInPaste: Bool { paste != nil }

  /// The keys in what was read at once.
  ///
  /// Text with line breaks inside that arrives faster than anybody types counts as pasted; `continuesPaste` says
  /// that it follows such text immediately.
  mutating func take(_ bytes: [UInt8], continuesPaste: Bool = false) -> [Key] {
    let bytes = tookUnmarkedPaste ? pending + bytes : bytes
    if tookUnmarkedPaste { pending = [] }
    tookUnmarkedPaste = paste == nil && pending.isEmpty && UnmarkedPaste.looksPasted(bytes, continues: continuesPaste)
    if tookUnmarkedPaste {
      // What was read may end inside a character; the rest of it comes with what is read next.
      let tail = PasteDecoder.unfinishedTail(of: bytes[...])
      pending = Array(bytes.suffix(tail))
      return [.paste(PasteDecoder.text(of: bytes.dropLast(tail)))]
    }
    var rest = (pending + bytes)[...]
    pending = []
    var keys: [Key] = []
    while let first = rest.first {
      if paste != nil {
        takePasted(&rest, &keys)
      } else if first == 0x1B {
        guard takeEscape(&rest, &keys) else { break }
      } else if first < 0x20 || first == 0x7F {
        takeControl(&rest, &keys)
      } else {
        takeText(&rest, &keys)
      }
    }
    pending += rest
    return keys
  }

  /// Nothing followed within a moment: an escape was the key, and a paste without its end is over.
  mutating func flush() -> [Key] {
    defer {
      pending = []
      paste = nil
    }
    if let paste { return [.paste(paste.text)] }
    guard pending.first == 0x1B else { return [] }
    guard pending.count == 2, let letter = pending.last else { return pending.count == 1 ? [.escape] : [] }
    return [.escape, .character(Character(Unicode.Scalar(letter)))]
  }

  private mutating func takePasted(_ rest: inout ArraySlice<UInt8>, _ keys: inout [Key]) {
    guard var text = paste else { return }
    rest = text.take(rest)
    paste = text.isComplete ? nil : text
    if text.isComplete { keys.append(.paste(text.text)) }
  }

  /// False when the rest of the sequence has not arrived.
  private mutating func takeEscape(_ rest: inout ArraySlice<UInt8>, _ keys: inout [Key]) -> Bool {
    switch EscapeSequence.read(rest) {
    case .incomplete:
      return false
    case .key(let key, let length):
      if let key { keys.append(key) }
      rest = rest.dropFirst(length)
    case .pasteStart(let length):
      paste = PasteDecoder()
      rest = rest.dropFirst(length)
    }
    return true
  }

  private func takeControl(_ rest: inout ArraySlice<UInt8>, _ keys: inout [Key]) {
    guard let byte = rest.popFirst() else { return }
    switch byte {
    case 0x0D:
      if rest.first == 0x0A { rest = rest.dropFirst() }
      keys.append(.enter)
    case 0x0A: keys.append(.enter)
    case 0x09: keys.append(.tab)
    case 0x08, 0x7F: keys.append(.backspace)
    case 0x01...0x1A: keys.append(.control(Character(Unicode.Scalar(byte + 0x60))))
    default: break
    }
  }

  private mutating func takeText(_ rest: inout ArraySlice<UInt8>, _ keys: inout [Key]) {
    let run = rest.prefix { $0 >= 0x20 && $0 != 0x7F }
    rest = rest[run.endIndex...]
    var text = run
    if rest.isEmpty { text = run.dropLast(PasteDecoder.unfinishedTail(of: run)) }
    keys += String(decoding: text, as: UTF8.self).map { .character($0) }
    if rest.isEmpty, text.endIndex < run.endIndex {
      pending = Array(run[text.endIndex...])
    }
  }
}

/// Tells pasted text from typed text where the terminal does not.
enum UnmarkedPaste {
  /// Nobody types more than this between two looks at the keyboard.
  private static let typedAtMost = 8

  static func looksPasted(_ bytes: [UInt8], continues: Bool) -> Bool {
    let isBreak = { (byte: UInt8) in byte == 0x0D || byte == 0x0A }
    guard bytes.allSatisfy({ ($0 >= 0x20 && $0 != 0x7F) || isBreak($0) || $0 == 0x09 }) else { return false }
    if continues { return true }
    guard bytes.count > typedAtMost, let first = bytes.firstIndex(where: isBreak) else { return false }
    return bytes[first...].contains { !isBreak($0) }
  }
}
