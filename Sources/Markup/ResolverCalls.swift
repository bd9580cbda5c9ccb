/// The caller's resolver as the walk calls it; none of it is kept beyond the walk.
struct ResolverCalls {
  let resolve: (Link) -> LinkResolution
  let figure: (ChartFence) -> [UInt8]?
  /// Nil where the resolver does not read text.
  let text: TextCalls?

  /// - Parameter resolver: valid for as long as the walk.
  init(_ resolver: UnsafeMutablePointer<some LinkResolver>) {
    resolve = { resolver.pointee.resolve($0) }
    figure = { resolver.pointee.figure(in: $0) }
    text = resolver.pointee.readsText ? TextCalls(resolver) : nil
  }
}

/// What a resolver that reads text is asked besides links.
struct TextCalls {
  let begin: (TextBlock) -> Void
  let passesOver: (Bytes, TextBlock.Kind) -> Bool
  let citations: ([InlinePiece]) -> [RunCitation]
  /// A citation by its number, and the number of the note that it would open, if any.
  let write: (Int, Int?) -> CitationOutput

  init(_ resolver: UnsafeMutablePointer<some LinkResolver>) {
    begin = { resolver.pointee.begin($0) }
    passesOver = { resolver.pointee.passes(over: $0, as: $1) }
    citations = { resolver.pointee.citations(in: $0) }
    write = { resolver.pointee.write(citation: $0, nextNote: $1) }
  }
}
