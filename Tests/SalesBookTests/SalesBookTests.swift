// SalesBookTests
