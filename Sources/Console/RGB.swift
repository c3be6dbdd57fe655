/// A colour by its parts of red, green and blue light, each from 0 to 255.
public struct RGB: Hashable, Sendable {
  /// The part of red.
  public let red: Int
  /// The part of green.
  public let green: Int
  /// The part of blue.
  public let blue: Int

  /// A colour as pages write it: 0xFFD75F.
  public init(_ hex: Int) {
    red = hex >> 16 & 0xFF
    green = hex >> 8 & 0xFF
    blue = hex & 0xFF
  }

  /// The colour as one number: 0xFFD75F.
  public var hex: Int { red << 16 | green << 8 | blue }

  /// How much light it is to the eye, roughly: enough to say which of two colours is the lighter one.
  public var lightness: Int { 2 * red + 7 * green + blue }

  /// The colours 16 to 255 of a terminal with 256, which are the same on all of them; the first 16 are not.
  public static let fixed: [RGB] = {
    let steps = [0, 95, 135, 175, 215, 255]
    let cube = steps.flatMap { red in
      steps.flatMap { green in steps.map { blue in RGB(red << 16 | green << 8 | blue) } }
    }
    return cube + (0..<24).map { RGB((8 + 10 * $0) * 0x010101) }
  }()

  /// The number that the nearest of those has on the terminal, 16 to 255.
  public var nearestFixed: Int {
    let distances = Self.fixed.map(distance)
    return 16 + (distances.indices.min { distances[$0] < distances[$1] } ?? 0)
  }

  private func distance(to other: RGB) -> Int {
    let (red, green, blue) = (red - other.red, green - other.green, blue - other.blue)
    return red * red + green * green + blue * blue
  }
}
