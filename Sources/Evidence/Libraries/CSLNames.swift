/// The names of CSL-JSON's schema (csl-data.json).
enum CSLNames {
  static let types: Set<String> = [
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book",
    "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
    "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
    "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score",
    "pamphlet", "paper-conference", "patent", "performance", "periodical",
    "personal_communication", "post", "post-weblog", "regulation", "report", "review",
    "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
  ]

  /// Name variables beyond author and editor.
  static let roles = [
    "chair", "collection-editor", "compiler", "composer", "container-author", "contributor",
    "curator", "director", "editorial-director", "editor-translator", "executive-producer",
    "guest", "host", "illustrator", "interviewer", "narrator", "organizer", "original-author",
    "performer", "producer", "recipient", "reviewed-author", "script-writer", "series-creator",
    "translator",
  ]

  /// Date variables beyond issued and accessed.
  static let dates = ["available-date", "event-date", "original-date", "submitted"]

  /// Variables that are kept as text.
  static let texts = [
    "DOI", "ISBN", "ISSN", "PMCID", "PMID", "abstract", "annote", "archive", "archive-place",
    "archive_collection", "archive_location", "authority", "call-number", "chapter-number",
    "citation-number", "collection-number", "collection-title", "container-title-short",
    "dimensions", "division", "edition", "event", "event-place", "event-title", "issue",
    "jurisdiction", "keyword", "medium", "note", "number", "number-of-pages", "number-of-volumes",
    "original-publisher", "original-publisher-place", "original-title", "page", "page-first",
    "part", "part-number", "part-title", "printing", "printing-number", "publisher-place",
    "references", "reviewed-genre", "reviewed-title", "scale", "section", "source", "status",
    "supplement", "supplement-number", "title-short", "version", "volume", "volume-title",
    "volume-title-short", "year-suffix",
  ]
}
