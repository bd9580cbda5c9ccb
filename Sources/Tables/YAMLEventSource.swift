import CYAML

/// libyaml's parser as a source of events: the owner of its C memory.
///
/// The text must outlive the source.
struct YAMLEventSource: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let current: UnsafeMutablePointer<yaml_event_t>

  init(_ text: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    current = .allocate(capacity: 1)
    current.initialize(to: yaml_event_t())
    precondition(yaml_parser_initialize(parser) == 1, "libyaml found no memory for its parser")
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_event_delete(current)
    yaml_parser_delete(parser)
    current.deallocate()
    parser.deallocate()
  }

  /// The event read last; its texts live until the next one.
  var event: UnsafePointer<yaml_event_t> { UnsafePointer(current) }

  /// Reads the next event, or returns false where the text is malformed.
  func advance() -> Bool {
    yaml_event_delete(current)
    return yaml_parser_parse(parser, current) == 1
  }

  /// What is wrong with the text, once `advance` has returned false.
  var problem: YAMLProblem {
    let state = parser.pointee
    // What the reader refuses is a byte, given by its offset; the rest has marks.
    let byte = state.error == YAML_READER_ERROR ? Int(state.problem_offset) : nil
    return YAMLProblem(
      problem: state.problem.map { String(cString: $0) } ?? "",
      context: state.context.map { String(cString: $0) } ?? "",
      character: Int(state.problem_mark.index), contextCharacter: Int(state.context_mark.index),
      byte: byte)
  }
}
