import Meetings

/// An activity that a trekkersgroep can use to reach its goals: one of the brochure, or the group's own.
///
/// Where the brochure disagrees with itself, the values here are those of its overview; `discrepancies` has both.
public struct Parel: Hashable, Sendable {
  /// Its word in the catalogue, as "knowledge-game".
  public let id: ParelID
  /// Its place in the brochure; a group's own come after.
  public let order: Int
  /// Its name.
  public let name: Text
  /// What it is for.
  public let goal: Text
  /// What happens there.
  public let happens: Text?
  /// What people have gained by the end.
  public let yields: Text?
  /// For whom it is.
  public let audience: [Audience]
  /// For whom the detail page says it is; empty where that is the same.
  public let detailAudience: [Audience]
  /// How many people can take part.
  public let participants: ClosedRange<Int>
  /// Whether it earns points.
  public let accreditation: Accreditation
  /// What to know about that.
  public let accreditationNote: Text?
  /// Where it can be held.
  public let settings: [Occasion]
  /// Where the detail page says it can be held.
  public let detailSettings: [Occasion]
  /// What to know about where it can be held.
  public let settingNote: Text?
  /// Its variants, at least one: who organises and who guides belongs to them.
  public let variants: [Variant]
  /// What is needed for it.
  public let materials: [Text]
  /// Addresses that help.
  public let links: [ParelLink]
  /// Where the brochure says two things.
  public let discrepancies: [Discrepancy]
  /// What organiser and guide have to arrange.
  public let checklist: Checklist
  /// Which facts come from where.
  public let sources: [FactSource]

  /// Whether the group made this Parel itself: it comes from a file of the group, whatever sources that names.
  public let isOwn: Bool

  /// The variant with this id.
  public func variant(_ id: VariantID) -> Variant? { variants.first { $0.id == id } }

  /// The disagreement on a field, where there is one.
  public func discrepancy(on field: ParelField) -> Discrepancy? { discrepancies.first { $0.field == field } }
}
