/// What a person is told before a text is recorded that may hold what does not belong in a journal.
public enum TextCaution {
  /// The sentence about a text, the surest one; nil where there is nothing to say. Whoever records it all the same may.
  public static func sentence(on text: String) -> Text? {
    if !CitizenServiceNumber.found(in: text).isEmpty { return CitizenServiceNumber.warning }
    return PatientHint.isFound(in: text) ? PatientHint.sentence : nil
  }
}
