import Testing

/// How terms and entries are written down.
@Suite struct SearchIndexTests {
  @Test func eachEntryStandsInTheListOfItsBestPlace() {
    let index = IndexText([
      (title: "Air", html: "<p>air</p>"),
      (title: "", html: "<h2>Air</h2><p>air</p>"),
      (title: "", html: "<p>air, air and air</p>"),
      (title: "", html: "<p>air</p>"),
    ])
    // A distance of one is B; the first entry's is counted from before it.
    #expect(index.lines.first == "air B.C.D.E")
  }

  @Test func listsThatLackAreLeftOut() {
    let index = IndexText([(title: "", html: "air"), (title: "", html: "<h2>sea</h2>")])
    #expect(index.lines == ["air ...B", "sea .C"])
  }

  @Test func distancesTakeFiveBitsACharacter() {
    let entries = (0..<100).map { number in
      (title: "", html: number == 40 || number == 99 ? "air" : "")
    }
    // 41 is 9 and 1 × 32, marked by 32; 59 is 27 and 1 × 32.
    #expect(IndexText(entries).lines == ["air ...pB7B"])
  }

  @Test func aWordOfTheTextOfVeryManyEntriesKeepsTheirNumberAlone() {
    let entries = (0..<2_002).map { (title: $0 == 0 ? "Air" : "", html: "air") }
    // 2,002 is 18, 30 and 1, five bits each; the list of 2,001 texts is gone.
    #expect(IndexText(entries).lines == ["air B y-B"])
    #expect(IndexText(Array(entries.dropLast())).lines.first?.hasPrefix("air B...CBBB") == true)
  }

  @Test func partsAreJoinedInWhateverWayEntriesWereDealtOut() {
    let entries = (0..<200).map { number in
      (title: "Page \(number)", html: "<p>odd\(number % 7) even\(number % 2) the the the</p>")
    }
    let one = IndexText(entries).files
    #expect(one.count > 2)
    #expect(IndexText(entries, parts: 3).files == one)
    #expect(IndexText(entries, parts: 64).files == one)
  }

  @Test func filesAreCutByTheirSizeAndFoundByTheirStarts() {
    let words = (1000..<6000).map { "term\($0)" }
    let index = IndexText(html: words.joined(separator: " "))
    let files = index.files.filter { $0.key.hasPrefix("terms-") }
    #expect(files.count > 5)
    #expect(files.values.allSatisfy { $0.utf8.count < 9_000 })
    #expect(index.files["index.js"]?.contains("\"starts\":[\"t\",\"term") == true)
  }

  @Test func theSameWordAsOneOfTheLanguageOfScriptsDoesNoHarm() {
    let index = IndexText(html: "constructor __proto__ null")
    #expect(index.terms == ["constructor", "null", "proto"])
  }
}
