// Numbers with their nouns.

/** `1 finding`, `2 findings`. */
export const counted = (count: number, noun: string, many = `${noun}s`): string => `${count} ${count === 1 ? noun : many}`
