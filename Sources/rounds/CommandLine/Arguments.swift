public import ArgumentParser
public import SalesBook

// The domain's keywords as command-line values; the parser lists them itself.
extension Touch.Channel: ExpressibleByArgument {}
extension Payment.Method: ExpressibleByArgument {}
extension Promise.Judged: ExpressibleByArgument {}
extension Touch.LetterKind: ExpressibleByArgument {}
extension Person.Role: ExpressibleByArgument {}
extension Holiday.Kind: ExpressibleByArgument {}
