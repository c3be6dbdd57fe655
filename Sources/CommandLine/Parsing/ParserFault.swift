import ArgumentParser

/// What the parser found wrong, taken from its error: its own sentence is English only, and the error's parts
/// can be seen by reflection alone. What cannot be recognised is `other`; the tests name every kind.
enum ParserFault: Equatable {
  case unknownOption(String)
  case missingValue(option: String)
  case unexpectedValue(option: String, String)
  case unexpected([String])
  case missing(key: String)
  case unreadable(value: String, option: String?, key: String)
  case other

  init(_ error: any Error) {
    let parts = Mirror(reflecting: error).children
    let inner = parts.first { $0.label == "parserError" }.map { Mirror(reflecting: $0.value) }
    guard let (label, payload) = inner?.children.first.flatMap({ child in child.label.map { ($0, child.value) } })
    else {
      self = .other
      return
    }
    // A case with one value holds it as it is, one with several as a tuple.
    let values =
      Mirror(reflecting: payload).displayStyle == .tuple
      ? Mirror(reflecting: payload).children.map(\.value) : [payload]
    self.init(label, values, payload)
  }

  private init(_ label: String, _ values: [Any], _ payload: Any) {
    let texts = values.compactMap { $0 as? String }
    let name = values.lazy.compactMap(Self.name).first
    switch label {
    case "unknownOption": self = .unknownOption(name ?? "")
    case "invalidOption": self = .unknownOption(texts.first ?? "")
    case "nonAlphanumericShortOption": self = .unknownOption("-\(payload)")
    case "missingValueForOption", "missingValueOrUnknownCompositeOption": self = .missingValue(option: name ?? "")
    case "unexpectedValueForOption": self = .unexpectedValue(option: name ?? "", texts.first ?? "")
    case "unexpectedExtraValues": self = .unexpected(Self.extras(payload))
    case "noValue": self = .missing(key: values.lazy.compactMap(Self.key).first ?? "")
    case "unableToParseValue":
      self = .unreadable(
        value: texts.first ?? "", option: name, key: values.lazy.compactMap(Self.key).first ?? "")
    default: self = .other
    }
  }

  /// "--date" of the name of an option, which may itself be wrapped in an optional.
  private static func name(_ value: Any) -> String? {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional { return mirror.children.first.flatMap { name($0.value) } }
    guard mirror.displayStyle == .enum, let child = mirror.children.first else { return nil }
    switch child.label {
    case "long": return (child.value as? String).map { "--\($0)" }
    case "longWithSingleDash": return (child.value as? String).map { "-\($0)" }
    case "short":
      let letter = Mirror(reflecting: child.value).children.first?.value ?? child.value
      return (letter as? Character).map { "-\($0)" }
    default: return nil
    }
  }

  private static func key(_ value: Any) -> String? {
    let children = Mirror(reflecting: value).children
    guard children.contains(where: { $0.label == "path" }) else { return nil }
    return children.first { $0.label == "name" }?.value as? String
  }

  /// The words of a list of pairs of origin and word.
  private static func extras(_ payload: Any) -> [String] {
    Mirror(reflecting: payload).children.compactMap { pair in
      Mirror(reflecting: pair.value).children.lazy.compactMap { $0.value as? String }.first
    }
  }
}
