// BookStoreTests
