/// What authors write, line by line: `before[text]after = reading`.
enum PhraseTable {
  struct Row: Sendable, CustomStringConvertible {
    var before: String
    var text: String
    var after: String
    var expected: String
    var description: String { "\(before)[\(text)]\(after)" }
  }

  static let rows: [Row] = [digits, words, hedges, directions, units]
    .flatMap { $0.components("\n") }
    .compactMap { line in
      let sides = line.components(" = ")
      let outer = sides[0].components("[")
      let inner = outer.count > 1 ? outer[1].components("]") : []
      guard sides.count == 2, inner.count == 2 else { return nil }
      return Row(before: outer[0], text: inner[0], after: inner[1], expected: sides[1])
    }

  private static let digits = """
    [245] = 245
    [3,500] = 3500
    [3\u{2009}500] = 3500
    [3\u{00A0}500] = 3500
    [3\u{202F}500] = 3500
    [1,234,567] = 1234567
    [1.6] = 1.6
    [0.05] = 0.05
    [-12] = -12
    [−12] = -12
    [–12] = -12
    [+12] = 12
    [minus 12] = -12
    [−7.5%] = -7.5 %
    [830,000] = 830000
    [830000] = 830000
    [3½] = 3.5
    [245 reports] = 245
    [the 245 reports] = 245
    [245 reports in 2024] = 245
    [in 2024, 245 reports] = 245
    [245 in May 2024] = 245
    [2024] = 2024
    [in 2024] = date
    [1 February 2025] = date
    [February 2025] = date
    [2025-02-01] = date
    [2023/24] = date
    [no number] = none
    [GPT-4] = none
    [v1.2.3] = none
    [] = none
    [51 of 245] = several
    [51, 245] = several
    [3 to 5] = 3..5
    [3–5] = 3..5
    [3-5] = 3..5
    [between 3 and 5] = 3..5
    [from 3 to 5] = 3..5
    between [3 and 5] = 3..5
    [3% to 5%] = 3..5 %
    [3 to 5%] = 3..5 %
    [3%–5%] = 3..5 %
    [3 million–5 million] = 3000000..5000000
    fell from [51 to 245] = several
    [grew from 12 to 20] = several
    rose from [10% to 20%] = several
    ranges from [51 to 245] = 51..245
    [\u{2012}12] = -12
    [12-year] = 12 year
    rose by [£1.2 million] = up 1200000 GBP
    fell by [−12%] = down -12 %
    the cost was up to [£5 million] = atMost 5000000 GBP
    up by almost [a fifth] = up nearly 20 share
    a reduction of nearly [two-thirds] = down nearly 66.67 share
    [trebling] = 3 times
    [a five-fold rise] = up 5 times
    [more than 1 in 10] = moreThan 10 share
    [no fewer than two hundred and forty-five] = atLeast 245
    [£3 to £5 million] = 3000000..5000000 GBP
    [three to five years] = 3..5 year
    [five to ten] = 5..10
    [3rd] = 3 th
    [21st] = 21 th
    [the 3rd] = 3 th
    [5k] = 5000
    [5m] = 5000000
    [5bn] = 5000000000
    [1.2 million] = 1200000
    [1.2 bn] = 1200000000
    [12 thousand] = 12000
    [2 hundred] = 200
    [4.8x] = 4.8 times
    [4.8×] = 4.8 times
    [1 in 5] = 20 share
    [9 in 10] = 90 share
    [(245)] = 245
    [**245**] = 245
    """

  private static let words = """
    [one] = 1
    [two] = 2
    [ten] = 10
    [eleven] = 11
    [nineteen] = 19
    [twenty] = 20
    [twenty-one] = 21
    [twenty one] = 21
    [ninety-nine] = 99
    [a hundred] = 100
    [one hundred] = 100
    [Two hundred and forty-five] = 245
    [two hundred and five] = 205
    [two hundred] = 200
    [three thousand five hundred] = 3500
    [three thousand, five hundred] = several
    [eight hundred and thirty thousand] = 830000
    [a thousand] = 1000
    [a million] = 1000000
    [two million] = 2000000
    [two million three hundred thousand] = 2300000
    [three and a half million] = 3500000
    [three and a half] = 3.5
    [half a million] = 500000
    [a quarter of a million] = 250000
    [one and a half times] = 1.5 times
    [a dozen] = 12
    [two dozen] = 24
    [zero] = 0
    [one point six] = 1.6
    [one point six per cent] = 1.6 %
    [half] = 50 share
    [a half] = 50 share
    [one half] = 50 share
    [a third] = 33.33 share
    [one third] = 33.33 share
    [one-third] = 33.33 share
    [two thirds] = 66.67 share
    [two-thirds] = 66.67 share
    [a quarter] = 25 share
    [three quarters] = 75 share
    [three-quarters of adults] = 75 share
    [a fifth] = 20 share
    [four fifths] = 80 share
    [a tenth] = 10 share
    [one in five] = 20 share
    [one in ten adults] = 10 share
    [one in 60] = 1.67 share
    [two in three] = 66.67 share
    [nine out of ten] = 90 share
    [first] = 1 th
    [third] = 3 th
    [a third measure] = 3 th
    [twenty-first] = 21 th
    [twofold] = 2 times
    [threefold] = 3 times
    [fourfold] = 4 times
    [ninefold] = 9 times
    [tenfold] = 10 times
    [ten-fold] = 10 times
    [10-fold] = 10 times
    [ten times] = 10 times
    [twice] = 2 times
    [double] = 2 times
    [doubled] = 2 times
    [trebled] = 3 times
    [tripled] = 3 times
    [quadrupled] = 4 times
    [halved] = down 50 share
    [five years] = 5 year
    [18 months] = 18 month
    [five-year] = 5 year
    [12-month] = 12 month
    [one year and six months] = 18 month
    [3 weeks] = 3 week
    [45 minutes] = 45 minute
    """

  private static let hedges = """
    [about 830,000] = about 830000
    [around 800] = about 800
    [some 800] = about 800
    [roughly 800] = about 800
    [approximately 800] = about 800
    [an estimated 830,000] = about 830000
    [nearly 800] = nearly 800
    [almost 800] = nearly 800
    [just over 800] = justOver 800
    [just under 800] = justUnder 800
    [over 3,500] = moreThan 3500
    [more than 3,500] = moreThan 3500
    [at least 3,500] = atLeast 3500
    [fewer than 3,500] = lessThan 3500
    [less than 3,500] = lessThan 3500
    [under 3,500] = lessThan 3500
    [no more than 3,500] = atMost 3500
    [no fewer than 3,500] = atLeast 3500
    [up to 3,500] = atMost 3500
    [up to five years] = atMost 5 year
    [as many as 800] = atMost 800
    [3,500 or more] = atLeast 3500
    [3,500] people or more = atLeast 3500
    [3,500] people at least once = 3500
    [3,500 at the most] = atMost 3500
    [3,500] at the least = atLeast 3500
    [upwards of 3,500] = moreThan 3500
    [3,500+] = atLeast 3500
    [800 or so] = about 800
    [~800] = about 800
    [≥ 800] = atLeast 800
    [More than 3,500] = moreThan 3500
    about [830,000] = about 830000
    About [830,000] = about 830000
    around [800] = about 800
    more than [3,500] = moreThan 3500
    there were more than [3,500] = moreThan 3500
    at least [3,500] = atLeast 3500
    no more than [five years] = atMost 5 year
    just over [800] = justOver 800
    nearly [half] = nearly 50 share
    more than [a third] = moreThan 33.33 share
    [more than doubled] = moreThan 2 times
    [nearly doubled] = nearly 2 times
    [about ten times] = about 10 times
    [almost two thirds] = nearly 66.67 share
    an estimated [£1.2 million] = about 1200000 GBP
    It is over. [800] = 800
    the rest, about. [800] = 800
    [about 3 to 5] = about 3..5
    [800]  or more = atLeast 800
    """

  private static let directions = """
    fell by [12%] = down 12 %
    fell [12%] = down 12 %
    dropped by [12%] = down 12 %
    declined by [12%] = down 12 %
    decreased by [12%] = down 12 %
    cut by [12%] = down 12 %
    down [12%] = down 12 %
    down by [12%] = down 12 %
    rose by [12%] = up 12 %
    grew by [12%] = up 12 %
    increased by [12%] = up 12 %
    up [12%] = up 12 %
    up by [12%] = up 12 %
    a fall of [12%] = down 12 %
    a drop of [12%] = down 12 %
    a rise of [12%] = up 12 %
    an increase of [380%] = up 380 %
    growth of [12%] = up 12 %
    fell sharply by [12%] = down 12 %
    plunged by [12%] = down 12 %
    soared by [12%] = up 12 %
    was slashed by [12%] = down 12 %
    cut in [half] = down 50 share
    fell by a further [12%] = down 12 %
    fell by more than [10%] = down moreThan 10 %
    rose by about [380%] = up about 380 %
    rose to [245] = 245
    fell to [51] = 51
    fell from [245] = 245
    rose to about [800] = about 800
    reports fell in 2024 by [12%] = down 12 %
    a fall in reports of [12%] = down 12 %
    It fell. Then [12%] = 12 %
    [12%] lower = down 12 %
    [12%] higher = up 12 %
    a [12%] fall = down 12 %
    a [380%] increase = up 380 %
    a [12%] cut = down 12 %
    [12%] fewer = down 12 %
    [12%] more = up 12 %
    [12% lower] = down 12 %
    [fell by 12%] = down 12 %
    [a fall of 12%] = down 12 %
    [up 380%] = up 380 %
    [51] rose to = 51
    fell by [a third] = down 33.33 share
    rose [tenfold] = up 10 times
    fell by [five years] = down 5 year
    """

  private static let units = """
    [380%] = 380 %
    [380 %] = 380 %
    [380 per cent] = 380 %
    [380 percent] = 380 %
    [380]% = 380 %
    [380] per cent = 380 %
    [1.6] percent = 1.6 %
    [ten per cent] = 10 %
    [2 percentage points] = 2 points
    [2-percentage-point] = 2 points
    [2] percentage points = 2 points
    [two percentage points] = 2 points
    [2 points] = 2 points
    [£1,000] = 1000 GBP
    [£1.2 million] = 1200000 GBP
    [£1.2m] = 1200000 GBP
    [£1.2bn] = 1200000000 GBP
    [-£12] = -12 GBP
    [£-12] = -12 GBP
    [€500] = 500 EUR
    [500 €] = 500 EUR
    [$5 billion] = 5000000000 USD
    [1,000 pounds] = 1000 GBP
    [two million pounds] = 2000000 GBP
    [GBP 500] = 500 GBP
    [500 euros] = 500 EUR
    £[1.2 million] = 1200000 GBP
    about £[1.2 million] = about 1200000 GBP
    −[12] = -12
    [1.2] million = 1200000
    [4.8] times = 4.8 times
    [five] years = 5 year
    [12km] = 12 other
    """
}

extension StringProtocol {
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map { String($0) }
  }
}
