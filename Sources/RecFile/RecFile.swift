// RecFile
