internal import SalesBook

// The talk in which something was promised, heard or answered: it is a contact as well, logged in the same entry.
extension Desk {
  /// The talk itself, which carries out what was planned for it: by the channel of the plan that is due, else a call.
  func talk(
    with customer: ID<Customer>, _ contact: ID<Contact>?, on day: Day, about topic: String,
    saying said: String = "", hearing why: Touch.WhyUnpaid? = nil, _ book: Book
  ) -> LogTouch {
    var touch = Touch(key: .none)
    (touch.customer, touch.contact, touch.day) = (customer, contact, day)
    (touch.topic, touch.said, touch.whyUnpaid) = (topic, said, why)
    let due = book.plans(openTo: touch).last { $0.due <= day && !$0.channel.isInPerson }
    if let due { touch.channel = due.channel }
    var logging = LogTouch(touch, finishing: book.carriedOut(by: touch)?.id)
    logging.isAboutMoney = true
    return logging
  }

  /// The row that says that the talk is logged too, and which plan it carries out.
  func talkRow<Entry>(
    of noun: Noun, _ place: any WritableKeyPath<Entry, Bool> & Sendable
  ) -> FormRow<Entry> {
    .flag(RowID(noun, "Logs"), words.collecting.logsContact, place).telling(.touch, .followUp)
  }
}
