internal import CTestTerminal

/// The C library's width of a scalar in C.UTF-8: 0, 1 or 2; -1 for what cannot be shown.
public func widthInCLibrary(of scalar: Unicode.Scalar) -> Int {
  Int(ct_wcwidth(scalar.value))
}
