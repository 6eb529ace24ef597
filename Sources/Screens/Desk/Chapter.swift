/// A chapter of the practice on the desk: its commands, and what it has to say in
/// a customer's dossier. Commands are stored properties: they are read off
/// those, so that none is listed a second time.
protocol Chapter: Sendable {
  /// Facts for the head of the dossier.
  func facts(_ sight: CustomerSight) -> [DossierFact]
  /// What to mind before one calls, and what is noted.
  func remarks(_ sight: CustomerSight) -> [DossierRemark]
  /// Its lines in the dossier's sections.
  func entries(_ sight: CustomerSight) -> [DossierEntry]
  /// What happened, for the timeline.
  func timeline(_ sight: CustomerSight) -> [TimelineEntry]
}

extension Chapter {
  func facts(_ sight: CustomerSight) -> [DossierFact] { [] }
  func remarks(_ sight: CustomerSight) -> [DossierRemark] { [] }
  func entries(_ sight: CustomerSight) -> [DossierEntry] { [] }
  func timeline(_ sight: CustomerSight) -> [TimelineEntry] { [] }

  /// Its commands, in the order they are written in.
  var commands: [Command] { Mirror(reflecting: self).children.compactMap { $0.value as? Command } }
}
