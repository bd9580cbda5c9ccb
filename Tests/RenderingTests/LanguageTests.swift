import TestSupport
import Testing

/// Sites in other languages than English: no change of the program or its theme is needed.
@Suite struct LanguageTests {
  private let arabic = [
    "content/site.yaml":
      "title: الهواء\nlanguage: ar\nsite-id: 7c1e52b4-93d6-4f0a-8b27-5e6fd0a4c913\n",
    "content/words.yaml": """
    months: [يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر]
    theme: {home: الرئيسية, contents: في هذه الصفحة, date: تاريخ النشر}
    numbers: {group: "٬", decimal: "٫", percent: "٪"}
    hedges: {at-least: "ما لا يقل عن"}
    prose: {note: ملاحظة}
    keywords: {duty: واجب, in-force: نافذ}
    """,
  ]

  private func build(_ files: [String: String]) throws -> BuiltSite {
    let site = try TestSite(arabic.merging(files) { $1 }).build()
    #expect(site.isCommitted, "\(site.findings)")
    return site
  }

  @Test func aPageIsWrittenFromRightToLeftInItsWords() throws {
    let html = try build([
      "content/a.md": """
      ---
      title: أ
      date: 2024-05-01
      ---
      ## واحد

      ## اثنان

      > [!NOTE]
      > نص
      """
    ])["a.html"]
    #expect(html.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(html.contains("<time datetime=\"2024-05-01\">1 مايو 2024</time>"))
    #expect(html.contains(">الرئيسية</a>"))
    #expect(html.contains("في هذه الصفحة"))
    #expect(html.contains("ملاحظة"))
    #expect(!html.contains(">Note<") && !html.contains(">Home<"))
  }

  @Test func aPageInAnotherLanguageHasItsOwnDirection() throws {
    let site = try build(["content/a.md": "---\nlang: en\n---\n", "content/b.md": "# ب"])
    #expect(site["a.html"].contains("<html lang=\"en\">"))
    #expect(site["b.html"].contains("<html lang=\"ar\" dir=\"rtl\">"))
  }

  @Test func figuresAreFilledInTheSitesNumbers() throws {
    let site = try build([
      "content/sources/r.md": "---\ntype: report\ntitle: R\n---\n",
      "content/statistics/n.md": """
      ---
      title: N
      source: r
      unit: percent
      qualifier: at-least
      observations: [{period: 2024, value: 1234.5}]
      ---
      """,
      "content/a.md": "---\ntitle: \"[](stat:n)\"\n---\nكان [](stat:n/2024).",
    ])
    #expect(site["a.html"].contains(">ما لا يقل عن 1٬234٫5٪</a>"))
    #expect(site["a.html"].contains("<title>ما لا يقل عن 1٬234٫5٪ · الهواء</title>"))
    #expect(site["statistics/n.html"].contains("1٬234٫5"))
  }

  @Test func keywordsOfRecordsHaveWords() throws {
    let site = try build([
      "content/sources/r.md": "---\ntype: report\ntitle: R\n---\n",
      "content/policy/m.md": """
      ---
      title: M
      kind: duty
      legal-force: in-force
      sources: [r]
      events: [{date: 2024, stage: in-force}, {date: 2023, stage: first-reading}]
      ---
      [](measure:m#status)
      """,
    ])
    let html = site["policy/m.html"]
    #expect(html.contains("نافذ") && html.contains("واجب"))
    #expect(!html.contains(">in force<") && !html.contains(">duty<"))
    #expect(html.contains("first reading") && !html.contains("in-force</"))
    #expect(site["timeline.html"].contains("M: نافذ"))
  }

  @Test func theThemeKnowsNoLeftAndRight() throws {
    let css = try TestSite(["content/a.md": "# A"]).build()["assets/style.css"]
    let physical = css.matches(
      of:
        /(?:margin|padding|border)-(?:left|right)|text-align:\s*(?:left|right)|float:\s*(?:left|right)/
    )
    #expect(physical.map { String($0.output) } == [])
  }
}
