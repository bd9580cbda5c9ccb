/// Figures in prose, in brackets, among numbers that are none; one sentence a line.
enum FigureTable {
  static let rows: [String] = [counts, parts, besideNames]
    .flatMap { $0.split(separator: "\n").map(String.init) }

  private static let counts = """
    [112] cases were found.
    There are [14] roads in it.
    Over [75] schools closed.
    Over [75] primary schools closed.
    Some [3,000] vans were lost.
    It counts [245] stations.
    [28] of [40] schools closed.
    They sold more than [1800] vans, or some [2000] of them.
    It cost [£3m] and then [1.4 million].
    The count stood at [12], and peaked at [11].
    It rose from [9] to [11], and fell to [3].
    The total is [ninety].
    It was [30].
    Twelve months on there were [twelve] vans.
    A [2]-[1] majority and a vote of [11]-[3] decided it.
    Shots of [3] to [5] vans were seen.
    It rose by [3]–[5] stations.
    In 2024, [245] reports came in; in 2023, [51].
    """

  private static let parts = """
    [A third] of them closed.
    It [doubled].
    It was cut by [50%] to [60%].
    A [5%] rise.
    Under [16 per cent] stayed.
    It fell by [2.5 points], rose [two points], and is [three points] lower.
    They are [two percentage points] apart and [four points] ahead.
    There are [three times] as many.
    It grew [three times], to [four times] the average and [1.5 times] that.
    [Half] of them fell by [a quarter].
    [A quarter] of the year's budget went.
    It fell from [a half] to [a quarter].
    [One in five] vans was lost.
    A [2]-point lead became a [3]-point fall.
    """

  private static let besideNames = """
    In England [245] people died; in Wales [45] primary schools closed.
    In section 3, [245] stations are named.
    On the M25 [12] people were hurt.
    In each class [30] pupils failed, and on each page [300] words.
    By bus [245] children came, besides buses [40] trains.
    The project hit people over [75] miles away.
    People from [28] to [30] towns came.
    In [1066] schools it was tried.
    At [6] schools it failed.
    They ring about [112] cases in all.
    In Wales, [45], against [50] in England.
    Of [12] Labour members and [28] London boroughs.
    It holds [5g] of lead.
    Section 3 and [245] stations were named.
    Those aged 12 to 15 and [45] adults came.
    It kept [9] Supreme Court judges and [12] Scottish Green members awake.
    It cut officers from [45] to [30].
    In the UK [1200] took part.
    Half a day passed, and [half] the days were hot.
    It was lowest at [4], in 2019.
    Last year [245] people died.
    """
}
