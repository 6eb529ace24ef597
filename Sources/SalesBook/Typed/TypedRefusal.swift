internal import PinyinNames

/// Whether an answer to what could keep a customer is a flat no (S3: any other is a chance); a person says otherwise where
/// it is read wrong.
public enum TypedRefusal {
  /// Whether a text says only that nothing could.
  public static func isFlat(_ text: String) -> Bool {
    let said = HalfWidth.text(text).lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }
    return flat.contains(said.split(separator: " ").joined(separator: " "))
  }

  private static let flat: Set<String> = [
    "nothing", "nothing at all", "no", "none", "never", "没有", "沒有", "没有了", "沒有了", "没什么", "沒什麼", "没什么可做的",
    "沒什麼可做的", "不用", "不用了", "不必", "不必了", "什么都没用", "什麼都沒用", "说什么都没用", "說什麼都沒用", "算了", "滚",
  ]
}
