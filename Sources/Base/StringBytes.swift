extension String {
  /// Calls `body` with the text's bytes, UTF-8.
  ///
  /// `withUTF8` needs a variable, and so counts a reference to each text that is written.
  @inline(__always)
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var text = self
    return text.withUTF8(body)
  }
}
