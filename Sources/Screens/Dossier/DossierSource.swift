/// What has something to say in a customer's dossier.
protocol DossierSource: Sendable {
  /// Facts for the head of the dossier.
  func facts(_ sight: CustomerSight) -> [DossierFact]
  /// What to mind before one calls, and what is noted.
  func remarks(_ sight: CustomerSight) -> [DossierRemark]
  /// Its lines in the dossier's sections.
  func entries(_ sight: CustomerSight) -> [DossierEntry]
  /// What happened, for the timeline.
  func timeline(_ sight: CustomerSight) -> [TimelineEntry]
}

extension DossierSource {
  func facts(_ sight: CustomerSight) -> [DossierFact] { [] }
  func remarks(_ sight: CustomerSight) -> [DossierRemark] { [] }
  func entries(_ sight: CustomerSight) -> [DossierEntry] { [] }
  func timeline(_ sight: CustomerSight) -> [TimelineEntry] { [] }
}
