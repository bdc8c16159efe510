// The extension.

export {}
