// Requests that only our own client makes. Types, nothing that runs.

export {}
