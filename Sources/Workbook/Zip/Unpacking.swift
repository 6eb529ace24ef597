internal import CZlib

/// Unpacks parts of a zip file piece by piece, and gives up where they come to more than any workbook.
final class Unpacking {
  private let archive: ZipArchive
  /// How many bytes have been unpacked of all parts.
  private var all = 0

  private static let piece = 1 << 16

  /// What takes a piece; false ends the reading.
  typealias Taking = (UnsafeBufferPointer<UInt8>) throws(WorkbookRefusal) -> Bool

  /// Unpacks parts of that archive.
  init(_ archive: ZipArchive) { self.archive = archive }

  /// Whether there is such a part.
  func has(_ name: String) -> Bool { archive.parts[name.lowercased()] != nil }

  /// How many bytes a part says it comes to.
  func size(of name: String) -> Int { archive.parts[name.lowercased()]?.unpacked ?? 0 }

  /// Unpacks a part into `take`; a part read to its end must be whole.
  func unpack(_ name: String, _ take: Taking) throws(WorkbookRefusal) {
    guard let part = archive.parts[name.lowercased()] else { throw .damaged }
    guard !part.isLocked else { throw .locked }
    let bytes = try archive.file.slice(part.place, part.packed)
    var check = Check(part: part)
    let isWhole: Bool
    if part.isDeflated {
      isWhole = try inflate(bytes, &check, take)
    } else {
      isWhole = try copy(bytes, &check, take)
    }
    guard !isWhole || check.holds else { throw .damaged }
  }

  /// What has come of a part so far.
  private struct Check {
    let part: ZipArchive.Part
    var count = 0
    var sum = UInt(0)

    var holds: Bool { count == part.unpacked && sum == UInt(part.checksum) }

    mutating func take(_ piece: UnsafeBufferPointer<UInt8>) {
      count += piece.count
      sum = crc32(sum, piece.baseAddress, UInt32(piece.count))
    }
  }

  private func count(_ piece: UnsafeBufferPointer<UInt8>, _ check: inout Check) throws(WorkbookRefusal) {
    check.take(piece)
    all += piece.count
    let isSuspect = check.count > WorkbookLimits.unsuspected
    guard all <= WorkbookLimits.unpacked,
      !isSuspect || check.count / WorkbookLimits.ratio <= check.part.packed
    else { throw .unpacksToTooMuch }
  }

  private func copy(
    _ bytes: ArraySlice<UInt8>, _ check: inout Check, _ take: Taking
  ) throws(WorkbookRefusal) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let goesOn = try rest.prefix(Self.piece).withUnsafeBufferPointer { piece throws(WorkbookRefusal) in
        try count(piece, &check)
        return try take(piece)
      }
      guard goesOn else { return false }
      rest = rest.dropFirst(Self.piece)
    }
    return true
  }

  private func inflate(
    _ bytes: ArraySlice<UInt8>, _ check: inout Check, _ take: Taking
  ) throws(WorkbookRefusal) -> Bool {
    var stream = z_stream()
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw .damaged
    }
    defer { inflateEnd(&stream) }
    let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: Self.piece)
    defer { room.deallocate() }
    return try bytes.withUnsafeBufferPointer { input throws(WorkbookRefusal) in
      stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.avail_in = UInt32(input.count)
      while true {
        (stream.next_out, stream.avail_out) = (room.baseAddress, UInt32(room.count))
        let status = CZlib.inflate(&stream, Z_NO_FLUSH)
        guard status == Z_OK || status == Z_STREAM_END else { throw .damaged }
        let piece = UnsafeBufferPointer(rebasing: room[..<(room.count - Int(stream.avail_out))])
        try count(piece, &check)
        if !piece.isEmpty, try !take(piece) { return false }
        if status == Z_STREAM_END { return true }
      }
    }
  }
}
