import SalesBook

extension SampleBook.Story {
  /// What comes again and again, two customers for one trip, and what the months are to bring.
  func repeats() {
    about(SampleBook.Cast.xiamen) { it in
      it.repeats("问翟姐备货", .init(.weekly, every: 2), made: -15, from: 6, with: "翟秋菊")
    }
    about(SampleBook.Cast.qingdao) { it in
      it.repeats("月底对账", .lastWorkingDay(), made: -15, from: 1, at: "16:00", with: "单立新")
    }
    about(SampleBook.Cast.shenzhen) { it in
      it.repeats("季度回访", .dayOfMonth(31, every: 3), made: -21, from: 20, .visit, place: "前海仓", with: "盛思远")
    }
    trip()
    targets()
  }

  /// 义乌联运 has an office in 杭州 now: one trip does for both.
  private func trip() {
    guard let yiwu = SampleBook.firms.first(where: { $0.name.hasPrefix("义乌") }),
      let xizi = SampleBook.firms.first(where: { $0.name.hasPrefix("杭州西子") })
    else { return }
    about(yiwu) { it in
      it.changes(on: -4, by: .me) { $0.address = "杭州市余杭区文一西路" }
      it.plans("看杭州新办事处", made: -4, for: 3, at: "14:00", .visit, place: "余杭办事处")
    }
    about(xizi) { it in it.plans("送新茶礼盒标签样", made: -4, for: 3, at: "10:00", .visit, place: "龙井路") }
  }

  /// This month's targets of three of us.
  private func targets() {
    for (colleague, sales, moneyIn) in [
      (SampleBook.Colleague.me, 400_000, 350_000), (.wang, 250_000, 200_000), (.li, 150_000, 150_000),
    ] {
      for (kind, whole) in [(Target.Kind.sales, sales), (.moneyIn, moneyIn)] {
        let (login, month) = (stage.login(of: colleague), stage.today.startOfMonth)
        note(stage.worked(onOrBefore: month), by: .wang) { _ in
          var target = Target(key: .none)
          (target.person, target.month, target.kind) = (login, month, kind)
          target.amount = Money(minor: Int64(whole) * 100, .cny)
          return AddRecord(target)
        }
      }
    }
  }
}
