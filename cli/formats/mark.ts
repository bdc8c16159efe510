// The first line of a Markdown report: no later run takes the report for a page of the team, and it may be written anew.

export const reportMark = '<!-- guiderail-disable-file -- a report of Guiderail, not a page -->'
