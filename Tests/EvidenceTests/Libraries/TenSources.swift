/// Ten sources of different types, in CSL-JSON.
let tenSources = #"""
  [
    {"id": "times", "type": "article-newspaper", "title": "Vans & limits", "author":
      [{"family": "Smith", "given": "Ann"}], "container-title": "The Times", "issued":
      {"date-parts": [[2024, 6, 3]]}, "page": "4", "URL": "https://times.example/1",
      "accessed": {"date-parts": [[2025, 1, 15]]}, "custom": {"tier": "secondary"}},
    {"id": "report", "type": "report", "title": "Air quality", "author":
      [{"literal": "Valley Council"}], "issued": {"date-parts": [[2024]]}, "number": "HC 12"},
    {"id": "report2", "type": "report", "title": "Water quality", "author":
      [{"literal": "Valley Council"}], "issued": {"date-parts": [[2024]]}},
    {"id": "act", "type": "legislation", "title": "Online Safety Act 2023", "chapter-number":
      "c. 50", "issued": {"date-parts": [[2023]]}},
    {"id": "si", "type": "regulation", "title": "Vans Regulations 2024", "number":
      "SI 2024/12", "issued": {"date-parts": [[2024]]}},
    {"id": "case", "type": "legal_case", "title": "R v Smith", "number": "UKSC 1", "issued":
      {"date-parts": [[2020]]}},
    {"id": "journal", "type": "article-journal", "title": "Readings", "author":
      [{"family": "van Dam", "given": "Jo-An"}, {"family": "Lee", "given": "B."}],
      "container-title": "Air", "volume": "12", "issue": "3", "page": "33-35", "DOI":
      "10.1/x", "issued": {"date-parts": [[2023], [2024]]}},
    {"id": "page", "type": "webpage", "title": "Guidance", "publisher": "Home Office",
      "URL": "https://gov.example", "accessed": {"date-parts": [[2025, 2]]}},
    {"id": "bill", "type": "bill", "title": "Policing Bill", "authority": "HC Bill",
      "chapter-number": "2024-25", "number": "187"},
    {"id": "book", "type": "book", "title": "Air", "author": [{"family": "A", "given": "X"},
      {"family": "B"}, {"family": "C"}, {"family": "D"}], "publisher": "Press", "edition": "2nd",
      "publisher-place": "London", "issued": {"date-parts": [[1999]], "circa": true}}
  ]
  """#
