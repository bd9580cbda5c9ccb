internal import Glibc

/// The power of ten of a number's first digit, whole only for powers of ten themselves.
func commonLogarithm(_ value: Double) -> Double { log10(value) }

func naturalLogarithm(_ value: Double) -> Double { log(value) }

/// Correctly rounded for the whole powers of ten that axes use.
func powerOfTen(_ exponent: Double) -> Double { pow(10, exponent) }

func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
