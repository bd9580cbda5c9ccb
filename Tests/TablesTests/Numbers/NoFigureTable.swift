/// Numbers in prose that need no source, one phrase a line.
enum NoFigureTable {
  static let rows: [String] = [names, references, times, ages, quantities]
    .flatMap { $0.split(separator: "\n").map(String.init) }

  private static let names = """
    I write from 14 Elm Road.
    Flat 2, 14 Elm Road, Ashby
    The house at 221 Old Baker Street burned.
    It faces 12–14 The Green.
    Numbers 3 and 5 St John's Square were sold.
    It needs Windows 11 or macOS 14.4.
    Telephones with iOS 17 or Android 13 can read it.
    Either iOS 16 or 17 will do.
    It follows ISO 8601, WCAG 2.2 and BS 8878.
    The 5G mast and the 4G one beside it stay.
    A Boeing 737 landed.
    Buses on routes 73 and 476 are diverted.
    Route 73 buses are late.
    Covid-19 and GPT-4 are names.
    We lost 3-1, and the week before it had been 2–2 after extra time.
    They won 1-3 away.
    The 12-point plan was dropped.
    In an emergency people ring 999, or 112, and otherwise 101 or 111.
    Call 0800 1111.
    The lawyers have 1-800-736-5300 on the door.
    The victims rang 116 006, which is free.
    """

  private static let references = """
    The driver, badge number 4471, told me so.
    It said error 404, and then nothing.
    Year 6 and Year 7 cross here.
    Pupils in Years 10 and 11 sit their tests in Hall 2.
    Year 6 pupils sit tests.
    Years 10 and 11 pupils sit them too.
    Act 2, scene 3 of the play has a zebra in it.
    The choir sang Psalm 23 and hymn 412.
    See page 6, column 2.
    See SI 2002/2618, reg. 4, and so on.
    See sections 3, 4 and 5.
    See pages 88–90.
    It was carried as amendment 45, and printed as Cm 1234.
    Under clauses 14 to 16 it is a duty.
    Ward 7 councillors met.
    The number 12 bus used to stop here.
    John 3:16 is carved above the door.
    """

  private static let times = """
    We open at 6 and close at 4, Monday to Friday.
    It starts at 9.45.
    They sit in the hall from 9 to 11 each morning.
    The shop is open from 9 to 5.
    They come between 4 and 6 in the evening.
    The 9.45 is unchanged.
    The 08:15 from Reading is late.
    In 1066 there was no road here.
    In AD 43 there was no village.
    It fell in 410 AD and not later.
    It was received between 3 and 17 June 2024.
    Those of 3 and 4 January were noted.
    It runs from 30 May to 3 June.
    It lasts from June 3 to 5.
    The church burned in 1348, and again in 1666.
    We meet at half past six.
    Come at a quarter to seven.
    """

  private static let ages = """
    My son, 19, drives.
    Anna Lane, 61, has moved.
    Children under 16 and people over 75 travel free.
    Anyone under 18 needs a permit.
    Adults between 16 and 24 were asked.
    She served for two years before she was 30.
    He is now 45 and retired.
    She turned 18 in May.
    Those aged 8 to 11 may walk alone.
    Groups of 16- to 24-year-olds and of 25 to 34-year-olds were asked.
    They leave school at the age of 16.
    I am eighty-three, and have been rector for twenty-six years.
    One of my two churchwardens is ninety.
    The under-18s group and the over 75s met.
    """

  private static let quantities = """
    An hour and a half to do the round.
    A quarter of an hour early.
    It took half an hour, or half a day.
    For half a century nothing changed.
    I have read your letter three times.
    It rings five times a day.
    Two points do not make a trend.
    Three points are open.
    Half a dozen letters came.
    The half-hearted answer came twice.
    The first half was dull.
    Two of the seven stations took ten minutes.
    """
}
