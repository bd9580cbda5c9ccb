import SiteModel
import Testing

@Suite struct TextDirectionTests {
  @Test(arguments: ["ar", "ar-EG", "AR", "he", "fa-IR", "ur", "az-Arab", "ks"])
  func theseRunFromRightToLeft(_ language: String) {
    #expect(isRightToLeft(language))
  }

  @Test(arguments: ["", "en-GB", "cy", "zh-Hant-TW", "ks-Deva", "ku-Latn", "arn", "de-1996"])
  func allOthersDoNot(_ language: String) {
    #expect(!isRightToLeft(language))
  }
}
