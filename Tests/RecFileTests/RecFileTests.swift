// RecFileTests
