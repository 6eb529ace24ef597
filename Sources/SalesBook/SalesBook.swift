// SalesBook
