// The checks of charts.
extension Explanation {
  static var chartInvalid: Explanation {
    Explanation(
      "A chart can be drawn as it is written.",
      """
      Its specification uses the properties of Vega-Lite that this program draws, and fields that \
      the data have. Bars and areas start at zero, a chart has one scale in each direction, a \
      logarithmic scale has no zero, each bar stands for one row, and there are at most six \
      series.
      """, .yaml,
      example: "mark: pie\nencoding: {theta: {field: value}}",
      mend: """
        Do as the finding says; it names what the program draws in place of what it does not. The \
        page on charts lists every property.
        """)
  }

  static var chartUnclear: Explanation {
    Explanation(
      "A chart can be read at a glance.",
      """
      Its title has at most 15 words, it has at most four series or parts of a bar, an axis that \
      does not start at zero leaves a quarter of the plot below the data, and its texts have room.
      """, .yaml,
      example: "mark: line\nencoding:\n  y: {field: value, scale: {domain: [98, 102]}}",
      mend: """
        Shorten, leave series out or group them, or let the program choose the scale with \
        `zero: false`.
        """)
  }
}
