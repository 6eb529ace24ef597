internal import CExpat

/// What is told of the elements of a part in XML; names come without their prefix.
protocol XmlTaking: AnyObject {
  /// An element begins.
  func begin(_ name: String, _ attributes: XmlAttributes) throws(WorkbookRefusal)
  /// An element ends.
  func end(_ name: String) throws(WorkbookRefusal)
  /// A piece of text; only asked for where `wantsText` is true.
  func text(_ piece: UnsafeBufferPointer<UInt8>)
  /// Whether the text at this place matters.
  var wantsText: Bool { get }
  /// Whether what follows is not wanted.
  var isDone: Bool { get }
}

/// The attributes of an element while it is told of.
struct XmlAttributes {
  fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// What an attribute says, whatever its prefix; nil if there is none.
  subscript(_ name: StaticString) -> String? { value { $0 == name } }

  /// What the attribute of that name with a prefix says, as of `r:id`.
  func prefixed(_ name: StaticString) -> String? { value { $0 == name && $0.hasPrefix } }

  private func value(_ isMeant: (XmlName) -> Bool) -> String? {
    guard var next = pairs else { return nil }
    while let key = next[0], let value = next[1] {
      if isMeant(XmlName(key)) { return String(cString: value) }
      next += 2
    }
    return nil
  }
}

/// A name as the XML has it.
private struct XmlName {
  let local: UnsafePointer<CChar>
  let hasPrefix: Bool

  init(_ name: UnsafePointer<CChar>) {
    var (place, start) = (name, name)
    while place.pointee != 0 {
      if place.pointee == 58 { start = place + 1 }
      place += 1
    }
    (local, hasPrefix) = (start, start != name)
  }

  static func == (name: XmlName, text: StaticString) -> Bool {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var place = name.local
    for byte in bytes {
      guard UInt8(bitPattern: place.pointee) == byte else { return false }
      place += 1
    }
    return place.pointee == 0
  }

  var text: String { String(cString: local) }
}

/// Reads a part in XML through expat.
///
/// A document type is damage: workbooks have none, and what it declares could be made to come to any size. So are
/// elements deeper in each other than any, and marks longer than any.
final class XmlReading {
  private let parser: XML_Parser
  private let taking: any XmlTaking
  private var failure: WorkbookRefusal?
  private var depth = 0
  /// How many bytes were handed over since something was told.
  private var silent = 0

  /// Tells of what it reads.
  init(_ taking: any XmlTaking) throws(WorkbookRefusal) {
    guard let parser = XML_ParserCreate(nil) else { throw .damaged }
    self.parser = parser
    self.taking = taking
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { XmlReading.at($0)?.begin($1, $2) },
      { data, name in XmlReading.at(data)?.end(name) })
    XML_SetCharacterDataHandler(parser) { XmlReading.at($0)?.text($1, $2) }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in XmlReading.at(data)?.fail(.damaged) }
  }

  deinit { XML_ParserFree(parser) }

  private static func at(_ data: UnsafeMutableRawPointer?) -> XmlReading? {
    data.map { Unmanaged<XmlReading>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Reads a piece; false once what follows is not wanted.
  func read(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookRefusal) -> Bool {
    silent += piece.count
    guard silent <= WorkbookLimits.markup else { throw .damaged }
    return try parse(piece, isEnd: false)
  }

  /// Nothing follows.
  func finish() throws(WorkbookRefusal) {
    _ = try parse(UnsafeBufferPointer(start: nil, count: 0), isEnd: true)
  }

  private func parse(_ piece: UnsafeBufferPointer<UInt8>, isEnd: Bool) throws(WorkbookRefusal) -> Bool {
    let status = piece.withMemoryRebound(to: CChar.self) {
      XML_Parse(parser, $0.baseAddress, Int32($0.count), isEnd ? 1 : 0)
    }
    if let failure { throw failure }
    if taking.isDone { return false }
    guard status == XML_STATUS_OK else { throw .damaged }
    return true
  }

  private func begin(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard failure == nil, !taking.isDone, let name else { return }
    depth += 1
    silent = 0
    guard depth <= WorkbookLimits.depth else { return fail(.damaged) }
    do throws(WorkbookRefusal) {
      try taking.begin(XmlName(name).text, XmlAttributes(pairs: attributes))
    } catch {
      fail(error)
    }
    if taking.isDone { XML_StopParser(parser, 0) }
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    guard failure == nil, !taking.isDone, let name else { return }
    depth -= 1
    silent = 0
    do throws(WorkbookRefusal) {
      try taking.end(XmlName(name).text)
    } catch {
      fail(error)
    }
    if taking.isDone { XML_StopParser(parser, 0) }
  }

  private func text(_ text: UnsafePointer<CChar>?, _ count: Int32) {
    guard failure == nil else { return }
    silent = 0
    guard taking.wantsText, let text else { return }
    text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
      taking.text(UnsafeBufferPointer(start: $0, count: Int(count)))
    }
  }

  private func fail(_ refusal: WorkbookRefusal) {
    failure = failure ?? refusal
    XML_StopParser(parser, 0)
  }
}
