// Counting months on days written as `2026-12-31`.

/** The same day of the month so many months earlier; it may be one that the month does not have, and is for comparing only. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const count = year * 12 + month - 1 - months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}${day.slice(7)}`
}
