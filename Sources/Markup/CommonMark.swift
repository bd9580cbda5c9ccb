private import CArena
private import CCMark

/// libcmark's parser over the calling thread's arena.
enum CommonMark {
  /// Runs `body`; all trees that it parsed are gone when it returns. Calls may nest.
  static func withTrees<Result>(_ body: () -> Result) -> Result {
    let mark = carena_begin()
    defer { carena_rewind(mark) }
    return body()
  }

  /// The document node of `text`, or nil where libcmark refuses.
  static func parse(_ text: UnsafeBufferPointer<UInt8>) -> Node? {
    let memory = carena_memory()?.assumingMemoryBound(to: cmark_mem.self)
    guard let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory) else { return nil }
    text.withMemoryRebound(to: CChar.self) { text in
      if let start = text.baseAddress { cmark_parser_feed(parser, start, text.count) }
    }
    return cmark_parser_finish(parser).map { Node($0) }
  }
}
