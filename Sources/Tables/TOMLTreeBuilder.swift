import TOMLKit

/// Joins the library's values to the places that the scan has found, which bounds their depth.
struct TOMLTreeBuilder {
  private let places: TOMLPlaces

  init(_ places: TOMLPlaces) {
    self.places = places
  }

  /// - Parameter place: of the table itself; its children's are looked up from there.
  func map(_ table: TOMLTable, at place: Int) -> DataNode {
    var entries: [DataNode.Entry] = []
    // Keys and values are taken together: the library's own iterator looks each key up by force.
    for (key, value) in zip(table.keys, table.values) {
      let child = places.child(.key(key), of: place)
      let node = node(value, at: child)
      entries.append(
        DataNode.Entry(key: key, keyRange: places.keyRange(of: child), value: node))
    }
    // The library keeps tables sorted by key; the file's order is the author's.
    entries.sort { ($0.keyRange.lowerBound, $0.key) < ($1.keyRange.lowerBound, $1.key) }
    return DataNode(.map(entries), range: places.range(of: place))
  }

  private func list(_ array: TOMLArray, at place: Int) -> DataNode {
    var nodes: [DataNode] = []
    for (index, value) in array.enumerated() {
      let child = places.child(.index(index), of: place)
      nodes.append(node(value.tomlValue, at: child))
    }
    return DataNode(.list(nodes), range: places.range(of: place))
  }

  private func node(_ value: TOMLValue, at place: Int) -> DataNode {
    if let table = value.table { return map(table, at: place) }
    if let array = value.array { return list(array, at: place) }
    return DataNode(.scalar(scalar(value)), range: places.range(of: place))
  }

  private func scalar(_ value: TOMLValue) -> Scalar {
    switch value.type {
    case .int: Scalar(String(value.int ?? 0), .number)
    case .double: Scalar(text(of: value.double ?? 0), .number)
    case .bool: Scalar(value.bool == true ? "true" : "false", .bool)
    case .date: Scalar(value.date.map(text(of:)) ?? "", .date)
    case .dateTime: Scalar(value.dateTime.map(text(of:)) ?? "", .date)
    case .time: Scalar(value.time.map(text(of:)) ?? "", .string)
    case .string, .table, .array: Scalar(value.string ?? "", .string)
    }
  }
}

/// The number in the words of YAML's core schema, which all scalars share.
private func text(of number: Double) -> String {
  if number.isNaN { return ".nan" }
  if number.isInfinite { return number < 0 ? "-.inf" : ".inf" }
  return String(describing: number)
}

private func text(of date: TOMLDate) -> String {
  padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2)
}

private func text(of time: TOMLTime) -> String {
  let whole = padded(time.hour, 2) + ":" + padded(time.minute, 2) + ":" + padded(time.second, 2)
  guard time.nanoSecond > 0 else { return whole }
  var fraction = padded(time.nanoSecond, 9)
  while fraction.hasSuffix("0") { fraction.removeLast() }
  return whole + "." + fraction
}

private func text(of moment: TOMLDateTime) -> String {
  let local = text(of: moment.date) + "T" + text(of: moment.time)
  guard let minutes = moment.offset?.offset else { return local }
  if minutes == 0 { return local + "Z" }
  let size = abs(minutes)
  return local + (minutes < 0 ? "-" : "+") + padded(size / 60, 2) + ":" + padded(size % 60, 2)
}

func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
