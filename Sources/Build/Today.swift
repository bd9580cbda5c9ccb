import Glibc
package import Tables

extension PartialDate {
  /// `SOURCE_DATE_EPOCH`'s day where it is set (reproducible-builds.org), else today, in UTC.
  package static var today: PartialDate {
    var seconds = time(nil)
    if let given = getenv("SOURCE_DATE_EPOCH"), let epoch = Int(String(cString: given)) {
      seconds = epoch
    }
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let day = PartialDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    guard let day else { preconditionFailure("the system's clock gives no day") }
    return day
  }
}
