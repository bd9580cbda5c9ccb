import Base
import TestSupport
import Testing

/// `briefwright evidence lock`, `status` and `show`.
@Suite struct EvidenceCommandTests {
  private static let text = "The report\n\nThe unit found 245 images, a fall of 12 per cent.\n"

  private func statistic(_ value: String, _ locator: String) -> String {
    """
    ---
    title: Images
    unit: images
    source: report
    \(locator)
    observations: [{period: 2024, value: \(value)}]
    ---
    """
  }

  private var site: TestSite {
    TestSite([
      "content/sources/report.md": """
      ---
      type: report
      title: The report
      archive: {file: report.txt, sha256: \(hash)}
      ---
      """,
      "content/sources/blog.md": "---\ntype: webpage\ntitle: The blog\n---\n",
      "content/statistics/images.md": statistic("245", "locator: para. 2"),
      "archive/report.txt": Self.text,
    ])
  }

  private var hash: String { ContentHash(of: Array(Self.text.utf8)).hexadecimal }

  /// The output of commands run one after another, each after its own change of the site.
  private func run(_ steps: [(SiteFolder) throws -> [String]]) throws -> [Command.Result] {
    try site.onDisk { folder in
      try steps.map { try Command.run(["evidence"] + $0(folder), in: folder.path) }
    }
  }

  private let lock = { (_: SiteFolder) in ["lock", "--archive", "archive"] }

  @Test func lockVerifiesAndWritesTheLock() throws {
    try site.onDisk { folder in
      let result = try Command.run(["evidence", "lock", "--archive", "archive"], in: folder.path)
      #expect(
        result
          == Command.Result(
            status: 0, output: "", errors: "wrote content/evidence.lock: 1 verified claim\n"))
      let written = try #require(folder.read("content/evidence.lock"))
      #expect(
        written.wholeMatch(
          of:
            /# .*\nfigure statistics\/images.md report 1 [0-9a-f]{16} [0-9a-f]{64} 27-30 para.2 [0-9a-f]{16}\n/
        ) != nil, "\(written)")
      #expect(written.contains(hash))
      #expect(folder.names(in: "content").contains(".evidence.lock") == false)
    }
  }

  @Test func aSecondLockChangesNothing() throws {
    let results = try run([lock, lock])
    #expect(results[1].errors == "content/evidence.lock is up to date: 1 verified claim\n")
  }

  @Test func aClaimThatFailsLeavesTheOldLock() throws {
    try site.onDisk { folder in
      _ = try Command.run(["evidence", "lock", "--archive", "archive"], in: folder.path)
      let before = folder.read("content/evidence.lock")
      try folder.write(statistic("246", "locator: para. 2"), to: "content/statistics/images.md")
      let result = try Command.run(["evidence", "lock", "--archive", "archive"], in: folder.path)
      #expect(result.status == 1)
      #expect(result.errors.hasPrefix("error[figure-mismatch]: a figure must stand in the passage"))
      #expect(result.errors.hasSuffix("content/evidence.lock stays as it was: 1 error\n"))
      #expect(folder.read("content/evidence.lock") == before)
    }
  }

  @Test func aDataFileThatIsGoneLeavesTheOldLock() throws {
    try site.onDisk { folder in
      let withFile = statistic("245", "locator: para. 2")
        .replacing("observations: [{period: 2024, value: 245}]", with: "data: values.csv")
      try folder.write(withFile, to: "content/statistics/images.md")
      try folder.write("period,value\n2024,245\n", to: "content/statistics/values.csv")
      _ = try Command.run(["evidence", "lock", "--archive", "archive"], in: folder.path)
      let before = folder.read("content/evidence.lock")
      try folder.remove("content/statistics/values.csv")
      let result = try Command.run(["evidence", "lock", "--archive", "archive"], in: folder.path)
      #expect(result.status == 1)
      #expect(before?.contains("figure statistics/values.csv") == true)
      #expect(folder.read("content/evidence.lock") == before)
    }
  }

  @Test func aFigureWithoutAParagraphIsListedAndGetsNoLine() throws {
    let results = try run([
      { folder in
        try folder.write(statistic("245", ""), to: "content/statistics/images.md")
        return lock(folder)
      }
    ])
    #expect(results[0].status == 0)
    #expect(
      results[0].output.hasSuffix(
        ": 245 is found once in \"report\"; no locator names a paragraph, so it is not verified\n"))
    #expect(results[0].errors == "wrote content/evidence.lock: 0 verified claims\n")
  }

  @Test func pruneDropsStaleLinesWithoutAnArchive() throws {
    let results = try run([
      lock,
      { folder in
        try folder.remove("content/statistics/images.md")
        try folder.remove("archive/report.txt")
        return ["lock", "--prune"]
      }, { _ in ["status"] },
    ])
    #expect(results[1].errors == "wrote content/evidence.lock: 0 lines, 1 dropped\n")
    #expect(
      results[2] == Command.Result(status: 0, output: "0 claims: 0 verified\n", errors: ""))
  }

  @Test(arguments: [
    (
      ["lock"],
      "there is no archive to verify against; name the folder of archived texts with "
        + "--archive, or as \"archive\" in site.yaml"
    ),
    (
      ["lock", "--archive", "nowhere"],
      "there is no folder \"nowhere\"; name the folder of archived texts with --archive"
    ),
    (["lock", "--prune"], "there is no content/evidence.lock to prune"),
    (
      ["show", "repot"],
      "there is no source, statistic or measure \"repot\"; did you mean \"report\"?"
    ),
    (
      ["status", "--site", "nowhere"],
      "there is no folder \"nowhere/content\"; a site is a folder with content/ in it, name it "
        + "with --site"
    ),
  ])
  func whatCannotRunSaysWhy(_ arguments: [String], _ message: String) throws {
    let results = try run([{ _ in arguments }])
    #expect(
      results == [Command.Result(status: 2, output: "", errors: "briefwright: \(message)\n")])
  }

  @Test func siteYAMLMayNameTheArchiveWhichNeedNotBeThere() throws {
    let results = try run([
      { folder in
        try folder.write("archive: archive\n", to: "content/site.yaml")
        return ["lock"]
      },
      { folder in
        try folder.move("archive", to: "elsewhere")
        return ["status"]
      },
    ])
    #expect(results[0].errors == "wrote content/evidence.lock: 1 verified claim\n")
    #expect(results[1].output == "1 claim: 1 verified\n")
  }

  @Test func statusListsWhatIsNotVerified() throws {
    let results = try run([
      { folder in
        try folder.write(
          statistic("7", "").replacing("report", with: "blog"), to: "content/statistics/b.md")
        try folder.write(statistic("245", ""), to: "content/statistics/c.md")
        return ["status", "--archive", "archive"]
      }, { _ in ["status"] },
    ])
    let lines = results[0].output.split(separator: "\n").map { $0.drop { $0 != " " }.dropFirst() }
    #expect(
      lines.joined(separator: "\n") == """
        figure "7" (stat:b/2024) on "blog": the source has no archived text
        figure "245" (stat:c/2024) on "report": without a paragraph; found once
        claims: 1 verified, 1 without a paragraph, 1 on sources without an archived text
        """)
    #expect(results[0].status == 0)
    #expect(results[1].output.contains("there is neither a lock nor an archive"))
  }

  @Test func statusIsOneWhereALineIsStaleOrAClaimChanged() throws {
    let results = try run([
      lock,
      { folder in
        try folder.write(statistic("246", "locator: para. 2"), to: "content/statistics/images.md")
        return ["status"]
      },
      { folder in
        try folder.remove("content/statistics/images.md")
        return ["status"]
      },
    ])
    #expect(results[1].status == 1)
    #expect(results[1].output.hasSuffix("1 claim: 0 verified, 1 changed\n"))
    #expect(results[2].status == 1)
    #expect(
      results[2].output == """
        content/evidence.lock:2:1: no claim is left for this line of the lock
        0 claims: 0 verified, 1 stale in the lock

        """)
  }

  @Test func showListsTheClaimsOfARecord() throws {
    let results = try run([
      lock, { _ in ["show", "report"] }, { _ in ["show", "images", "--archive", "archive"] },
      { _ in ["show", "blog"] },
    ])
    #expect(results[1].output.hasPrefix("source \"report\", The report: 1 claim\n  content/stat"))
    #expect(
      results[1].output.hasSuffix(
        "figure \"245\" (stat:images/2024) on \"report\": verified, para. 2\n"))
    #expect(
      results[2].output.hasSuffix(
        "verified, para. 2\n    says: The unit found 245 images, a fall of 12 per cent.\n"))
    #expect(results[3].output == "source \"blog\", The blog: no claims\n")
  }

  @Test(arguments: ["build", "check"])
  func buildAndCheckTakeTheArchive(_ command: String) throws {
    try site.onDisk { folder in
      try folder.write("Another text.\n", to: "archive/report.txt")
      #expect(try Command.run([command], in: folder.path).status == 0)
      let result = try Command.run([command, "--archive", "archive"], in: folder.path)
      #expect(result.status == 1)
      #expect(result.errors.contains("error[archive-changed]: an archived text must be the one"))
    }
  }

  @Test func theLockIsNoFileOfTheSite() throws {
    try site.onDisk { folder in
      try folder.write("assets: [\"**\"]\n", to: "content/site.yaml")
      _ = try Command.run(["evidence", "lock", "--archive", "archive"], in: folder.path)
      _ = try Command.run(["build"], in: folder.path)
      #expect(folder.read("output/site/sources/report.html") != nil)
      #expect(folder.read("output/site/evidence.lock") == nil)
    }
  }

  @Test func aMistypedKeyLeavesTheOldLock() throws {
    try site.onDisk { folder in
      let page = "It was so [@report, para. 2].\n"
      try folder.write(page, to: "content/a.md")
      _ = try Command.run(["evidence", "lock", "--archive", "archive"], in: folder.path)
      let before = folder.read("content/evidence.lock")
      try folder.write(page.replacing("@report", with: "@reprot"), to: "content/a.md")
      for arguments in [["lock", "--archive", "archive"], ["lock", "--prune"]] {
        let result = try Command.run(["evidence"] + arguments, in: folder.path)
        #expect(result.status == 1)
        #expect(result.errors.contains("unknown-source"))
        #expect(folder.read("content/evidence.lock") == before)
      }
      #expect(try !Command.run(["check"], in: folder.path).errors.contains("lock-stale"))
    }
  }
}
