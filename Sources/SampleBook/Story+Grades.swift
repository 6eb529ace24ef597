import SalesBook

extension SampleBook.Story {
  /// How hard they are to agree with: every grade, one given while they were new, one that may be better by now, and an
  /// effort that leaks to D while somebody of A waits. All of it is written down today as of days gone by, so nothing
  /// told before shifts.
  func graded() {
    grade(
      .prime, -200,
      ["南京紫金制药", "武汉江汉冷链物流", "上海申浦大药房连锁", "六安瓜片茶厂", "无锡太湖药业", "臺北信義百貨", "青岛海潮冷链", "Nordwind Logistik GmbH"])
    grade(
      .regular, -200,
      [
        "北京华联", "重庆长渝精密机械", "苏州佳禾食品", "杭州西子茶业", "天津津门乳业", "广州南粤包装", "济南泉城彩印", "昆山精密注塑", "深圳前海跨境物流",
        "Harbor Fresh Foods, Inc.", "高雄港都物流",
      ])
    grade(.fussy, -150, ["东莞宏远电子", "臺南永盛食品", "西安秦川果业", "宁波海曙进出口"])
    // Nothing was heard against anything for more than half a year.
    grade(.fussy, -300, ["郑州中原面粉"])
    // Given in its first months, and not looked at since.
    grade(.regular, -250, ["嘉兴南湖服饰"])
    grade(.difficult, -120, ["沈阳北方重工配件", "成都蜀香调味品"], because: "样样要谈，比了五家，从来不急")
    // Still new.
    grade(.difficult, -4, ["义乌小商品联运"], because: "一上来就问能不能再低，合同也要改")
    haggled()
  }

  /// The effort that leaks: what was talked about again and again with somebody who is never in a hurry.
  private func haggled() {
    for (day, said) in [
      (-25, "又问能不能再低两个点。"), (-21, "拿了另外三家的报价来比。"), (-18, "说不急，再看看。"), (-13, "合同要改付款条件，说别家都行。"),
      (-11, "还是价格。"), (-7, "再比一轮。"),
    ] {
      var touch = Touch(key: .none)
      (touch.day, touch.topic, touch.said) = (stage.day(day), "讲价", said)
      note(stage.today, by: .me) { [touch] known in
        var touch = touch
        touch.customer = known.customer("义乌小商品联运").id
        return LogTouch(touch)
      }
    }
    for (day, kind, said, answer) in [
      (-170, GradeSignal.Kind.contractObjection, "验收条款要改成到货三十天", "合同对谁都一样，验收七天"),
      (-40, .priceRound, "第三次要求降两个点", "量到两百箱再谈"),
    ] {
      let since = stage.day(day)
      note(stage.today, by: .me) { known in
        var signal = GradeSignal(key: .none)
        (signal.day, signal.kind, signal.note, signal.answer) = (since, kind, said, answer)
        return NoteSignal(signal, of: [known.customer("东莞宏远电子").id])
      }
    }
  }

  private func grade(_ grade: Grade, _ day: Int, _ names: [String], because reason: String = "") {
    let since = stage.day(day)
    note(stage.today, by: .me) { known in
      GradeCustomers(names.map { known.customer($0).id }, grade, on: since, reason: reason)
    }
  }
}
