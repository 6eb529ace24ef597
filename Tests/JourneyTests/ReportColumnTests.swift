import Testing

@Suite("The columns of reports")
struct ReportColumnTests {
  private func rounds(_ book: SmallBook, _ arguments: [String]) throws -> String {
    let run = try CommandRun(["--book", book.path, "--today", SmallBook.day, "--lang", "en"] + arguments)
    #expect(run.status == 0, "\(run.complaint)")
    return run.output
  }

  @Test(
    "Programs find every report's columns under the names they have always had, in the same order",
    arguments: [
      ("customers", "id,customer,number,next,last,owed,overdue,days,owner,tags,tax-number,grade"),
      ("calendar", "day,time,days,customer,channel,purpose,by,id"),
      ("repeats", "next,time,customer,repeats,channel,purpose,by"),
      ("targets", "person,month,kind,currency,target,done,percent,days-left"),
      ("leaves", "person,from,to,cover,stands-in,back,by,id"),
      ("overdue", "customer,invoice,due,days,currency,open,grade"),
      ("aging", "currency,bucket,invoices,amount"),
      (
        "today",
        "customer,phone,due,time,channel,purpose,why,overdue,days,id,grade,rank,class,group,must,for,to-ask-for,"
          + "reasons,say,not,left-out"
      ),
      (
        "team",
        "who,done,all,must-done,must,reached,no-answer,promised,came-in,left,now,at,cover"
      ),
      ("occasions", "day,customer,occasion,why,owner,id"),
      ("history", "seq,at,by,day,op,did"),
      ("promises", "due,customer,currency,amount,received,outcome,made,what,by,id"),
      ("promises --by-owner", "owner,customers,weak,kept,due"),
      (
        "arrears", "customer,currency,overdue,contested,days,rung,judgement,hold,word,why,id,to-ask-for,grade"
      ),
      ("approvals", "day,customer,kind,what,percent,currency,amount,invoice,asked-of,by,answer"),
      (
        "concessions",
        "day,customer,kind,term,asked,given,percent,scope,until,in-return,reason,told,approved-by,by"
      ),
      (
        "cases",
        "opened,customer,kind,effect,stage,facts,cause,scope,first-word-due,waits-for,late,closed,satisfied,by,invoice,id"
      ),
      (
        "winbacks",
        "opened,customer,why,what,step,stage,since,hypotheses,why-leaving,keep,cause,cause-kind,scope,also-of,"
          + "worth,changes,planned,gives,ended,by,id"
      ),
      ("winbacks --signals", "since,customer,signals"),
      ("cases --causes", "cause,customers,cases,open,last,who,win-backs"),
      (
        "exits",
        "opened,customer,step,stage,outcome,why,cause,strikes,conditions,until,person,ended,placed,since,by,id"
      ),
      ("exits --steps", "day,customer,kind,what,strike,answer,until,by,id"),
      ("exits --candidates", "customer,grade,signs,sold,margin,hours,broken,promises,cases"),
      ("exits --past 北京华联", "from,to,sold,margin,minutes,touches,kept,promises,cases"),
      ("exits --aftermath", "ended,to,customer,lost,hours,margin-with,margin-without,offered,done,id"),
      ("insights", "theme,status,customers,heard,currency,money,last"),
      ("insights --heard", "day,customer,theme,product,demanded,status,contact,by"),
      (
        "deals",
        "customer,stage,since,what,currency,amount,expected,next,by,quantity,model,contract,lost-to,reason,"
          + "may-offer,offer-from"
      ),
      (
        "commitments",
        "due,time,customer,kind,what,state,currency,amount,made,by,keeper,changed,apology-owed,paper,in-return,"
          + "lacking,need,helper,override"
      ),
      (
        "rebates",
        "until,customer,state,currency,reached,tier,next,gap,days-left,pace,pace-needed,forecast,earned,from,kind,"
          + "basis,counts,goods,tiers,lacks,paper,approved-by,confirmed,reminders,reminder-due,adjusted,help,pay-by,"
          + "settled,paid-out,why,id"
      ),
      ("mirror", "owner,customers,weak,kept,due,ours-kept,ours-due,look-at-oneself"),
      (
        "campaigns",
        "campaign,market,state,from,to,covered,customers,to-find,understood,learn-by,activities,late,revisions,by,"
          + "aim,end-reason"
      ),
      ("campaigns 华东包装", "customer,found,influential,segment,joined,covered,unknown,owner"),
      (
        "campaigns 华东包装 --quotas",
        "person,currency,quota,sold,percent,basis,since,to-cover,calls-a-day,usual-calls"
      ),
      ("campaigns 华东包装 --activities", "due,time,customer,channel,purpose,by,state"),
      ("campaigns 华东包装 --revisions", "day,what,why,by"),
      ("due", "customer,grade,last,days,cadence,next,owner,why,id"),
      ("neglected", "customer,grade,last,days,cadence,next,owner,why,id"),
      ("idle", "customer,grade,last,days,left,owner,id"),
      ("mix", "grade,usual,customers,touches,minutes,overdue,sales,margin"),
      ("grade 张伟商行", "day,grade,reason,by,id"), ("figures", "currency,figure,value,formula"),
      ("forecast", "currency,period,from,amount"),
      ("forecast --what-if 30", "day,customer,what"),
      ("statement 张伟商行", "invoice,issued,due,days,currency,amount,open,contested,row,day,movement,balance"),
      ("lines", "name,words,changed"),
      ("statement 张伟商行 --open", "invoice,issued,due,days,currency,amount,open,contested"),
    ])
  func heads(command: String, heads: String) throws {
    let book = try SmallBook()
    _ = try rounds(book, ["campaign", "华东包装", "--industry", "包装"])
    let output = try rounds(
      book, command.split(separator: " ").map(String.init) + ["--format", "csv"])
    let first = output.split(separator: "\n").first.map(String.init) ?? ""
    #expect(first == heads || first.hasPrefix(heads + ","), "new columns come at the end")
  }

  @Test("IDs only programs want stand in json and rec, at the end")
  func hidden() throws {
    let book = try SmallBook()
    let json = try rounds(book, ["overdue", "--format", "json"])
    let keys = json.split(separator: "\"").map(String.init).filter {
      ["open", "contested", "customer-id", "invoice-id"].contains($0)
    }
    #expect(keys == ["open", "contested", "customer-id", "invoice-id"])
    #expect(json.contains("\"days\": 34, ") && json.contains("\"contested\": 0.00, "))
    let rec = try rounds(book, ["history", "--format", "rec"])
    #expect(rec.contains("\nChanged: Invoice ") && !rec.contains("About:"))
  }
}
