import TestSupport
import Testing

/// Statistics whose observations are a query's answer.
@Suite struct SQLiteTests {
  static let readings = """
    CREATE TABLE readings (year INTEGER, mean REAL, mark TEXT, site TEXT, raw BLOB);
    INSERT INTO readings VALUES (2023, 21.4, NULL, 'north', x'00'), (2024, 0, 'p', 'north', NULL),
      (2025, NULL, 'c', 'north', NULL);
    """

  static func record(_ query: String) -> String {
    """
    ---
    title: Mean
    source: report
    data: air.sqlite
    query: \(query)
    ---
    [](stat:mean/2023), [](stat:mean/2024), [](stat:mean/2025)
    """
  }

  static let select = "SELECT year AS period, mean AS value, mark AS status FROM readings"

  private func site(_ query: String = select) -> TestSite {
    TestSite([
      "content/site.yaml": "checks: {unused-statistic: off}\n",
      "content/statistics/mean.md": SQLiteTests.record(query),
      "content/sources/report.md": "---\ntype: report\ntitle: Report\n---\n",
    ])
  }

  /// The findings of a check of a site with the database.
  private func findings(_ query: String, _ sql: String = readings) throws -> String {
    try site(query).onDisk { folder in
      _ = try TestDatabase(at: folder.absolute("content/statistics/air.sqlite"), sql)
      return try folder.check()
    }
  }

  @Test func theAnswerGivesTheObservations() throws {
    let built = try site().onDisk { folder in
      _ = try TestDatabase(at: folder.absolute("content/statistics/air.sqlite"), Self.readings)
      return try folder.build()
    }
    #expect(built.findings == "")
    #expect(
      built["statistics/mean.csv"]
        == "period,value,status\r\n2023,21.4,\r\n2024,0.0,p\r\n2025,,c\r\n")
  }

  @Test(arguments: [
    (
      "DELETE FROM readings",
      "a query may only read: this one deletes from the table \"readings\" | write one SELECT"
    ),
    (
      "INSERT INTO readings (year) VALUES (1) RETURNING year",
      "a query may only read: this one writes to the table \"readings\" | write one SELECT"
    ),
    (
      "UPDATE readings SET year = 1",
      "a query may only read: this one changes the table \"readings\" | write one SELECT"
    ),
    (
      "DROP TABLE readings",
      "a query may only read: this one deletes from the table \"sqlite_master\" | write one SELECT"
    ),
    (
      "ATTACH 'other.db' AS other",
      "a query may only read: this one opens another database | write one SELECT"
    ),
    (
      "PRAGMA journal_mode = DELETE",
      "a query may only read: this one uses the pragma \"journal_mode\" | write one SELECT"
    ),
    (
      "SELECT load_extension('x')",
      "a query may only read: this one calls the function \"load_extension\" | write one SELECT"
    ),
    (
      "BEGIN", "a query may only read: this one opens a transaction | write one SELECT"
    ),
    (
      "SELECT year AS period FROM readings; DROP TABLE readings",
      "a query must be one statement | remove what stands after the first semicolon"
    ),
    ("-- nothing", "a query must select rows | write one SELECT"),
    (
      "SELECT x FROM reading", "a query must be SQL that the database knows: no such table: reading"
    ),
    ("SELEC 1", "a query must be SQL that the database knows: near \"SELEC\": syntax error"),
    (
      "SELECT year AS period, mean AS period FROM readings",
      """
      columns of a query must have different names: "period" is given twice | name it with AS
      """
    ),
    (
      "SELECT year AS period, raw AS value FROM readings",
      """
      a cell of a query's answer must be text or a number: "value" in row 1 is binary | select \
      another column, or CAST it AS TEXT
      """
    ),
    (
      "SELECT year, mean AS value FROM readings",
      """
      observations must have a column "period" | give each row the time that its value is about
      """
    ),
    (
      "SELECT year AS period, site AS value FROM readings LIMIT 1",
      """
      "value" must be a finite number in digits: "north" is none (row 1 of the query's answer) | \
      units belong in "unit", and a shorthand for a missing value in "status"
      """
    ),
    (
      "SELECT 2024 AS period, 9e999 AS value",
      """
      "value" must be a finite number in digits: "Inf" is none (row 1 of the query's answer) | \
      units belong in "unit", and a shorthand for a missing value in "status"
      """
    ),
    (
      "SELECT year AS period, 1 AS value FROM readings WHERE year > 3000",
      """
      a file of observations must hold some | give each observation a row with its "period" and \
      "value"
      """
    ),
  ])
  func aQueryThatGivesNoObservationsIsShownAtItsPlace(_ query: String, _ message: String) throws {
    let quoted = "\"" + query.replacing("\"", with: "\\\"") + "\""
    let found = try findings(quoted).split(separator: "\n").first { $0.contains("-invalid]") }
    #expect(
      found.map(String.init) == "content/statistics/mean.md:5:8: error[data-invalid]: " + message)
  }

  @Test func aQueryWithoutEndIsStopped() throws {
    let endless = """
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) AS period FROM n"
      """
    let found = try findings(endless).split(separator: "\n").first
    #expect(
      found == """
        content/statistics/mean.md:5:8: error[limit-exceeded]: a query may take 200 million steps \
        of SQLite at most | let it select less, or index the columns that it compares
        """)
  }

  @Test func aDatabaseThatIsNoneIsNamed() throws {
    let found = try site().with(
      "content/statistics/air.sqlite", String(repeating: "no database ", count: 100)
    ).check().split(separator: "\n").first
    #expect(
      found == """
        content/statistics/mean.md:5:8: error[file-invalid]: a database must be a sound SQLite \
        file: "content/statistics/air.sqlite" is none (file is not a database) | make it anew; \
        "PRAGMA integrity_check" tells what is wrong
        """)
  }

  @Test func aDatabaseThatIsNotThereIsNamed() throws {
    let found = try site().with("content/statistics/airs.sqlite", "").check()
      .split(separator: "\n").first
    #expect(
      found == """
        content/statistics/mean.md:4:7: error[asset-missing]: a statistic's data must be a file of \
        content/; there is no "statistics/air.sqlite" | did you mean "airs.sqlite"?
        """)
  }

  @Test func aLockedDatabaseIsNamed() throws {
    let found = try site().onDisk { folder in
      let other = try TestDatabase(
        at: folder.absolute("content/statistics/air.sqlite"), Self.readings)
      try other.run("BEGIN EXCLUSIVE")
      return try folder.check()
    }
    #expect(
      found.split(separator: "\n").first == """
        content/statistics/mean.md:5:8: error[file-invalid]: a database must not be locked while \
        it is read: "content/statistics/air.sqlite" is | wait until the program that writes to it \
        is done, then build again
        """)
  }

  // MARK: - Write-ahead logs

  private static let logged =
    "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; " + readings

  /// The observations that a check sees, and the names beside the record before and after.
  private func reading(
    _ prepare: (SiteFolder, String) throws -> TestDatabase?
  ) throws -> (csv: String, before: [String], after: [String]) {
    try site().onDisk { folder in
      let kept = try prepare(folder, folder.absolute("content/statistics/air.sqlite"))
      let before = folder.names(in: "content/statistics")
      let built = try folder.build()
      let after = folder.names(in: "content/statistics")
      try kept?.run("SELECT 1")
      return (built["statistics/mean.csv"], before, after)
    }
  }

  private static let rows = "period,value,status\r\n2023,21.4,\r\n2024,0.0,p\r\n2025,,c\r\n"

  @Test func aLogThatSomebodyWritesToIsRead() throws {
    let (csv, before, after) = try reading { _, path in try TestDatabase(at: path, Self.logged) }
    #expect(csv == Self.rows)
    #expect(before == ["air.sqlite", "air.sqlite-shm", "air.sqlite-wal", "mean.md"])
    #expect(after == before)
  }

  @Test func aLogThatWasCopiedWithoutItsIndexIsRead() throws {
    let (csv, before, after) = try reading { folder, path in
      let other = folder.absolute("other.sqlite")
      let open = try TestDatabase(at: other, Self.logged)
      try folder.copy("other.sqlite", to: "content/statistics/air.sqlite")
      try folder.copy("other.sqlite-wal", to: "content/statistics/air.sqlite-wal")
      try open.run("SELECT 1")
      return nil
    }
    #expect(csv == Self.rows)
    #expect(before == ["air.sqlite", "air.sqlite-wal", "mean.md"])
    #expect(after == before)
  }

  @Test func aLogWithItsIndexThatNobodyWritesToIsRead() throws {
    let (csv, before, after) = try reading { folder, path in
      let open = try TestDatabase(at: folder.absolute("other.sqlite"), Self.logged)
      for ending in ["", "-wal", "-shm"] {
        try folder.copy("other.sqlite" + ending, to: "content/statistics/air.sqlite" + ending)
      }
      try open.run("SELECT 1")
      return nil
    }
    #expect(csv == Self.rows)
    #expect(before == ["air.sqlite", "air.sqlite-shm", "air.sqlite-wal", "mean.md"])
    #expect(after == before)
  }

  @Test func aFileInLogModeWithoutALogIsReadAndGetsNone() throws {
    let (csv, before, after) = try reading { _, path in
      _ = try TestDatabase(at: path, "PRAGMA journal_mode = WAL; " + Self.readings)
      return nil
    }
    #expect(csv == Self.rows)
    #expect(before == ["air.sqlite", "mean.md"])
    #expect(after == before)
  }

  @Test(arguments: [
    (
      "data: air.sqlite", "1:1", "\"query\" is required | add \"query\""
    ),
    (
      "data: air.csv\nquery: SELECT 1", "5:8", "\"query\" needs a SQLite file as \"data\""
    ),
    ("query: SELECT 1\nobservations: [{period: 2024, value: 1}]", "4:8", "\"query\" needs data"),
    (
      "data: datapackage.json", "1:1", "\"resource\" is required | add \"resource\""
    ),
  ])
  func whatBelongsTogetherMustStandTogether(
    _ fields: String, _ place: String, _ message: String
  ) throws {
    let found = try TestSite([
      "content/statistics/mean.md": "---\ntitle: Mean\nsource: report\n\(fields)\n---\n",
      "content/statistics/air.csv": "period,value\n2024,1\n",
      "content/sources/report.md": "---\ntype: report\ntitle: Report\n---\n",
    ]).check().split(separator: "\n").first { $0.contains("front-matter-invalid") }
    let line = place == "1:1" ? "2:1" : place
    #expect(
      found.map(String.init)
        == "content/statistics/mean.md:\(line): error[front-matter-invalid]: \(message)")
  }
}
