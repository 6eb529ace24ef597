public import SalesBook

// What was done, as the history tells it: the journal keeps keywords.
extension Words {
  /// What a word of the journal says was done.
  public func name(of word: JournalWord) -> String {
    switch word {
    case .deed(let deed): name(of: deed)
    case .edit(let noun):
      say("Edited \(article(noun)) \(name(of: noun))", "修改\(name(of: noun))", "修改\(name(of: noun))")
    case .add(let noun):
      say("Added \(article(noun)) \(name(of: noun))", "新增\(name(of: noun))", "新增\(name(of: noun))")
    case .remove(let noun):
      say("Removed \(article(noun)) \(name(of: noun))", "删除\(name(of: noun))", "刪除\(name(of: noun))")
    }
  }

  private func article(_ noun: Noun) -> String {
    "aeiou".contains(name(of: noun).prefix(1)) ? "an" : "a"
  }
}

extension Deed: Spoken {
  /// What an act is called once it is done.
  public func name(in words: Words) -> String {
    switch self {
    case .addCustomer: words.say("Added a customer", "新增客户", "新增客戶")
    case .addContact: words.say("Added a contact", "新增联系人", "新增聯絡人")
    case .archiveCustomers: words.say("Archived", "已归档", "已封存")
    case .takeBackCustomers: words.say("Took back", "已取回", "已取回")
    case .tagCustomers: words.say("Tagged customers", "修改标签", "修改標籤")
    case .handOver: words.say("Handed over", "交接客户", "交接客戶")
    case .takeLead: words.say("Took a lead", "登记询价", "登記詢價")
    case .noteNews: words.say("Noted news", "记下客户动态", "記下客戶動態")
    case .mergeCustomers: words.say("Merged customers", "合并客户", "合併客戶")
    case .logTouch: words.say("Logged a contact", "记录联系", "記錄聯絡")
    case .logAttempt: words.say("Logged an attempt", "记录联系未果", "記錄聯絡未果")
    case .planFollowUp: words.say("Planned a follow-up", "安排跟进", "安排跟進")
    case .moveFollowUps: words.say("Moved a follow-up", "跟进改期", "跟進改期")
    case .finishFollowUps: words.say("Finished a follow-up", "完成跟进", "完成跟進")
    case .dropFollowUps: words.say("Dropped a follow-up", "取消跟进", "取消跟進")
    case .planSeries: words.say("Planned a repeat", "安排重复计划", "安排重複計畫")
    case .endSeries: words.say("Ended a repeat", "停止重复计划", "停止重複計畫")
    case .addInvoice: words.say("Added an invoice", "新增应收单", "新增應收單")
    case .contestInvoice: words.say("Noted a dispute", "登记争议", "登記爭議")
    case .settleDispute: words.say("Settled a dispute", "解决争议", "解決爭議")
    case .takePayment: words.say("Took a payment", "登记收款", "登記收款")
    case .allocatePayment: words.say("Allocated a payment", "核销收款", "核銷收款")
    case .bouncePayment: words.say("Bounced a payment", "收款退回", "收款退回")
    case .clearPayment: words.say("Noted that a bill came in", "登记票据到账", "登記票據入帳")
    case .correctPayment: words.say("Corrected a payment", "更正收款", "更正收款")
    case .refundMoney: words.say("Gave money back", "退款", "退款")
    case .applyCredit: words.say("Applied a credit note", "红字单抵扣", "折讓單抵扣")
    case .writeOffInvoice: words.say("Wrote off", "核销余款", "沖銷餘款")
    case .takePromise: words.say("Took a promise", "登记客户承诺", "登記客戶承諾")
    case .reportOnPromise: words.say("Noted how a promise stands", "登记承诺进展", "登記承諾進展")
    case .answerBreach: words.say("Answered a breach", "表明态度", "表明態度")
    case .remindCustomer: words.say("Reminded", "提醒客户", "提醒客戶")
    case .judgeArrears: words.say("Judged the arrears", "欠款定性", "欠款定性")
    case .takeRung: words.say("Took a rung", "采取催款方式", "採取催款方式")
    case .answerRung: words.say("Noted what came of it", "登记催款结果", "登記催款結果")
    case .leaveRung: words.say("Left a rung", "结束催款方式", "結束催款方式")
    case .liftHold: words.say("Lifted the hold", "解除停供", "解除停供")
    case .gradeCustomers: words.say("Graded", "评定级别", "評定級別")
    case .noteSignal: words.say("Noted a signal", "登记客户表现", "登記客戶表現")
    case .sendStatement: words.say("Stated the account", "发出对账单", "發出對帳單")
    case .answerStatement: words.say("Noted the answer to a statement", "登记对账结果", "登記對帳結果")
    case .sendLetter: words.say("Sent a letter", "发出信函", "發出信函")
    case .openDeal: words.say("Opened a deal", "登记商机", "登記商機")
    case .stepDeal: words.say("Took a deal further", "商机推进", "商機推進")
    case .makeCommitment: words.say("Gave our word", "我方承诺", "我方承諾")
    case .stepCommitment: words.say("Noted what became of our word", "我方承诺有进展", "我方承諾有進展")
    case .agreeRebate: words.say("Agreed a rebate", "登记返利", "登記返利")
    case .stepRebate: words.say("Did something about a rebate", "登记返利进展", "登記返利進展")
    case .helpWithRebate: words.say("Promised help with a rebate", "登记返利援手", "登記返利協助")
    case .endRebateHelp: words.say("Noted what came of help", "登记援手效果", "登記協助效果")
    case .askApproval: words.say("Asked for an approval", "申请批准", "申請核准")
    case .answerApproval: words.say("Answered an approval", "答复批准申请", "答覆核准申請")
    case .concede: words.say("Noted a concession", "登记让步", "登記讓步")
    case .noteInsight: words.say("Noted an insight", "登记需求反馈", "登記需求回饋")
    case .openCase: words.say("Opened a case", "登记问题单", "登記問題單")
    case .stepCase: words.say("Did something about a case", "处理问题单", "處理問題單")
    case .openExit: words.say("Opened an exit review", "开始终止合作审查", "開始終止合作審查")
    case .stepExit: words.say("Noted a step of an exit review", "登记审查步骤", "登記審查步驟")
    case .offerFreedHours: words.say("Offered the hours won", "把省下的时间转给核心客户", "把省下的時間轉給核心客戶")
    case .openWinBack: words.say("Began to win back", "开始客户挽回", "開始客戶挽回")
    case .stepWinBack: words.say("Took a step to win back", "登记挽回步骤", "登記挽回步驟")
    case .makeChange: words.say("Made a change", "改进已做好", "改進已做好")
    case .noteHypothesis: words.say("Noted what may be behind it", "登记可能原因", "登記可能原因")
    case .settleHypothesis: words.say("Settled what may be behind it", "核实可能原因", "核實可能原因")
    case .answerCaseStep: words.say("Noted an answer in a case", "登记问题单答复", "登記問題單答覆")
    case .moveInsights: words.say("Noted what became of a demand", "登记需求处理", "登記需求處理")
    case .openCampaign: words.say("Drew up a campaign", "制定市场计划", "制定市場計畫")
    case .joinCampaign: words.say("Put into a campaign", "列入市场计划", "列入市場計畫")
    case .setQuota: words.say("Set a quota", "下达销售指标", "設定銷售配額")
    case .reviseCampaign: words.say("Revised a campaign", "调整市场计划", "調整市場計畫")
    case .endCampaign: words.say("Ended a campaign", "结束市场计划", "結束市場計畫")
    case .beginRound: words.say("Began a round", "开始今日跟进", "開始今日跟進")
    case .joinRound: words.say("Took into the round", "排入今日跟进", "排入今日跟進")
    case .skipRoundItem: words.say("Skipped in the round", "今日跟进中跳过", "今日跟進中跳過")
    case .pauseRound: words.say("Paused the round", "暂停今日跟进", "暫停今日跟進")
    case .resumeRound: words.say("Went on with the round", "继续今日跟进", "繼續今日跟進")
    case .endRound: words.say("Ended the round", "结束今日跟进", "結束今日跟進")
    case .takeLeave: words.say("Put down a leave", "登记休假", "登記休假")
    case .endLeave: words.say("Ended a leave", "提前结束休假", "提前結束休假")
    case .importReceivables: words.say("Imported receivables", "导入应收", "匯入應收")
    case .importCustomers: words.say("Imported customers", "导入客户", "匯入客戶")
    case .importPayments: words.say("Imported payments", "导入收款", "匯入收款")
    case .importHolidays: words.say("Imported holidays", "导入节假日", "匯入假日")
    case .beginWithHolidays:
      words.say("Began with the mainland's public holidays", "带入大陆法定节假日", "帶入大陸法定假日")
    case .join: words.say("Came into the book", "加入客户簿", "加入客戶簿")
    case .handEdit: words.say("Edited by hand", "手工修改", "手動修改")
    case .repair: words.say("Mended the book", "修复客户簿", "修復客戶簿")
    case .undo: words.say("Undid", "撤销", "復原")
    case .redo: words.say("Redid", "重做", "重做")
    }
  }
}

extension RecordHistory.Kind: Spoken {
  /// What an entry of the history did to a record.
  public func name(in words: Words) -> String {
    switch self {
    case .added: words.say("added", "新增", "新增")
    case .changed: words.say("changed", "修改", "修改")
    case .removed: words.say("removed", "删除", "刪除")
    }
  }
}
