// BookStore
