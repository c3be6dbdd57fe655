import Console
import Foundation

/// How a colour reaches an eye: its light, its contrast, and what is left of it for the colour-blind.
public enum ColourVision: CaseIterable, Sendable {
  /// That of most people, and of those who lack one kind of cone.
  case usual, withoutRed, withoutGreen, withoutBlue

  /// The contrast of two colours as WCAG 2 counts it, from 1 to 21.
  public static func contrast(_ one: RGB, _ other: RGB) -> Double {
    let lights = [luminance(one), luminance(other)]
    return ((lights.max() ?? 0) + 0.05) / ((lights.min() ?? 0) + 0.05)
  }

  /// How far apart two colours are for this eye: the distance in CIELAB; from about 2 on they can be told apart side by
  /// side, from 10 on at a glance.
  public func distance(_ one: RGB, _ other: RGB) -> Double {
    zip(lab(one), lab(other)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private static func luminance(_ colour: RGB) -> Double {
    zip([0.2126, 0.7152, 0.0722], light(colour)).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The light of each part, from 0 to 1.
  private static func light(_ colour: RGB) -> [Double] {
    [colour.red, colour.green, colour.blue].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
  }

  /// After Machado, Oliveira and Fernandes (2009), for eyes that lack one kind of cone altogether.
  private var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .withoutRed:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .withoutGreen:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .withoutBlue:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }

  private func lab(_ colour: RGB) -> [Double] {
    let light = Self.light(colour)
    let seen = matrix.map { row in min(1, max(0, zip(row, light).reduce(0) { $0 + $1.0 * $1.1 })) }
    let white = [0.95047, 1, 1.08883]
    let rows = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    let parts = zip(rows, white).map { row, white in
      let share = zip(row, seen).reduce(0) { $0 + $1.0 * $1.1 } / white
      return share > 0.008856 ? cbrt(share) : 7.787 * share + 16.0 / 116
    }
    return [116 * parts[1] - 16, 500 * (parts[0] - parts[1]), 200 * (parts[1] - parts[2])]
  }
}
