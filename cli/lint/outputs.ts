// Which formats go where: `-o FILE` belongs to the `-f FORMAT` before it.

import { type FormatName, formats } from '../formats/format.ts'
import { oneOf, UsageError } from '../usage.ts'

/** One `-f` or `-o` as it stood in the call. */
export interface GivenOutput {
  readonly option: 'format' | 'file'
  readonly value: string
}

export interface Output {
  readonly format: FormatName
  /** As the person typed it; `null`: printed. */
  readonly file: string | null
}

interface Pair {
  format: FormatName | null
  file: string | null
}

/** Without any format stylish; a file that stands before all formats is that of the first. At most one is printed. */
export function outputsOf(given: readonly GivenOutput[]): readonly Output[] {
  const pairs: Pair[] = []
  for (const { option, value } of given) option === 'format' ? addFormat(pairs, formatOf(value)) : addFile(pairs, value)
  const outputs = (pairs.length > 0 ? pairs : [{ format: null, file: null }]).map(({ format, file }) => ({
    format: format ?? 'stylish',
    file,
  }))
  refuseTwoPrinted(outputs)
  return outputs
}

function addFormat(pairs: Pair[], format: FormatName): void {
  const last = pairs.at(-1)
  if (last?.format === null) last.format = format
  else pairs.push({ format, file: null })
}

function addFile(pairs: Pair[], file: string): void {
  if (file === '') throw new UsageError('--output-file takes the name of a file.')
  if (pairs.some((pair) => pair.file === file)) throw new UsageError(`Two reports cannot both be written to ${file}.`)
  const last = pairs.at(-1)
  if (last === undefined) pairs.push({ format: null, file })
  else if (last.file === null) last.file = file
  else throw new UsageError(`Which format goes to ${file}? Say so before it: --format FORMAT --output-file ${file}.`)
}

/** People write `sarif=out.sarif` and `sarif,stylish` for other tools. */
function formatOf(value: string): FormatName {
  const [, format = '', sign = '', rest = ''] = /^(\w+)([=:,])(.+)$/s.exec(value) ?? []
  if (!formats.some((known) => known === format)) return oneOf(value, formats, 'format')
  throw new UsageError(
    sign === ','
      ? `Repeat the option for several formats, one of them printed: --format ${format} --output-file FILE --format ${rest}.`
      : `A file is named by an option of its own: --format ${format} --output-file ${rest}.`,
  )
}

function refuseTwoPrinted(outputs: readonly Output[]): void {
  const [one, other] = outputs.filter(({ file }) => file === null)
  if (one && other)
    throw new UsageError(
      `${one.format} and ${other.format} cannot both be printed; give one a file: --format ${other.format} --output-file FILE.`,
    )
}
