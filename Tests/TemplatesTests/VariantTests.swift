import Base
import Testing

@testable import Templates

/// Files of a folder that stand for those of the same name outside it.
@Suite struct VariantTests {
  private let files = inputFiles([
    "base": "<nav></nav>{{$main}}{{/main}}", "plain/base": "{{$main}}{{/main}}",
    "page": "{{<base}}{{$main}}text{{/main}}{{/base}}",
  ])

  private func rendered(variant: String) -> String {
    let (templates, findings) = TemplateSet.compile(files, variant: variant)
    var buffer = HTMLBuffer()
    let faults = templates.render("page", with: Record(), page: "a.html", into: &buffer)
    #expect((findings + faults).isEmpty)
    return buffer.text
  }

  @Test func theVariantsFileComesFirst() {
    #expect(rendered(variant: "plain") == "text")
    #expect(rendered(variant: "") == "<nav></nav>text")
  }

  @Test func itsFindingsNameItsOwnFile() {
    let broken = inputFiles(["base": "", "plain/base": "{{#open}}"])
    let findings = TemplateSet.compile(broken, variant: "plain").diagnostics
    #expect(findings.map(\.place.file) == ["templates/plain/base.mustache"])
  }
}
