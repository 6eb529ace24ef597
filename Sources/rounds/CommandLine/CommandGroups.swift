internal import ArgumentParser

extension Rounds {
  /// The commands as help lists them: by what one is about to do, what is read before what is written down.
  static var groups: [CommandGroup] {
    [
      CommandGroup(name: "To read: the day and whom to see to", subcommands: readingTheDay),
      CommandGroup(name: "To read: money", subcommands: readingMoney),
      CommandGroup(name: "To read: selling, our word, trouble", subcommands: readingSelling),
      CommandGroup(name: "To write down: contacts and plans", subcommands: writingContacts),
      CommandGroup(name: "To write down: money", subcommands: writingMoney),
      CommandGroup(name: "To write down: selling and our word", subcommands: writingSelling),
      CommandGroup(name: "To write down: trouble", subcommands: writingTrouble),
      CommandGroup(name: "Book-keeping: what is in, what was wrong", subcommands: bookKeeping),
      CommandGroup(name: "The book itself, and who works in it", subcommands: theBook),
    ]
  }

  private static var readingTheDay: [any ParsableCommand.Type] {
    [
      TodayCommand.self, TeamCommand.self, CustomersCommand.self, CalendarCommand.self, RepeatsCommand.self,
      OccasionsCommand.self, DueCommand.self, NeglectedCommand.self, IdleCommand.self, VisitCommand.self,
      HandoverPageCommand.self, MixCommand.self, TargetsCommand.self,
    ]
  }

  private static var readingMoney: [any ParsableCommand.Type] {
    [
      OverdueCommand.self, ArrearsCommand.self, AgingCommand.self, PromisesCommand.self, FiguresCommand.self,
      ForecastCommand.self, StatementCommand.self, LetterCommand.self,
    ]
  }

  private static var readingSelling: [any ParsableCommand.Type] {
    [
      DealsCommand.self, CommitmentsCommand.self, MirrorCommand.self, RebatesCommand.self,
      CampaignsCommand.self, ApprovalsCommand.self, ConcessionsCommand.self, InsightsCommand.self,
      CasesCommand.self, ExitsCommand.self, WinBacksCommand.self,
    ]
  }

  private static var writingContacts: [any ParsableCommand.Type] {
    [
      LogCommand.self, PlanCommand.self, MoveCommand.self, EndRepeatCommand.self, NewsCommand.self,
      GradeCommand.self, HandOverCommand.self, ArchiveCommand.self,
    ]
  }

  private static var writingMoney: [any ParsableCommand.Type] {
    [
      PayCommand.self, PromiseCommand.self, JudgeCommand.self, RungCommand.self, ClearedCommand.self,
      BounceCommand.self, RefundCommand.self,
    ]
  }

  private static var writingSelling: [any ParsableCommand.Type] {
    [
      DealCommand.self, DealStepCommand.self, CommitmentCommand.self, CommitmentStepCommand.self,
      RebateCommand.self, RebateStepCommand.self, RebateHelpCommand.self, AskApprovalCommand.self,
      ApproveCommand.self, ConcedeCommand.self, InsightCommand.self, InsightStatusCommand.self,
      CampaignCommand.self, CampaignJoinCommand.self, CampaignQuotaCommand.self, CampaignReviseCommand.self,
      CampaignEndCommand.self,
    ]
  }

  private static var writingTrouble: [any ParsableCommand.Type] {
    [
      CaseCommand.self, CaseStepCommand.self, CaseAnswerCommand.self, ExitCommand.self, ExitStepCommand.self,
      WinBackCommand.self, WinBackStepCommand.self, WinBackMadeCommand.self, HypothesisCommand.self,
    ]
  }

  private static var bookKeeping: [any ParsableCommand.Type] {
    [
      ImportCommand.self, RecordsCommand.self, ChangeCommand.self, RemoveCommand.self, HistoryCommand.self,
      UndoCommand.self, CheckCommand.self, RepairCommand.self, EditCommand.self,
    ]
  }

  private static var theBook: [any ParsableCommand.Type] {
    [
      DemoCommand.self, InitCommand.self, SettingsCommand.self, SetCommand.self, LinesCommand.self,
      TargetCommand.self, PeopleCommand.self, PersonCommand.self, LeavesCommand.self, AwayCommand.self,
      HolidaysCommand.self, HolidayCommand.self, SchemaCommand.self,
    ]
  }
}
