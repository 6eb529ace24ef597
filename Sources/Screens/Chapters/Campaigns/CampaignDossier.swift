internal import SalesBook
internal import TextCanvas

// What the dossier says of the plans a customer is in.
extension CampaignChapter {
  func entries(_ sight: CustomerSight) -> [DossierEntry] {
    sight.replay.campaigns(ofCustomer: sight.slot).map { campaign, place in
      guard let place else { return DossierEntry(campaign, in: .campaigns, line(of: campaign, nil, sight)) }
      return DossierEntry(place, in: .campaigns, line(of: campaign, place, sight))
    }
  }

  private func line(
    of campaign: Campaign, _ place: CampaignCustomer?, _ sight: CustomerSight
  ) -> DossierModel.Line {
    let (words, state) = (sight.words, campaign.state(on: sight.day))
    let lead = [
      Span(DisplayWidth.pad(" " + words.short(campaign.to, from: sight.day), to: 14), .dim),
      Span(words.name(of: state) + "  ", state == .over ? .warning : .label),
    ]
    let unknown = sight.replay.unknownOfMarket(ofCustomer: sight.slot).count
    let learning = campaign.learnBy.map { learnBy in
      unknown == 0 ? words.campaigns.understood : words.unknown(unknown, by: learnBy, on: sight.day)
    }
    let facts = [campaign.name, place?.segment ?? "", place == nil ? campaign.aim : "", learning ?? ""]
    return DossierModel.Line(lead: lead, body: Span(facts.said()))
  }

  func timeline(_ sight: CustomerSight) -> [TimelineEntry] {
    let (book, words) = (sight.book, sight.words)
    let own = sight.timeline(book.campaignsOf[sight.slot], book.campaigns, on: \.made, .fact) { campaign in
      TimelineEntry.Told(
        who: campaign.by, what: words.name(of: Noun.campaign), text: [campaign.name, campaign.aim].said())
    }
    let joined = sight.timeline(
      book.campaignPlacesOf[sight.slot], book.campaignCustomers, on: \.joined, .fact
    ) { place in
      TimelineEntry.Told(
        who: place.by, what: words.name(of: Noun.campaign),
        text: [book.campaigns[place.campaign]?.name ?? "", place.segment].said())
    }
    let revised = book.campaignsOf[sight.slot].flatMap { slot in
      sight.timeline(book.campaignRevisionsOf[slot], book.campaignRevisions, on: \.day, .fact) { revision in
        TimelineEntry.Told(
          who: revision.by, what: words.name(of: Noun.campaignRevision),
          text: [revision.what, revision.why].said())
      }
    }
    return own + joined + revised
  }
}

extension DossierSection {
  /// The plans they are in.
  static let campaigns = DossierSection(place: 29) { words, _ in words.campaigns.head }
}
