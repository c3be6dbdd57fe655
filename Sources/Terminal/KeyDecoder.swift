import Console

/// Turns the bytes that a terminal sends into keys, and what the mouse does. Knows nothing of files and clocks: who reads says when to wait.
struct KeyDecoder {
  /// The beginning of something of which the rest has not arrived.
  private var pending: [UInt8] = []
  private var paste: PasteDecoder?
  private var answer: AnswerString?
  /// Whether this terminal has marked pasted text: what comes without a mark was typed then, however fast.
  private var marksPastes = false

  /// Whether what was taken last was pasted text that no mark began or ended: more of it may follow.
  private(set) var tookUnmarkedPaste = false

  /// Whether an escape stood alone just now and was taken for the key.
  private var tookEscape = false

  /// Whether something has begun that `flush` would decide if nothing follows. The beginning of a character is nothing yet,
  /// however long the rest takes.
  var isWaiting: Bool { EscapeSequence.begins(pending[...]) || paste != nil || answer != nil }

  /// Whether more has arrived than anybody types: an escape and a letter may still be two keys, what is longer is not.
  var isInSequence: Bool { answer != nil || pending.count > 2 }

  /// Whether pasted text has begun whose end has not arrived.
  var isInPaste: Bool { paste != nil }

  /// What was done, in what was read at once.
  ///
  /// Text with line breaks inside that arrives faster than anybody types counts as pasted; `continuesPaste` says
  /// that it follows such text immediately, `isStream` that keys came that fast all the time.
  mutating func take(_ bytes: [UInt8], continuesPaste: Bool = false, isStream: Bool = false) -> [Input] {
    // Over a slow line the rest of a sequence may come after its escape was taken for the key.
    let bytes =
      tookEscape && EscapeSequence.isRest(bytes) ? [0x1B] + bytes : tookUnmarkedPaste ? pending + bytes : bytes
    tookEscape = false
    if tookUnmarkedPaste { pending = [] }
    tookUnmarkedPaste =
      pending.isEmpty && !isWaiting && !isStream && !marksPastes
      && UnmarkedPaste.looksPasted(bytes, continues: continuesPaste)
    if tookUnmarkedPaste {
      // What was read may end inside a character; the rest of it comes with what is read next.
      let tail = PasteDecoder.unfinishedTail(of: bytes[...])
      pending = Array(bytes.suffix(tail))
      return [.key(.paste(PasteDecoder.text(of: bytes.dropLast(tail))))]
    }
    var rest = (pending + bytes)[...]
    pending = []
    var typed: [Input] = []
    while let first = rest.first {
      if paste != nil {
        takePasted(&rest, &typed)
      } else if answer != nil {
        guard takeAnswer(&rest) else { break }
      } else if EscapeSequence.begins(rest) {
        guard takeEscape(&rest, &typed) else { break }
      } else if first < 0x20 || first == 0x7F {
        takeControl(&rest, &typed)
      } else {
        takeText(&rest, &typed)
      }
    }
    pending += rest
    return typed
  }

  /// Nothing followed within a moment: an escape was the key, and what is without its end is over.
  mutating func flush() -> [Input] {
    guard isWaiting else { return [] }
    defer {
      pending = []
      paste = nil
      answer = nil
    }
    if let paste { return [.key(.paste(paste.text))] }
    guard pending.first == 0x1B else { return [] }
    tookEscape = pending.count == 1
    guard pending.count == 2, let letter = pending.last else { return tookEscape ? [.key(.escape)] : [] }
    return [.key(.escape), .key(.character(Character(Unicode.Scalar(letter))))]
  }

  private mutating func takePasted(_ rest: inout ArraySlice<UInt8>, _ typed: inout [Input]) {
    guard var text = paste else { return }
    rest = text.take(rest)
    paste = text.isComplete ? nil : text
    if text.isComplete { typed.append(.key(.paste(text.text))) }
  }

  /// False when the end has not arrived.
  private mutating func takeAnswer(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard var string = answer else { return true }
    let before = rest.count
    rest = string.take(rest)
    answer = string.isComplete ? nil : string
    return string.isComplete || rest.count < before
  }

  /// False when the rest of the sequence has not arrived.
  private mutating func takeEscape(_ rest: inout ArraySlice<UInt8>, _ typed: inout [Input]) -> Bool {
    switch EscapeSequence.read(rest) {
    case .incomplete:
      return false
    case .key(let key, let length):
      if let key { typed.append(.key(key)) }
      rest = rest.dropFirst(length)
    case .mouse(let pointing, let length):
      if let pointing { typed.append(.pointed(pointing)) }
      rest = rest.dropFirst(length)
    case .pasteStart(let length):
      paste = PasteDecoder()
      marksPastes = true
      rest = rest.dropFirst(length)
    case .answerStart(let length):
      answer = AnswerString()
      rest = rest.dropFirst(length)
    }
    return true
  }

  private func takeControl(_ rest: inout ArraySlice<UInt8>, _ typed: inout [Input]) {
    guard let byte = rest.popFirst() else { return }
    switch byte {
    case 0x0D:
      if rest.first == 0x0A { rest = rest.dropFirst() }
      typed.append(.key(.enter))
    case 0x0A: typed.append(.key(.enter))
    case 0x09: typed.append(.key(.tab))
    case 0x08, 0x7F: typed.append(.key(.backspace))
    case 0x01...0x1A: typed.append(.key(.control(Character(Unicode.Scalar(byte + 0x60)))))
    default: break
    }
  }

  private mutating func takeText(_ rest: inout ArraySlice<UInt8>, _ typed: inout [Input]) {
    var end = rest.startIndex
    while end < rest.endIndex, rest[end] >= 0x20, rest[end] != 0x7F {
      if rest[end] == 0xC2, EscapeSequence.begins(rest[end...]) { break }
      end += 1
    }
    let run = rest[..<end]
    rest = rest[end...]
    var text = run
    if rest.isEmpty { text = run.dropLast(PasteDecoder.unfinishedTail(of: run)) }
    typed += String(decoding: text, as: UTF8.self).map { .key(.character($0)) }
    if rest.isEmpty, text.endIndex < run.endIndex {
      pending = Array(run[text.endIndex...])
    }
  }
}

/// Tells pasted text from typed text where the terminal does not.
enum UnmarkedPaste {
  /// Nobody types more than this between two looks at the keyboard.
  static let typedAtMost = 8
  /// Nor does any program type more than this at once.
  private static let sentAtMost = 512

  static func looksPasted(_ bytes: [UInt8], continues: Bool) -> Bool {
    let isBreak = { (byte: UInt8) in byte == 0x0D || byte == 0x0A }
    guard bytes.allSatisfy({ ($0 >= 0x20 && $0 != 0x7F) || isBreak($0) || $0 == 0x09 }) else { return false }
    if continues || bytes.count > sentAtMost { return true }
    guard bytes.count > typedAtMost, let first = bytes.firstIndex(where: isBreak) else { return false }
    return bytes[first...].contains { !isBreak($0) }
  }
}
