// Links behind which the strategy of a page of goals stands.

export const elsewhere = /\b(?:strateg(?:y|ies)|plans?|playbook|gtm|go-to-market)\b/i
