import TestSupport
import Testing

/// Data Packages below content/statistics.
@Suite struct DataPackageTests {
  private static let csv = """
    year;site;reports;note
    2022;north;1.204;
    2023;north;0;
    2024;north;[x];
    2024;south;;first
    """

  private static func package(_ fields: String, _ rest: String = "", _ resource: String = "")
    -> String
  {
    """
    {"$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
    "resources": [{"name": "reports", "type": "table", "path": "reports.csv",
    "dialect": {"delimiter": ";"},\(resource)
    "schema": {"fields": [
    \(fields)
    ]\(rest)}}]}
    """
  }

  private static let fields = """
    {"name": "year", "type": "year", "role": "time"},
    {"name": "site", "type": "string", "constraints": {"enum": ["north", "south"]}},
    {"name": "reports", "type": "number", "groupChar": ".", "role": "measure", "unit": "reports",
     "decimals": 0, "missingValues": ["", {"value": "[x]", "label": "nobody counted"}]},
    {"name": "note", "type": "string", "role": "attribute"}
    """

  private static let record = """
    ---
    title: Reports
    source: report
    data: datapackage.json
    resource: reports
    ---
    [1,204](stat:reports/2022?site=north), [0](stat:reports/2023?site=north),
    [](stat:reports/2024?site=north)
    """

  private func site(
    _ package: String, _ csv: String = csv, record: String = record
  ) -> TestSite {
    TestSite([
      "content/site.yaml": "checks: {unused-statistic: off}\n",
      "content/statistics/reports.md": record,
      "content/statistics/reports.csv": csv, "content/statistics/datapackage.json": package,
      "content/sources/report.md": "---\ntype: report\ntitle: Report\n---\n",
    ])
  }

  /// The findings about data.
  private func findings(_ package: String, _ csv: String = csv) throws -> String {
    try site(package, csv).check().split(separator: "\n")
      .filter { $0.contains("data-invalid]") || $0.hasPrefix("  ") }
      .joined(separator: "\n")
      .replacing("content/statistics/", with: "")
  }

  @Test func aResourceGivesAStatisticsObservationsByTheRolesOfItsFields() throws {
    let built = try site(Self.package(Self.fields)).build()
    #expect(built.findings == "")
    #expect(
      built["statistics/reports.csv"] == """
        period,site,note,value,status\r\n2022,north,,1204,\r\n2023,north,,0,\r\n\
        2024,north,,,x\r\n2024,south,first,,\r\n
        """)
    #expect(built["statistics/reports.html"].contains("nobody counted"))
    #expect(built["statistics/reports.datapackage.json"].contains("\"label\": \"nobody counted\""))
    #expect(built["statistics/reports.datapackage.json"].contains("\"unit\": \"reports\""))
  }

  @Test(arguments: [
    (
      #"{"name": "a", "type": "integer"}"#, "a\n1.5",
      """
      reports.csv:2:1: error[data-invalid]: a cell of "a" must be a whole number: "1.5" is not | \
      mend the cell, or say otherwise in the schema
        datapackage.json:5:10: the schema says so of this field
      """
    ),
    (
      #"{"name": "a", "type": "number"}"#, "a\nNaN\n-INF",
      """
      reports.csv:2:1: error[data-invalid]: a cell of "a" must be a finite number: "NaN" is not | \
      mend the cell, or say otherwise in the schema
        datapackage.json:5:10: the schema says so of this field
      reports.csv:3:1: error[data-invalid]: a cell of "a" must be a finite number: "-INF" is not | \
      mend the cell, or say otherwise in the schema
        datapackage.json:5:10: the schema says so of this field
      """
    ),
    (
      #"{"name": "a", "type": "date", "format": "%d/%m/%Y"}"#, "a\n31/02/2024",
      """
      reports.csv:2:1: error[data-invalid]: a cell of "a" must be a date written as %d/%m/%Y: \
      "31/02/2024" is not | mend the cell, or say otherwise in the schema
        datapackage.json:5:10: the schema says so of this field
      """
    ),
    (
      #"{"name": "a", "type": "boolean"}"#, "a\nyes",
      """
      reports.csv:2:1: error[data-invalid]: a cell of "a" must be one of true, True, TRUE, 1, false, \
      False, FALSE, 0: "yes" is not | mend the cell, or say otherwise in the schema
        datapackage.json:5:10: the schema says so of this field
      """
    ),
    (
      #"{"name": "a", "constraints": {"required": true}}"#, "a;b\n;1",
      """
      reports.csv:1:1: error[data-invalid]: the schema must name every column of the data: "b" is \
      not in it | add the field, or write "fieldsMatch": "subset"
      """
    ),
    (
      #"{"name": "a", "constraints": {"required": true}}, {"name": "b"}"#, "a;b\n;1",
      """
      reports.csv:2:1: error[data-invalid]: a cell of "a" must not be empty | mend the cell, or say \
      otherwise in the schema
        datapackage.json:5:10: the schema says so of this field
      """
    ),
    (
      #"{"name": "a", "type": "string", "constraints": {"unique": true, "minLength": 2, "pattern": "[a-z]+"}}"#,
      "a\nab\nx\nab\na1",
      """
      reports.csv:3:1: error[data-invalid]: a cell of "a" must be at least 2 characters long: "x" is \
      not | mend the cell, or say otherwise in the schema
        datapackage.json:5:10: the schema says so of this field
      reports.csv:4:1: error[data-invalid]: a value of "a" must stand once: "ab" is given twice | mend \
      the cell, or say otherwise in the schema
        reports.csv:2:1: it is first given here
      reports.csv:5:1: error[data-invalid]: a cell of "a" must be written as the pattern [a-z]+ says: \
      "a1" is not | mend the cell, or say otherwise in the schema
        datapackage.json:5:10: the schema says so of this field
      """
    ),
    (
      #"{"name": "a", "type": "number", "constraints": {"minimum": 0, "exclusiveMaximum": 10}}"#,
      "a\n-1\n0\n10\n9.99",
      """
      reports.csv:2:1: error[data-invalid]: a cell of "a" must be at least 0: "-1" is not | mend the \
      cell, or say otherwise in the schema
        datapackage.json:5:10: the schema says so of this field
      reports.csv:4:1: error[data-invalid]: a cell of "a" must be less than 10: "10" is not | mend the \
      cell, or say otherwise in the schema
        datapackage.json:5:10: the schema says so of this field
      """
    ),
    (
      #"{"name": "a", "typ": "number", "constraints": {"jsonSchema": {}}, "ours:own": 1}"#, "a\n1",
      """
      datapackage.json:5:15: warning[data-invalid]: "typ" is a property that the program does not \
      know | did you mean "type"?
      datapackage.json:5:62: error[data-invalid]: "jsonSchema" is not supported here | change the \
      data so that they do without it
      """
    ),
  ])
  func whatBreaksTheSchemaIsShownAtItsRowAndColumn(
    _ fields: String, _ csv: String, _ expected: String
  ) throws {
    let found = try findings(Self.package(fields), csv).split(separator: "\n")
      .filter { !$0.contains("observations must") }.joined(separator: "\n")
    #expect(found == expected)
  }

  @Test func aPrimaryKeyStandsOnceAndAForeignKeyRefersToARow() throws {
    let package = """
      {"resources": [
      {"name": "sites", "path": "sites.csv", "schema": {"fields": [{"name": "id"}], "primaryKey": "id"}},
      {"name": "counts", "path": "counts.csv", "schema": {"fields": [{"name": "site"}],
       "foreignKeys": [{"fields": "site", "reference": {"resource": "sites", "fields": "id"}}]}}]}
      """
    let site = TestSite([
      "content/index.md": "", "content/statistics/datapackage.json": package,
      "content/statistics/sites.csv": "id\nn\n\"\"\nn\n",
      "content/statistics/counts.csv": "site\nn\nw\n",
    ])
    #expect(
      try site.check() == """
        content/statistics/counts.csv:3:1: error[data-invalid]: "site" must refer to a row of \
        "sites": it has no "w" | mend the value, or add the row
          content/statistics/datapackage.json:4:19: the schema says so
        content/statistics/sites.csv:3:1: error[data-invalid]: a cell of the primary key must not be \
        empty: "id" is | mend the cell, or say otherwise in the schema
        content/statistics/sites.csv:4:1: error[data-invalid]: a value of "id" must stand once: "n" \
        is given twice | mend the cell, or say otherwise in the schema
          content/statistics/sites.csv:2:1: it is first given here
        """)
  }

  @Test(arguments: [
    (
      #"{"resources": []}"#,
      """
      1:2: error[data-invalid]: a data package must have "resources" | list its tables, each with a \
      "name" and a "path"
      """
    ),
    (
      #"{"resources": [{"name": "a", "path": "../../x.csv"}]}"#,
      """
      1:25: error[path-escapes]: a resource must be a file of content/: "a" is not | store the file in \
      content/ and name it by its path from the package
      """
    ),
    (
      #"{"resources": [{"name": "a", "path": "http://x.example/a.csv"}]}"#,
      """
      1:38: error[data-invalid]: a resource must be a file beside its package: nothing is fetched | \
      store the file in content/ and name it by its path
      """
    ),
    (
      #"{"resources": [{"name": "a", "path": "a.csv", "encoding": "latin-1"}]}"#,
      """
      1:59: error[data-invalid]: "encoding" is not supported here | change the data so that it can be \
      utf-8 or UTF-8 or utf8 or UTF8
      """
    ),
    (
      #"{"resources": [{"name": "a", "path": "a.csv", "bytes": 5}]}"#,
      """
      1:56: error[data-invalid]: "bytes" must be the size of the file: "statistics/a.csv" has 4 | \
      write 4, or restore the file
      """
    ),
    ("[", "1:2: error[data-invalid]: expected a value, found the end of the file"),
  ])
  func aDescriptorThatCannotBeFollowedIsShownAtItsPlace(_ json: String, _ expected: String) throws {
    let site = TestSite([
      "content/index.md": "", "content/statistics/datapackage.json": json,
      "content/statistics/a.csv": "a\n1\n",
    ])
    #expect(try site.check() == "content/statistics/datapackage.json:" + expected)
  }

  @Test func aFileOfContentDataIsNotCalledLikeAResource() throws {
    let site = site(Self.package(Self.fields)).with("content/data/reports.csv", "a,b\n1,2\n")
    #expect(
      try site.check().contains(
        """
        content/data/reports.csv:1:1: error[data-invalid]: tables of data packages and of \
        content/data must differ in name: "reports" is taken | rename the resource or the file
        """))
  }

  @Test func aStatisticNamesAResourceThatIsThere() throws {
    let found = try site(
      Self.package(Self.fields),
      record: Self.record.replacing("resource: reports", with: "resource: report")
    ).check().split(separator: "\n").first { $0.contains("resource") }
    #expect(
      found.map(String.init) == """
        content/statistics/reports.md:5:11: error[data-invalid]: "resource" must name a table of the \
        package; there is no "report" | did you mean "reports"?
        """)
  }
}
