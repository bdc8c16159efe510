// The language server, on whatever connection.

export {}
