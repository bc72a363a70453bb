// Kirov oblast
