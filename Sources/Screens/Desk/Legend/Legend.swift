internal import SalesBook
internal import TextCanvas

/// Every sign a screen can show. What is shown here and what is drawn is one (`Mark`); a test walks the screens and
/// wants each sign it meets in here.
enum Legend {
  /// The lines, in the order help has them.
  static let all: [Sign] = days + money + word + names + lists + pictures

  private static let days = [
    Sign("\(Mark.late)11-02", \.late),
    Sign("\(Mark.tooSoon)11-24", \.tooSoon),
    Sign("-3d  +1d", \.away),
    Sign("\(Mark.noDay)  --:--", \.noDay),
    Sign("11-02..11-20  ..", \.fromTo),
    Sign("23\(Mark.today)", \.today),
    Sign("3\(Mark.late)", \.leftOver),
    Sign("2\(Mark.coming)", \.coming),
    Sign(Canvas.shades, \.load, in: .heat1),
  ]

  private static let money = [
    Sign("$980\(Mark.pastDue)  12 \(Mark.pastDue)", under: { $0.pastDue(days: $1.agingBounds[0]) }),
    Sign("$980\(Mark.late)  40 \(Mark.late)", under: { $0.overdue(days: $1.agingBounds[0]) }),
    Sign("$980\(Mark.alarm)  99 \(Mark.alarm)", under: { $0.overdue(days: $1.agingBounds[2]) }),
    Sign("\(Mark.more)$980", \.more),
    Sign("$980 + $20  =", \.sum),
    Sign("\(Mark.contested)$980  \(Mark.contested)", \.contested),
    Sign("4\(Mark.alarm)", \.deliberate),
    Sign("\(Mark.hold)HOLD", \.hold),
  ]

  private static let (kept, partly, broken) = WordKept.signs

  private static let word = [
    Sign("7/9", \.ofSoMany),
    Sign(String([kept, kept, broken, partly, kept]), \.word),
    Sign(".-....--=.", \.delays),
    Sign(String(Sparkline.signs), \.figure),
    Sign("34343443", \.content),
    Sign("***..", \.contentBar),
    Sign("A  B?", \.grade),
  ]

  private static let names = [
    Sign("Acme \(Mark.influential)", \.influential),
    Sign("Brightwa\(Mark.cut)", \.cut),
    Sign("\(Mark.late)", \.look),
    Sign("\(Mark.alarm)", \.lookFirst),
    Sign("\(Mark.nothing)", \.nothing),
    Sign("\(Mark.leadsTo)", \.leadsTo),
    Sign("?", \.open),
    Sign("[Spring]", \.campaign),
    Sign("+- Li", \.below),
  ]

  private static let lists = [
    Sign("\(Mark.cursor)", \.cursor),
    Sign("\(Mark.marked)Acme", \.marked),
    Sign("Acme \(Mark.marked)", \.frozen),
    Sign("\(Mark.reversed)", \.reversed),
    Sign("[yes]  < yes >", \.choice),
    Sign("\(Mark.joined) Acme", \.added),
    Sign("\(Mark.done) Acme", \.done),
    Sign("/ zw", \.filter),
    Sign("wang @ book", \.at),
    Sign("|", \.parted),
    Sign("+3  ...", \.others),
  ]

  private static let pictures = [
    Sign("####", \.bar, in: .bar1),
    Sign("[###--]", \.share),
    Sign("[##|--]  ###|#", \.usual),
    Sign("###..", \.week),
  ]
}
