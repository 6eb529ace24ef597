/// Days from one to another as people type them: `11-23..11-25`, `mon..fri`, or one day alone.
public enum TypedDays {
  /// The first and the last day that text means, as typed on `today`; days lean to those that come. Throws what
  /// `TypedDay` throws.
  public static func read(
    _ text: String, today: Day, workingDays: WorkingDays? = nil
  ) throws(FieldError) -> (from: Day, to: Day) {
    let dots = text.firstRange(of: "..")
    let ends = dots.map { [text[..<$0.lowerBound], text[$0.upperBound...]] } ?? [text[...]]
    let from = try TypedDay.read(
      String(ends[0]), today: today, workingDays: workingDays, leaning: .coming)
    guard let last = ends.dropFirst().first else { return (from, from) }
    // The end is meant from the beginning on: of Monday to Friday it is the Friday after.
    let to = try TypedDay.read(String(last), today: from, workingDays: workingDays, leaning: .coming)
    return (from, to)
  }
}
