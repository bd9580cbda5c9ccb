package import Base
import SiteModel
import Tables

/// A page, or the record that it holds, is reviewed by the day that it names.
///
/// On the day itself nothing is overdue; a year or a month is due at its last day.
package enum ReviewOverdue: Check {
  package static func findings(on site: GatheredSite) -> [Diagnostic] {
    var places = FieldPlaces(site)
    return site.catalogue.pages.compactMap { page in
      guard let due = page.front.reviewBy, due.lastDay < site.asOf.firstDay else { return nil }
      let place = places.place(of: nil, under: "review-by", in: Place(file: page.file))
      return .overdue(due, asOf: site.asOf, at: place)
    }
  }
}

extension Diagnostic {
  fileprivate static func overdue(
    _ due: PartialDate, asOf day: PartialDate, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .reviewOverdue,
      "a page must be reviewed by the day that it names: \(due.iso) is past on \(day.iso)",
      at: place, help: "review it, then set \"reviewed\" and a new \"review-by\"")
  }
}
