/// Bytes of a file nobody vouches for, read little end first; what lies beyond them is damage.
struct Octets {
  /// The bytes, counted from 0.
  let bytes: [UInt8]

  /// How many there are.
  var count: Int { bytes.count }

  /// The byte at a place.
  func u8(_ place: Int) throws(WorkbookRefusal) -> Int {
    guard bytes.indices.contains(place) else { throw .damaged }
    return Int(bytes[place])
  }

  /// The number of two bytes at a place.
  func u16(_ place: Int) throws(WorkbookRefusal) -> Int {
    guard place >= 0, place <= count - 2 else { throw .damaged }
    return Int(bytes[place]) | Int(bytes[place + 1]) << 8
  }

  /// The number of four bytes at a place.
  func u32(_ place: Int) throws(WorkbookRefusal) -> Int {
    try u16(place) | u16(place + 2) << 16
  }

  /// The number of eight bytes at a place, of those a file can be long.
  func u64(_ place: Int) throws(WorkbookRefusal) -> Int {
    let (low, high) = (try u32(place), try u32(place + 4))
    guard high < 1 << 16 else { throw .damaged }
    return low | high << 32
  }

  /// The number with a fraction of eight bytes at a place.
  func double(_ place: Int) throws(WorkbookRefusal) -> Double {
    Double(bitPattern: UInt64(try u32(place)) | UInt64(try u32(place + 4)) << 32)
  }

  /// So many bytes from a place on.
  func slice(_ place: Int, _ length: Int) throws(WorkbookRefusal) -> ArraySlice<UInt8> {
    guard place >= 0, length >= 0, place <= count, length <= count - place else { throw .damaged }
    return bytes[place..<place + length]
  }
}
