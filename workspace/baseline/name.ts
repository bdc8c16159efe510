// What a list of known findings is called where nobody says otherwise.

export const baselineName = 'guiderail.baseline.jsonl'
