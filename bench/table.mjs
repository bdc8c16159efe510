// Rows of figures as a table for the terminal.

const shown = (number) =>
  number === undefined || Number.isNaN(number)
    ? ''
    : number >= 100
      ? number.toFixed(0)
      : number >= 10
        ? number.toFixed(1)
        : number.toFixed(2)

/** Whether a row is as good as its goal; undefined without one. */
export const holds = ({ ours, goal, more }) => (goal === undefined ? undefined : more ? ours >= goal : ours <= goal)

export function tableOf(rows) {
  const cells = rows.map((row) => [
    row.group,
    row.name,
    `${shown(row.ours)} ${row.unit}`.trim(),
    row.goal === undefined ? '' : `${row.more ? 'at least' : 'at most'} ${shown(row.goal)}`,
    holds(row) === undefined ? '' : holds(row) ? 'yes' : 'NO',
    row.peer === undefined ? '' : shown(row.peer),
    row.peer === undefined ? '' : `${shown(row.ours / row.peer)} times`,
  ])
  const all = [['', 'what', 'ours', 'goal', 'met', 'other', 'ratio'], ...cells]
  const widths = all[0].map((_, at) => Math.max(...all.map((row) => row[at].length)))
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
