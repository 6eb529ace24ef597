import SalesBook

extension SampleBook {
  /// What we sell: its name in each script and what it is counted in.
  struct Goods {
    private let names: [Script: String]
    private let units: [Script: String]

    private init(
      _ simplified: String, _ traditional: String, _ latin: String, _ units: (String, String, String)
    ) {
      names = [.simplified: simplified, .traditional: traditional, .latin: latin]
      self.units = [.simplified: units.0, .traditional: units.1, .latin: units.2]
    }

    /// Its name.
    func name(_ script: Script) -> String { names[script] ?? "" }

    /// So much of it, as an invoice says it: `冷冻标签 40 箱`.
    func counted(_ count: Int, _ script: Script) -> String {
      "\(name(script)) \(count) \(units[script] ?? "")"
    }

    /// All we sell.
    static let all = [
      Goods("热敏标签纸", "熱感標籤紙", "thermal labels", ("箱", "箱", "cartons")),
      Goods("树脂碳带", "樹脂碳帶", "resin ribbon", ("卷", "捲", "rolls")),
      Goods("冷冻标签", "冷凍標籤", "freezer labels", ("箱", "箱", "cartons")),
      Goods("拉伸缠绕膜", "拉伸纏繞膜", "stretch film", ("卷", "捲", "rolls")),
      Goods("封箱胶带", "封箱膠帶", "carton tape", ("箱", "箱", "cartons")),
      Goods("电子计价秤", "電子計價秤", "counter scales", ("台", "台", "pieces")),
      Goods("标签打印机", "標籤列印機", "label printers", ("台", "台", "pieces")),
      Goods("塑钢打包带", "塑鋼打包帶", "PET strapping", ("卷", "捲", "coils")),
    ]
  }
}
