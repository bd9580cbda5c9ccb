import Base
import Tables
import Testing

@Suite struct DataFormatTests {
  @Test(arguments: [
    ("data/a.csv", "CSV"), ("A.JSON", "JSON"), ("a.toml", "TOML"), ("a.tsv", "TSV"),
    ("a.tab", "TSV"), ("a.b.yaml", "YAML"), ("a.yml", "YAML"),
  ])
  func findsTheFormatByTheFilesEnding(path: String, name: String) {
    #expect(DataFormats.format(ofFileAt: path)?.name == name)
  }

  @Test(arguments: ["a", "csv", "a.xlsx", "a.csv/b"])
  func knowsNoFormatForOtherEndings(path: String) {
    #expect(DataFormats.format(ofFileAt: path) == nil)
  }

  @Test func givesEachFormatItsOwnEndings() {
    let endings = DataFormats.all.flatMap { $0.fileEndings }
    #expect(Set(endings).count == endings.count)
    #expect(endings.allSatisfy { $0 == $0.lowercased() })
  }

  /// Any format, given any bytes, answers: with a tree or with findings inside the file.
  @Test(arguments: UInt64(0)..<60)
  func neverFailsSilentlyOnBytesItCannotRead(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("{}[]:,\"'\\-#&*!|>%@\n\r\t a1é0.=u<".utf8) + [0xFF, 0, 0xC3]
    let bytes = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
      alphabet.randomElement(using: &generator) ?? 0
    }
    for format in DataFormats.all {
      let file = InputFile(path: "a", bytes: bytes)
      let (node, diagnostics) = format.read(file)
      #expect(node != nil || !diagnostics.isEmpty)
      #expect(diagnostics.allSatisfy { $0.place.byteOffset <= bytes.count })
    }
  }
}
