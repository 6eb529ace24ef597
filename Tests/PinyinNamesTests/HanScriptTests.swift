import PinyinNames
import Testing

@Suite("In which script a name is written")
struct HanScriptTests {
  @Test(
    "The characters only one script has decide; where there are none, both may be meant",
    arguments: [
      ("北京华联", HanScript.simplified), ("苏州纺织", .simplified), ("众望科技有限公司", .simplified),
      ("臺北信義百貨", .traditional), ("國泰", .traditional), ("新竹風城", .traditional),
      ("高雄港都物流", .shared), ("KT 大同", .shared), ("Brightwater 上海贸易", .simplified),
      ("乐", .simplified), ("滨", .simplified), ("灣", .traditional), ("后里", .shared),
    ])
  func script(name: String, script: HanScript) {
    #expect(HanScript(of: name) == script)
  }

  @Test(
    "What has no Chinese character has no Chinese script",
    arguments: ["", "Harbor Fresh", "Ольга", "さくら", "123"])
  func none(name: String) {
    #expect(HanScript(of: name) == nil)
  }
}
