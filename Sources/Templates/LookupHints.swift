/// Where names stood in the records that were last asked for them.
///
/// A template asks records of the same few shapes on page after page: looking there first spares
/// the scan over a record's fields. A hint is checked before it is believed, so that those of other
/// templates do no harm. One thread owns it.
package final class LookupHints {
  private var places = UnsafeMutableBufferPointer<Int>.allocate(capacity: 0)

  package init() {}

  deinit {
    places.deallocate()
  }

  /// A place for each of a program's names; stands until more are asked for.
  func places(for count: Int) -> UnsafeMutableBufferPointer<Int> {
    if places.count < count {
      places.deallocate()
      places = .allocate(capacity: count)
      places.initialize(repeating: 0)
    }
    return places
  }
}
