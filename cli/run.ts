// The command line.

export {}
