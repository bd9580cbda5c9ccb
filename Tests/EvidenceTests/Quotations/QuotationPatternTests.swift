import Evidence
import Testing

@Suite struct QuotationPatternTests {
  @Test(arguments: [
    ("The charge […] to older vans", "The charge applies to older vans", "elided"),
    ("The charge … to older vans", "The charge applies to older vans", "elided"),
    ("The charge applies […] it is small", "The charge applies.\n\nAnd it is small", "elided"),
    ("Vans pay now. […] It is small", "Vans pay now. It is not new. It is small", "elided"),
    ("The [new] charge applies here", "The charge applies here", "edited"),
    ("The [new] charge applies here", "The quite old stale charge applies here", "edited"),
    ("[T]he charge applies here", "and the charge applies here", "edited"),
    ("The charge aplies [sic] to vans", "The charge aplies to vans", "edited"),
    ("they follow[ed] the charge closely", "they follows the charge closely", "edited"),
    ("They [abusers] are using it", "They [abusers] are using it", "exact"),
  ])
  func omissionsAndInsertionsAreRead(_ quotation: String, _ source: String, _ expected: String) {
    let found = matched(quotation, in: source)
    #expect(found.hasPrefix("\(expected) 1: "), "\(found)")
  }

  @Test(arguments: [
    ("applies to older vans […] The new charge", "The new charge applies to older vans"),
    ("The charge was […] was small", "The charge was small"),
    ("The charge applies […] it is small", "The charge applies.\n\nA\n\nB\n\nit is small"),
    ("The [new] charge applies here", "The one two three four charge applies here"),
    ("We […] support the charge", "We do not support the charge"),
    ("We [all] support the charge", "We do not support the charge"),
    ("[We] support the charge today", "We do not support the charge today"),
    ("We do [not] support the charge", "We do support the charge"),
  ])
  func orderReachAndNegationAreKept(_ quotation: String, _ source: String) {
    let found = matched(quotation, in: source)
    #expect(found.hasPrefix("near") || found == "missing", "\(found)")
  }
}
